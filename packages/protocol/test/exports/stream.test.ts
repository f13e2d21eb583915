/** A record of any size passes in the memory of one event: nothing is asked for before what came out has been taken. */
import { expect, test } from 'vitest'
import type { ExportEvent, TextDialect } from '@readout/protocol/exports'
import { openExport } from '@readout/protocol/exports'
import { event, party } from '../fixtures.ts'

const COUNT = 100_000
const ONE = event()

const DIALECTS: readonly TextDialect[] = ['plover', 'polecat', 'icews', 'gdelt', 'cameo', 'csv', 'annotation']

test.each(DIALECTS)('%s: 100,000 events, a piece at a time', (dialect) => {
  let asked = 0
  function* events(): Generator<ExportEvent> {
    for (; asked < COUNT; asked += 1) yield ONE
  }
  let pieces = 0
  let longest = 0
  let ahead = 0
  const perEvent = dialect === 'annotation' ? ONE.line.evidence.length : 1
  for (const piece of openExport(dialect).rows(events())) {
    pieces += 1
    longest = Math.max(longest, piece.length)
    ahead = Math.max(ahead, asked - Math.floor(pieces / perEvent))
  }
  expect(pieces).toBe(COUNT * perEvent)
  expect(longest).toBeLessThan(4_000)
  expect(ahead).toBeLessThanOrEqual(0)
})

test('a congress of 1,000 parties is written pair by pair', () => {
  const actor = Array.from({ length: 1_000 }, (_, at) => party({ entity_text: `party ${at}` }))
  const rows = openExport('polecat').rows([event({ event: ['CONSULT'], actor, recipient: [] })])
  const first = rows.next()
  expect(first.done).toBe(false)
  expect(String(first.value)).toContain('\tparty 0\t')
})

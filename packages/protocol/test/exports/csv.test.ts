import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { ExportEvent } from '@readout/protocol/exports'
import { event, NORLAND, party, SUDMARK, written } from '../fixtures.ts'

const rows = (events: readonly ExportEvent[]): readonly Record<string, string>[] => parse(written('csv', events), { columns: true })

test('one row an event, lists joined, the words behind each field beside it', () => {
  expect(rows([event({ actor: [NORLAND, SUDMARK], recipient: [] })])).toMatchObject([
    {
      id: 'a1b2c3d4e5f60718293a', date: '2025-02-18', event: 'ACCUSE', context: 'diplomatic; economic', cameo: '0871', actor: 'NOR; SWE', actor_sector: 'GOV; MIL',
      actor_name: 'Ane Lund; ', actor_text: 'Ane Lund; the Sudmark navy', recipient: '', event_words: 'denounced the blockade', recipient_words: 'Sudmark', place: 'Vik i Sogn', lat: '61.09', lon: '-6.58',
      reports: '3', publishers: 'Vik Post; Fjord Wire', urls: 'https://vikpost.example.org/1; https://fjord.example.org/2', text_id: '3f1c0a9b'.repeat(8),
    },
  ])
})

test.each([
  ['=1+1', "'=1+1"],
  ['+33 strikes', "'+33 strikes"],
  ['-2', "'-2"],
  ['@here', "'@here"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\nnext', "'\nnext"],
  ['  =HYPERLINK("x")', `'  =HYPERLINK("x")`],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
  ['Vik, "north"\nshore', 'Vik, "north"\nshore'],
])('a name %j is text to a spreadsheet', (name, cell) => {
  expect(rows([event({ actor: [party({ identifier_text: name })] })])).toMatchObject([{ actor_name: cell }])
})

test('numbers stay numbers, below zero too', () => {
  const [, row = ''] = written('csv', [event({ event_scale: -9.5 })]).split('\r\n')
  expect(row).toContain(',-9.5,')
  expect(row).toContain(',-6.58,')
})

test('an event that did not happen keeps its row and says so', () => {
  expect(rows([event({ aux: ['negation', 'future'] })])).toMatchObject([{ aux: 'negation; future' }])
})

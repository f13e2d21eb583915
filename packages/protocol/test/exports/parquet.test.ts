import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { parquetFile } from '@readout/protocol/exports'
import { event, NORLAND, party, SUDMARK } from '../fixtures.ts'

const copied = (bytes: Uint8Array): ArrayBuffer => {
  const buffer = new ArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  return buffer
}

test('what goes in comes out: text, lists, numbers, nothing', async () => {
  const events = [
    event({ actor: [NORLAND, party({ code: null, sector: null, entity_text: 'somebody 🕊' })], recipient: [] }),
    event({ id: 'second', date: null, event_loc: null, mode: [], evidence: [], occasion: 'a1', aux: ['negation'] }, { reports: [] }),
  ]
  expect(await parquetReadObjects({ file: copied(parquetFile(events)) })).toMatchObject([
    {
      id: 'a1b2c3d4e5f60718293a', date: '2025-02-18', enddate: null, event: ['ACCUSE'], mode: ['disapprove'], cameo: '0871', quad_code: 3, event_scale: -2,
      actor_code: ['NOR', null], actor_text: ['Ane Lund', 'somebody 🕊'], actor_office: ['foreign minister', null], recipient_code: [],
      evidence_field: ['event', 'actor', 'recipient'], evidence_start: [23, 14, 49], evidence_end: [45, 22, 56], evidence_text: ['denounced the blockade', 'Nordland', 'Sudmark'],
      lat: 61.09, geonameid: 3131900, report_url: ['https://vikpost.example.org/1', null, 'https://fjord.example.org/2'], accounts: 2, cite_codebook: 'plover-2.0',
    },
    { id: 'second', date: null, mode: [], lat: null, resolved_place: null, evidence_start: [], aux: ['negation'], occasion: 'a1', report_id: [] },
  ])
})

test.each([
  ['none', 0],
  ['more than one group of rows', 2_500],
])('a file of %s', async (_name, count) => {
  const events = Array.from({ length: count }, (_, at) => event({ id: `e${at}`, recipient: at % 2 === 0 ? [] : [SUDMARK] }))
  const rows = await parquetReadObjects({ file: copied(parquetFile(events)), columns: ['id', 'recipient_code'] })
  expect(rows).toEqual(events.map(({ line }) => ({ id: line.id, recipient_code: line.recipient.map(({ code }) => code) })))
})

test('codes are text, lists LIST, offsets whole numbers', () => {
  const { schema } = parquetMetadata(copied(parquetFile([event()])))
  const after = (name: string, steps: number) => schema[schema.findIndex((element) => element.name === name) + steps]
  expect(after('cameo', 0)).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8' })
  expect(after('actor_code', 0)).toMatchObject({ converted_type: 'LIST' })
  expect(after('evidence_start', 0)).toMatchObject({ converted_type: 'LIST' })
  expect(after('evidence_start', 2)).toMatchObject({ type: 'INT32' })
})

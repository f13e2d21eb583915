/** What a row of another system is in our words. */
import { expect, test } from 'vitest'
import { readForeign } from '@readout/protocol/imports'
import { foreignEventSchema } from '@readout/protocol/schemas'
import { columnsOf, file, row } from './fixtures.ts'

test('a row of POLECAT', () => {
  const { events, refused } = readForeign('polecat', file('polecat', [row('polecat')]))
  expect(refused).toEqual([])
  expect(events).toMatchObject([
    {
      system: 'polecat', id: 'p1', date: '2024-03-05', category: 'CONSULT', mode: 'visit', quad: 1, intensity: 4, cameo: null, actor: { name: 'Ane Lund', country: 'NOR', sector: 'GOV' }, recipient: null,
      place: { name: 'Vik i Sogn', country: 'NOR', lat: 61.09, lon: -6.58 }, source: 'Vik Post', url: null, raw: { 'Actor COW': '385', 'Recipient Name': 'None' },
    },
  ])
})

test('a row of ICEWS: its key is id and day, its code keeps the zero', () => {
  expect(readForeign('icews', file('icews', [row('icews')])).events).toMatchObject([
    {
      system: 'icews', id: '32000001/2018-06-01', date: '2018-06-01', category: 'CONSULT', cameo: '042', quad: 1, intensity: 1.9, actor: { name: 'Ane Lund', country: 'NOR', sector: 'ELI' },
      recipient: { name: 'Sudmark navy', country: 'RUS', sector: null }, place: { name: 'Vestland', country: 'NOR', lat: 61.09, lon: -6.58 }, source: 'Vik Post', raw: { 'CAMEO Code': '042' },
    },
  ])
})

test('a row of GDELT: groups, and Serbia in its third spelling', () => {
  expect(readForeign('gdelt', file('gdelt', [row('gdelt')])).events).toMatchObject([
    {
      system: 'gdelt', id: '410000001', date: '2024-03-05', category: 'RETREAT', cameo: '0871', quad: 2, intensity: 9, actor: { name: 'NORWAY', country: 'NOR', sector: 'MIL' },
      recipient: { name: 'UNITED NATIONS', country: 'UNO', sector: null }, place: { name: 'Belgrade, Serbia', country: 'SRB', lat: 44.8, lon: 20.5 }, source: null, url: 'https://vikpost.example.org/1',
    },
  ])
})

test.each([
  ['polecat', 'a category of older codebooks', { 'Event Type': 'FIGHT' }, { category: null }],
  ['polecat', 'a party of no state', { 'Actor Country': 'EUR' }, { actor: { country: 'EUR' } }],
  ['polecat', 'no place', { Placename: 'None', Country: 'None', Latitude: 'None', Longitude: '' }, { place: null }],
  ['polecat', 'no day', { 'Event Date': 'None' }, { date: null }],
  ['polecat', 'a day with a time', { 'Event Date': '2024-03-05 12:00:00' }, { date: '2024-03-05' }],
  ['icews', 'a mere statement', { 'CAMEO Code': '010' }, { category: null, quad: 1 }],
  ['icews', 'no code', { 'CAMEO Code': '' }, { category: null, cameo: null, quad: null }],
  ['icews', 'a country unknown to us', { 'Source Country': 'Atlantis' }, { actor: { country: null } }],
  ['gdelt', 'a withdrawn code', { Actor1CountryCode: 'ROM' }, { actor: { country: 'ROU' } }],
  ['gdelt', 'the second role', { Actor1Type1Code: 'XXX', Actor1Type2Code: 'HLH' }, { actor: { sector: 'MED' } }],
  ['gdelt', 'no quad', { QuadClass: '' }, { quad: null }],
] as const)('%s: %s', (system, _name, cells, expected) => {
  expect(readForeign(system, file(system, [row(system, cells)]))).toMatchObject({ events: [expected], refused: [] })
})

test.each([
  ['polecat', 'a day that does not exist', { 'Event Date': '2024-02-30' }, 'Event Date is no day: 2024-02-30'],
  ['polecat', 'words for a day', { 'Event Date': 'Tuesday' }, 'Event Date is no day: Tuesday'],
  ['polecat', 'words for a latitude', { Latitude: 'north' }, 'Latitude is no number: north'],
  ['polecat', 'no id', { 'Event ID': '' }, 'Event ID is empty'],
  ['icews', 'an id of NA', { 'Event ID': 'NA' }, 'Event ID is empty'],
  ['gdelt', 'a day of seven digits', { Day: '2024035' }, 'Day is no day: 2024035'],
  ['gdelt', 'endless Goldstein', { GoldsteinScale: 'Infinity' }, 'GoldsteinScale is no number: Infinity'],
] as const)('%s refuses %s, with its line', (system, _name, cells, reason) => {
  const first = system === 'gdelt' ? 1 : 2
  expect(readForeign(system, file(system, [row(system), row(system, cells), row(system)]))).toMatchObject({
    events: [{}, {}],
    refused: [{ row: first + 1, reason }],
  })
})

test.each(['polecat', 'icews', 'gdelt'] as const)('%s: every event passes its schema', (system) => {
  const { events } = readForeign(system, file(system, [row(system), row(system)]))
  expect(events.map((event) => foreignEventSchema.parse(event))).toEqual(events)
})

test('a later POLECAT file: other names, other order, a column more', () => {
  const columns = ['Headline', ...columnsOf('polecat').toReversed().map((name) => (name === 'Intensity' ? 'Event Intensity' : name))]
  const text = `${columns.join('\t')}\n${row('polecat', { Headline: 'Lund visits Vik', 'Event Intensity': '-7' }, columns)}\n`
  expect(readForeign('polecat', text).events).toMatchObject([{ id: 'p1', intensity: -7, raw: { Headline: 'Lund visits Vik' } }])
})

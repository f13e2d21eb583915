import { expect, test } from 'vitest'
import type { Dialect } from '@readout/protocol/exports'
import { DIALECTS, whatIsLost } from '@readout/protocol/exports'
import { event, NORLAND, party, SUDMARK } from '../fixtures.ts'

const NAMES: readonly Dialect[] = ['plover', 'polecat', 'icews', 'gdelt', 'cameo', 'csv', 'parquet', 'annotation']

test('the table has every dialect, and only Parquet is no text', () => {
  expect(Object.keys(DIALECTS)).toEqual(NAMES)
  expect(NAMES.filter((name) => DIALECTS[name].binary)).toEqual(['parquet'])
})

test.each([
  ['polecat', event({ aux: ['negation'] }), 'aux'],
  ['polecat', event({ event: ['CONSULT'], actor: [NORLAND, SUDMARK], recipient: [] }), 'each pair'],
  ['polecat', event({ said_by: [{ code: 'IND', sector: 'GOV', entity_text: 'a spokesman', cue: 'said' }] }), 'said_by'],
  ['polecat', event({ enddate: '2025-02-28', date_granularity: 'range' }), 'last day of a range'],
  ['polecat', event({ date_granularity: 'month' }), 'how exact a date is'],
  ['polecat', event({ date: null, date_granularity: 'unknown' }), 'a date is unknown'],
  ['polecat', event({ occasion: 'a1' }), 'occasion'],
  ['polecat', event({ actor: [party({ code: 'UNK' })] }), 'UNK'],
  ['polecat', event({ actor: [party({ entity_text: 'Vik\tcouncil' })] }), 'tabs'],
  ['icews', event({ recipient: [party({ code: 'UNO' })] }), 'no state'],
  ['icews', event({ recipient: [party({ sector: 'REB' })] }), 'no word'],
  ['gdelt', event({ recipient: [party({ sector: 'SOC' })] }), 'SOC'],
  ['gdelt', event({ recipient: [party({ code: 'ISM', sector: null })] }), 'ISM'],
  ['gdelt', event({ recipient: [party({ code: 'EUR', sector: 'GOV' })] }), 'any sector of what is no state'],
  ['cameo', event({ actor: [NORLAND] }), 'names of the parties'],
  ['csv', event({ actor: [party({ office: 'mayor; judge' })] }), 'semicolon'],
  ['csv', event({ actor: [party({ entity_text: '=1+1' })] }), 'apostrophe'],
  ['polecat', event({}, { reports: [{ id: 'r', url: null, publisher: 'Vik\nPost', published: null, title: null }] }), 'tabs'],
  ['gdelt', event({ event_loc: { extracted_place: 'Vik', resolved_place: 'Vik', geonameid: 1, lat: 1, lon: 1, province: null, country_code: 'BES', resolution: 4 } }), 'FIPS'],
  ['gdelt', event(), 'within one'],
  ['annotation', event({ evidence: [] }), 'without evidence'],
] as const)('%s says what it loses: %#', (dialect, of, words) => {
  const lost = whatIsLost(of, dialect)
  expect(lost.filter((sentence) => sentence.includes(words))).toHaveLength(1)
  expect(whatIsLost(event({ actor: [party()], event_loc: null }), dialect).filter((sentence) => sentence.includes(words))).toHaveLength(dialect === 'cameo' ? 1 : 0)
})

test.each(NAMES)('%s loses nothing that it has not said it cannot hold', (dialect) => {
  const rich = event({ aux: ['future'], actor: [NORLAND, party({ code: 'UNK' })], enddate: '2025-03-01', date_granularity: 'range', occasion: 'a1', accounts: 3 })
  expect(DIALECTS[dialect].cannot).toEqual(expect.arrayContaining([...whatIsLost(rich, dialect)]))
})

test.each(['plover', 'parquet'] as const)('%s loses nothing', (dialect) => {
  expect(whatIsLost(event({ aux: ['future'], occasion: 'a1' }), dialect)).toEqual([])
})

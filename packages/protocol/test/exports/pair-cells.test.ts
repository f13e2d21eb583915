/** What stands in the cells of the formats of pairs, by the names of their columns. */
import { expect, test } from 'vitest'
import type { ExportEvent } from '@readout/protocol/exports'
import { CAMEO_COLUMNS } from '../../src/exports/cameo.ts'
import type { Columns } from '../../src/exports/cells.ts'
import { GDELT_COLUMNS } from '../../src/exports/gdelt.ts'
import { ICEWS_COLUMNS } from '../../src/exports/icews.ts'
import type { PairRow } from '../../src/exports/pairs.ts'
import { POLECAT_COLUMNS } from '../../src/exports/polecat.ts'
import { event, NORLAND, party, SUDMARK, tabbed, UNION } from '../fixtures.ts'

const COLUMNS: Readonly<Record<'polecat' | 'icews' | 'gdelt' | 'cameo', Columns<PairRow>>> = {
  polecat: POLECAT_COLUMNS,
  icews: ICEWS_COLUMNS,
  gdelt: GDELT_COLUMNS,
  cameo: CAMEO_COLUMNS,
}
const HEADERS = { polecat: 1, icews: 1, gdelt: 0, cameo: 0 }

const rowsOf = (dialect: keyof typeof COLUMNS, of: ExportEvent) =>
  tabbed(dialect, [of])
    .slice(HEADERS[dialect])
    .filter((cells) => cells.length > 1)
    .map((cells) => Object.fromEntries(Object.keys(COLUMNS[dialect]).map((name, at) => [name, cells[at]])))

const NOWHERE = event({ event_loc: null })
const UNDATED = event({ date: null, date_granularity: 'unknown' })
const COUNTRY = { extracted_place: 'Nordland', resolved_place: 'Norway', geonameid: 1, lat: 60, lon: 8, province: null, country_code: 'NOR', resolution: 1 }

test.each([
  ['polecat', 'the happening', event(), {
    'Event ID': 'a1b2c3d4e5f60718293a', 'Event Date': '2025-02-18', 'Event Type': 'ACCUSE', 'Event Mode': 'disapprove', Intensity: '-2', 'Quad Code': 'VERBAL CONFLICT', Contexts: 'diplomatic; economic',
  }],
  ['polecat', 'its parties', event(), {
    'Actor Name': 'Ane Lund', 'Actor Country': 'NOR', 'Primary Actor Sector': 'GOV', 'Actor Title': 'foreign minister', 'Recipient Name': 'the Sudmark navy', 'Recipient Country': 'SWE', 'Recipient Title': 'None',
  }],
  ['polecat', 'its place and source', event(), {
    Placename: 'Vik i Sogn', City: 'Vik i Sogn', Province: 'Vestland', Country: 'NOR', Latitude: '61.09', Longitude: '-6.58', 'GeoNames ID': '3131900', Source: 'Vik Post', 'Publication Date': '2025-02-19',
  }],
  ['polecat', 'an unknown party', event({ recipient: [party({ code: 'UNK', sector: 'UNK', entity_text: 'gunmen' })] }), { 'Recipient Name': 'gunmen', 'Recipient Country': 'None', 'Primary Recipient Sector': 'UNK' }],
  ['polecat', 'no recipient', event({ recipient: [] }), { 'Actor Name': 'Ane Lund', 'Recipient Name': 'None', 'Recipient Country': 'None' }],
  ['polecat', 'no date and no place', event({ date: null, event_loc: null }), { 'Event Date': 'None', Country: 'None', Latitude: 'None' }],
  ['polecat', 'the line’s own report where the record names none', event({}, { reports: [] }), { Source: 'Vik Post', 'Publication Date': '2025-02-19' }],
  ['icews', 'the happening', event(), { 'Event Date': '2025-02-18', 'CAMEO Code': '0871', 'Event Text': 'Yield', Intensity: '9', 'Sentence Number': '', Publisher: 'Vik Post' }],
  ['icews', 'its parties', event(), {
    'Source Name': 'Ane Lund', 'Source Sectors': 'Government', 'Source Country': 'Norway', 'Target Name': 'the Sudmark navy', 'Target Sectors': 'Military', 'Target Country': 'Sweden',
  }],
  ['icews', 'a body of no state', event({ recipient: [UNION] }), { 'Target Name': 'European Union', 'Target Country': '', 'Target Sectors': '' }],
  ['icews', 'a sector without a word', event({ recipient: [party({ code: 'SWE', sector: 'REB' })] }), { 'Target Sectors': 'REB' }],
  ['icews', 'a bare state', event({ recipient: [party({ code: 'RUS', entity_text: null })] }), { 'Target Name': 'Russian Federation', 'Target Country': 'Russian Federation' }],
  ['icews', 'a code without Goldstein’s value', event({ cameo: '155' }), { 'CAMEO Code': '155', Intensity: '' }],
  ['gdelt', 'the day', event(), { Day: '20250218', MonthYear: '202502', Year: '2025', FractionDate: '2025.1315', DATEADDED: '20250220070809' }],
  ['gdelt', 'the last day of a year', event({ date: '2024-12-31' }), { FractionDate: '2024.9890' }],
  ['gdelt', 'no day', UNDATED, { Day: '', MonthYear: '', Year: '', FractionDate: '' }],
  ['gdelt', 'its codes', event(), { EventCode: '0871', EventBaseCode: '087', EventRootCode: '08', QuadClass: '3', GoldsteinScale: '9', IsRootEvent: '', AvgTone: '' }],
  ['gdelt', 'its parties', event(), {
    Actor1Code: 'NORGOV', Actor1Name: 'Ane Lund', Actor1CountryCode: 'NOR', Actor1Type1Code: 'GOV', Actor2Code: 'SWEMIL', Actor2CountryCode: 'SWE', Actor2Type1Code: 'MIL',
  }],
  ['gdelt', 'a body of no state', event({ actor: [UNION] }), { Actor1Code: 'IGOEUREEC', Actor1CountryCode: '', Actor1KnownGroupCode: 'EEC', Actor1Type1Code: 'IGO' }],
  ['gdelt', 'an unknown party', event({ actor: [party({ code: 'UNK', sector: 'UNK', entity_text: 'gunmen' })] }), { Actor1Code: '', Actor1Name: 'gunmen', Actor1CountryCode: '' }],
  ['gdelt', 'journalists and health workers', event({ actor: [party({ sector: 'JRN' })], recipient: [party({ sector: 'MED' })] }), { Actor1Type1Code: 'MED', Actor2Type1Code: 'HLH' }],
  ['gdelt', 'its place', event(), { ActionGeo_Type: '4', ActionGeo_Fullname: 'Vik i Sogn', ActionGeo_CountryCode: 'NO', ActionGeo_Lat: '61.09', ActionGeo_Long: '-6.58', ActionGeo_FeatureID: '', Actor1Geo_Type: '0', Actor1Geo_Fullname: '' }],
  ['gdelt', 'a country', event({ event_loc: COUNTRY }), { ActionGeo_Type: '1' }],
  ['gdelt', 'a province of Germany', event({ event_loc: { ...COUNTRY, country_code: 'DEU', resolution: 2 } }), { ActionGeo_Type: '5', ActionGeo_CountryCode: 'GM' }],
  ['gdelt', 'a state of the USA', event({ event_loc: { ...COUNTRY, country_code: 'USA', resolution: 2 } }), { ActionGeo_Type: '2', ActionGeo_CountryCode: 'US' }],
  ['gdelt', 'no place', NOWHERE, { ActionGeo_Type: '0', ActionGeo_CountryCode: '', ActionGeo_Lat: '' }],
  ['gdelt', 'its reports', event(), { NumMentions: '3', NumSources: '2', NumArticles: '3', SOURCEURL: 'https://vikpost.example.org/1' }],
  ['gdelt', 'no reports', event({}, { reports: [] }), { NumMentions: '2', NumSources: '', NumArticles: '', SOURCEURL: '' }],
  ['cameo', 'a pair', event(), { date: '20250218', year: '2025', month: '02', day: '18', source: 'NORGOV', source_root: 'NOR', source_agent: 'GOV', target: 'SWEMIL', code: '0871', root_code: '08', quad_class: '3', goldstein: '9' }],
  ['cameo', 'its reports', event(), { urls: 'https://vikpost.example.org/1;https://fjord.example.org/2', sources: 'Vik Post;Fjord Wire' }],
  ['cameo', 'a body of no state', event({ recipient: [party({ code: 'UNO', sector: null })] }), { target: 'IGOUNO', target_root: 'IGO', target_agent: 'UNO' }],
  ['cameo', 'a sector without a role', event({ actor: [party({ sector: 'REL' })] }), { source: 'NOR', source_root: 'NOR', source_agent: '' }],
] as const)('%s: %s', (dialect, _name, of, cells) => {
  expect(rowsOf(dialect, of)).toMatchObject([cells])
})

test.each(['polecat', 'icews', 'gdelt', 'cameo'] as const)('%s: what did not happen is left out', (dialect) => {
  const aux = (name: string): ExportEvent => event({ aux: [name] })
  expect(['negation', 'future', 'hypothetical', 'historical'].flatMap((name) => rowsOf(dialect, aux(name)))).toEqual([])
})

const DANMARK = party({ code: 'DNK', entity_text: 'Danevirke' })

test.each([
  ['one with one', 'ACCUSE', [NORLAND], [SUDMARK], ['NOR→SWE']],
  ['each with each', 'ACCUSE', [NORLAND, DANMARK], [SUDMARK, UNION], ['NOR→SWE', 'NOR→EUR', 'DNK→SWE', 'DNK→EUR']],
  ['a meeting, in both directions', 'CONSULT', [NORLAND, SUDMARK], [], ['NOR→SWE', 'SWE→NOR']],
  ['a meeting of three', 'CONSULT', [NORLAND, SUDMARK, DANMARK], [], ['NOR→SWE', 'NOR→DNK', 'SWE→NOR', 'SWE→DNK', 'DNK→NOR', 'DNK→SWE']],
  ['a visit has a host, so it goes one way', 'CONSULT', [NORLAND, DANMARK], [SUDMARK], ['NOR→SWE', 'DNK→SWE']],
  ['several condemn, and nobody is named', 'ACCUSE', [NORLAND, SUDMARK], [], ['NOR→None', 'SWE→None']],
  ['nobody acts', 'ACCUSE', [], [SUDMARK], ['None→SWE']],
  ['nobody at all', 'ACCUSE', [], [], ['None→None']],
] as const)('pairs: %s', (_name, category, actor, recipient, expected) => {
  const rows = rowsOf('polecat', event({ event: [category], actor, recipient }))
  expect(rows.map((row) => `${row['Actor Country']}→${row['Recipient Country']}`)).toEqual(expected)
  const ids = rows.map((row) => row['Event ID'])
  expect(new Set(ids).size).toBe(expected.length)
  expect(ids[0]).toBe(expected.length === 1 ? 'a1b2c3d4e5f60718293a' : 'a1b2c3d4e5f60718293a-1')
})

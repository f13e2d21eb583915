/** The columns of each table, written out: a column lost, added or moved breaks every reader of the format. */
import { expect, test } from 'vitest'
import { CAMEO_COLUMNS } from '../../src/exports/cameo.ts'
import { GDELT_COLUMNS } from '../../src/exports/gdelt.ts'
import { event, tabbed } from '../fixtures.ts'

const POLECAT =
  'Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version'
const ICEWS =
  'Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude'
const GDELT =
  'GlobalEventId|Day|MonthYear|Year|FractionDate|Actor1Code|Actor1Name|Actor1CountryCode|Actor1KnownGroupCode|Actor1EthnicCode|Actor1Religion1Code|Actor1Religion2Code|Actor1Type1Code|Actor1Type2Code|Actor1Type3Code|Actor2Code|Actor2Name|Actor2CountryCode|Actor2KnownGroupCode|Actor2EthnicCode|Actor2Religion1Code|Actor2Religion2Code|Actor2Type1Code|Actor2Type2Code|Actor2Type3Code|IsRootEvent|EventCode|EventBaseCode|EventRootCode|QuadClass|GoldsteinScale|NumMentions|NumSources|NumArticles|AvgTone|Actor1Geo_Type|Actor1Geo_Fullname|Actor1Geo_CountryCode|Actor1Geo_ADM1Code|Actor1Geo_ADM2Code|Actor1Geo_Lat|Actor1Geo_Long|Actor1Geo_FeatureID|Actor2Geo_Type|Actor2Geo_Fullname|Actor2Geo_CountryCode|Actor2Geo_ADM1Code|Actor2Geo_ADM2Code|Actor2Geo_Lat|Actor2Geo_Long|Actor2Geo_FeatureID|ActionGeo_Type|ActionGeo_Fullname|ActionGeo_CountryCode|ActionGeo_ADM1Code|ActionGeo_ADM2Code|ActionGeo_Lat|ActionGeo_Long|ActionGeo_FeatureID|DATEADDED|SOURCEURL'
const PHOENIX =
  'id|date|year|month|day|source|source_root|source_agent|source_others|target|target_root|target_agent|target_others|code|root_code|quad_class|goldstein|issues|lat|lon|place|state|country|ids|urls|sources'

const firstRow = (dialect: 'polecat' | 'icews'): string => tabbed(dialect, [event()])[0]?.join('|') ?? ''

test.each([
  ['POLECAT’s header', firstRow('polecat'), POLECAT, 40],
  ['ICEWS’s header', firstRow('icews'), ICEWS, 20],
  ['GDELT’s columns', Object.keys(GDELT_COLUMNS).join('|'), GDELT, 61],
  ['Phoenix’s columns', Object.keys(CAMEO_COLUMNS).join('|'), PHOENIX, 26],
])('%s', (_name, columns, expected, count) => {
  expect(columns).toBe(expected)
  expect(columns.split('|')).toHaveLength(count)
})

test.each([
  ['polecat', 40, 2],
  ['icews', 20, 2],
  ['gdelt', 61, 1],
  ['cameo', 26, 1],
] as const)('every line of %s has %i cells', (dialect, count, lines) => {
  const rows = tabbed(dialect, [event({ actor: [], recipient: [], event_loc: null, date: null })])
  expect(rows.map((row) => row.length)).toEqual(Array.from({ length: lines }, () => count))
})

import type { EntityObject, LocationObject } from '../lines/entity.ts'
import type { CameoActor } from '../codes/cameo-actors.ts'
import { cameoActor } from '../codes/cameo-actors.ts'
import { baseCode, rootCode } from '../codes/cameo-roots.ts'
import { goldstein } from '../codes/goldstein.ts'
import { fipsCode } from '../codes/states.ts'
import { dayDigits, fractionDate, instantDigits, monthDigits } from './cameo-days.ts'
import type { Cell, Columns } from './cells.ts'
import { knownOf } from './export-event.ts'
import type { PairRow } from './pairs.ts'
import { stableNumber } from './stable-number.ts'

const codes = (entity: EntityObject | null): CameoActor => cameoActor(entity?.code ?? null, entity?.sector ?? null)

const actor = (side: 'Actor1' | 'Actor2', of: (row: PairRow) => EntityObject | null): Columns<PairRow> => ({
  [`${side}Code`]: (row) => codes(of(row)).code,
  [`${side}Name`]: (row) => of(row)?.identifier_text ?? of(row)?.entity_text ?? null,
  [`${side}CountryCode`]: (row) => codes(of(row)).country,
  [`${side}KnownGroupCode`]: (row) => codes(of(row)).group,
  [`${side}EthnicCode`]: () => null,
  [`${side}Religion1Code`]: () => null,
  [`${side}Religion2Code`]: () => null,
  [`${side}Type1Code`]: (row) => codes(of(row)).type,
  [`${side}Type2Code`]: () => null,
  [`${side}Type3Code`]: () => null,
})

const STATE_TYPE = { home: 2, abroad: 5 }
const CITY_TYPE = { home: 3, abroad: 4 }

/** GDELT's Geo_Type: 1 a country, 2 and 3 a state or city of the USA, 5 and 4 the same elsewhere, 0 nothing matched. */
const geoType = (place: LocationObject | null): number => {
  const resolution = place?.resolution ?? 0
  if (resolution <= 1) return resolution
  const kind = resolution >= 4 ? CITY_TYPE : STATE_TYPE
  return place?.country_code === 'USA' ? kind.home : kind.abroad
}

const place = (side: string, of: (row: PairRow) => LocationObject | null): Columns<PairRow> => ({
  [`${side}_Type`]: (row) => geoType(of(row)),
  [`${side}_Fullname`]: (row) => of(row)?.resolved_place ?? null,
  [`${side}_CountryCode`]: (row) => fipsCode(of(row)?.country_code ?? null),
  [`${side}_ADM1Code`]: () => null,
  [`${side}_ADM2Code`]: () => null,
  [`${side}_Lat`]: (row) => of(row)?.lat ?? null,
  [`${side}_Long`]: (row) => of(row)?.lon ?? null,
  [`${side}_FeatureID`]: () => null,
})

/** Nobody told us, so nothing is counted. */
const counted = (count: number): Cell => (count === 0 ? null : count)

/**
 * GDELT 2.0's 61 columns. Ids are numbers there, so ours are numbers made of our ids. The counts are the record's: tellings,
 * publishers and reports. `QuadClass` is PLOVER's quad: 4 for CAMEO 16, which other coders put in 3. Feature ids and regions are GNS's
 * there and GeoNames' here, so they stay empty, like the places of the actors, which we do not code.
 */
export const GDELT_COLUMNS: Columns<PairRow> = {
  GlobalEventId: ({ key }) => stableNumber(key),
  Day: ({ line }) => dayDigits(line.date),
  MonthYear: ({ line }) => monthDigits(line.date),
  Year: ({ line }) => line.date?.slice(0, 4) ?? null,
  FractionDate: ({ line }) => fractionDate(line.date),
  ...actor('Actor1', (row) => row.actor),
  ...actor('Actor2', (row) => row.recipient),
  IsRootEvent: () => null,
  EventCode: ({ line }) => line.cameo,
  EventBaseCode: ({ line }) => baseCode(line.cameo),
  EventRootCode: ({ line }) => rootCode(line.cameo),
  QuadClass: ({ line }) => line.quad_code,
  GoldsteinScale: ({ line }) => goldstein(line.cameo),
  NumMentions: ({ event, line }) => counted(Math.max(line.accounts, event.reports.length)),
  NumSources: ({ event }) => counted(knownOf(event, 'publisher').length),
  NumArticles: ({ event }) => counted(event.reports.length),
  AvgTone: () => null,
  ...place('Actor1Geo', () => null),
  ...place('Actor2Geo', () => null),
  ...place('ActionGeo', ({ line }) => line.event_loc),
  DATEADDED: ({ event }) => instantDigits(event.added),
  SOURCEURL: ({ event }) => event.reports[0]?.url ?? null,
}

import type { Place } from '../model/account.ts'
import { placeKey, plainLetters } from './fold-name.ts'
import type { Division, Town } from './place-list.ts'
import type { Region, RegionKind } from './regions.ts'

/** What kind of place a candidate is. */
export type PlaceKind = 'town' | 'quarter' | 'division' | Exclude<RegionKind, 'town'>

/** A place found under a name, before the report's countries and the name's form are weighed. */
export interface FoundPlace {
  readonly place: Place
  readonly kind: PlaceKind
  readonly base: number
  readonly reason: string
  readonly exact: boolean
  /** For a disputed or shared area: all its states. */
  readonly shared: readonly string[]
}

const BASE_OF: Readonly<Record<RegionKind | 'division', number>> = { land: 0.75, sea: 0.75, landmark: 0.75, town: 0.45, division: 0.55 }
const SETTLEMENT_BONUS: Readonly<Record<Town['settlement'], number>> = { capital: 0.12, seat: 0.04, town: 0, quarter: -0.1 }

const populationText = (size: number): string => (size === 0 ? 'population unknown' : `population ${1000 * 2 ** (size - 1)} or more`)

const sameSpelling = (name: string, written: string): boolean => plainLetters(name) === plainLetters(written)

/** A town as a find. */
export const townFound = (town: Town, extracted: string): FoundPlace => ({
  place: {
    extracted, resolved: town.name, countryCode: town.division.country, lat: town.lat, lon: town.lon, geonameid: town.geonameid,
    resolution: town.settlement === 'quarter' ? 5 : 4, province: town.division.name,
  },
  kind: town.settlement === 'quarter' ? 'quarter' : 'town',
  base: Math.min(0.95, 0.15 + 0.05 * town.populationClass + SETTLEMENT_BONUS[town.settlement]),
  reason: `${town.settlement}, ${populationText(town.populationClass)}`,
  exact: sameSpelling(town.name, extracted),
  shared: [],
})

/** Where a province is called after its town, the bare name means the town. */
const SAME_NAME_DIVISION = 0.4
const sharesName = (division: Division, chief: Town | null): boolean =>
  chief !== null && division.name !== null && placeKey(chief.name) === placeKey(division.name)

/** A province as a find, where its largest town lies. */
export const divisionFound = (division: Division, chief: Town | null, extracted: string): FoundPlace => ({
  place: {
    extracted, resolved: division.name, countryCode: division.country, lat: chief?.lat ?? null, lon: chief?.lon ?? null,
    geonameid: division.geonameid, resolution: 2, province: division.name,
  },
  kind: 'division', base: sharesName(division, chief) ? SAME_NAME_DIVISION : BASE_OF.division, reason: 'first-level division, position of its largest town', exact: true, shared: [],
})

/** The state of a shared area is decided only when the hints name exactly one of its states. */
const stateOf = (countries: readonly string[], hinted: readonly string[]): string | null => {
  const left = countries.length === 1 ? countries : countries.filter((code) => hinted.includes(code))
  return left.length === 1 ? (left[0] ?? null) : null
}

/** A row of our own tables as a find. */
export const regionFound = (region: Region, extracted: string, hinted: readonly string[]): FoundPlace => ({
  place: {
    extracted, resolved: region.names[0] ?? extracted, countryCode: stateOf(region.countries, hinted), lat: region.lat, lon: region.lon,
    geonameid: null, resolution: region.resolution, province: region.kind === 'land' && region.resolution === 2 ? (region.names[0] ?? null) : null,
  },
  kind: region.kind,
  base: BASE_OF[region.kind],
  reason: region.countries.length > 1 ? `${region.kind} of our table, shared or disputed: ${region.countries.join(', ')}` : `${region.kind} of our table`,
  exact: true,
  shared: region.countries,
})

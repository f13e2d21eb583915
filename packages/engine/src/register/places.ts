import type { Place } from '../model/account.ts'
import { placeKey, plainLetters } from './fold-name.ts'
import type { PlaceColumns } from './place-columns.ts'
import { type Division, openPlaceList, type PlaceList, type Town } from './place-list.ts'
import { type NameForm, nameForms, withoutDivisionWord } from './place-names.ts'
import { COMMON_WORDS } from './place-words.ts'
import { type Region, type RegionKind, REGIONS } from './regions.ts'
import { RESPELLINGS } from './regions/respellings.ts'

export type PlaceKind = 'town' | 'quarter' | 'division' | Exclude<RegionKind, 'town'>

/** A place a name may mean, and how well it fits; scores compare candidates of one name, they are no probabilities. */
export interface PlaceCandidate {
  readonly place: Place
  readonly kind: PlaceKind
  /** 0 to 1. */
  readonly score: number
  /** What spoke for and against it, in words. */
  readonly reason: string
  /** The name is also an ordinary word, month or surname: believe it only where the sentence says it is a place. */
  readonly commonWord: boolean
}

export interface PlaceHints {
  /** ISO alpha-3 codes of the states the report is about. */
  readonly countries?: readonly string[]
}

/** Towns, provinces, regions, seas and landmarks by name. States are the state register's: "Georgia" here is the American one. */
export interface Gazetteer {
  /** Best first, at most twelve; empty when the name is unknown. */
  findPlaces(name: string, hints?: PlaceHints): readonly PlaceCandidate[]
}

interface Found {
  readonly place: Place
  readonly kind: PlaceKind
  readonly base: number
  readonly reason: string
  readonly exact: boolean
  /** For a disputed or shared area: all its states. */
  readonly shared: readonly string[]
}

const MOST_CANDIDATES = 12
const BASE_OF: Readonly<Record<RegionKind | 'division', number>> = { land: 0.75, sea: 0.75, landmark: 0.75, town: 0.45, division: 0.55 }
const SETTLEMENT_BONUS: Readonly<Record<Town['settlement'], number>> = { capital: 0.12, seat: 0.04, town: 0, quarter: -0.1 }

const populationText = (size: number): string => (size === 0 ? 'population unknown' : `population ${1000 * 2 ** (size - 1)} or more`)

const sameSpelling = (name: string, written: string): boolean => plainLetters(name) === plainLetters(written)

const townFound = (town: Town, extracted: string): Found => ({
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

const divisionFound = (division: Division, chief: Town | null, extracted: string): Found => ({
  place: {
    extracted, resolved: division.name, countryCode: division.country, lat: chief?.lat ?? null, lon: chief?.lon ?? null,
    geonameid: division.geonameid, resolution: 2, province: division.name,
  },
  kind: 'division', base: BASE_OF.division, reason: 'first-level division, position of its largest town', exact: true, shared: [],
})

/** The state of a shared area is decided only when the hints name exactly one of its states. */
const stateOf = (countries: readonly string[], hinted: readonly string[]): string | null => {
  const left = countries.length === 1 ? countries : countries.filter((code) => hinted.includes(code))
  return left.length === 1 ? (left[0] ?? null) : null
}

const regionFound = (region: Region, extracted: string, hinted: readonly string[]): Found => ({
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

const addTo = <T>(index: Map<string, T[]>, key: string, value: T): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}

const indexRegions = (): ReadonlyMap<string, readonly Region[]> => {
  const index = new Map<string, Region[]>()
  for (const region of REGIONS) for (const name of region.names) addTo(index, placeKey(name), region)
  return index
}

const indexRespellings = (): ReadonlyMap<string, readonly { readonly key: string; readonly country: string }[]> => {
  const index = new Map<string, { readonly key: string; readonly country: string }[]>()
  for (const [names, listed, country] of RESPELLINGS) {
    const target = { key: placeKey(listed), country }
    for (const name of names.split('|')) addTo(index, placeKey(name), target)
  }
  return index
}

/** Division numbers by name, with and without "Oblast" and the like. */
const indexDivisions = (list: PlaceList): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>()
  list.divisions.forEach(({ name }, number) => {
    const key = placeKey(name ?? '')
    if (key === '') return
    addTo(index, key, number)
    addTo(index, withoutDivisionWord(key) ?? key, number)
  })
  return index
}

const hintFactor = ({ place, shared }: Found, hinted: readonly string[]): { readonly factor: number; readonly reason: string } => {
  if (hinted.length === 0 || (place.countryCode === null && shared.length === 0)) return { factor: 0, reason: '' }
  const code = [place.countryCode ?? '', ...shared].find((country) => hinted.includes(country))
  return code === undefined ? { factor: -1, reason: '; in no country hinted at' } : { factor: 1, reason: `; in ${code}, hinted at` }
}

const score = (base: number, factor: number): number => (factor > 0 ? base + (1 - base) * 0.5 : factor < 0 ? base * 0.6 : base)

const candidate = (found: Found, asked: NameForm, hinted: readonly string[]): PlaceCandidate => {
  const { factor, reason } = hintFactor(found, hinted)
  const commonWord = COMMON_WORDS.has(asked.key) && found.kind !== 'land' && found.kind !== 'sea'
  const spelling = (found.exact ? 1 : 0.97) * (asked.loose ? 0.9 : 1) * (commonWord ? 0.25 : 1)
  return Object.freeze({
    place: Object.freeze(found.place), kind: found.kind, score: Math.round(score(found.base, factor) * spelling * 1000) / 1000, commonWord,
    reason: `${found.reason}${reason}${asked.loose ? '; name fits loosely' : ''}${commonWord ? '; also an ordinary word' : ''}`,
  })
}

const identity = ({ place }: PlaceCandidate): string =>
  `${place.resolved ?? ''}|${place.countryCode ?? ''}|${String(place.resolution)}|${place.province ?? ''}|${String(place.geonameid ?? place.lat)}`

const bestFirst = (candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] => {
  const best = new Map<string, PlaceCandidate>()
  for (const one of candidates) if ((best.get(identity(one))?.score ?? -1) < one.score) best.set(identity(one), one)
  const name = (one: PlaceCandidate): string => identity(one)
  return [...best.values()].toSorted((a, b) => b.score - a.score || (name(a) < name(b) ? -1 : 1)).slice(0, MOST_CANDIDATES)
}

interface Tables {
  readonly list: PlaceList
  readonly regions: ReturnType<typeof indexRegions>
  readonly respellings: ReturnType<typeof indexRespellings>
  readonly divisions: ReturnType<typeof indexDivisions>
}

const openTables = (columns: PlaceColumns): Tables => {
  const list = openPlaceList(columns)
  return { list, regions: indexRegions(), respellings: indexRespellings(), divisions: indexDivisions(list) }
}

const respelled = (tables: Tables, key: string): readonly Town[] =>
  (tables.respellings.get(key) ?? []).flatMap((to) => tables.list.towns(to.key).filter((town) => town.division.country === to.country).slice(0, 1))

const lookUp = (tables: Tables, asked: NameForm, extracted: string, hinted: readonly string[]): readonly Found[] => {
  const { list, regions, divisions } = tables
  const lands = (regions.get(asked.key) ?? []).map((region) => regionFound(region, extracted, hinted))
  const provinces = (divisions.get(asked.key) ?? []).flatMap((number) => {
    const division = list.divisions[number]
    return division === undefined ? [] : [divisionFound(division, list.chiefTown(number), extracted)]
  })
  if (asked.division) return [...provinces, ...lands.filter((land) => land.place.resolution !== 4)]
  const towns = [...list.towns(asked.key), ...respelled(tables, asked.key)].map((town) => townFound(town, extracted))
  return [...lands, ...provinces, ...towns]
}

const isWithin = (tables: Tables, found: Found, within: string | null): boolean => {
  if (within === null || !tables.divisions.has(within)) return true
  const homes = (tables.divisions.get(within) ?? []).map((number) => tables.list.divisions[number])
  return homes.some((home) => home?.country === found.place.countryCode && home?.name === found.place.province)
}

const find = (tables: Tables, name: string, hinted: readonly string[]): readonly PlaceCandidate[] => {
  for (const round of nameForms(name)) {
    const found = round.flatMap((asked) =>
      lookUp(tables, asked, name, hinted).filter((one) => isWithin(tables, one, asked.within)).map((one) => candidate(one, asked, hinted)))
    if (found.length > 0) return bestFirst(found)
  }
  return []
}

/** A gazetteer over the packed columns of places.json; its tables are opened on the first question. */
export const createGazetteer = (columns: PlaceColumns): Gazetteer => {
  let tables: Tables | null = null
  return Object.freeze({
    findPlaces: (name: string, hints: PlaceHints = {}): readonly PlaceCandidate[] => {
      tables ??= openTables(columns)
      return find(tables, name, hints.countries ?? [])
    },
  })
}

import type { Place } from '../model/account.ts'
import type { PlaceColumns } from './place-columns.ts'
import { divisionFound, type FoundPlace, type PlaceKind, regionFound, townFound } from './place-found.ts'
import { type NameForm, nameForms } from './place-names.ts'
import { openTables, type PlaceTables, respelled } from './place-tables.ts'
import { COMMON_WORDS } from './place-words.ts'

export type { PlaceKind } from './place-found.ts'

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

const MOST_CANDIDATES = 12
const hintFactor = ({ place, shared }: FoundPlace, hinted: readonly string[]): { readonly factor: number; readonly reason: string } => {
  if (hinted.length === 0 || (place.countryCode === null && shared.length === 0)) return { factor: 0, reason: '' }
  const code = [place.countryCode ?? '', ...shared].find((country) => hinted.includes(country))
  return code === undefined ? { factor: -1, reason: '; in no country hinted at' } : { factor: 1, reason: `; in ${code}, hinted at` }
}

const score = (base: number, factor: number): number => (factor > 0 ? base + (1 - base) * 0.5 : factor < 0 ? base * 0.6 : base)

const candidate = (found: FoundPlace, asked: NameForm, hinted: readonly string[]): PlaceCandidate => {
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

const lookUp = (tables: PlaceTables, asked: NameForm, extracted: string, hinted: readonly string[]): readonly FoundPlace[] => {
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

const isWithin = (tables: PlaceTables, found: FoundPlace, within: string | null): boolean => {
  if (within === null || !tables.divisions.has(within)) return true
  const homes = (tables.divisions.get(within) ?? []).map((number) => tables.list.divisions[number])
  return homes.some((home) => home?.country === found.place.countryCode && home?.name === found.place.province)
}

const find = (tables: PlaceTables, name: string, hinted: readonly string[]): readonly PlaceCandidate[] => {
  for (const round of nameForms(name)) {
    const found = round.flatMap((asked) =>
      lookUp(tables, asked, name, hinted).filter((one) => isWithin(tables, one, asked.within)).map((one) => candidate(one, asked, hinted)))
    if (found.length > 0) return bestFirst(found)
  }
  return []
}

/** A gazetteer over the packed columns of places.json; its tables are opened on the first question. */
export const createGazetteer = (columns: PlaceColumns): Gazetteer => {
  let tables: PlaceTables | null = null
  return Object.freeze({
    findPlaces: (name: string, hints: PlaceHints = {}): readonly PlaceCandidate[] => {
      tables ??= openTables(columns)
      return find(tables, name, hints.countries ?? [])
    },
  })
}

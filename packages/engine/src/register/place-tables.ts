import { placeKey } from './fold-name.ts'
import type { PlaceColumns } from './place-columns.ts'
import { openPlaceList, type PlaceList, type Town } from './place-list.ts'
import { withoutDivisionWord } from './place-names.ts'
import { type Region, REGIONS } from './regions.ts'
import { RESPELLINGS } from './regions/respellings.ts'

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

/** Everything places are looked up in, by {@link placeKey}. */
export interface PlaceTables {
  readonly list: PlaceList
  readonly regions: ReturnType<typeof indexRegions>
  readonly respellings: ReturnType<typeof indexRespellings>
  readonly divisions: ReturnType<typeof indexDivisions>
}

/** Opens the packed list and indexes the small tables. */
export const openTables = (columns: PlaceColumns): PlaceTables => {
  const list = openPlaceList(columns)
  return { list, regions: indexRegions(), respellings: indexRespellings(), divisions: indexDivisions(list) }
}

/** The town that another spelling or a former name stands for. */
export const respelled = (tables: PlaceTables, key: string): readonly Town[] =>
  (tables.respellings.get(key) ?? []).flatMap((to) => tables.list.towns(to.key).filter((town) => town.division.country === to.country).slice(0, 1))

import { LANDMARKS } from './regions/landmarks.ts'
import { LANDS } from './regions/lands.ts'
import type { RegionRow } from './regions/row.ts'
import { SEAS } from './regions/seas.ts'
import { TOWNS } from './regions/towns.ts'

export type RegionKind = 'land' | 'sea' | 'landmark' | 'town'

/** A region, sea, landmark or town of our own table. */
export interface Region {
  readonly kind: RegionKind
  readonly names: readonly string[]
  readonly countries: readonly string[]
  readonly resolution: 1 | 2 | 3 | 4 | 5
  readonly lat: number
  readonly lon: number
}

const read = (kind: RegionKind, table: readonly RegionRow[]): readonly Region[] =>
  table.map(([names, countries, resolution, lat, lon]) => ({
    kind, names: names.split('|'), countries: countries === '' ? [] : countries.split(' '), resolution, lat, lon,
  }))

/** Regions, disputed areas, seas, straits, buildings and bases, and towns missing from the list: by hand. */
export const REGIONS: readonly Region[] = [...read('land', LANDS), ...read('sea', SEAS), ...read('landmark', LANDMARKS), ...read('town', TOWNS)]

import type { Knowledge } from '@readout/engine'
import { UsageError } from '../exit-code.ts'
import { filesAt, readTable } from './marked-files.ts'

/** Places by name against gold coordinates: the share found, and the share within 161 km (100 miles), the usual measure. */
export interface GeoFigures {
  readonly places: number
  readonly found: number
  readonly within161km: number
}

const EARTH_RADIUS_KM = 6371
const NEAR_KM = 161
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres (haversine). */
export function distanceKm(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const [dLat, dLon] = [radians(b.lat - a.lat), radians(b.lon - a.lon)]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h))
}

/** The baseline: the biggest town of that name, whatever country the text is about. */
export const biggestTown = (gazetteer: Knowledge['gazetteer']): Knowledge['gazetteer'] => ({
  findPlaces: (name) => gazetteer.findPlaces(name).filter(({ kind }) => kind === 'town'),
})

/** Scores the gazetteer on tab-separated files with columns place, lat, lon and, where known, countries (ISO alpha-3 codes, by commas). */
export function geoFigures(path: string, gazetteer: Knowledge['gazetteer']): GeoFigures {
  const rows = filesAt(path, '.tsv').flatMap(readTable)
  if (rows.some((row) => row['place'] === undefined || Number.isNaN(Number(row['lat'])) || Number.isNaN(Number(row['lon'])))) throw new UsageError('a file of places needs the columns place, lat and lon')
  const near = rows.map((row) => {
    const countries = (row['countries'] ?? '').split(',').filter((code) => code !== '')
    const place = gazetteer.findPlaces(row['place'] ?? '', countries.length === 0 ? {} : { countries })[0]?.place
    return place && place.lat !== null && place.lon !== null ? distanceKm({ lat: place.lat, lon: place.lon }, { lat: Number(row['lat']), lon: Number(row['lon']) }) : null
  })
  const share = (count: number): number => count / Math.max(1, rows.length)
  return { places: rows.length, found: share(near.filter((km) => km !== null).length), within161km: share(near.filter((km) => km !== null && km <= NEAR_KM).length) }
}

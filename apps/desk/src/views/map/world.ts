import { geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { Feature, Polygon } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A country drawn: its path, and where its marks stand. */
export interface DrawnCountry {
  readonly number: string
  readonly name: string
  readonly path: string
  readonly x: number
  readonly y: number
}

/** The world drawn at a width. */
export interface World {
  readonly height: number
  readonly sphere: string
  readonly lines: string
  readonly countries: readonly DrawnCountry[]
}

/** The atlas as the map needs it. */
export type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>

/** The largest piece of a country: its marks stand there, and not between its islands. */
const mainland = (country: Feature, area: (piece: Polygon) => number): Feature | Polygon => {
  if (country.geometry.type !== 'MultiPolygon') return country
  const pieces = country.geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
  const [largest] = pieces.toSorted((one, other) => area(other) - area(one))
  return largest ?? country
}

/** Draws the atlas so wide. */
export const drawWorld = (atlas: Atlas, width: number): World => {
  const projection = geoNaturalEarth1().fitWidth(width, { type: 'Sphere' })
  const path = geoPath(projection)
  const [, [, bottom]] = path.bounds({ type: 'Sphere' })
  const countries = feature(atlas, atlas.objects.countries).features.map((country) => {
    const [x, y] = path.centroid(mainland(country, (piece) => path.area(piece)))
    return { number: String(country.id ?? ''), name: country.properties.name, path: path(country) ?? '', x, y }
  })
  return { height: Math.ceil(bottom), sphere: path({ type: 'Sphere' }) ?? '', lines: path(geoGraticule10()) ?? '', countries }
}

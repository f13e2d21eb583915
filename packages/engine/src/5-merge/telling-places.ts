import { PLOVER } from '../codebook/index.ts'
import type { Telling } from '../model/index.ts'
import { finds, type Found } from './telling-findings.ts'

/** Where two tellings are set. */
export function comparePlaces(a: Telling, b: Telling): readonly Found[] {
  const [x, y] = [townOf(a), townOf(b)]
  if (!x || !y) return []
  if (x.name === y.name) return finds('place', 'samePlace', `both ${x.name}`)
  // "in Lima, over a dam above Puno": either may have been taken for the place.
  if (isSaid(x, b) || isSaid(y, a)) return []
  if (isAbroad(x, y)) return finds('place', 'otherCountry', `${x.name} and ${y.name}`)
  return PLOVER[a.category].material ? finds('place', 'otherTown', apart(x, y)) : []
}

type Point = NonNullable<Telling['place']>

const isAbroad = (x: Point, y: Point): boolean => x.countryCode !== null && y.countryCode !== null && x.countryCode !== y.countryCode

const isSaid = ({ name }: Point, { around }: Telling): boolean => name.toLowerCase().split(/[\s-]+/u).every((word) => around.includes(word))

/** A whole country says little of where. */
const townOf = ({ place }: Telling): Point | null => (place === null || (place.resolution !== null && place.resolution <= COUNTRY) ? null : place)

const COUNTRY = 1
const KM_A_DEGREE = 111.2

const apart = (one: Point, other: Point): string => {
  const km = kilometres(one, other)
  return `${one.name} and ${other.name}${km === null ? '' : `, ${Math.round(km)} km apart`}`
}

/** On a flat map: exact enough to tell towns apart. */
function kilometres(one: Point, other: Point): number | null {
  if (one.lat === null || one.lon === null || other.lat === null || other.lon === null) return null
  const north = one.lat - other.lat
  const east = (one.lon - other.lon) * Math.cos((one.lat * Math.PI) / 180)
  return Math.hypot(north, east) * KM_A_DEGREE
}

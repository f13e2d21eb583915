/**
 * How places.json keeps a place in a dozen characters: numbers in base 64, columns of fixed width, names joined by line ends.
 * The build script writes with these functions and the gazetteer reads with them, so the two cannot drift apart.
 */

/** What kind of settlement a place is; the position in this list is stored. */
export const SETTLEMENTS = ['capital', 'seat', 'town', 'quarter'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** The file: one string a column, places sorted by the key of their name, so that a search needs no index built first. */
export interface PlaceColumns {
  readonly source: string
  /** One first-level division a line: country alpha-3, tab, name, tab, GeoNames id or nothing. */
  readonly divisions: string
  readonly names: string
  /** Two characters a place: the line of its division. */
  readonly homes: string
  /** Five characters a place: latitude and longitude in hundredths of a degree. */
  readonly positions: string
  /** Four characters a place: the GeoNames id; 0 is unknown. */
  readonly ids: string
  /** One character a place: population class × 4 + settlement. */
  readonly classes: string
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LAST_CLASS = 15
const LONGITUDES = 36_001

export const writeNumber = (value: number, width: number): string => {
  let rest = value
  let text = ''
  for (let i = 0; i < width; i += 1) {
    text = DIGITS.charAt(rest % 64) + text
    rest = Math.floor(rest / 64)
  }
  if (rest > 0) throw new RangeError(`${value} does not fit ${width} digits`)
  return text
}

const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)))

export const readNumber = (text: string, start: number, width: number): number => {
  let value = 0
  for (let i = start; i < start + width; i += 1) value = value * 64 + (VALUES[text.charCodeAt(i)] ?? 0)
  return value
}

/** Hundredths of a degree: about a kilometre, as much as a news report's place name means. */
export const writePosition = (lat: number, lon: number): string =>
  writeNumber(Math.round((lat + 90) * 100) * LONGITUDES + Math.round((lon + 180) * 100), 5)

export const readPosition = (text: string, index: number): { readonly lat: number; readonly lon: number } => {
  const value = readNumber(text, index * 5, 5)
  const lat = Math.floor(value / LONGITUDES)
  return { lat: hundredths(lat - 9000), lon: hundredths(value - lat * LONGITUDES - 18_000) }
}

const hundredths = (count: number): number => Math.round(count) / 100

/** Each class doubles: 0 is unknown, 1 up to 2,000 people, 2 up to 4,000 … 15 above 16 million. */
export const populationClass = (population: number): number =>
  population <= 0 ? 0 : Math.min(LAST_CLASS, Math.max(1, Math.floor(Math.log2(population / 1000)) + 1))

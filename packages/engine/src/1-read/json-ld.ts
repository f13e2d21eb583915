import { dayIn } from './metadata-day.ts'
import { NO_METADATA, type PageMetadata } from './page.ts'

const LONGEST = 200_000
const DEEPEST = 6

/** The report's date, publisher and author as linked data; anything malformed says nothing. */
export const readJsonLd = (json: string): PageMetadata => {
  const parsed = parseJson(json)
  const published = findString(parsed, 'datePublished', DEEPEST)
  const publisher = findString(parsed, 'publisher', DEEPEST)
  return {
    date: published === null ? null : dayIn(published, 'JSON-LD datePublished'),
    publisher: publisher === null ? null : { name: publisher, from: 'JSON-LD publisher' },
    author: findString(parsed, 'author', DEEPEST),
  }
}

const parseJson = (json: string): unknown => {
  if (json.length > LONGEST) return NO_METADATA
  try {
    const parsed: unknown = JSON.parse(json)
    return parsed
  } catch (error) {
    // A page's author got the JSON wrong: the page goes without.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The string under a key, however the page nests it: the value, or the `name` of the thing that is the value. */
const findString = (value: unknown, key: string, depth: number): string | null => {
  if (depth === 0 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return firstString(value, (item) => findString(item, key, depth - 1))
  const entries = Object.entries(value)
  const own = entries.find(([name]) => name === key)
  return (own === undefined ? null : nameOf(own[1], depth)) ?? firstString(entries, ([, inner]) => findString(inner, key, depth - 1))
}

const nameOf = (value: unknown, depth: number): string | null => {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (depth === 0 || typeof value !== 'object' || value === null) return null
  if (Array.isArray(value)) return firstString(value, (item) => nameOf(item, depth - 1))
  return 'name' in value ? nameOf(value.name, depth - 1) : null
}

const firstString = <T>(items: readonly T[], read: (item: T) => string | null): string | null => {
  for (const item of items.slice(0, 200)) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}

/** What a page's linked data (JSON-LD, schema.org's words) says of the report on it; each in one line. */
export interface LinkedData {
  readonly headline: string | null
  readonly published: string | null
  readonly author: string | null
  readonly publisher: string | null
}

/** Of a page without any. */
export const NO_LINKED_DATA: LinkedData = Object.freeze({ headline: null, published: null, author: null, publisher: null })

/** Types of linked data that are a report; others on the page are of people, sites and crumbs. */
const REPORT_TYPES: ReadonlySet<string> = new Set([
  'article',
  'newsarticle',
  'reportagenewsarticle',
  'analysisnewsarticle',
  'backgroundnewsarticle',
  'opinionnewsarticle',
  'reviewnewsarticle',
  'report',
  'blogposting',
  'liveblogposting',
  'socialmediaposting',
  'pressrelease',
  'webpage',
])

const LONGEST = 500_000
const DEEPEST = 8

type Thing = Readonly<Record<string, unknown>>

/** The report among a page's linked data; null when none is there or it is malformed. */
export const readLinkedData = (json: string): LinkedData | null => {
  const things = thingsIn(parseJson(json), DEEPEST)
  const found = reportAmong(things)
  if (found === undefined) return null
  const named = (key: string): string | null => nameOf(found[key], things)
  return {
    headline: named('headline') ?? named('name'),
    published: named('datePublished'),
    author: named('author'),
    publisher: named('publisher'),
  }
}

/** What is of a report's type, best with a date; else what says no type and has a date. */
const reportAmong = (things: readonly Thing[]): Thing | undefined => {
  const reports = things.filter((thing) => typesOf(thing).some((type) => REPORT_TYPES.has(type)))
  return reports.find(isDated) ?? reports[0] ?? things.find((thing) => isDated(thing) && typesOf(thing).length === 0)
}

const isDated = (thing: Thing): boolean => 'datePublished' in thing

const parseJson = (json: string): unknown => {
  if (json.length > LONGEST) return null
  try {
    const parsed: unknown = JSON.parse(json)
    return parsed
  } catch (error) {
    // A page's author got the JSON wrong: the page goes without.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const oneLine = (text: string): string | null => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line === '' ? null : line
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const typesOf = (thing: Thing): readonly string[] =>
  listOf(thing['@type']).flatMap((type) => (typeof type === 'string' ? type.toLowerCase() : []))

/** The things of a page, outermost first. */
const thingsIn = (value: unknown, depth: number): readonly Thing[] => {
  if (depth === 0) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((item) => thingsIn(item, depth - 1))
  if (!isThing(value)) return []
  return [value, ...Object.values(value).flatMap((inner) => (typeof inner === 'object' ? thingsIn(inner, depth - 1) : []))]
}

/** A name or several; a thing may be given by its `@id` only, with the name elsewhere on the page. */
const nameOf = (value: unknown, things: readonly Thing[]): string | null => {
  const names = listOf(value).flatMap((item) => {
    if (typeof item === 'string') return oneLine(item) ?? []
    if (!isThing(item)) return []
    const named = item['name'] ?? things.find((thing) => thing['@id'] === item['@id'] && thing['name'] !== undefined)?.['name']
    return (typeof named === 'string' ? oneLine(named) : null) ?? []
  })
  return names.length === 0 ? null : names.slice(0, 5).join(', ')
}

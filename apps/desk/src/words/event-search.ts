import { isCategory } from './categories.ts'

/** What of a list of events stands in its address. */
export interface EventSearch {
  readonly actor?: string
  readonly pair?: string
  readonly category?: string
  readonly place?: string
  readonly source?: string
  readonly aux?: string
  readonly text?: string
  readonly since?: string
  readonly until?: string
}

const KEYS: readonly (keyof EventSearch)[] = ['actor', 'pair', 'category', 'place', 'source', 'aux', 'text', 'since', 'until']

/** Those of the keys that an address has words for. */
export const wordsIn = (raw: Readonly<Record<string, unknown>>, keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = raw[key]
      const words = typeof value === 'number' ? String(value) : value
      return typeof words === 'string' && words.trim() !== '' ? [[key, words.trim()] as const] : []
    }),
  )

/** The filters that an address holds. */
export const readEventSearch = (raw: Readonly<Record<string, unknown>>): EventSearch => wordsIn(raw, KEYS)

const AUXES = ['happened', 'historical', 'future', 'hypothetical', 'negation'] as const

/** The filters as the server takes them; what it would turn away is left out. */
export const eventsQuery = ({ category, aux, ...rest }: EventSearch) => {
  const reality = AUXES.find((known) => known === aux)
  return {
    ...rest,
    ...(category !== undefined && isCategory(category) ? { category } : {}),
    ...(reality === undefined ? {} : { aux: reality }),
  }
}

/** How many filters are set. */
export const countFilters = (search: EventSearch): number => KEYS.filter((key) => search[key] !== undefined).length

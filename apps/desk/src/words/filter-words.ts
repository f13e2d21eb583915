import { REALITIES } from './categories.ts'
import type { EventSearch } from './event-search.ts'
import { nameOfCode } from './states.ts'

const pairWords = (pair: string): string => pair.split(',').map(nameOfCode).join(' and ')

const realityWords = (aux: string): string => REALITIES.find(([value]) => value === aux)?.[1] ?? aux

/** Each filter in words, in the order in which a person would say them. */
const WORDS: readonly (readonly [key: keyof EventSearch, words: (value: string) => string])[] = [
  ['pair', pairWords],
  ['actor', nameOfCode],
  ['category', (category) => category.toLowerCase()],
  ['aux', realityWords],
  ['text', (text) => `“${text}”`],
  ['place', (place) => `in ${nameOfCode(place)}`],
  ['source', (source) => `by ${source}`],
  ['since', (day) => `from ${day}`],
  ['until', (day) => `until ${day}`],
]

/** "Germany and Japan, consult, “phoned”"; null where no filter is set. */
export const filterWords = (search: EventSearch): string | null => {
  const said = WORDS.flatMap(([key, words]) => {
    const value = search[key]
    return value === undefined ? [] : [words(value)]
  })
  return said.length === 0 ? null : said.join(', ')
}

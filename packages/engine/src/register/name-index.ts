import { onceFor } from '../model/once.ts'
import { caseFits, plainName } from './name-key.ts'

/** A name and what it names. */
export interface Entry<T> {
  readonly name: string
  readonly value: T
}

/** Names by key, and by first word the most tokens a name with that first word can take. */
export interface NameIndex<T> {
  readonly byKey: ReadonlyMap<string, readonly Entry<T>[]>
  readonly reach: ReadonlyMap<string, number>
}

/** A find at a position of a token list: what, and how many tokens it takes. */
export interface Match<H> {
  readonly hit: H
  readonly length: number
}

const headOf = (text: string): string => {
  const space = text.indexOf(' ')
  return space < 0 ? text : text.slice(0, space)
}

const APOSTROPHE = /['’]/u

// "People's" comes as one token or two, so both first words must lead to the name.
const firstWords = (name: string, key: string): readonly string[] =>
  APOSTROPHE.test(name) ? [headOf(key), headOf(plainName(name.replace(/['’].*$/u, '')).toLowerCase())] : [headOf(key)]

/** Builds the index; the order of entries is the order of candidates. */
export const indexNames = <T>(entries: Iterable<Entry<T>>): NameIndex<T> => {
  const byKey = new Map<string, Entry<T>[]>()
  const reach = new Map<string, number>()
  for (const { name, value } of entries) {
    const plain = plainName(name)
    const key = plain.toLowerCase()
    const there = byKey.get(key)
    if (there === undefined) byKey.set(key, [{ name: plain, value }])
    else there.push({ name: plain, value })
    // A hyphen or an apostrophe may each be a token of its own.
    const tokens = 2 * plain.split(' ').length
    for (const first of firstWords(name, key)) reach.set(first, Math.max(reach.get(first) ?? 0, tokens))
  }
  return { byKey, reach }
}

/** All that the words may name, in the index's order, each value once. */
export const named = <T>(index: NameIndex<T>, words: string): readonly T[] => {
  const given = plainName(words)
  const entries = index.byKey.get(given.toLowerCase())
  return entries === undefined ? [] : [...new Set(entries.filter((e) => caseFits(e.name, given)).map((e) => e.value))]
}

const WORD = /[\p{L}\p{N}]/u
const ARTICLE = /^the$/i

const NO_NAME = '–'

/** What each token is looked up by as the first word of a name; every index asks, so it is worked out once. An article begins none. */
const firstKeys = onceFor((tokens: readonly string[]): readonly string[] => tokens.map((token) => (ARTICLE.test(token) ? NO_NAME : headOf(plainName(token).toLowerCase()))))

/**
 * The longest run of tokens from `at` that `find` knows. A name never starts at "the": stand on the word after it, so that
 * evidence is the name alone.
 */
export const longestMatch = <T, H>(
  index: NameIndex<T>,
  tokens: readonly string[],
  at: number,
  find: (words: string) => H | null,
): Match<H> | null => {
  const first = firstKeys(tokens)[at]
  if (first === undefined || first === NO_NAME) return null
  const reach = index.reach.get(first) ?? 0
  for (let length = Math.min(reach, tokens.length - at); length > 0; length -= 1) {
    if (!WORD.test(tokens[at + length - 1] ?? '')) continue
    const hit = find(tokens.slice(at, at + length).join(' '))
    if (hit !== null) return { hit, length }
  }
  return null
}

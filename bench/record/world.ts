import { type Draw, drawFrom } from '../stream/random.ts'

const CONSONANTS = 'bdfgklmnprstvz'
const VOWELS = 'aeiou'

/** Words that no language has, from short to long. */
const syllable = (at: number): string => `${CONSONANTS[at % CONSONANTS.length] ?? ''}${VOWELS[Math.floor(at / CONSONANTS.length) % VOWELS.length] ?? ''}`
const wordAt = (at: number): string => `${syllable(at)}${syllable(at * 7 + 3)}${syllable(Math.floor(at / 70) + at)}`

const letter = (at: number): string => String.fromCodePoint(65 + (at % 26))

/** 200 states that are none: ISO 3166 leaves the codes from XAA to XZZ to whoever needs some. */
export const CODES: readonly string[] = Array.from({ length: 200 }, (_, at) => `X${letter(Math.floor(at / 26))}${letter(at)}`)
export const WORDS: readonly string[] = [...new Set(Array.from({ length: 8000 }, (_, at) => wordAt(at)))].slice(0, 5000)
/** 15 people a state. */
export const PEOPLE: ReadonlyMap<string, readonly string[]> = new Map(CODES.map((code, at) =>
  [code, Array.from({ length: 15 }, (_, of) => `${capital(wordAt(at * 15 + of))} ${capital(wordAt(at * 31 + of * 977))}`)]))
export const PUBLISHERS: readonly string[] = Array.from({ length: 60 }, (_, at) => `Example ${capital(wordAt(at * 13))}`)

export function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}

/** Picks the first of the items most, the second half as often, the third a third as often and so on. */
export function zipf<T>(items: readonly T[], draw: Draw): () => T {
  let total = 0
  const sums = items.map((_, at) => (total += 1 / (at + 1)))
  return () => {
    const wanted = draw.next() * total
    let [low, high] = [0, items.length - 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const item = items[low]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}

/** Picks two different states: the great ones have to do with each other most. */
export function pairs(draw: Draw): () => readonly [string, string] {
  const state = zipf(CODES, draw)
  return () => {
    const one = state()
    for (;;) {
      const other = state()
      if (other !== one) return [one, other]
    }
  }
}

/** What the world is drawn with. */
export interface World {
  readonly draw: Draw
  readonly pair: () => readonly [string, string]
  readonly word: () => string
  readonly publisher: () => string
  readonly id: () => string
}

/** A world of its own for each seed. */
export function worldOf(seed: number): World {
  const draw = drawFrom(seed)
  const part = (): string => draw.below(0x1_0000_0000).toString(16).padStart(8, '0')
  return { draw, pair: pairs(draw), word: zipf(WORDS, draw), publisher: zipf(PUBLISHERS, draw), id: () => `${part()}${part()}${part()}${part()}` }
}

/** The years of the record. */
export const FIRST_DAY = '2019-01-01'
export const DAYS = 12 * 365

import { createHash } from 'node:crypto'
import { hash32, mix32 } from './hashing.ts'
import { placedNames, type PlacedName } from './names.ts'
import { comparedWords } from './words.ts'

/** What is kept of a text to find its copies by: plain JSON, of one size for every text. */
export interface Fingerprint {
  /** Hash of all words: the same for texts that differ in case, spaces and punctuation only. */
  readonly exact: string
  readonly words: number
  /** How many different runs of words the text has. */
  readonly runs: number
  /** For each of a row of hash functions, the smallest value that a run of words of the text has. */
  readonly minima: readonly number[]
  /** A sample of names and numbers by the words beside them. */
  readonly names: readonly PlacedName[]
}

/** Values in a signature. The error of a likeness worked out from it is about 0.04. */
export const SIGNATURE_SIZE = 128
const RUN_LENGTH = 4
const NAME_SAMPLE = 64

/** The fingerprint of a report's text, headline included or not. */
export const fingerprint = (text: string): Fingerprint => {
  const words = comparedWords(text)
  const keys = words.map(({ key }) => key)
  const runs = runsOf(keys)
  return Object.freeze({
    exact: createHash('sha256').update(keys.join(' ')).digest('hex'),
    words: words.length,
    runs: runs.size,
    minima: minimaOf(runs),
    names: placedNames(words, NAME_SAMPLE),
  })
}

const runsOf = (keys: readonly string[]): ReadonlySet<number> => {
  const runs = new Set<number>()
  const last = Math.max(0, keys.length - RUN_LENGTH)
  if (keys.length > 0) for (let at = 0; at <= last; at += 1) runs.add(hash32(keys.slice(at, at + RUN_LENGTH).join(' ')))
  return runs
}

/** The row of hash functions: each mixes the hash of a run with a number of its own. */
const SEEDS: readonly number[] = Array.from({ length: SIGNATURE_SIZE }, (_, at) => mix32(Math.imul(at + 1, 0x9e3779b1)))

// Plain loops: this is the innermost work of telling copies, 128 values for every run of every text.
const minimaOf = (runs: ReadonlySet<number>): readonly number[] => {
  const all = Uint32Array.from(runs)
  return SEEDS.map((seed) => {
    let least = 0xffffffff
    for (const run of all) {
      const hash = mix32(run ^ seed)
      if (hash < least) least = hash
    }
    return least
  })
}

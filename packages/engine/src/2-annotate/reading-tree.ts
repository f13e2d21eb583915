import { TIME_NOUNS } from '../lexicon/control.ts'
import type { SentenceReading } from './reading-model.ts'

/** A link of the tree as it should be. */
export interface Link {
  readonly at: number
  readonly head: number
  readonly relation: string
}

/** Finds links that Universal Dependencies rules out and says what they must be; each looks at a tree the ones before it mended. */
export type Mending = (tree: Tree) => readonly Link[]

/** A reading's tree, ready to ask. */
export class Tree {
  readonly words: readonly string[]
  readonly reading: SentenceReading
  /** The children of each word, by its number. */
  readonly #below: readonly (readonly number[])[]

  constructor(words: readonly string[], reading: SentenceReading) {
    this.words = words
    this.reading = reading
    const below: number[][] = words.map(() => [])
    reading.heads.forEach((head, child) => below[head]?.push(child))
    this.#below = below
  }

  /** -1 above the root. */
  head(at: number): number {
    return this.reading.heads[at] ?? -1
  }

  relation(at: number): string {
    return this.reading.relations[at] ?? ''
  }

  upos(at: number): string {
    return this.reading.upos[at] ?? ''
  }

  feats(at: number): string {
    return this.reading.feats[at] ?? ''
  }

  isTime(at: number): boolean {
    const word = (this.words[at] ?? '').toLowerCase()
    return TIME_NOUNS.has(word) || CLOCK.test(word)
  }

  /** The children that stand in one of these relations, subtypes included; all children when none is given. */
  children(at: number, ...relations: readonly string[]): readonly number[] {
    const below = this.#below[at] ?? []
    return relations.length === 0 ? below : below.filter((child) => relations.includes(this.relation(child).split(':', 1)[0] ?? ''))
  }

  /** Links for the words that a test finds in need of one. */
  each(mend: (at: number) => readonly Link[] | null): readonly Link[] {
    return this.words.flatMap((_, at) => mend(at) ?? [])
  }
}

const CLOCK = /^\d{1,4}(?:[:.]\d{2})?$|^[ap]\.?m\.?$/u

/** Whether a word stands below another, or is it. */
export function isUnder(heads: readonly number[], at: number, top: number): boolean {
  for (let here = at, steps = 0; here >= 0 && steps <= heads.length; here = heads[here] ?? -1, steps++) if (here === top) return true
  return false
}

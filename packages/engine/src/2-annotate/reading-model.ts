import type { NameType, Upos } from '../model/index.ts'

/** What the reading model says of one sentence; every list is as long as the words it was given. */
export interface SentenceReading {
  readonly upos: readonly Upos[]
  /** "Number=Sing|Person=3", or "_". */
  readonly feats: readonly string[]
  readonly lemmas: readonly string[]
  /** Index of each word's head; -1 for the one root. Always a tree. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly NameTag[]
  /** -3 (did not happen) to 3 (happened), for predicates. */
  readonly factual: readonly number[]
  /** Probability that the word belongs to an attribution's cue, source or content. */
  readonly cue: readonly number[]
  readonly source: readonly number[]
  readonly content: readonly number[]
}

export interface NameTag {
  readonly mark: 'B' | 'I' | 'O'
  readonly type: NameType | null
  readonly confidence: number
}

/** The one door to statistical reading. Deterministic: a sentence reads the same alone, in company, and anywhere. */
export interface ReadingModel {
  /** Name and version, for the record's `coder`. */
  readonly version: string
  read(words: readonly string[]): Promise<SentenceReading>
}

import type { Category, Trigger } from '../model/index.ts'

/** What one party does to another; PLOVER's CONCEDE and RETREAT are one, as in the public sets that ask this. */
export type PairCategory = Exclude<Category, 'CONCEDE' | 'RETREAT'> | 'YIELD'

/** An answer to the pair question, with its probability. */
export interface PairAnswer {
  readonly category: PairCategory
  readonly probability: number
}

/** Words [from, to) of a sentence. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The one door to the statistical reading of events. Deterministic, as the reading model is. */
export interface EventModel {
  readonly version: string
  /** Whether a word, in lower case, told an event at least three times in ten that it was seen in training: else asking is in vain. */
  readonly mayTell: (word: string) => boolean
  /** The words of a sentence that may tell an event, in text order. */
  triggers(words: readonly string[]): Promise<readonly Trigger[]>
  /** What one party does to another in a sentence: every answer, the likeliest first. */
  relate(words: readonly string[], actor: WordRange, recipient: WordRange): Promise<readonly PairAnswer[]>
}

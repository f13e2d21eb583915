import type { Telling, TellingJudgement } from '@readout/engine/model/telling'
import type { Engine } from '../store/engine.ts'

/** A promise as the judge of promises takes it. */
export interface PromiseView {
  readonly category: Telling['category']
  readonly mode: string | null
  readonly cameo: string
  readonly promisers: readonly string[]
  readonly promisees: readonly string[]
  readonly words: readonly string[]
  readonly opened: string
}

/** What the record needs and does not know itself: the engine's and intake's judgements, and the time. */
export interface Knowing {
  /** Whether two tellings are of one happening. */
  readonly judge: (one: Telling, other: Telling) => TellingJudgement
  /** How an event moves an open promise; null: not at all. */
  readonly movesPromise: (promise: PromiseView, done: Telling) => { readonly status: string; readonly reason: string } | null
  /** The categories of events that may move a promise at all. */
  readonly promiseMovers: (promise: PromiseView) => readonly Telling['category'][]
  /** The mode, CAMEO code, quad class and score that go with a category and mode which a person has corrected; a mode that the category does not have becomes null. */
  readonly correctedCodes: (told: Pick<Telling, 'category' | 'mode'> & { readonly cameo: string }) => { readonly mode: string | null; readonly cameo: string; readonly quad: number; readonly scale: number }
  /** Keys under which near-duplicates of a text are looked for. */
  readonly bands: (text: string) => readonly string[]
  /** Whether two texts are copies of one. */
  readonly isCopy: (one: string, other: string) => boolean
  /** Now, ISO 8601 in UTC. */
  readonly now: () => string
}

/** What every part of the record works with. */
export interface Tools extends Knowing {
  readonly engine: Engine
}

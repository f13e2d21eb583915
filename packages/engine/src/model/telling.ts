import type { DayRange, Day } from './calendar.ts'
import type { Category, Mode } from './codebook.ts'
import type { Identity } from './entity.ts'
import type { Basis } from './traced.ts'

/** What a report tells of one happening, without its words: all that is needed to ask whether two reports tell the same. */
export interface Telling {
  readonly category: Category
  readonly mode: Mode | null
  readonly auxiliaries: readonly string[]
  readonly days: DayRange
  readonly daysKnown: Basis['kind']
  readonly actors: readonly Identity[]
  readonly recipients: readonly Identity[]
  readonly place: { readonly name: string; readonly countryCode: string | null; readonly lat: number | null; readonly lon: number | null; readonly resolution: number | null } | null
  /** Content words that say what it is about, lower case. */
  readonly words: readonly string[]
  readonly published: Day | null
  /** Content words of the sentences that tell it. */
  readonly around: readonly string[]
  /** Counts in those sentences, in digits: how many were hurt, freed or sent. */
  readonly numbers: readonly string[]
  /** Days that those sentences name. */
  readonly daysNear: readonly Day[]
  /** The calls and meetings in which it was said or done. */
  readonly occasions: readonly Occasion[]
  /** Offices whose own readouts and statements tell it. */
  readonly officials: readonly string[]
}

/** A call or meeting, by who was in it and when. */
export interface Occasion {
  readonly codes: readonly string[]
  readonly day: Day | null
}

/** Whether two tellings are of one happening. What cannot be decided is `perhaps`, and stays apart. */
export type Verdict = 'same' | 'perhaps' | 'different'

/** One reason of a judgement: what was compared, what was found, and how far that moves it (log-odds; below 0 is against). */
export interface JudgementReason {
  readonly compared: 'kind' | 'reality' | 'parties' | 'people' | 'day' | 'place' | 'topic' | 'number' | 'occasion' | 'office'
  readonly found: string
  readonly weight: number
}

/** A decision about two tellings, as a person can read it. */
export interface TellingJudgement {
  readonly verdict: Verdict
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly JudgementReason[]
}

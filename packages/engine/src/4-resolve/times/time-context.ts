import type { Day, DayRange } from '../../model/index.ts'

/** The tense of the clause a time expression stands in, as the caller works it out. */
export type Tense = 'past' | 'present' | 'future' | null

/** The days on which a report of unknown date may have been published, with the working. */
export interface PublicationDays {
  readonly days: DayRange
  readonly reason: string
}

/** What a time expression is read against. */
export interface TimeContext {
  /** The report's day, when known. */
  readonly reference: Day | null
  /** The inferred days of publication, when the day is not known. */
  readonly publication: PublicationDays | null
  readonly tense: Tense
  /** The days last spoken of, for "the following day". */
  readonly previous: DayRange | null
}

/** The days an expression stands for, or why they stay open. */
export type TimeResolution =
  | { readonly kind: 'resolved'; readonly days: DayRange; readonly reason: string }
  | { readonly kind: 'undecided'; readonly reason: string }

/** One reading against one reference day. */
export interface Frame {
  readonly reference: Day | null
  readonly tense: Tense
  readonly previous: DayRange | null
}

/** Days with the rule that gave them. */
export interface Reckoned {
  readonly days: DayRange
  readonly rule: string
}

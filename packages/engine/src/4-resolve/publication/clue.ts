import type { Day, Span } from '../../model/index.ts'

/** Something the text says that some days of publication would contradict. */
export interface Clue {
  readonly evidence: Span
  /** In words, for the working. */
  readonly told: string
  allows(day: Day): boolean
}

/** Days near which a report must have been published, because it says so much about that day. */
export interface Window {
  readonly first: Day
  readonly last: Day
  readonly evidence: Span
  readonly told: string
}


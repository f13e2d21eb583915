import type { Category } from '@readout/engine/model/codebook'

/** One happening that a report tells, as the generator knows it: what a perfect reader would find. */
export interface Told {
  /** The happening; all reports that carry this word tell the same one. */
  readonly happening: string
  readonly category: Category
  /** The day that the report gives for it, which a contradiction may have wrong; null where it gives none. */
  readonly day: string | null
  /** ISO 3166-1 alpha-3; of a mutual happening all parties, and then no recipients. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
}

/** Words of a report's content, UTF-16, half-open, and the happening that they tell, counted in `tells`. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly tells: number
}

/** What comes in at the door: the text of a report and what is known about it. */
export interface StreamedDocument {
  readonly name: string
  readonly content: string
  readonly format: 'text'
  readonly url: string
  readonly title: string | null
  readonly publisher: string
  readonly published: string
}

/** A report of the stream, with the truth about it. */
export interface StreamedReport {
  readonly document: StreamedDocument
  readonly tells: readonly Told[]
  /** Which words tell which; a byline tells nothing. */
  readonly passages: readonly Passage[]
  /** The name of the report of which this is a wire copy. */
  readonly copyOf: string | null
  /** The name of the earlier text of the same page. */
  readonly corrects: string | null
}

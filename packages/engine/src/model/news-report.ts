import type { Day } from './calendar.ts'
import type { SourceText, Span } from './source-text.ts'
import type { Traced } from './traced.ts'

/** What comes in at the door: bytes already decoded, with what is known about them. */
export interface RawReport {
  readonly name: string
  readonly content: string
  /** Guessed from the content when absent. */
  readonly format?: 'text' | 'markdown' | 'html'
  readonly publicationDate?: Day
  readonly publisher?: string
}

export type BlockKind = 'headline' | 'subheadline' | 'byline' | 'dateline' | 'paragraph' | 'heading' | 'listItem' | 'quote' | 'caption'

/** A paragraph-like piece of the report; blocks are sorted and do not overlap. */
export interface Block {
  readonly kind: BlockKind
  readonly span: Span
}

/** "NEW DELHI, May 5 (Agency) —": where and when the report was filed. */
export interface Dateline {
  readonly span: Span
  readonly place: Span | null
  readonly date: Span | null
  readonly agency: Span | null
}

/** wire: the press tells; official: a government's own readout, statement or page, which speaks for that government. */
export type Genre = 'wire' | 'readout' | 'statement' | 'communique' | 'background'

/** Which character of the original page each stored character came from; for plain text the identity. */
export interface OffsetMap {
  /** The original offset (UTF-16) of a stored offset. */
  toOriginal(stored: number): number
}

/** A report read: clean text, its shape, who published it and when. */
export interface NewsReport {
  readonly name: string
  readonly text: SourceText
  readonly format: 'text' | 'markdown' | 'html'
  readonly offsets: OffsetMap
  readonly blocks: readonly Block[]
  readonly headline: Span | null
  readonly byline: Span | null
  readonly dateline: Dateline | null
  readonly genre: Genre
  readonly publisher: Traced<string> | null
  /** null: not stated anywhere; the resolver may still infer one from the text. */
  readonly publicationDate: Traced<Day> | null
}

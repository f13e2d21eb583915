import type { BlockKind, Day, Note, OffsetMap } from '../model/index.ts'

/** A stretch of the stored text, not yet a span. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A block before the report's head is understood. */
export interface BlockDraft extends Range {
  readonly kind: BlockKind
}

/** What a page says of itself outside its text. */
export interface PageMetadata {
  readonly date: { readonly day: Day; readonly from: string } | null
  readonly publisher: { readonly name: string; readonly from: string } | null
  readonly author: string | null
}

export const NO_METADATA: PageMetadata = Object.freeze({ date: null, publisher: null, author: null })

/** A document of any format as stored text with its blocks. */
export interface Page {
  readonly content: string
  readonly offsets: OffsetMap
  readonly drafts: readonly BlockDraft[]
  readonly metadata: PageMetadata
  readonly notes: readonly Note[]
}

/** Longest part of a text that is read: a report is a few thousand characters, so what is longer is a book or a dump. */
export const READ_LIMIT = 200_000

/** Largest document taken in at all, in code units or bytes. */
export const INPUT_LIMIT = 20_000_000

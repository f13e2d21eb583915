import type { Span } from './source-text.ts'

/** Every note that reading a text can leave. Words, not numbers; each is explained in docs/notes.md. */
export const NOTE_CODES = [
  'text_empty',
  'text_binary',
  'text_too_long',
  'text_shortened',
  'encoding_repaired',
  'language_not_english',
  'mostly_table',
  'markup_removed',
  'no_sentences',
  'sentence_too_long',
  'publication_date_unknown',
  'publication_date_inferred',
  'publication_date_conflict',
  'time_ambiguous',
  'time_unresolved',
  'actor_ambiguous',
  'actor_unknown',
  'place_ambiguous',
  'no_events',
] as const

export type NoteCode = (typeof NOTE_CODES)[number]

/** A remark about a text: what was odd, where, and in a sentence what was done about it. */
export interface Note {
  readonly code: NoteCode
  readonly span: Span | null
  readonly detail: string
}

/** A value with the notes that making it left. */
export interface Noted<T> {
  readonly value: T
  readonly notes: readonly Note[]
}

export const note = (code: NoteCode, detail: string, span: Span | null = null): Note => Object.freeze({ code, span, detail })

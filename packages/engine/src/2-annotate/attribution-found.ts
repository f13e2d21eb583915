import type { AttributionKind, Grammar, Quotation, SourceText, Span } from '../model/index.ts'

/** The words behind a cue: who says it and what is said. */
export interface Found {
  readonly cue: number
  readonly source: number | null
  readonly content: readonly Span[]
  readonly kind: AttributionKind
  readonly negative: boolean
}

/** Reads a word as a cue; null where it is none. */
export type FindCue = (text: SourceText, grammar: Grammar, at: number, quotations: readonly Quotation[]) => Found | null

import type { Auxiliary, Category, Mode } from './codebook.ts'
import type { Block } from './news-report.ts'
import type { Span } from './source-text.ts'

/** Universal parts of speech, https://universaldependencies.org/u/pos/. */
export type Upos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X'

/** One syntactic word, as Universal Dependencies cuts English: "don't" is two, "long-term" three. */
export interface Token {
  /** Position in its sentence. */
  readonly index: number
  readonly span: Span
  readonly text: string
  readonly lower: string
  /** Lower case. */
  readonly lemma: string
  readonly upos: Upos
  /** "Tense=Past|VerbForm=Fin" as a map. */
  readonly feats: Readonly<Record<string, string>>
  /** Index of the head in the same sentence; -1 for the root. */
  readonly head: number
  /** Universal relation with subtype: nsubj, nsubj:pass, obl:agent… */
  readonly relation: string
  /** Factuality from the reading model, about -3 (did not happen) to 3 (happened); meaningful on predicates. */
  readonly factual: number
  /** A model probability, 0 to 1, that this word cues an attribution. */
  readonly cue: number
}

export interface Sentence {
  readonly index: number
  readonly span: Span
  readonly block: Block
  readonly tokens: readonly Token[]
  /** The tokens' texts. */
  readonly words: readonly string[]
  /** The words that may tell an event, in text order; null where the event model was not asked. */
  readonly triggers: readonly Trigger[] | null
}

export type TriggerRole = 'actor' | 'recipient' | 'time' | 'place' | 'source'

/** A word that may tell an event, as the reading model sees it; all numbers are probabilities. */
export interface Trigger {
  readonly at: number
  /** The likeliest categories, at most two, the likeliest first. */
  readonly categories: readonly { readonly category: Category; readonly probability: number }[]
  /** That it tells no event at all. */
  readonly none: number
  /** The likeliest mode of the likeliest category. */
  readonly mode: Mode | null
  /** How real it is told to be; null where it is told as having happened. */
  readonly auxiliary: { readonly kind: Auxiliary; readonly probability: number } | null
  /** Words of its parties, time, place and source. */
  readonly roles: readonly { readonly at: number; readonly role: TriggerRole; readonly probability: number }[]
}

/** A place in the report's syntax: sentence number and token number. */
export interface TokenRef {
  readonly sentence: number
  readonly token: number
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'NORP' | 'EVENT'

/** A named stretch of a sentence: token range [from, to). */
export interface Mention {
  readonly type: NameType
  readonly span: Span
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Model confidence, 0 to 1. */
  readonly confidence: number
}

/** Words between quotation marks, marks left out; may cross sentences (a quotation continued over paragraphs is several). */
export interface Quotation {
  readonly span: Span
  readonly sentences: readonly number[]
  /** A short quoted phrase inside somebody else's sentence ("full support"), as opposed to a quoted clause. */
  readonly scare: boolean
}

export type AttributionKind = 'direct' | 'indirect' | 'mixed' | 'accordingTo' | 'continued'

/** Source – cue – content (the PARC/PolNeAR terms): who says it, the word that says so, and what is said. */
export interface Attribution {
  readonly id: number
  readonly kind: AttributionKind
  /** Head token of the source's noun phrase; null when the text leaves it open ("reportedly"). */
  readonly source: TokenRef | null
  readonly sourceSpan: Span | null
  readonly cue: TokenRef | null
  readonly cueSpan: Span | null
  readonly content: readonly Span[]
  /** The cue denies or doubts what it reports. */
  readonly negative: boolean
}

export type TimeKind = 'date' | 'duration' | 'set' | 'time'

/**
 * A time expression, not yet on the calendar: TIMEX3-like.
 * `value` holds what the words fix on their own (`2025-05`, `XXXX-05-03`, `XXXX-WXX-1`, `PAST_REF`, `P3D`);
 * resolving it against the report's date is stage 4's work.
 */
export interface TimeExpression {
  readonly span: Span
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly kind: TimeKind
  readonly value: string
  /** The reading of the expression, for the resolver: see lexicon/times. */
  readonly anchor: TimeAnchor
}

/** How a time expression hangs on the calendar. */
export type TimeAnchor =
  | { readonly kind: 'absolute'; readonly year: number; readonly month: number | null; readonly day: number | null }
  | {
      readonly kind: 'monthDay'
      readonly month: number
      readonly day: number | null
      readonly weekday: number | null
      /** "last May". */
      readonly shift?: 'last' | 'next' | 'this'
      /** "in May last year" is -1: years from the report's. */
      readonly years?: number
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: 'last' | 'next' | 'this' | null }
  | {
      readonly kind: 'relative'
      readonly unit: TimeUnit
      readonly from: number
      readonly to: number
      readonly of: 'report' | 'context'
      /** "Friday last week" is the Friday of the week -1. */
      readonly weekday?: number
    }
  | { readonly kind: 'span'; readonly first: TimeAnchor; readonly last: TimeAnchor }
  | { readonly kind: 'since' | 'before' | 'after' | 'by'; readonly of: TimeAnchor }
  | { readonly kind: 'anniversary'; readonly ordinal: number; readonly occasion: string }
  | { readonly kind: 'duration'; readonly unit: TimeUnit; readonly count: number }
  | { readonly kind: 'vague'; readonly direction: 'past' | 'present' | 'future' }

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'hour'

/** Everything stage 2 says of a report. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly names: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly times: readonly TimeExpression[]
}

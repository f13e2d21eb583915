import type { CommitmentStatus, Place, ResolvedAccount, Voice } from './account.ts'
import type { DayRange } from './calendar.ts'
import type { Auxiliary, Category, Context, Mode, QuadCode } from './codebook.ts'
import type { Identity, Participant } from './entity.ts'
import type { Note } from './note.ts'
import type { NewsReport } from './news-report.ts'
import type { Span } from './source-text.ts'
import type { Traced } from './traced.ts'

/** One happening, with every telling of it in the report. */
export interface PoliticalEvent {
  /** A hash of the report's text and of what makes this event this one; the same input gives the same id. */
  readonly id: string
  readonly category: Category
  readonly mode: Mode | null
  readonly contexts: readonly Context[]
  readonly cameo: string
  readonly quadCode: QuadCode
  readonly scale: number
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly auxiliaries: readonly Auxiliary[]
  readonly saidBy: readonly Voice[]
  readonly date: Traced<DayRange>
  readonly dateReason: string
  readonly place: Traced<Place> | null
  /** Id of the call or meeting in which this was said or done. */
  readonly occasion: string | null
  /** In text order, the chief telling first in `chief`. */
  readonly accounts: readonly ResolvedAccount[]
  readonly chief: ResolvedAccount
  readonly confidence: number
  readonly why: string
}

/** A promise and how far it has come. */
export interface Commitment {
  readonly id: string
  readonly promisers: readonly Identity[]
  readonly promisees: readonly Identity[]
  readonly act: Span
  readonly due: DayRange
  readonly dueReason: string
  readonly dateSet: boolean
  readonly condition: Span | null
  readonly status: CommitmentStatus
  /** The events that made it, in order. */
  readonly steps: readonly { readonly status: CommitmentStatus; readonly event: string }[]
  readonly evidence: readonly Span[]
}

/** Something somebody is told to have said. */
export interface Statement {
  readonly id: string
  readonly source: Identity | null
  readonly sourceSpan: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly direct: boolean
  readonly events: readonly string[]
}

/** The record of one report: what the pipeline gives. */
export interface ReportRecord {
  readonly report: NewsReport
  readonly publication: { readonly days: DayRange; readonly reason: string } | null
  readonly events: readonly PoliticalEvent[]
  readonly commitments: readonly Commitment[]
  readonly statements: readonly Statement[]
  readonly notes: readonly Note[]
}

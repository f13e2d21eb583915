import type { CommitmentStatus } from '@readout/engine/model/account'
import type { DayRange } from '@readout/engine/model/calendar'
import type { Commitment, ReportRecord } from '@readout/engine/model/political-event'
import type { CiteInfo } from './cite-info.ts'
import { citeInfo } from './cite-info.ts'
import type { Positions, Quoted } from './positions.ts'

/** One promise as one JSON line. */
export interface CommitmentLine {
  readonly kind: 'commitment'
  readonly id: string
  readonly promiser: readonly string[]
  readonly promisee: readonly string[]
  readonly act: string
  readonly due: { readonly from: string | null; readonly to: string | null } | null
  readonly due_reason: string
  readonly date_set: boolean
  readonly status: string
  readonly condition: string | null
  readonly steps: readonly { readonly status: string; readonly event: string }[]
  readonly evidence: readonly (Quoted & { readonly field: 'act' | 'condition' | 'commitment' })[]
  readonly cite_info: CiteInfo
}

/** The wire's spelling of a status: as all its words, with underscores. */
export const STATUS_WORDS: Readonly<Record<CommitmentStatus, string>> = {
  offered: 'offered',
  invited: 'invited',
  accepted: 'accepted',
  agreed: 'agreed',
  promised: 'promised',
  announced: 'announced',
  dateSet: 'date_set',
  tookPlace: 'took_place',
  lapsed: 'lapsed',
  cancelled: 'cancelled',
  refused: 'refused',
}

const due = ({ first, last }: DayRange): CommitmentLine['due'] =>
  first === null && last === null ? null : { from: first, to: last }

const evidence = (commitment: Commitment, positions: Positions): CommitmentLine['evidence'] => [
  { field: 'act', ...positions.quoted(commitment.act) },
  ...(commitment.condition === null ? [] : [{ field: 'condition' as const, ...positions.quoted(commitment.condition) }]),
  ...commitment.evidence.map((span) => ({ field: 'commitment' as const, ...positions.quoted(span) })),
]

export const commitmentLine = (commitment: Commitment, record: ReportRecord, positions: Positions): CommitmentLine => ({
  kind: 'commitment',
  id: commitment.id,
  promiser: [...new Set(commitment.promisers.map((identity) => identity.code))],
  promisee: [...new Set(commitment.promisees.map((identity) => identity.code))],
  act: positions.quoted(commitment.act).text,
  due: due(commitment.due),
  due_reason: commitment.dueReason,
  date_set: commitment.dateSet,
  status: STATUS_WORDS[commitment.status],
  condition: commitment.condition === null ? null : positions.quoted(commitment.condition).text,
  steps: commitment.steps.map((step) => ({ status: STATUS_WORDS[step.status], event: step.event })),
  evidence: evidence(commitment, positions),
  cite_info: citeInfo(record),
})

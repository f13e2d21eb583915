import type { ReportRecord, Statement } from '@readout/engine/model/political-event'
import type { CiteInfo } from './cite-info.ts'
import { citeInfo } from './cite-info.ts'
import type { EntityObject } from './entity.ts'
import { entityObject } from './entity.ts'
import type { Positions, Quoted } from './positions.ts'

/** Something somebody is told to have said, as one JSON line. */
export interface StatementLine {
  readonly kind: 'statement'
  readonly id: string
  /** null where the text leaves it open; a null code where it names somebody nobody knows. */
  readonly source: EntityObject | null
  readonly cue: string | null
  readonly content: readonly Quoted[]
  readonly direct: boolean
  readonly events: readonly string[]
  readonly evidence: readonly (Quoted & { readonly field: 'source' | 'cue' })[]
  readonly cite_info: CiteInfo
}

const evidence = (statement: Statement, positions: Positions): StatementLine['evidence'] => [
  ...(statement.sourceSpan === null ? [] : [{ field: 'source' as const, ...positions.quoted(statement.sourceSpan) }]),
  ...(statement.cue === null ? [] : [{ field: 'cue' as const, ...positions.quoted(statement.cue) }]),
]

export const statementLine = (statement: Statement, record: ReportRecord, positions: Positions): StatementLine => ({
  kind: 'statement',
  id: statement.id,
  source: statement.source === null && statement.sourceSpan === null ? null : entityObject(statement.source, statement.sourceSpan),
  cue: statement.cue?.quote ?? null,
  content: statement.content.map((span) => positions.quoted(span)),
  direct: statement.direct,
  events: statement.events,
  evidence: evidence(statement, positions),
  cite_info: citeInfo(record),
})

import type { ReportRecord } from '@readout/engine/model/political-event'
import type { CommitmentLine } from './commitment-line.ts'
import { commitmentLine } from './commitment-line.ts'
import type { EventLine } from './event-line.ts'
import { eventLine } from './event-line.ts'
import { positionsIn } from './positions.ts'
import type { StatementLine } from './statement-line.ts'
import { statementLine } from './statement-line.ts'

/** What can be asked for, in the order it is printed. */
export const KINDS = ['events', 'statements', 'commitments'] as const

export type Kind = (typeof KINDS)[number]

/** One line of JSON Lines output. */
export type WireLine = EventLine | (EventLine & { readonly kind: 'event' }) | StatementLine | CommitmentLine

/** All lines of one report; each carries its kind unless only events were asked for. */
export const reportLines = (record: ReportRecord, input: string, what: readonly Kind[]): readonly WireLine[] => {
  const positions = positionsIn(record.report, input)
  const eventsOnly = what.every((kind) => kind === 'events')
  const lines: Readonly<Record<Kind, () => readonly WireLine[]>> = {
    events: () =>
      record.events
        .map((event) => eventLine(event, record, positions))
        .map((line) => (eventsOnly ? line : { kind: 'event' as const, ...line })),
    statements: () => record.statements.map((statement) => statementLine(statement, record, positions)),
    commitments: () => record.commitments.map((commitment) => commitmentLine(commitment, record, positions)),
  }
  return KINDS.filter((kind) => what.includes(kind)).flatMap((kind) => lines[kind]())
}

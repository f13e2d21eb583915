import type { Mark, ReportEvent, ReportQuotation, ReportView } from '@readout/protocol/api'
import type { StatementLine } from '@readout/protocol/lines'
import type { CodedReport, ShownReport, StoredQuote } from '@readout/record'
import { unitCounter } from './code-points.ts'
import { blocksOf, sentencesOf } from './text-shape.ts'

const markOf = ({ field, starts, ends, quote }: StoredQuote): Mark => ({ field, start: starts, end: ends, text: quote })

/** Where the deciding words begin: events come in the order of the text. */
const placeOf = ({ marks }: ReportEvent): number => marks.find(({ field }) => field === 'event')?.start ?? Number.MAX_SAFE_INTEGER

const quotationOf = ({ id, source, cue, direct, content }: StatementLine, unitAt: (points: number) => number): ReportQuotation => ({
  id, cue, direct, by: source?.identifier_text ?? source?.entity_text ?? null, code: source?.code ?? null,
  content: content.map(({ start, end }) => ({ start: unitAt(start), end: unitAt(end) })),
})

/** A report of the record as it is shown: the text, and where in it everything stands. */
export const reportView = ({ content: text, accounts, statements, ...report }: ShownReport): ReportView => {
  const blocks = blocksOf(text, report.title)
  const unitAt = unitCounter(text)
  const events = accounts.map(({ id, event, line, evidence }): ReportEvent => ({ event: event === '' ? null : event, account: id === '' ? null : id, line, marks: evidence.map(markOf) }))
  return {
    ...report, text, blocks, sentences: sentencesOf(text, blocks), events: events.toSorted((a, b) => placeOf(a) - placeOf(b)),
    quotations: statements.map((statement) => quotationOf(statement, unitAt)),
  }
}

/** A report that was only read, shown alike: it has no events of the record, and came in nowhere. */
export const readView = (coded: CodedReport, url: string | null): ReportView => {
  const { accounts, statements, commitments, publishedReason, ...report } = coded
  const view = reportView({
    ...report, url, published_reason: publishedReason, added: '', successor_of: null, appearances: [],
    accounts: accounts.map(({ line, evidence }) => ({ id: '', event: '', line, evidence })),
    statements: statements.map(({ line }) => line), commitments: commitments.map(({ line }) => line),
  })
  return { ...view, added: null }
}

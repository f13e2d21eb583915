import type { Setting } from '@readout/engine/model/account'
import type { PoliticalEvent, ReportRecord } from '@readout/engine/model/political-event'
import type { Span } from '@readout/engine/model/source-text'
import {
  CODER, type CommitmentLine, commitmentLine, EVIDENCE_FIELDS, type EventLine, eventLine, positionsIn, publicationDay, spansBehind, type StatementLine, statementLine,
} from '@readout/protocol/lines'

/** Words of the stored text, UTF-16, half-open. */
export interface StoredQuote {
  readonly field: string
  readonly starts: number
  readonly ends: number
  readonly quote: string
}

/** What a report tells of one happening, ready to store. */
export interface CodedAccount {
  readonly line: EventLine
  readonly words: readonly string[]
  /** What else is said where it stands. */
  readonly setting: Setting
  readonly evidence: readonly StoredQuote[]
}

/** A report coded, in plain values: what a worker hands to whoever writes it down. */
export interface CodedReport {
  readonly id: string
  readonly content: string
  readonly title: string
  readonly genre: string
  readonly publisher: string | null
  readonly published: string | null
  readonly publishedReason: string | null
  readonly coder: string
  readonly notes: readonly { readonly code: string; readonly detail: string }[]
  readonly accounts: readonly CodedAccount[]
  readonly statements: readonly { readonly line: StatementLine; readonly said: string }[]
  readonly commitments: readonly { readonly line: CommitmentLine; readonly words: readonly string[] }[]
}

const quoteOf = (field: string, { start, end, quote }: Span): StoredQuote => ({ field, starts: start, ends: end, quote })

const accountOf = (event: PoliticalEvent, record: ReportRecord): CodedAccount => ({
  line: eventLine(event, record, positionsIn(record.report, record.report.text.content)),
  words: wordsOf([event]),
  setting: settingOf(event),
  evidence: EVIDENCE_FIELDS.flatMap((field) => spansBehind(event, field).map((span) => quoteOf(field, span))),
})

const settingOf = ({ accounts }: PoliticalEvent): Setting => {
  const all = (part: keyof Setting): readonly string[] => [...new Set(accounts.flatMap(({ setting }) => setting[part]))].toSorted()
  return { words: all('words'), numbers: all('numbers'), days: all('days') }
}

const wordsOf = (events: readonly PoliticalEvent[]): readonly string[] => [...new Set(events.flatMap((event) => event.accounts.flatMap(({ account }) => account.topic)))].toSorted()

/** A report's record as the database keeps it; offsets are those of the stored text. */
export function codedReport(record: ReportRecord): CodedReport {
  const { report } = record
  const positions = positionsIn(report, report.text.content)
  const byId = new Map(record.events.map((event) => [event.id, event]))
  return {
    id: report.text.id,
    content: report.text.content,
    title: report.headline?.quote.replace(/\s+/gu, ' ').trim() ?? report.name,
    genre: report.genre,
    publisher: report.publisher?.value ?? null,
    published: publicationDay(record),
    publishedReason: record.publication?.reason ?? null,
    coder: CODER,
    notes: record.notes.map(({ code, detail }) => ({ code, detail })),
    accounts: record.events.map((event) => accountOf(event, record)),
    statements: record.statements.map((statement) => ({ line: statementLine(statement, record, positions), said: statement.content.map(({ quote }) => quote).join(' … ') })),
    commitments: record.commitments.map((commitment) => ({
      line: commitmentLine(commitment, record, positions),
      words: wordsOf(commitment.steps.flatMap(({ event }) => byId.get(event) ?? [])),
    })),
  }
}

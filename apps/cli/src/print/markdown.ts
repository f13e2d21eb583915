import type { PoliticalEvent } from '@readout/engine/model/political-event'
import { EVIDENCE_FIELDS, type Kind, KINDS, type Positions, positionsIn, spansBehind, STATUS_WORDS } from '@readout/protocol/lines'
import { safeText } from '../terminal/safe-text.ts'
import { publicationWords, titleWords } from './header.ts'
import type { CodedReport, Printer, PrintOptions } from './printer.ts'
import { categoryWords, counted, identityWords, nameWords, rangeWords, shortId, statusWords, voiceWords } from './words.ts'

/** A report's words as Markdown text: nothing in them is markup, a link or a table's bar. */
export const markdownText = (text: string): string => safeText(text).replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const COLUMNS: Readonly<Record<string, (event: PoliticalEvent) => string>> = {
  Id: (event) => shortId(event.id),
  Date: (event) => rangeWords(event.date.value),
  Event: categoryWords,
  Actor: (event) => event.actors.map((one) => `${one.identity.code} ${nameWords(one)}`).join('; '),
  Recipient: (event) => event.recipients.map((one) => `${one.identity.code} ${nameWords(one)}`).join('; '),
  Place: (event) => event.place?.value.resolved ?? event.place?.value.extracted ?? '',
  'According to': (event) => event.saidBy.map(voiceWords).join(' ← '),
  Status: (event) => statusWords(event) ?? 'reported as having happened',
  Accounts: (event) => String(event.accounts.length),
}

const table = (events: readonly PoliticalEvent[]): string => {
  const names = Object.keys(COLUMNS)
  const rows = events.map((event) => row(Object.values(COLUMNS).map((column) => markdownText(column(event)))))
  return [row(names), row(names.map(() => '---')), ...rows].join('\n')
}

const words = (event: PoliticalEvent, positions: Positions, explain: boolean): string => {
  const fields = EVIDENCE_FIELDS.flatMap((field) =>
    spansBehind(event, field).map((span) => `  - ${field.replace('_', ' ')}, line ${positions.line(span)}: “${markdownText(span.quote)}”`),
  )
  const why = explain ? [`  - why: ${markdownText(event.why)}`, `  - date: ${markdownText(event.dateReason)}`] : []
  return [`- **${shortId(event.id)}** ${markdownText(categoryWords(event))}`, ...fields, ...why].join('\n')
}

const sections = ({ record, input }: CodedReport, explain: boolean): Readonly<Record<Kind, () => readonly string[]>> => {
  const positions = positionsIn(record.report, input)
  return {
    events: () =>
      record.events.length === 0
        ? ['No events.']
        : [table(record.events), record.events.map((event) => words(event, positions, explain)).join('\n')],
    statements: () => [
      `### ${counted(record.statements.length, 'statement')}`,
      ...record.statements.map((statement) => {
        const source = statement.source === null ? (statement.sourceSpan?.quote ?? 'unnamed') : identityWords(statement.source)
        const said = statement.content.map((span) => `“${markdownText(span.quote)}” (line ${positions.line(span)})`).join(' … ')
        return `- **${markdownText(source)}** ${markdownText(statement.cue?.quote ?? '')}: ${said}`
      }),
    ],
    commitments: () => [
      `### ${counted(record.commitments.length, 'commitment')}`,
      ...record.commitments.map((commitment) => {
        const sides = [commitment.promisers, commitment.promisees].filter((side) => side.length > 0).map((side) => side.map(identityWords).join(', '))
        const due = `due ${rangeWords(commitment.due)}, date ${commitment.dateSet ? 'set' : 'not set'}`
        return `- ${markdownText(STATUS_WORDS[commitment.status])}: **${markdownText(sides.join(' → '))}** “${markdownText(commitment.act.quote)}” (${due})`
      }),
    ],
  }
}

/** Markdown to paste into a note: a table of the events, then the words behind each. */
export const markdownPrinter = ({ what, explain }: PrintOptions): Printer => ({
  head: '',
  between: '\n',
  report: (coded) => {
    const parts = sections(coded, explain)
    const body = KINDS.filter((kind) => what.includes(kind)).flatMap((kind) => parts[kind]())
    const about = [publicationWords(coded.record), coded.record.report.publisher?.value ?? null, coded.record.report.name]
    return `${[
      `## ${markdownText(titleWords(coded.record))}`,
      markdownText(about.filter((part) => part !== null).join(' · ')),
      ...body,
    ].join('\n\n')}\n`
  },
})

import type { PoliticalEvent, ReportRecord } from '@readout/engine/model/political-event'
import { type Kind, KINDS, type Positions, positionsIn } from '@readout/protocol/lines'
import { decisionChain } from '../explain/decision-chain.ts'
import { safeText } from '../terminal/safe-text.ts'
import { chunk, colourPaint, plainPaint } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { eventCard } from './event-card.ts'
import { headerOf } from './header.ts'
import type { CodedReport, Page, Printer, PrintOptions } from './printer.ts'
import { commitmentCard, statementCard } from './promises.ts'
import { counted } from './words.ts'

const section = (title: string, cards: readonly string[], { paint }: Page): readonly string[] =>
  cards.length === 0 ? [] : [paint('title', title), ...cards]

const notesOf = ({ notes }: ReportRecord, positions: Positions, { width, paint }: Page): readonly string[] =>
  notes.length === 0
    ? []
    : [
        notes
          .map(({ code, detail, span }) => {
            const where = span === null ? '' : ` L${positions.line(span)}`
            return wrap([chunk('note ', 'warning'), chunk(`${code}${where}: ${safeText(detail)}`, 'dim')], { width, first: '  ', rest: '       ' }, paint)
          })
          .join('\n'),
      ]

const tally = (events: readonly PoliticalEvent[]): string => {
  const counts = new Map<string, number>()
  for (const { category } of events) counts.set(category, (counts.get(category) ?? 0) + 1)
  return [...counts].map(([category, count]) => `${count} ${category}`).join(', ')
}

const summary = ({ events, statements, commitments }: ReportRecord, what: readonly Kind[]): string => {
  const figures: Readonly<Record<Kind, string>> = {
    events: events.length === 0 ? 'no events' : `${counted(events.length, 'event')}: ${tally(events)}`,
    statements: counted(statements.length, 'statement'),
    commitments: counted(commitments.length, 'commitment'),
  }
  return KINDS.filter((kind) => what.includes(kind)).map((kind) => figures[kind]).join(' · ')
}

const reportPage = ({ record, input }: CodedReport, options: PrintOptions): string => {
  const page: Page = { width: options.width, paint: options.colour ? colourPaint : plainPaint }
  const positions = positionsIn(record.report, input)
  const event = (one: PoliticalEvent): string =>
    [eventCard(one, positions, page), ...(options.explain ? [decisionChain(one, positions, page)] : [])].join('\n')
  const cards: Readonly<Record<Kind, () => readonly string[]>> = {
    events: () => record.events.map(event),
    statements: () => section('Statements', record.statements.map((one) => statementCard(one, positions, page)), page),
    commitments: () => section('Commitments', record.commitments.map((one) => commitmentCard(one, positions, page)), page),
  }
  return `${[
    headerOf(record, page),
    ...KINDS.filter((kind) => options.what.includes(kind)).flatMap((kind) => cards[kind]()),
    ...notesOf(record, positions, page),
    wrap([chunk(summary(record, options.what), 'bold')], { width: page.width, first: '', rest: '' }, page.paint),
  ].join('\n\n')}\n`
}

/** For people: cards with the text's own words, as wide as the terminal. */
export const prettyPrinter = (options: PrintOptions): Printer => ({
  head: '',
  between: '\n\n',
  report: (coded) => reportPage(coded, options),
})

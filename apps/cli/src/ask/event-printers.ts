import { openExport } from '@readout/protocol/exports'
import { exportEvents, type KeptEvent, type Tools } from '@readout/record'
import type { Format, Page } from '../print/printer.ts'
import { shortId } from '../print/words.ts'
import { jsonLines, markdownRows, type Cell } from './answer.ts'
import { eventList } from './event-list.ts'
import { actWords, partiesText, placeWords, realityWords, voiceWords, whenWords } from './event-words.ts'
import type { Manner } from './flags.ts'

/** Prints events page by page. */
export interface EventPrinter {
  readonly head: string
  page(events: readonly KeptEvent[], tools: Tools): Promise<string>
}

/** An event as one JSON line: its own line, and how widely the record has it told. */
export const keptLine = ({ line, accounts, reports, publishers, disagreements }: KeptEvent): object => ({
  ...line,
  accounts,
  reports,
  publishers,
  disagreements,
})

const COLUMNS: Readonly<Record<string, (event: KeptEvent) => Cell>> = {
  Id: ({ line }) => shortId(line.id),
  Date: ({ line }) => whenWords(line),
  Event: ({ line }) => actWords(line),
  Actor: ({ line }) => partiesText(line.actor),
  Recipient: ({ line }) => partiesText(line.recipient),
  Place: ({ line }) => placeWords(line)?.slice('in '.length) ?? null,
  'According to': ({ line }) => voiceWords(line)?.slice('according to '.length) ?? null,
  Status: ({ line }) => realityWords(line) ?? 'reported as having happened',
  Reports: ({ reports }) => reports,
  Publishers: ({ publishers }) => publishers,
}

const WORDS = {
  Words: ({ line }: KeptEvent): Cell =>
    line.evidence
      .filter(({ field }) => field === 'event')
      .map(({ text }) => `“${text}”`)
      .join(' '),
}

/** A table of events for Markdown. */
export const eventTable = (
  events: readonly KeptEvent[],
  { evidence }: { readonly evidence: boolean },
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } => {
  const columns = { ...COLUMNS, ...(evidence ? WORDS : {}) }
  return { columns: Object.keys(columns), rows: events.map((event) => Object.values(columns).map((column) => column(event))) }
}

const prettyPrinter = (evidence: boolean, page: Page): EventPrinter => {
  let after: string | undefined
  return {
    head: '',
    page: async (events) => {
      const text = events.length === 0 ? '' : `${eventList(events, { evidence, after }, page)}\n`
      after = events.at(-1)?.day ?? after
      return text
    },
  }
}

const csvPrinter = (): EventPrinter => {
  const table = openExport('csv')
  return { head: table.head(), page: async (events, tools) => [...table.rows(await exportEvents(tools, events))].join('') }
}

/** The printer for a format. */
export const eventPrinter = ({ format, page }: Manner, { evidence }: { readonly evidence: boolean }): EventPrinter => {
  const printers: Readonly<Record<Format, () => EventPrinter>> = {
    pretty: () => prettyPrinter(evidence, page),
    jsonl: () => ({ head: '', page: async (events) => jsonLines(events.map(keptLine)) }),
    csv: csvPrinter,
    markdown: () => ({
      head: markdownRows(eventTable([], { evidence }), { head: true }),
      page: async (events) => markdownRows(eventTable(events, { evidence }), { head: false }),
    }),
  }
  return printers[format]()
}

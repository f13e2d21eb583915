import type { FoundReport, Tools } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import type { Page } from '../print/printer.ts'
import { counted, dayWords, shortId } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'
import { chunk, type Chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { printAnswer } from './answer.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'

type Told = ReadonlyMap<string, readonly string[]>

/** The events that each report tells: where a search goes on. */
const eventsTold = async ({ engine: { reads } }: Tools, reports: readonly FoundReport[]): Promise<Told> => {
  if (reports.length === 0) return new Map()
  const rows = await reads
    .selectFrom('account')
    .select(['report_id', 'event_id'])
    .where(
      'report_id',
      'in',
      reports.map(({ id }) => id),
    )
    .where('superseded', 'is', null)
    .orderBy('event_id')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ report_id }) => report_id)].map(([report, own]) => [
      report,
      [...new Set(own.map(({ event_id }) => event_id))],
    ]),
  )
}

/** The text with the words that were looked for standing out. */
const found = (text: string, words: string): readonly Chunk[] => {
  const wanted = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return safeText(text)
    .split(/([\p{L}\p{N}]+)/u)
    .map((part) => chunk(part, wanted.has(part.toLowerCase()) ? 'bold' : 'dim'))
}

/** More ids than this and the reader had better ask for the events. */
const IDS_SHOWN = 6

const entry = (report: FoundReport, words: string, events: readonly string[], page: Page): string => {
  const { id, title, publisher, published, around } = report
  const about = [publisher === null ? null : safeText(publisher), published === null ? null : dayWords(published)].filter(
    (part) => part !== null,
  )
  const frame = { width: page.width, first: ' '.repeat(11), rest: ' '.repeat(11) }
  const ids = [...events.slice(0, IDS_SHOWN).map(shortId), ...(events.length > IDS_SHOWN ? ['…'] : [])].join(' ')
  return [
    wrap(
      [chunk(shortId(id), 'dim'), chunk(' '), chunk(safeText(title), 'bold'), ...about.map((part) => chunk(` · ${part}`))],
      { ...frame, first: '  ' },
      page.paint,
    ),
    wrap([chunk('… ', 'dim'), ...found(around, words), chunk(' …', 'dim')], frame, page.paint),
    wrap([chunk(events.length === 0 ? 'no events' : `${counted(events.length, 'event')}: ${ids}`)], frame, page.paint),
  ].join('\n')
}

/** `readout search`: the reports in which the words stand, best first, and the events they tell. */
export const runSearch = async (words: string, given: Given<AskFlags>, doors: Doors): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { searchReports } = await import('@readout/record')
    const reports = await searchReports(tools, words, flags)
    const told = await eventsTold(tools, reports)
    const eventsOf = ({ id }: FoundReport): readonly string[] => told.get(id) ?? []
    const rows = reports.map((report) => [
      report.id,
      report.title,
      report.publisher,
      report.published,
      report.url,
      report.around,
      eventsOf(report).join('; '),
    ])
    await printAnswer(
      {
        lines: reports.map((report) => ({ kind: 'report', ...report, events: eventsOf(report) })),
        tables: [
          { title: `Reports with ${words}`, columns: ['report', 'title', 'publisher', 'published', 'url', 'around', 'events'], rows },
        ],
        pretty: (page) =>
          [
            ...reports.map((report) => entry(report, words, eventsOf(report), page)),
            page.paint('dim', counted(reports.length, 'report')),
          ].join('\n\n'),
        nothing:
          reports.length === 0
            ? `No report has all of these words: ${safeText(words)}. Ask for fewer words, or in the events’ evidence: readout events --text`
            : null,
      },
      manner,
      doors,
    )
    return EXIT.coded
  })
}

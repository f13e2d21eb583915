import { EVIDENCE_FIELDS } from '@readout/protocol/lines'
import type { KeptEvent } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { dayWords, FIELD_LABELS, shortId } from '../print/words.ts'
import { quoted } from '../terminal/safe-text.ts'
import { chunk, type Chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { actChunks, differWords, dotted, placeWords, realityWords, toldWords, voiceWords, whenWords } from './event-words.ts'

/** More quotes than this a field and a list is none; `readout show` has them all. */
const QUOTES_SHOWN = 3

/** A labelled line, wrapped under itself. */
export const labelledLine = (label: string, words: string, indent: number, { width, paint }: Page): string =>
  wrap([chunk(words, 'dim')], { width, first: `${' '.repeat(indent)}${label.padEnd(10)}`, rest: ' '.repeat(indent + 10) }, paint)

/** The words behind each field, each quote once. */
export const quoteLines = (
  evidence: readonly { readonly field: string; readonly text: string }[],
  indent: number,
  page: Page,
): readonly string[] =>
  EVIDENCE_FIELDS.flatMap((field) => {
    const quotes = [...new Set(evidence.filter((entry) => entry.field === field).map(({ text }) => quoted(text)))]
    const more = quotes.length - QUOTES_SHOWN
    const words = [...quotes.slice(0, QUOTES_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])].join(' · ')
    return quotes.length === 0 ? [] : [labelledLine(FIELD_LABELS[field], words, indent, page)]
  })

/** Below the id, where the event's own lines begin. */
const INDENT = 11

/** The days, where the heading does not say them: an event that nobody dates stands under its report's day. */
const daysWords = (line: KeptEvent['line']): string | null => {
  if (line.date === null) return 'undated: here by its report’s day'
  return line.date_granularity === 'day' ? null : whenWords(line)
}

const circumstances = (event: KeptEvent): readonly Chunk[] => {
  const { line } = event
  const reality = realityWords(line)
  const differ = differWords(event)
  const plain = [daysWords(line), placeWords(line), voiceWords(line)].filter((words) => words !== null)
  return dotted([
    ...(reality === null ? [] : [chunk(reality, 'warning')]),
    ...plain.map((words) => chunk(words)),
    ...(differ === null ? [] : [chunk(differ, 'warning')]),
    chunk(toldWords(event), 'dim'),
  ])
}

/** One event in two or three lines: its id, what it is, how it is known; its words where asked for. */
export const eventEntry = (event: KeptEvent, { evidence }: { readonly evidence: boolean }, page: Page): string => {
  const rest = ' '.repeat(INDENT)
  return [
    wrap(
      [chunk(shortId(event.line.id), 'dim'), chunk(' '), ...actChunks(event.line)],
      { width: page.width, first: '  ', rest },
      page.paint,
    ),
    wrap(circumstances(event), { width: page.width, first: rest, rest }, page.paint),
    ...(evidence ? quoteLines(event.line.evidence, INDENT, page) : []),
  ].join('\n')
}

/** Events under their days; `after` is the day that stands above the list already. */
export const eventList = (
  events: readonly KeptEvent[],
  options: { readonly evidence: boolean; readonly after?: string | undefined },
  page: Page,
): string => {
  const parts: string[] = []
  let day = options.after
  for (const event of events) {
    if (event.day !== day)
      parts.push(`${day === undefined ? '' : '\n'}${page.paint('bold', event.day === '' ? 'date unknown' : dayWords(event.day))}`)
    day = event.day
    parts.push(eventEntry(event, options, page))
  }
  return parts.join('\n')
}

import { note, Refusal, SourceText, type Block, type Dateline, type NewsReport, type Note, type Noted, type RawReport } from '../model/index.ts'
import { refuseInput } from './check-input.ts'
import { findGenre } from './find-genre.ts'
import { findPublisher } from './find-publisher.ts'
import { guessFormat } from './guess-format.ts'
import { readHtmlPage } from './html-page.ts'
import { readMarkdownPage } from './markdown-page.ts'
import type { Page, Range } from './page.ts'
import { readPlainPage } from './plain-page.ts'
import { findPublicationDate } from './publication.ts'
import type { DatelineDraft } from './read-dateline.ts'
import { shapeReport } from './shape-report.ts'
import { noteOddities } from './text-notes.ts'

/** A report read, with its notes, or the refusal; never throws over what a document holds. */
export type ReadResult =
  | ({ readonly ok: true; readonly report: NewsReport } & Pick<Noted<NewsReport>, 'notes'>)
  | { readonly ok: false; readonly refusal: Refusal }

type Format = NewsReport['format']

const READERS: Readonly<Record<Format, (content: string) => Page | Refusal>> = {
  text: readPlainPage,
  markdown: readMarkdownPage,
  html: readHtmlPage,
}

/** Stage 1: a raw document becomes clean text with an offset map, its blocks, its date, its publisher and its genre. */
export const readReport = (raw: RawReport): ReadResult => {
  const refusal = refuseInput(raw)
  if (refusal !== null) return { ok: false, refusal }
  const format = guessFormat(raw)
  // Half a surrogate pair cannot be stored as UTF-8; one unit replaces one unit, so offsets stay.
  const content = raw.content.toWellFormed()
  const page = READERS[format](content)
  if (page instanceof Refusal) return { ok: false, refusal: page }
  if (page.drafts.length === 0 && format !== 'text') return { ok: false, refusal: new Refusal('text_empty', 'The page holds no visible text.') }
  const repaired = content === raw.content ? [] : [note('encoding_repaired', 'Half surrogate pairs were replaced with U+FFFD.')]
  return makeReport(raw, format, page, repaired)
}

const makeReport = (raw: RawReport, format: Format, page: Page, repaired: readonly Note[]): ReadResult => {
  const text = new SourceText(page.content)
  const spanOf = (range: Range | null) => (range === null ? null : text.span(range.start, range.end))
  const shape = shapeReport(page)
  const blocks = shape.blocks.map(({ kind, start, end }): Block => Object.freeze({ kind, span: text.span(start, end) }))
  const published = findPublicationDate(text, { given: raw.publicationDate, metadata: page.metadata, shape })
  const publisher = findPublisher(text, { given: raw.publisher, metadata: page.metadata, shape })
  const report: NewsReport = Object.freeze({
    name: raw.name,
    text,
    format,
    offsets: page.offsets,
    blocks: Object.freeze(blocks),
    headline: spanOf(shape.headline),
    byline: spanOf(shape.byline),
    dateline: datelineOf(text, shape.dateline, shape.dateLines[0] ?? null),
    genre: findGenre(text, shape, publisher),
    publisher,
    publicationDate: published.date,
  })
  return { ok: true, report, notes: [...repaired, ...page.notes, ...noteOddities(page.content), ...published.notes] }
}

const datelineOf = (text: SourceText, dateline: DatelineDraft | null, line: Omit<DatelineDraft, 'agency' | 'bodyStart'> | null): Dateline | null => {
  const found = dateline ?? line
  if (found === null) return null
  const spanOf = (range: Range | null) => (range === null ? null : text.span(range.start, range.end))
  return Object.freeze({ span: text.span(found.start, found.end), place: spanOf(found.place), date: spanOf(found.date), agency: spanOf(dateline?.agency ?? null) })
}

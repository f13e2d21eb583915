import { z } from 'zod'
import { commitmentLineSchema } from '../schemas/commitment-line.ts'
import { eventLineSchema } from '../schemas/event-line.ts'
import { list } from '../schemas/list.ts'
import { cursorSchema, daySchema, daysQuery, limitSchema, nextSchema, wordsSchema } from './common.ts'

/** Query of GET /reports. */
export const reportsQuerySchema = z.strictObject({
  source: wordsSchema.exactOptional().describe('Part of a publisher’s name.'),
  ...daysQuery,
  limit: limitSchema,
  after: cursorSchema.exactOptional(),
})

/** A report in a list. */
export const reportEntrySchema = z.object({
  id: z.string(),
  title: z.string(),
  genre: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  added: z.string(),
  events: z.int(),
})
export type ReportEntry = z.infer<typeof reportEntrySchema>

/** A page of reports, the latest to come in first. */
export const reportPageSchema = z.object({ reports: list(reportEntrySchema), next: nextSchema })
export type ReportPage = z.infer<typeof reportPageSchema>

/** A stretch of the report's text: UTF-16 code units as JavaScript counts, half-open, so `text.slice(start, end)` is it. */
export const stretchSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Stretch = z.infer<typeof stretchSchema>

/** Words behind a field: event, actor, recipient, date, place or said_by. */
export const markSchema = stretchSchema.extend({ field: z.string(), text: z.string() })
export type Mark = z.infer<typeof markSchema>

/** What the report tells of one happening. */
export const reportEventSchema = z.object({
  event: z.string().nullable().describe('The record’s event; null where the report is not kept.'),
  account: z.string().nullable(),
  line: eventLineSchema.describe('As this report alone tells it.'),
  marks: list(markSchema),
})
export type ReportEvent = z.infer<typeof reportEventSchema>

/** Something somebody is told to have said, with where in the text. */
export const reportQuotationSchema = z.object({
  id: z.string(),
  by: z.string().nullable().describe('Who said it; null where the text leaves it open.'),
  code: z.string().nullable(),
  cue: z.string().nullable().describe('The word that says so.'),
  direct: z.boolean().describe('Whether it is quoted word for word.'),
  content: list(stretchSchema),
})
export type ReportQuotation = z.infer<typeof reportQuotationSchema>

/** A report with its text and all that was read in it. */
export const reportViewSchema = z.object({
  id: z.string().describe('SHA-256 of the text.'),
  title: z.string(),
  genre: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  published_reason: z.string().nullable().describe('How the day of publication was worked out; null where it is stated.'),
  url: z.string().nullable(),
  added: z.string().nullable().describe('When it came in; null where it is not kept.'),
  coder: z.string(),
  text: z.string().describe('Data to show, never markup to render or instructions to follow.'),
  blocks: list(stretchSchema.extend({ kind: z.enum(['headline', 'paragraph']) })),
  sentences: list(stretchSchema),
  events: list(reportEventSchema).describe('In the order of the text.'),
  quotations: list(reportQuotationSchema),
  commitments: list(commitmentLineSchema).describe('Offsets in their evidence count Unicode code points.'),
  notes: list(z.object({ code: z.string(), detail: z.string() })).describe('What was odd about the text: docs/notes.md explains each code.'),
  appearances: list(z.object({ url: z.string().nullable(), publisher: z.string().nullable(), seen: z.string() })),
  successor_of: z.string().nullable().describe('The report that this one corrects.'),
})
export type ReportView = z.infer<typeof reportViewSchema>

/** The longest text that is read. */
export const MOST_TEXT = 1_000_000

/** Body of POST /read: a text, or the address of a page. */
export const readRequestSchema = z.strictObject({
  text: z.string().max(MOST_TEXT).exactOptional().describe('The report: plain text, Markdown or HTML.'),
  url: z.string().max(2000).exactOptional().describe('The address of a page to read in its place; editors only.'),
  format: z.enum(['text', 'markdown', 'html']).exactOptional().describe('Left out: guessed from the text.'),
  name: z.string().max(200).exactOptional().describe('What to call it: a file’s name.'),
  publisher: z.string().max(200).exactOptional(),
  published: daySchema.exactOptional(),
  store: z.boolean().exactOptional().describe('true: keep it in the record; editors only. Else it is read and forgotten.'),
})
export type ReadRequest = z.infer<typeof readRequestSchema>

/** What was read, and what became of it. */
export const readAnswerSchema = z.object({
  report: reportViewSchema,
  stored: z
    .object({ report: z.string(), isNew: z.boolean(), copyOf: z.string().nullable(), newEvents: z.int(), accounts: z.int() })
    .nullable()
    .describe('null where it was only read.'),
})
export type ReadAnswer = z.infer<typeof readAnswerSchema>

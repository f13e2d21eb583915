import { AUXILIARIES, CATEGORIES } from '@readout/engine/model/codebook'
import { z } from 'zod'
import { eventLineSchema } from '../schemas/event-line.ts'
import { list } from '../schemas/list.ts'
import { changeSchema, codeSchema, cursorSchema, daysQuery, limitSchema, nextSchema, wordsSchema } from './common.ts'

/** Two codes with a comma between them. */
export const pairSchema = z.string().regex(/^[A-Z]{3},[A-Z]{3}$/u).describe('Two codes with a comma: RUS,IND; whichever acts.')

/** What chooses events whenever they are; what is left out is "any". */
export const whichEventsQuery = {
  actor: wordsSchema.exactOptional().describe('Whoever acts or is acted upon: a code, or part of a name.'),
  pair: pairSchema.exactOptional(),
  category: z.enum(CATEGORIES).exactOptional().describe('PLOVER’s category.'),
  place: wordsSchema.exactOptional().describe('A country’s code, or part of a place’s name.'),
  source: wordsSchema.exactOptional().describe('Part of a publisher’s name.'),
  aux: z.enum(['happened', ...AUXILIARIES]).exactOptional().describe('Told as having happened, or as one of PLOVER’s auxiliary modes.'),
  text: wordsSchema.exactOptional().describe('Words in the evidence.'),
}

/** What chooses events. */
export const eventFilterQuery = { ...whichEventsQuery, ...daysQuery }

/** Query of GET /events. */
export const eventsQuerySchema = z.strictObject({ ...eventFilterQuery, limit: limitSchema, after: cursorSchema.exactOptional() })

/** What accounts say differently: facet (date, act, actor, recipient, place, number) → value → ids of the accounts that say so. */
export const disagreementsSchema = z.record(z.string(), z.record(z.string(), list(z.string())).readonly()).readonly()

/** An event of the record, with how widely it is told. */
export const keptEventSchema = z.object({
  line: eventLineSchema,
  accounts: z.int(),
  reports: z.int(),
  publishers: z.int(),
  disagreements: disagreementsSchema,
  day: z.string().describe('What it sorts by: its day, else that of its first report.'),
})
export type KeptEvent = z.infer<typeof keptEventSchema>

/** A page of events, newest first. */
export const eventPageSchema = z.object({ events: list(keptEventSchema), next: nextSchema })
export type EventPage = z.infer<typeof eventPageSchema>

/** The report that an account stands in. */
export const accountReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  genre: z.string().describe('wire, readout, statement, communique or background.'),
  appearances: z.int().describe('In how many places the text was seen.'),
})

/** Words of a report's text; here offsets are UTF-16 code units, as JavaScript counts. */
export const storedQuoteSchema = z.object({ field: z.string(), starts: z.int(), ends: z.int(), quote: z.string() })

/** One report's telling of an event. */
export const keptAccountSchema = z.object({
  id: z.string(),
  report: accountReportSchema,
  line: eventLineSchema,
  evidence: list(storedQuoteSchema),
  superseded: z.string().nullable().describe('Since when it counts no more; null while it does.'),
})
export type KeptAccount = z.infer<typeof keptAccountSchema>

/** A decision that two tellings are, perhaps are or are not of one event. */
export const judgementSchema = z.object({
  one: z.string(),
  other: z.string(),
  verdict: z.string().describe('same, perhaps or different.'),
  score: z.number(),
  reasons: list(z.object({ compared: z.string(), found: z.string(), weight: z.number() })),
  judge: z.string().describe('A rule’s name or a person’s.'),
  made: z.string(),
  superseded: z.string().nullable(),
})

/** A person's word on a field of an event. */
export const correctionSchema = z.object({
  field: z.string().describe('The field of the line.'),
  was: z.string().describe('JSON.'),
  becomes: z.string().describe('JSON.'),
  reason: z.string(),
  person: z.string(),
  made: z.string(),
  superseded: z.string().nullable(),
})

/** An event whole: accounts side by side, what they disagree on, why they are one, what people decided, its history. */
export const shownEventSchema = keptEventSchema.extend({
  tellings: list(keptAccountSchema),
  judgements: list(judgementSchema),
  perhaps: list(z.string()).describe('Events that may be the same one.'),
  corrections: list(correctionSchema),
  history: list(z.object({ at: z.string(), what: z.string(), detail: z.unknown(), judge: z.string() })),
})
export type ShownEvent = z.infer<typeof shownEventSchema>

/** What one side's reports say was said or done at a meeting. */
export const sideItemSchema = z.object({
  category: z.string(), mode: z.string().nullable(), by: list(z.string()), quotes: list(z.string()), event: z.string(),
})
const bySideSchema = z.object({ items: z.record(z.string(), sideItemSchema).readonly().describe('Side → what it says.') })

/** Two sides' accounts of one call or meeting, aligned. */
export const comparedSchema = z.object({
  event: z.string(),
  sides: list(z.object({ name: z.string(), reports: list(z.string()) })),
  agreed: list(bySideSchema).describe('Told by several sides in words they share.'),
  worded: list(bySideSchema).describe('Told by several sides, each in words of its own.'),
  onlyIn: z.record(z.string(), list(sideItemSchema)).readonly().describe('Side → what it alone tells.'),
})
export type Compared = z.infer<typeof comparedSchema>

/** A number, or what an address has for one: a plain conversion would take an empty word for 0. */
const changeGiven = z.union([z.int().nonnegative(), z.string().regex(/^\d{1,15}$/u).transform(Number)])

/** Query of GET /news. */
export const newsQuerySchema = z.strictObject({
  since: changeGiven.exactOptional().describe('New or changed after the change of this number; left out: the newest.'),
  actor: codeSchema.exactOptional(),
  limit: limitSchema,
})

/** What is new or changed, the latest change first, and what to ask from next time. */
export const newsSchema = z.object({ events: list(keptEventSchema), mark: changeSchema.describe('The latest of these changes: give it back as `since`.'), total: z.int().describe('How many there are, beyond those shown.') })
export type News = z.infer<typeof newsSchema>

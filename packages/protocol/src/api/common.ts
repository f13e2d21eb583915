import { z } from 'zod'

/** A day of the calendar that exists, YYYY-MM-DD. */
export const daySchema = z.iso.date().describe('A day, YYYY-MM-DD.')

/** An instant, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime().describe('An instant, ISO 8601 in UTC.')

/** ISO 3166-1 alpha-3, or one of PLOVER's codes of those who are no state. */
export const codeSchema = z.string().regex(/^[A-Z]{3}$/u).describe('ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, IMG, MNC, ISM, UNK.')

/** An id of the record, or the beginning of one that begins no other. */
export const idSchema = z.string().regex(/^[0-9a-f]{4,64}$/u).describe('An id, or the beginning of one: hexadecimal digits.')

/** The number of a change: each change of an event has the next one. */
export const changeSchema = z.int().nonnegative().describe('The number of a change of the record; later changes have higher ones.')

/** Words to look for. */
export const wordsSchema = z.string().trim().min(1).max(200)

/** How many at most. */
export const limitSchema = z.coerce.number().int().min(1).max(500).default(50).describe('At most so many, 1 to 500.')

/** Where the page before ended, as that page's `next` says. */
export const cursorSchema = z.string().max(100).describe('`next` of the page before; its form may change.')

/** `next` of a page: null on the last. */
export const nextSchema = z.string().nullable().describe('Give it back as `after` for the page that follows; null: this is the last.')

/** A choice of yes or no in an address. */
export const flagSchema = z.enum(['true', 'false'])

/** From when to when, both days included. */
export const daysQuery = { since: daySchema.exactOptional().describe('From this day on.'), until: daySchema.exactOptional().describe('Up to this day.') }

/** What a token may do: read; also add and decide; also look after the server. Each may what those before may. */
export const ROLES = ['reader', 'editor', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The one shape of every refusal and fault. */
export const errorSchema = z.object({
  error: z.object({
    code: z.string().describe('A word that stays the same: event_not_found.'),
    status: z.int(),
    message: z.string().describe('What was wrong with this request.'),
    hint: z.string().describe('What to do about it.'),
  }),
})
export type ApiError = z.infer<typeof errorSchema>

import { z } from 'zod'
import { list } from '../schemas/list.ts'
import { keptEventSchema } from './events.ts'
import { eventFilterQuery } from './events.ts'
import { changeSchema, daySchema, ROLES } from './common.ts'

/** Who asks, and of what. */
export const meSchema = z.object({
  role: z.enum(ROLES),
  name: z.string().nullable().describe('Whose token it is; null where nobody needs one.'),
  tokens: z.boolean().describe('Whether a token is needed.'),
  coder: z.string().describe('What codes reports here.'),
  now: z.string(),
  today: daySchema.nullable().describe('The day from which a sample story is read; null: the reader’s own.'),
})
export type Me = z.infer<typeof meSchema>

/** Body of POST /session: a token, which a browser then sends by itself as a cookie that no script can read. */
export const sessionRequestSchema = z.strictObject({ token: z.string().min(1).max(200) })

/** Whether somebody is signed in now. */
export const sessionSchema = z.object({ signedIn: z.boolean() })
export type Session = z.infer<typeof sessionSchema>

/** How the queue of reports to be coded stands. */
export const queueSchema = z.object({
  waiting: z.int(), leased: z.int(), done: z.int(), failed: list(z.object({ name: z.string(), reason: z.string() })),
})
export type Queue = z.infer<typeof queueSchema>

/** How many were put back. */
export const retriedSchema = z.object({ retried: z.int() })

/** A feed that is watched. */
export const feedSchema = z.object({ url: z.string(), looked: z.string().nullable().describe('When it was last looked at.') })

/** Where reports come from: feeds that are watched, publishers that are in the record. */
export const sourcesSchema = z.object({
  feeds: list(feedSchema),
  publishers: list(z.object({ publisher: z.string().nullable(), reports: z.int(), last: z.string().nullable().describe('Day of the newest report.') })),
})
export type Sources = z.infer<typeof sourcesSchema>

/** Body of POST /sources, and query of DELETE /sources: a feed’s address. */
export const feedRequestSchema = z.strictObject({ url: z.url({ protocol: /^https?$/u }).max(2000).describe('The feed’s address.') })

/** What GET /export can write. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'parquet', 'polecat', 'icews', 'gdelt', 'cameo', 'annotation'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Query of GET /export. */
export const exportQuerySchema = z.strictObject({ format: z.enum(EXPORT_FORMATS).default('jsonl'), ...eventFilterQuery })

/** One message of GET /live; each is the data of a server-sent event of the same name as its kind. */
export const liveMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('events'), mark: changeSchema, events: list(keptEventSchema).describe('New or changed since the message before.') }),
  z.object({ kind: z.literal('queue'), mark: changeSchema, waiting: z.int(), leased: z.int(), done: z.int(), failed: z.int() }),
])
export type LiveMessage = z.infer<typeof liveMessageSchema>

import { z } from 'zod'
import { list } from '../schemas/list.ts'
import { cursorSchema, idSchema, limitSchema, nextSchema } from './common.ts'
import { keptEventSchema, pairSchema, whichEventsQuery } from './events.ts'

const asked = {
  name: z.string().trim().min(1).max(100).describe('What it is called; the title of its feed.'),
  webhook: z.url({ protocol: /^https?$/u }).max(2000).exactOptional().describe('Where to send each alert; left out: nowhere, its feed is enough.'),
}

/** Body of POST /watches: what to be told of. */
export const watchRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event').describe('Events that are new.'), ...whichEventsQuery, ...asked }),
  z.strictObject({ kind: z.literal('wording').describe('Events that come to be told otherwise: in other words, as another act, of another day or other parties, or differently by two.'), ...whichEventsQuery, ...asked }),
  z.strictObject({ kind: z.literal('overdue').describe('Promises whose day has passed.'), pair: pairSchema.exactOptional(), ...asked }),
])
export type WatchRequest = z.infer<typeof watchRequestSchema>

/** A watch, and how it goes with it. Neither the key of its feed nor the secret of its webhook is ever told again. */
export const watchSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['event', 'overdue', 'wording']),
  filter: z.object(whichEventsQuery).describe('What it is about; what is left out is “any”.'),
  webhook: z
    .object({
      host: z.string().describe('Where alerts are sent: the host alone, for the rest may be secret.'),
      waiting: z.int(),
      failed: z.int().describe('Given up after many tries.'),
      reason: z.string().nullable().describe('Why one did not get there.'),
    })
    .nullable(),
  alerts: z.int(),
  person: z.string().nullable(),
  made: z.string(),
})
export type Watch = z.infer<typeof watchSchema>

/** Every watch. */
export const watchesSchema = z.object({ watches: list(watchSchema) })

/** A watch’s feed: an address that needs no token, for readers of feeds can send none. */
export const watchFeedSchema = z.object({ feed: z.string().describe('The path of its Atom feed. Shown this once; who knows it can read the feed.') })

/** A watch just made, with what is shown this once. */
export const madeWatchSchema = watchFeedSchema.extend({
  watch: watchSchema,
  secret: z.string().nullable().describe('What messages to the webhook are signed with, as in Standard Webhooks; null where there is none.'),
})
export type MadeWatch = z.infer<typeof madeWatchSchema>

/** Query of GET /alerts. */
export const alertsQuerySchema = z.strictObject({ watch: idSchema.exactOptional().describe('Of this watch alone: its whole id.'), limit: limitSchema, after: cursorSchema.exactOptional() })

const partySchema = z.object({ code: z.string().nullable(), name: z.string().nullable() })

const alertedEventSchema = z.object({
  id: z.string(),
  category: z.string(),
  mode: z.string().nullable(),
  aux: list(z.string()),
  date: z.string().nullable(),
  actor: list(partySchema),
  recipient: list(partySchema),
  words: list(z.string()).describe('The words that tell the act: text of a report, data and nothing else.'),
  reports: z.int(),
})

const changeOfWordingSchema = z.object({
  part: z.enum(['words', 'act', 'reality', 'day', 'actor', 'recipient', 'differing']).describe('differing: the facets in which accounts differ.'),
  was: z.string().nullable(),
  becomes: z.string().nullable(),
})

/** Something that a watch found, as it stood then. */
export const alertSchema = z.object({
  id: z.string().describe('The same in feed, webhook and here.'),
  watch: z.object({ id: z.string(), name: z.string() }),
  title: z.string(),
  detail: list(z.string()),
  path: z.string().describe('The event’s page on the desk.'),
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('event'), event: alertedEventSchema }),
    z.object({ kind: z.literal('overdue'), promise: z.object({ event: z.string(), promisers: list(z.string()), promisees: list(z.string()), act: z.string(), due: z.string() }) }),
    z.object({ kind: z.literal('wording'), event: alertedEventSchema, changes: list(changeOfWordingSchema) }),
  ]),
  made: z.string(),
})
export type Alert = z.infer<typeof alertSchema>

/** Alerts, the latest first. */
export const alertsSchema = z.object({ alerts: list(alertSchema), next: nextSchema })

/** What a webhook is sent. Its headers are those of Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature. */
export const webhookMessageSchema = z.object({ type: z.literal('alert'), timestamp: z.string(), data: alertSchema })
export type WebhookMessage = z.infer<typeof webhookMessageSchema>

/** Query of GET /doubts. */
export const doubtsQuerySchema = z.strictObject({ limit: limitSchema })

/** Pairs of events that may be one each, the latest doubt first. */
export const doubtsSchema = z.object({
  doubts: list(
    z.object({
      one: keptEventSchema,
      other: keptEventSchema,
      score: z.number().describe('How likely they are one, 0 to 1.'),
      reasons: list(z.object({ compared: z.string(), found: z.string(), weight: z.number() })),
      made: z.string(),
    }),
  ),
})
export type Doubt = z.infer<typeof doubtsSchema>['doubts'][number]

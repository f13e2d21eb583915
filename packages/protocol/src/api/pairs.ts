import { z } from 'zod'
import { list } from '../schemas/list.ts'
import { codeSchema, daysQuery, daySchema, flagSchema, limitSchema } from './common.ts'
import { keptEventSchema, pairSchema } from './events.ts'

const stepSchema = z.object({ status: z.string(), event: z.string().nullable(), day: z.string().nullable(), reason: z.string() })

/** How a promise stands, with its steps. */
export const keptCommitmentSchema = z.object({
  id: z.string(),
  promisers: list(z.string()),
  promisees: list(z.string()),
  act: z.string().describe('What was promised, in the text’s words.'),
  due: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable(),
  status: z.string().describe('offered, invited, accepted, agreed, promised, announced, date_set, took_place, lapsed, cancelled, refused.'),
  overdue: z.boolean(),
  opened: z.string().describe('The day it was made.'),
  event: z.string().nullable().describe('The event that made it.'),
  report: z.string().describe('The report that told it first.'),
  steps: list(stepSchema),
  withdrawn: list(stepSchema.extend({ superseded: z.string() })).describe('Steps that count no more: the event was told no more, or told otherwise.'),
})
export type KeptCommitment = z.infer<typeof keptCommitmentSchema>

/** Query of GET /commitments. */
export const commitmentsQuerySchema = z.strictObject({
  pair: pairSchema.exactOptional(),
  open: flagSchema.exactOptional().describe('true: only those not yet kept, broken or refused.'),
  today: daySchema.exactOptional().describe('The day asked; what was due before it and is not done is overdue. Left out: today.'),
  ...daysQuery,
  limit: limitSchema,
})

/** Promises, those due first before those with no day. */
export const commitmentsSchema = z.object({ commitments: list(keptCommitmentSchema), today: z.string() })
export type Commitments = z.infer<typeof commitmentsSchema>

/** The two sides in the path of GET /pairs/{one}/{other}. */
export const pairParamsSchema = z.object({ one: codeSchema, other: codeSchema })

/** Query of GET /pairs/{one}/{other}. */
export const betweenQuerySchema = z.strictObject({ ...daysQuery, limit: limitSchema, today: daySchema.exactOptional() })

/** A week of two sides: how much they did with and against each other, by PLOVER's scores; `week` is 2025-W19. */
export const balanceSchema = z.object({ week: z.string(), cooperation: z.number(), conflict: z.number(), events: z.int() })
export type Balance = z.infer<typeof balanceSchema>

/** All between two sides: a timeline, its balance by week, open promises, meetings and calls. */
export const betweenSchema = z.object({
  events: list(keptEventSchema),
  next: z.string().nullable().describe('Goes on with GET /events?pair=…&after=….'),
  balance: list(balanceSchema),
  commitments: list(keptCommitmentSchema),
  meetings: list(keptEventSchema),
})
export type Between = z.infer<typeof betweenSchema>

/** Query of GET /pairs and of GET /countries. */
export const weighedQuerySchema = z.strictObject({ ...daysQuery, limit: limitSchema })

/** Two sides and how much happened between them, by PLOVER's scores, of what is told as having happened. */
export const pairWeightSchema = z.object({
  one: z.string(), other: z.string(), events: z.int(), cooperation: z.number(), conflict: z.number(), last: z.string().describe('Day of the newest event.'),
})
export type PairWeight = z.infer<typeof pairWeightSchema>

/** Who dealt with whom, those with the most events first: for a network. */
export const pairsSchema = z.object({ pairs: list(pairWeightSchema) })
export type Pairs = z.infer<typeof pairsSchema>

/** A country in which events took place. */
export const countryWeightSchema = z.object({ country: z.string(), events: z.int(), cooperation: z.number(), conflict: z.number() })

/** Where events took place, by country: for a map. */
export const countriesSchema = z.object({ countries: list(countryWeightSchema) })
export type Countries = z.infer<typeof countriesSchema>

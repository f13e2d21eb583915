import { z } from 'zod'
import { list } from '../schemas/list.ts'
import { daysQuery, limitSchema, wordsSchema } from './common.ts'

/** Query of GET /statements. */
export const statementsQuerySchema = z.strictObject({
  who: wordsSchema.describe('A code, or part of a name.'),
  ...daysQuery,
  limit: limitSchema,
})

/** Something somebody is told to have said, with where. */
export const keptStatementSchema = z.object({
  id: z.string(),
  by: z.string().nullable(),
  code: z.string().nullable(),
  said: z.string(),
  day: z.string(),
  report: z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable(), url: z.string().nullable() }),
})
export type KeptStatement = z.infer<typeof keptStatementSchema>

/** What a person or body is told to have said, newest first. */
export const statementsSchema = z.object({ statements: list(keptStatementSchema) })
export type Statements = z.infer<typeof statementsSchema>

/** Query of GET /search. */
export const searchQuerySchema = z.strictObject({ q: wordsSchema.describe('Words that the report has, all of them.'), ...daysQuery, limit: limitSchema })

/** A report in which the words stand. */
export const foundReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
  around: z.string().describe('Some of the text around the words.'),
  events: z.int().describe('How many events it tells.'),
})
export type FoundReport = z.infer<typeof foundReportSchema>

/** Reports that hold the words, best first. */
export const searchSchema = z.object({ reports: list(foundReportSchema) })
export type Search = z.infer<typeof searchSchema>

/** Query of GET /sides. */
export const sidesQuerySchema = z.strictObject({ q: wordsSchema.describe('A code, a state’s name, a people, a capital, a body.') })

/** Whom the words name; nobody where they name nobody or more than one. */
export const sidesSchema = z.object({ sides: list(z.object({ code: z.string(), name: z.string() })) })
export type Sides = z.infer<typeof sidesSchema>

/** How much there is in the record. */
export const statsSchema = z.object({
  reports: z.int(),
  appearances: z.int(),
  events: z.int(),
  accounts: z.int(),
  commitments: z.int(),
  statements: z.int(),
  first: z.string().nullable().describe('The first event’s day.'),
  last: z.string().nullable().describe('The last event’s day.'),
  categories: list(z.object({ category: z.string(), count: z.int() })),
})
export type Stats = z.infer<typeof statsSchema>

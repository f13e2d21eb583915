import { AUXILIARIES, CATEGORIES, SECTORS } from '@readout/engine/model/codebook'
import { z } from 'zod'
import { list } from '../schemas/list.ts'
import { storedQuoteSchema } from './events.ts'
import { codeSchema, cursorSchema, daySchema, idSchema, limitSchema, nextSchema } from './common.ts'

const decider = {
  reason: z.string().trim().min(1).max(1000).describe('Why; kept in the history.'),
  person: z.string().trim().min(1).max(100).exactOptional().describe('Who decides, where nobody needs a token; else the token says who.'),
}

/** A party as a person writes it. */
export const partyInputSchema = z.strictObject({
  code: codeSchema.nullable(),
  sector: z.enum(SECTORS).nullable(),
  entity_text: z.string().max(200).nullable(),
  identifier_text: z.string().max(200).nullable(),
  office: z.string().max(200).nullable(),
})

/** Body of POST /events/{id}/corrections: a field, and what it ought to be. */
export const correctRequestSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('category'), becomes: z.enum(CATEGORIES), ...decider }),
  z.strictObject({ field: z.literal('mode'), becomes: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u).max(40).nullable().describe('null: none.'), ...decider }),
  z.strictObject({ field: z.literal('date'), becomes: daySchema.nullable().describe('null: nobody knows.'), ...decider }),
  z.strictObject({ field: z.literal('actor'), becomes: list(partyInputSchema).describe('All of them.'), ...decider }),
  z.strictObject({ field: z.literal('recipient'), becomes: list(partyInputSchema).describe('All of them.'), ...decider }),
  z.strictObject({ field: z.literal('aux'), becomes: z.enum(AUXILIARIES).nullable().describe('null: it happened.'), ...decider }),
])
export type CorrectRequest = z.infer<typeof correctRequestSchema>

/** Body of POST /events/{id}/same and of POST /events/{id}/different. */
export const otherRequestSchema = z.strictObject({ other: idSchema, ...decider })
export type OtherRequest = z.infer<typeof otherRequestSchema>

/** Body of POST /events/{id}/split: the account that is of another event. */
export const splitRequestSchema = z.strictObject({ account: idSchema, ...decider })
export type SplitRequest = z.infer<typeof splitRequestSchema>

/** The event that a decision leaves: that which stays, or the new one. */
export const decidedSchema = z.object({ event: z.string() })
export type Decided = z.infer<typeof decidedSchema>

/** Query of GET /corrections. */
export const correctionsQuerySchema = z.strictObject({ limit: limitSchema, after: cursorSchema.exactOptional() })

/** Corrections of the whole record, the latest first: what a coder can learn from. */
export const correctionsSchema = z.object({
  corrections: list(
    z.object({
      id: z.string(), event: z.string(), field: z.string(), was: z.unknown(), becomes: z.unknown(), reason: z.string(), person: z.string(),
      made: z.string(), superseded: z.string().nullable(),
    }),
  ),
  next: nextSchema,
})
export type Corrections = z.infer<typeof correctionsSchema>

/** One line of GET /export/corrections: what a person corrected, beside the text that the coder had read. */
export const correctionLineSchema = z.object({
  event: z.string(), field: z.string(), was: z.unknown(), becomes: z.unknown(), reason: z.string(), person: z.string(), made: z.string(),
  superseded: z.string().nullable().describe('Since when a later word on the same field holds.'),
  tellings: list(
    z.object({
      report: z.string(),
      passage: z.object({ starts: z.int(), text: z.string() }).describe('The paragraphs in which its words stand, and where they begin in the report’s text, in UTF-16 code units.'),
      evidence: list(storedQuoteSchema),
    }),
  ).describe('The event’s accounts that count now.'),
})
export type CorrectionLine = z.infer<typeof correctionLineSchema>

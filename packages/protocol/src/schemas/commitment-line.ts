import { z } from 'zod'
import { list } from './list.ts'
import { citeInfoSchema, quotedSchema } from './parts.ts'

/** One promise as one JSON line. */
export const commitmentLineSchema = z.object({
  kind: z.literal('commitment'),
  id: z.string(),
  promiser: list(z.string()).describe('Codes of those who are bound.'),
  promisee: list(z.string()).describe('Codes of those to whom they are bound.'),
  act: z.string().describe('What was promised, in the text’s words.'),
  due: z.object({ from: z.string().nullable(), to: z.string().nullable() }).nullable().describe('First and last day on which it is due.'),
  due_reason: z.string().describe('How that was worked out.'),
  date_set: z.boolean(),
  status: z.string().describe('offered, invited, accepted, agreed, promised, announced, date_set, took_place, lapsed, cancelled, refused.'),
  condition: z.string().nullable().describe('What it hangs on, in the text’s words.'),
  steps: list(z.object({ status: z.string(), event: z.string() })).describe('The events that moved it, in order.'),
  evidence: list(quotedSchema.extend({ field: z.enum(['act', 'condition', 'commitment']) })),
  cite_info: citeInfoSchema,
})

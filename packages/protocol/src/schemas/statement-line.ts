import { z } from 'zod'
import { list } from './list.ts'
import { citeInfoSchema, entitySchema, quotedSchema } from './parts.ts'

/** Something somebody is told to have said, as one JSON line. */
export const statementLineSchema = z.object({
  kind: z.literal('statement'),
  id: z.string(),
  source: entitySchema.nullable().describe('Who said it; null where the text leaves it open.'),
  cue: z.string().nullable().describe('The word that says so.'),
  content: list(quotedSchema).describe('What was said.'),
  direct: z.boolean().describe('Whether the text quotes it word for word.'),
  events: list(z.string()).describe('Ids of the events told in it.'),
  evidence: list(quotedSchema.extend({ field: z.enum(['source', 'cue']) })),
  cite_info: citeInfoSchema,
})

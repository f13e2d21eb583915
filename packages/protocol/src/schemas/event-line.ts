import { z } from 'zod'
import { list } from './list.ts'
import { citeInfoSchema, entitySchema, evidenceSchema, locationSchema, voiceSchema } from './parts.ts'

/** One event as one JSON line. */
export const eventLineSchema = z.object({
  id: z.string().describe('The same for the same event of the same text.'),
  date: z.string().nullable().describe('First day, YYYY-MM-DD; null when unknown.'),
  enddate: z.string().exactOptional().describe('Last day, when it is not one day.'),
  date_granularity: z.string().describe('day, week, month, quarter, year, range or unknown.'),
  date_basis: z.string().describe('stated, inferred or assumed.'),
  date_reason: z.string().describe('How the date was worked out.'),
  event: list(z.string()).describe('PLOVER’s category.'),
  mode: list(z.string()).describe('PLOVER’s mode; empty when none.'),
  context: list(z.string()).describe('PLOVER’s contexts.'),
  cameo: z.string().describe('The CAMEO code; text, for its leading zero counts.'),
  quad_code: z.int().min(1).max(4).describe('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.'),
  event_scale: z.number().min(-10).max(10).describe('PLOVER’s score, -10 worst conflict to 10.'),
  actor: list(entitySchema).describe('Who acts; mutual events keep all parties here.'),
  recipient: list(entitySchema).describe('Towards whom.'),
  aux: list(z.string()).describe('historical, future, hypothetical, negation; empty: told as having happened.'),
  said_by: list(voiceSchema).describe('Who vouches for it, outermost first; empty: the report itself.'),
  event_loc: locationSchema.nullable().describe('Where it happened.'),
  evidence: list(evidenceSchema).describe('The words behind each field.'),
  occasion: z.string().nullable().describe('Id of the call or meeting in which it was said or done.'),
  accounts: z.int().min(1).describe('How many tellings of it the report holds.'),
  confidence: z.number().min(0).max(1),
  why: z.string().describe('The rule or model reason, with the runner-up.'),
  cite_info: citeInfoSchema,
  coder: z.string(),
})

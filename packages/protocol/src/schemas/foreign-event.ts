import { CATEGORIES } from '@readout/engine/model/codebook'
import { z } from 'zod'
import { FOREIGN_SYSTEMS } from '../imports/foreign-event.ts'

const partySchema = z.object({
  name: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3, or PLOVER’s code of a party that is no state.'),
  sector: z.string().nullable().describe('PLOVER’s sector; of several the first that PLOVER has.'),
})

const placeSchema = z.object({
  name: z.string().nullable(),
  country: z.string().nullable().describe('ISO 3166-1 alpha-3.'),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})

/** One row of another system's file. */
export const foreignEventSchema = z.object({
  system: z.enum(FOREIGN_SYSTEMS),
  id: z.string().describe('The system’s own key.'),
  date: z.string().nullable().describe('YYYY-MM-DD.'),
  category: z.enum(CATEGORIES).nullable().describe('PLOVER’s category; for CAMEO systems by the code’s root.'),
  cameo: z.string().nullable(),
  mode: z.string().nullable(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  intensity: z.number().nullable().describe('The system’s own scale.'),
  actor: partySchema.nullable(),
  recipient: partySchema.nullable(),
  place: placeSchema.nullable(),
  source: z.string().nullable().describe('The publisher.'),
  url: z.string().nullable(),
  raw: z.record(z.string(), z.string()).readonly().describe('The row as given: column → text.'),
})

import { z } from 'zod'
import { EVIDENCE_FIELDS } from '../lines/evidence.ts'

/** A stretch of text as the lines quote it. */
export const quotedSchema = z.object({
  start: z.int().nonnegative().describe('Where the words begin: Unicode code points from 0.'),
  end: z.int().nonnegative().describe('Where they end; the code point at `end` is no longer among them.'),
  text: z.string().describe('The words themselves.'),
})

/** PLOVER's entity object. */
export const entitySchema = z.object({
  code: z.string().nullable().describe('ISO 3166-1 alpha-3, or UNO, EUR, IGO, NGO, IMG, MNC, ISM, UNK; null: nobody knows who it is.'),
  sector: z.string().nullable().describe('PLOVER’s sector: GOV, MIL, OPP and so on.'),
  entity_text: z.string().nullable().describe('What the text calls them.'),
  identifier_text: z.string().nullable().describe('Canonical name; null for a bare state.'),
  office: z.string().nullable().describe('The office they held that day.'),
})

/** One voucher for a claim. */
export const voiceSchema = z.object({
  code: z.string().nullable().describe('Whose voice it is; null where the text leaves it open.'),
  sector: z.string().nullable(),
  entity_text: z.string().nullable().describe('What the text calls the source.'),
  cue: z.string().nullable().describe('The word that says so: "said", "according to".'),
})

/** PLOVER's location object. */
export const locationSchema = z.object({
  extracted_place: z.string().describe('What the text calls the place.'),
  resolved_place: z.string().nullable().describe('Its name in GeoNames.'),
  geonameid: z.int().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  province: z.string().nullable(),
  country_code: z.string().nullable().describe('ISO 3166-1 alpha-3.'),
  resolution: z.int().nullable().describe('5 within a town, 4 town, 3 district, 2 province, 1 country.'),
})

/** The words behind one field of an event. */
export const evidenceSchema = quotedSchema.extend({ field: z.enum(EVIDENCE_FIELDS).describe('The field that these words stand behind.') })

/** Which report a line comes from. */
export const citeInfoSchema = z.object({
  title: z.string().nullable(),
  publication: z.string().nullable().describe('The publisher.'),
  publication_date: z.string().nullable().describe('YYYY-MM-DD.'),
  citation: z.string(),
  language: z.literal('eng'),
  codebook: z.literal('plover-2.0'),
  name: z.string().describe('The report’s name when it came in.'),
  text_id: z.string().describe('SHA-256 of the stored text.'),
})

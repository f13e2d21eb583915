import type { EntityObject, VoiceObject } from '../lines/entity.ts'
import type { EvidenceField } from '../lines/evidence.ts'
import type { Columns } from './cells.ts'
import { joined } from './cells.ts'
import type { ExportEvent } from './export-event.ts'
import { knownOf } from './export-event.ts'

const list = (values: readonly (string | null)[]): string | null => joined(values, '; ')

const codes = (entities: readonly (EntityObject | VoiceObject)[]): string | null => list(entities.map(({ code }) => code))

/** Quotes often hold semicolons, so bars stand between them. */
const words = ({ line }: ExportEvent, field: EvidenceField): string | null =>
  joined(
    line.evidence.filter((entry) => entry.field === field).map(({ text }) => text),
    ' | ',
  )

const party = (side: 'actor' | 'recipient'): Columns<ExportEvent> => ({
  [side]: ({ line }) => codes(line[side]),
  [`${side}_sector`]: ({ line }) => list(line[side].map(({ sector }) => sector)),
  [`${side}_name`]: ({ line }) => list(line[side].map((entity) => entity.identifier_text)),
  [`${side}_text`]: ({ line }) => list(line[side].map((entity) => entity.entity_text)),
  [`${side}_office`]: ({ line }) => list(line[side].map(({ office }) => office)),
})

/** The table for spreadsheets: one row an event, lists joined by semicolons, the words behind each field in a column of their own. */
export const CSV_COLUMNS: Columns<ExportEvent> = {
  id: ({ line }) => line.id,
  date: ({ line }) => line.date,
  enddate: ({ line }) => line.enddate ?? null,
  date_granularity: ({ line }) => line.date_granularity,
  date_basis: ({ line }) => line.date_basis,
  date_reason: ({ line }) => line.date_reason,
  event: ({ line }) => list(line.event),
  mode: ({ line }) => list(line.mode),
  context: ({ line }) => list(line.context),
  cameo: ({ line }) => line.cameo,
  quad_code: ({ line }) => line.quad_code,
  event_scale: ({ line }) => line.event_scale,
  ...party('actor'),
  ...party('recipient'),
  aux: ({ line }) => list(line.aux),
  said_by: ({ line }) => codes(line.said_by),
  said_by_sector: ({ line }) => list(line.said_by.map(({ sector }) => sector)),
  said_by_text: ({ line }) => list(line.said_by.map((voice) => voice.entity_text)),
  said_by_cue: ({ line }) => list(line.said_by.map(({ cue }) => cue)),
  place: ({ line }) => line.event_loc?.resolved_place ?? null,
  place_text: ({ line }) => line.event_loc?.extracted_place ?? null,
  place_province: ({ line }) => line.event_loc?.province ?? null,
  place_country: ({ line }) => line.event_loc?.country_code ?? null,
  place_resolution: ({ line }) => line.event_loc?.resolution ?? null,
  lat: ({ line }) => line.event_loc?.lat ?? null,
  lon: ({ line }) => line.event_loc?.lon ?? null,
  geonameid: ({ line }) => line.event_loc?.geonameid ?? null,
  occasion: ({ line }) => line.occasion,
  accounts: ({ line }) => line.accounts,
  confidence: ({ line }) => line.confidence,
  event_words: (event) => words(event, 'event'),
  actor_words: (event) => words(event, 'actor'),
  recipient_words: (event) => words(event, 'recipient'),
  date_words: (event) => words(event, 'date'),
  place_words: (event) => words(event, 'place'),
  said_by_words: (event) => words(event, 'said_by'),
  why: ({ line }) => line.why,
  report: ({ line }) => line.cite_info.name,
  text_id: ({ line }) => line.cite_info.text_id,
  title: ({ line }) => line.cite_info.title,
  publication: ({ line }) => line.cite_info.publication,
  publication_date: ({ line }) => line.cite_info.publication_date,
  reports: ({ reports }) => reports.length,
  publishers: (event) => list(knownOf(event, 'publisher')),
  published: (event) => list(knownOf(event, 'published')),
  titles: (event) => joined(knownOf(event, 'title'), ' | '),
  urls: (event) => list(knownOf(event, 'url')),
  added: ({ added }) => added,
  coder: ({ line }) => line.coder,
}

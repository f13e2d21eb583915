import type { EntityObject } from '../lines/entity.ts'
import type { ExportEvent } from './export-event.ts'

/** What a column of the Parquet file holds: codes are text, offsets and counts whole numbers, what there may be several of a list. */
export type ParquetKind = 'text' | 'whole' | 'number' | 'texts' | 'wholes'

/** One column: what it holds, and its value for an event. */
export interface ParquetColumn {
  readonly kind: ParquetKind
  readonly of: (event: ExportEvent) => string | number | null | readonly (string | number | null)[]
}

const text = (of: (event: ExportEvent) => string | null): ParquetColumn => ({ kind: 'text', of })
const whole = (of: (event: ExportEvent) => number | null): ParquetColumn => ({ kind: 'whole', of })
const number = (of: (event: ExportEvent) => number | null): ParquetColumn => ({ kind: 'number', of })
const texts = (of: (event: ExportEvent) => readonly (string | null)[]): ParquetColumn => ({ kind: 'texts', of })
const wholes = (of: (event: ExportEvent) => readonly (number | null)[]): ParquetColumn => ({ kind: 'wholes', of })

type Fields<Name extends string> = Readonly<Record<Name, ParquetColumn>>

const party = (side: 'actor' | 'recipient'): Fields<string> => {
  const field = (name: keyof EntityObject): ParquetColumn => texts(({ line }) => line[side].map((entity) => entity[name]))
  return {
    [`${side}_code`]: field('code'),
    [`${side}_sector`]: field('sector'),
    [`${side}_text`]: field('entity_text'),
    [`${side}_name`]: field('identifier_text'),
    [`${side}_office`]: field('office'),
  }
}

/** The columns of the Parquet file. Lists that begin alike (`actor_…`, `evidence_…`) run in step. */
export const PARQUET_COLUMNS: Fields<string> = {
  id: text(({ line }) => line.id),
  date: text(({ line }) => line.date),
  enddate: text(({ line }) => line.enddate ?? null),
  date_granularity: text(({ line }) => line.date_granularity),
  date_basis: text(({ line }) => line.date_basis),
  date_reason: text(({ line }) => line.date_reason),
  event: texts(({ line }) => line.event),
  mode: texts(({ line }) => line.mode),
  context: texts(({ line }) => line.context),
  cameo: text(({ line }) => line.cameo),
  quad_code: whole(({ line }) => line.quad_code),
  event_scale: number(({ line }) => line.event_scale),
  ...party('actor'),
  ...party('recipient'),
  aux: texts(({ line }) => line.aux),
  said_by_code: texts(({ line }) => line.said_by.map(({ code }) => code)),
  said_by_sector: texts(({ line }) => line.said_by.map(({ sector }) => sector)),
  said_by_text: texts(({ line }) => line.said_by.map((voice) => voice.entity_text)),
  said_by_cue: texts(({ line }) => line.said_by.map(({ cue }) => cue)),
  extracted_place: text(({ line }) => line.event_loc?.extracted_place ?? null),
  resolved_place: text(({ line }) => line.event_loc?.resolved_place ?? null),
  geonameid: whole(({ line }) => line.event_loc?.geonameid ?? null),
  lat: number(({ line }) => line.event_loc?.lat ?? null),
  lon: number(({ line }) => line.event_loc?.lon ?? null),
  province: text(({ line }) => line.event_loc?.province ?? null),
  country_code: text(({ line }) => line.event_loc?.country_code ?? null),
  resolution: whole(({ line }) => line.event_loc?.resolution ?? null),
  evidence_field: texts(({ line }) => line.evidence.map(({ field }) => field)),
  evidence_start: wholes(({ line }) => line.evidence.map(({ start }) => start)),
  evidence_end: wholes(({ line }) => line.evidence.map(({ end }) => end)),
  evidence_text: texts(({ line }) => line.evidence.map((entry) => entry.text)),
  occasion: text(({ line }) => line.occasion),
  accounts: whole(({ line }) => line.accounts),
  confidence: number(({ line }) => line.confidence),
  why: text(({ line }) => line.why),
  cite_title: text(({ line }) => line.cite_info.title),
  cite_publication: text(({ line }) => line.cite_info.publication),
  cite_publication_date: text(({ line }) => line.cite_info.publication_date),
  cite_citation: text(({ line }) => line.cite_info.citation),
  cite_language: text(({ line }) => line.cite_info.language),
  cite_codebook: text(({ line }) => line.cite_info.codebook),
  cite_name: text(({ line }) => line.cite_info.name),
  cite_text_id: text(({ line }) => line.cite_info.text_id),
  report_id: texts(({ reports }) => reports.map(({ id }) => id)),
  report_url: texts(({ reports }) => reports.map(({ url }) => url)),
  report_publisher: texts(({ reports }) => reports.map(({ publisher }) => publisher)),
  report_published: texts(({ reports }) => reports.map(({ published }) => published)),
  report_title: texts(({ reports }) => reports.map(({ title }) => title)),
  added: text(({ added }) => added),
  coder: text(({ line }) => line.coder),
}

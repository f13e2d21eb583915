import { type EntityObject, type EventLine, eventLine, type EvidenceField, positionsIn, type VoiceObject } from '@readout/protocol/lines'
import type { Printer } from './printer.ts'

type Cell = string | number | null

// A spreadsheet runs a cell that begins so as a formula, with or without a space before it; text is data, so it is quoted out. Numbers are ours and stay.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** One RFC 4180 cell. */
export const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const list = (values: readonly (string | null)[]): string => values.map((value) => value ?? '').join('; ')

const codes = (entities: readonly (EntityObject | VoiceObject)[]): string => list(entities.map((entity) => entity.code))

const names = (entities: readonly EntityObject[]): string =>
  list(entities.map((entity) => entity.identifier_text ?? entity.entity_text))

const words = (line: EventLine, field: EvidenceField): string =>
  line.evidence.filter((entry) => entry.field === field).map((entry) => entry.text).join(' | ')

const COLUMNS: Readonly<Record<string, (line: EventLine) => Cell>> = {
  report: (line) => line.cite_info.name,
  id: (line) => line.id,
  date: (line) => line.date,
  enddate: (line) => line.enddate ?? null,
  date_granularity: (line) => line.date_granularity,
  date_basis: (line) => line.date_basis,
  date_reason: (line) => line.date_reason,
  event: (line) => list(line.event),
  mode: (line) => list(line.mode),
  context: (line) => list(line.context),
  cameo: (line) => line.cameo,
  quad_code: (line) => line.quad_code,
  event_scale: (line) => line.event_scale,
  actor: (line) => codes(line.actor),
  actor_sector: (line) => list(line.actor.map((entity) => entity.sector)),
  actor_name: (line) => names(line.actor),
  recipient: (line) => codes(line.recipient),
  recipient_sector: (line) => list(line.recipient.map((entity) => entity.sector)),
  recipient_name: (line) => names(line.recipient),
  aux: (line) => list(line.aux),
  said_by: (line) => codes(line.said_by),
  said_by_text: (line) => list(line.said_by.map((voice) => voice.entity_text)),
  place: (line) => line.event_loc?.resolved_place ?? line.event_loc?.extracted_place ?? null,
  place_country: (line) => line.event_loc?.country_code ?? null,
  lat: (line) => line.event_loc?.lat ?? null,
  lon: (line) => line.event_loc?.lon ?? null,
  occasion: (line) => line.occasion,
  accounts: (line) => line.accounts,
  confidence: (line) => line.confidence,
  event_words: (line) => words(line, 'event'),
  actor_words: (line) => words(line, 'actor'),
  recipient_words: (line) => words(line, 'recipient'),
  date_words: (line) => words(line, 'date'),
  place_words: (line) => words(line, 'place'),
  said_by_words: (line) => words(line, 'said_by'),
  why: (line) => line.why,
  title: (line) => line.cite_info.title,
  publication: (line) => line.cite_info.publication,
  publication_date: (line) => line.cite_info.publication_date,
  coder: (line) => line.coder,
}

const row = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** The columns of the table, in order. */
export const CSV_COLUMNS: readonly string[] = Object.keys(COLUMNS)

/** Comma-separated values after RFC 4180: one row an event. */
export const csvPrinter: Printer = {
  head: row(CSV_COLUMNS),
  between: '',
  report: ({ record, input }) => {
    const positions = positionsIn(record.report, input)
    return record.events
      .map((event) => eventLine(event, record, positions))
      .map((line) => row(Object.values(COLUMNS).map((column) => column(line))))
      .join('')
  },
}

import type { EventLine } from '../lines/event-line.ts'

/** One report that tells an event. */
export interface ExportReport {
  readonly id: string
  readonly url: string | null
  readonly publisher: string | null
  /** The day or instant of publication, as ISO 8601 writes it. */
  readonly published: string | null
  readonly title: string | null
}

/** An event as the exporters take it: its line, and the reports that tell it. */
export interface ExportEvent {
  readonly line: EventLine
  /** The report it was first told in comes first. */
  readonly reports: readonly ExportReport[]
  /** When it came into the record: an ISO instant. */
  readonly added: string
}

/** What an export may be told besides its dialect. */
export interface ExportOptions {
  /** What the ids of annotations begin with; must end where an event's id can follow. */
  readonly base?: string
}

/** The publisher of the first telling; the line's own report speaks where the record names none. */
export const publisherOf = ({ line, reports }: ExportEvent): string | null => reports[0]?.publisher ?? line.cite_info.publication

/** The day on which the first telling was published. */
export const publishedOf = ({ line, reports }: ExportEvent): string | null =>
  reports[0]?.published?.slice(0, 10) ?? line.cite_info.publication_date

/** What is known of one thing over all reports, each once, in their order. */
export const knownOf = (event: ExportEvent, field: 'id' | 'url' | 'publisher' | 'published' | 'title'): readonly string[] => [
  ...new Set(event.reports.flatMap((report) => report[field] ?? [])),
]

/**
 * Whether an event is told as having happened. Formats without a field for `aux` leave the others out: whoever reads such a
 * file counts each of its rows as done, so a denied or planned act there would be a false one.
 */
export const happened = ({ line }: ExportEvent): boolean => line.aux.length === 0

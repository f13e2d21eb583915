import type { ReportRecord } from '@readout/engine/model/political-event'

/** PLOVER's citation object, with the report's name, text id and publication day beside its fields. */
export interface CiteInfo {
  readonly title: string | null
  readonly publication: string | null
  readonly publication_date: string | null
  readonly citation: string
  readonly language: 'eng'
  readonly codebook: 'plover-2.0'
  readonly name: string
  readonly text_id: string
}

/** The day a report was published, where one single day is known. */
export const publicationDay = (record: ReportRecord): string | null => {
  const stated = record.report.publicationDate
  if (stated !== null) return stated.value
  const days = record.publication?.days
  return days !== undefined && days.first === days.last ? days.first : null
}

/** Says which report a line comes from. */
export const citeInfo = (record: ReportRecord): CiteInfo => {
  const { report } = record
  const title = report.headline === null ? null : report.headline.quote.replace(/\s+/g, ' ').trim()
  const publication = report.publisher?.value ?? null
  const day = publicationDay(record)
  return {
    title,
    publication,
    publication_date: day,
    citation: [title ?? report.name, publication, day].filter((part) => part !== null).join(', '),
    language: 'eng',
    codebook: 'plover-2.0',
    name: report.name,
    text_id: report.text.id,
  }
}

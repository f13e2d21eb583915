import type { ReportRecord } from '@readout/engine/model/political-event'
import { safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Page } from './printer.ts'
import { basisWords, dayWords, rangeWords } from './words.ts'

/** When the report was published and how that is known. */
export const publicationWords = (record: ReportRecord): string => {
  if (record.publication !== null) {
    const { days, reason } = record.publication
    return reason === '' ? rangeWords(days) : `${rangeWords(days)}: ${safeText(reason)}`
  }
  const stated = record.report.publicationDate
  return stated === null ? 'publication date unknown' : `${dayWords(stated.value)}, ${basisWords(stated.basis)}`
}

/** What a person calls the report: its headline, or else its file. */
export const titleWords = ({ report }: ReportRecord): string => safeText(report.headline?.quote ?? report.name)

/** Title, date, publisher and file. */
export const headerOf = (record: ReportRecord, { width, paint }: Page): string => {
  const { report } = record
  const facts = [report.publisher?.value ?? null, report.headline === null ? null : report.name]
    .filter((fact) => fact !== null)
    .map(safeText)
  const about = [publicationWords(record), ...facts].join(' · ')
  return [
    wrap([chunk(titleWords(record), 'bold')], { width, first: '', rest: '' }, paint),
    wrap([chunk(about, 'dim')], { width, first: '', rest: '' }, paint),
  ].join('\n')
}

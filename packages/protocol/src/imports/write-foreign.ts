import type { ForeignEvent, ForeignSystem } from './foreign-event.ts'
import { SYSTEMS } from './read-foreign.ts'

/** A cell as the readers of the system take it; one that holds tabs or line breaks came in quotation marks and goes out in them. */
const cell = (text: string, quotes: boolean): string => (quotes && /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A row reaches as far as it was given: what was missing at its end is missing again. */
const rowText = (columns: readonly string[], { raw }: ForeignEvent, quotes: boolean): string => {
  const last = columns.findLastIndex((column) => Object.hasOwn(raw, column))
  return columns
    .slice(0, last + 1)
    .map((column) => cell(raw[column] ?? '', quotes))
    .join('\t')
}

/** Writes foreign events back as a file of their system, every cell as it was given; columns of several files stand side by side. */
export const writeForeign = (system: ForeignSystem, events: readonly ForeignEvent[]): string => {
  if (events.length === 0) return ''
  const { columns: fixed, quotes } = SYSTEMS[system]
  const columns = fixed ?? [...new Set(events.flatMap(({ raw }) => Object.keys(raw)))]
  const header = fixed === null ? [columns.join('\t')] : []
  return [...header, ...events.map((event) => rowText(columns, event, quotes))].map((line) => `${line}\n`).join('')
}

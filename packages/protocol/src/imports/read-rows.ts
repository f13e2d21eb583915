import { rawRow } from './cells.ts'
import type { ForeignEvent, ForeignRow, ForeignSystem } from './foreign-event.ts'
import type { GatheredRow } from './gather-rows.ts'
import type { SystemEntry } from './system.ts'

/** The columns of a file as its header has them, and how wide its rows may be. */
export interface Layout {
  readonly columns: readonly string[]
  readonly least: number
}

/** What is wrong with a header; null for a good one. */
export const headerFault = (columns: readonly string[], { essential }: SystemEntry): string | null => {
  const missing = essential.filter((column) => !columns.includes(column))
  if (missing.length > 0) return `the header lacks ${missing.join(', ')}`
  return new Set(columns).size < columns.length ? 'the header has a column twice' : null
}

/** The layout of a file with these columns. */
export const layoutOf = (columns: readonly string[], { essential }: SystemEntry): Layout => ({
  columns,
  least: Math.max(...essential.map((column) => columns.indexOf(column) + 1)),
})

/** Whether a row has as many cells as the layout allows. */
export const fitsLayout = (cells: readonly string[], { columns, least }: Layout): boolean =>
  cells.length >= least && cells.length <= columns.length

const widthFault = (cells: readonly string[], { columns, least }: Layout): string =>
  `${cells.length} columns where ${least === columns.length ? columns.length : `${least} to ${columns.length}`} belong`

/** The longest row that is read: a page without a line break is no row. In UTF-16 units. */
const LONGEST_ROW = 1_000_000

const isTooLong = (cells: readonly string[]): boolean => cells.reduce((length, cell) => length + cell.length, 0) > LONGEST_ROW

const eventOf = (system: ForeignSystem, entry: SystemEntry, raw: Readonly<Record<string, string>>): ForeignEvent | string => {
  const row = rawRow(raw)
  const id = row.text(entry.idColumn)
  if (id === null) return `${entry.idColumn} is empty`
  const text = row.text(entry.dateColumn)
  const date = text === null ? null : entry.day(text)
  if (text !== null && date === null) return `${entry.dateColumn} is no day: ${text.slice(0, 40)}`
  const fields = entry.fields(row)
  const [wrong] = row.wrong()
  return wrong ?? { system, id: entry.key(id, date), date, ...fields, raw }
}

/** One row as an event, or why it is none. */
export const readRow = (system: ForeignSystem, entry: SystemEntry, layout: Layout, { row, cells }: GatheredRow): ForeignRow => {
  if (isTooLong(cells)) return { kind: 'refused', row, reason: `longer than ${LONGEST_ROW} characters` }
  if (!fitsLayout(cells, layout)) return { kind: 'refused', row, reason: widthFault(cells, layout) }
  const raw = Object.fromEntries(layout.columns.slice(0, cells.length).map((column, at) => [column, cells[at] ?? '']))
  const event = eventOf(system, entry, raw)
  return typeof event === 'string' ? { kind: 'refused', row, reason: event } : { kind: 'event', row, event }
}

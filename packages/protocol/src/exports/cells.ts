/** What stands in one cell of a table; null where nothing is known. */
export type Cell = string | number | null

/** The columns of a table: each column's name, and its cell for a row. The order of the keys is the order of the columns. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** How a tab-separated format writes: what stands for nothing, and whether a cell may stand in quotation marks. */
export interface TabStyle {
  readonly absent: string
  readonly quotes: boolean
}

/** The cells of a row, in the order of the columns. */
export const cellsOf = <Row>(columns: Columns<Row>, row: Row): readonly Cell[] => Object.values(columns).map((column) => column(row))

/**
 * One cell between tabs. Tabs and line breaks in names become spaces: few readers of these formats know a quoted line break,
 * and to all others it would be a new row.
 */
export const tabCell = (cell: Cell, { absent, quotes }: TabStyle): string => {
  if (cell === null || cell === '') return absent
  if (typeof cell === 'number') return String(cell)
  const text = cell.replaceAll(/[\0\t\r\n]+/g, ' ')
  return quotes && text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of cells between tabs. */
export const tabRow = (cells: readonly Cell[], style: TabStyle): string => `${cells.map((cell) => tabCell(cell, style)).join('\t')}\n`

// A spreadsheet runs a cell that begins so as a formula, with or without a space before it; text is data, so it is quoted out.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

/** Whether a spreadsheet would run a text as a formula. */
export const isFormula = (text: string): boolean => FORMULA.test(text)

/** One cell between commas (RFC 4180). Numbers are ours and stay numbers; text that a spreadsheet would run gets an apostrophe. */
export const commaCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = isFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of cells between commas. */
export const commaRow = (cells: readonly Cell[]): string => `${cells.map(commaCell).join(',')}\r\n`

/** Several values in one cell; one that is not known keeps its place, so that lists side by side stay in step. */
export const joined = (values: readonly (string | null)[], separator: string): string | null =>
  values.length === 0 ? null : values.map((value) => value ?? '').join(separator)

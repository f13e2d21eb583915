import { streamSink } from '../code/sink.ts'
import type { Doors } from '../doors.ts'
import { csvCell } from '../print/csv.ts'
import { markdownText } from '../print/markdown.ts'
import type { Page } from '../print/printer.ts'
import type { Manner } from './flags.ts'

/** What stands in one cell of a table; null where there is nothing. */
export type Cell = string | number | null

/** A table of an answer. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What the record answers, ready for every format. */
export interface Answer {
  /** One object a line. */
  readonly lines: readonly object[]
  /** Markdown shows all, CSV has room for the first. */
  readonly tables: readonly [Table, ...Table[]]
  readonly pretty: (page: Page) => string
  /** What to try where nothing was found; null where something was. */
  readonly nothing: string | null
}

/** JSON Lines. */
export const jsonLines = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('')

const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** A table after RFC 4180, formulas guarded. */
export const csvTable = ({ columns, rows }: Table): string => [columns, ...rows].map(csvRow).join('')

const markdownRow = (cells: readonly Cell[]): string =>
  `| ${cells.map((cell) => (cell === null ? '' : markdownText(String(cell)))).join(' | ')} |\n`

/** The rows of a Markdown table, with or without its head. */
export const markdownRows = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, parts: { readonly head: boolean }): string =>
  [...(parts.head ? [markdownRow(columns), `| ${columns.map(() => '---').join(' | ')} |\n`] : []), ...rows.map(markdownRow)].join('')

const markdownTable = (table: Table): string =>
  `## ${markdownText(table.title)}\n\n${table.rows.length === 0 ? 'None.\n' : markdownRows(table, { head: true })}`

/** Prints an answer in the format asked for. In pretty the page says itself that nothing was found; elsewhere the error stream does. */
export const printAnswer = async ({ lines, tables, pretty, nothing }: Answer, { format, page }: Manner, doors: Doors): Promise<void> => {
  const texts: Readonly<Record<Manner['format'], () => string>> = {
    pretty: () => (nothing === null ? `${pretty(page)}\n` : `${nothing}\n`),
    jsonl: () => jsonLines(lines),
    csv: () => csvTable(tables[0]),
    markdown: () => tables.map(markdownTable).join('\n'),
  }
  await streamSink(doors.stdout).write(texts[format]())
  if (nothing !== null && format !== 'pretty') doors.stderr.write(`${nothing}\n`)
}

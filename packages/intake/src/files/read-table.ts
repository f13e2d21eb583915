import { parse, type CsvError, type Options } from 'csv-parse'
import { peek } from '../bytes/peek.ts'
import { through } from '../bytes/through.ts'
import { ROW_LIMIT } from '../limits.ts'
import { refused, type Taken } from '../raw-document.ts'
import { decodeText } from '../text/decode-text.ts'
import type { FileSource } from './file-source.ts'
import { brokenLine, documentOfRecord } from './line-record.ts'
import { delimiterOf, refuseHeader, withinRows } from './table-shape.ts'

const SNIFFED = 65_536

interface Row {
  readonly cells: readonly string[]
  /** The file's line on which the row ends. */
  readonly line: number
}

interface BrokenRow {
  readonly line: number
  readonly why: string
}

/** The documents of a table with a header; a broken row is refused by its line, a table without texts as a whole. */
export async function* readTable(file: FileSource): AsyncGenerator<Taken> {
  const { start, whole } = await peek(file.bytes, SNIFFED)
  const delimiter = delimiterOf(file.kind, start)
  // The parser is ahead of its reader, so what it passes over waits for the rows before it.
  const broken: BrokenRow[] = []
  const onSkip = (error: CsvError | undefined): undefined => {
    const why = `cannot be read as a row: ${error?.code ?? 'unknown'}`
    // A quote that never closes is too long again with every further piece of the file.
    if (error?.code !== 'CSV_MAX_RECORD_SIZE' || broken.at(-1)?.why !== why) broken.push({ line: lineOfError(error), why })
  }
  const brokenBefore = (line: number): readonly Taken[] =>
    broken.splice(0, broken.filter((row) => row.line < line).length).map((row) => brokenLine(file.name, row.line, row.why))
  const parser = parse({ ...OPTIONS, delimiter, on_skip: onSkip })
  let header: readonly string[] | null = null
  for await (const given of through<unknown>(withinRows(file.name, delimiter, whole), parser)) {
    const row = rowOf(given)
    yield* brokenBefore(row.line)
    if (header === null) {
      header = row.cells.map((cell) => cell.trim().toLowerCase())
      const refusedHeader = refuseHeader(file.name, header)
      if (refusedHeader === null) continue
      yield refused(file.name, refusedHeader)
      return
    }
    yield documentOfRow(file.name, header, row)
  }
  yield* brokenBefore(Number.POSITIVE_INFINITY)
}

const OPTIONS: Options = {
  bom: true,
  info: true,
  // Cells stay bytes: each is decoded by itself, so one cell in another encoding harms no other.
  encoding: null,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  max_record_size: ROW_LIMIT,
}

const lineOfError = (error: CsvError | undefined): number => (error !== undefined && 'lines' in error ? Number(error['lines']) : 0)

const rowOf = (given: unknown): Row => {
  if (typeof given !== 'object' || given === null || !('record' in given) || !('info' in given))
    throw new TypeError('csv-parse gave no row')
  const { record, info } = given
  const cells = Array.isArray(record) ? record.map((cell) => (cell instanceof Uint8Array ? decodeText(cell) : String(cell))) : []
  return { cells, line: typeof info === 'object' && info !== null && 'lines' in info ? Number(info.lines) : 0 }
}

const documentOfRow = (file: string, header: readonly string[], { cells, line }: Row): Taken => {
  if (cells.length !== header.length) return brokenLine(file, line, `has ${cells.length} cells where the header has ${header.length}`)
  return documentOfRecord({ file, line, part: 'column' }, (field) => {
    const at = header.indexOf(field)
    return at === -1 ? null : (cells[at] ?? null)
  })
}

import { annotations } from './annotation.ts'
import { CAMEO_COLUMNS } from './cameo.ts'
import type { Columns, TabStyle } from './cells.ts'
import { cellsOf, commaRow, tabRow } from './cells.ts'
import { CSV_COLUMNS } from './csv.ts'
import type { Dialect } from './dialects.ts'
import type { ExportEvent, ExportOptions } from './export-event.ts'
import { happened } from './export-event.ts'
import { GDELT_COLUMNS } from './gdelt.ts'
import { ICEWS_COLUMNS } from './icews.ts'
import type { PairRow } from './pairs.ts'
import { pairRows } from './pairs.ts'
import { POLECAT_COLUMNS } from './polecat.ts'

/** The dialects that are text and can be written event by event. */
export type TextDialect = Exclude<Dialect, 'parquet'>

/** An export under way: its head once, rows as often as there are events at hand, its tail once. */
export interface TextExport {
  head(): string
  /** A piece of text a row; nothing is held back, so any number of events passes in the memory of one. */
  rows(events: Iterable<ExportEvent>): Generator<string>
  tail(): string
}

const pairsExport = (columns: Columns<PairRow>, style: TabStyle & { readonly header: boolean }): TextExport => ({
  head: () => (style.header ? tabRow(Object.keys(columns), style) : ''),
  *rows(events) {
    for (const event of events) {
      if (!happened(event)) continue
      for (const row of pairRows(event)) yield tabRow(cellsOf(columns, row), style)
    }
  },
  tail: () => '',
})

const csvExport = (): TextExport => ({
  head: () => commaRow(Object.keys(CSV_COLUMNS)),
  *rows(events) {
    for (const event of events) yield commaRow(cellsOf(CSV_COLUMNS, event))
  },
  tail: () => '',
})

/** PLOVER's published fields and those it lacks, as the line has them; the record's own two come last. */
const ploverExport = (): TextExport => ({
  head: () => '',
  *rows(events) {
    for (const { line, reports, added } of events) yield `${JSON.stringify({ ...line, reports, added })}\n`
  },
  tail: () => '',
})

/** One collection with its one page in it, so that the file as a whole is JSON-LD; how many there are is known only at the end. */
const annotationExport = (options: ExportOptions): TextExport => {
  let total = 0
  return {
    head: () =>
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","label":"Readout evidence",' +
      '"first":{"type":"AnnotationPage","startIndex":0,"items":[\n',
    *rows(events) {
      for (const event of events) {
        for (const annotation of annotations(event, options)) {
          yield `${total === 0 ? '' : ',\n'}${JSON.stringify(annotation)}`
          total += 1
        }
      }
    },
    tail: () => `\n]},"total":${total}}\n`,
  }
}

const EXPORTS: Readonly<Record<TextDialect, (options: ExportOptions) => TextExport>> = {
  plover: ploverExport,
  // POLECAT's own files say None where a Python program knew nothing, and its readers look for it.
  polecat: () => pairsExport(POLECAT_COLUMNS, { absent: 'None', quotes: true, header: true }),
  icews: () => pairsExport(ICEWS_COLUMNS, { absent: '', quotes: true, header: true }),
  // GDELT's readers know neither a header nor quotation marks; neither do those of Phoenix.
  gdelt: () => pairsExport(GDELT_COLUMNS, { absent: '', quotes: false, header: false }),
  cameo: () => pairsExport(CAMEO_COLUMNS, { absent: '', quotes: false, header: false }),
  csv: csvExport,
  annotation: annotationExport,
}

/** Opens an export in a dialect that is text; `parquetFile` writes the one that is not. */
export const openExport = (dialect: TextDialect, options: ExportOptions = {}): TextExport => EXPORTS[dialect](options)

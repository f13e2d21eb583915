import { linesOf } from './cut-lines.ts'
import type { ForeignEvent, ForeignRow, ForeignSystem, RefusedRow } from './foreign-event.ts'
import { type GatheredRow, plainRows, quotedRows } from './gather-rows.ts'
import { GDELT } from './gdelt.ts'
import { ICEWS } from './icews.ts'
import { POLECAT } from './polecat.ts'
import { fitsLayout, headerFault, type Layout, layoutOf, readRow } from './read-rows.ts'
import type { SystemEntry } from './system.ts'

/** How each system's files are read. */
export const SYSTEMS: Readonly<Record<ForeignSystem, SystemEntry>> = { polecat: POLECAT, icews: ICEWS, gdelt: GDELT }

/** What a whole file gives. */
export interface ForeignFile {
  readonly events: readonly ForeignEvent[]
  readonly refused: readonly RefusedRow[]
}

/** An import under way: lines go in as they come, without their line feeds; rows come out. */
export interface ForeignReader {
  line(text: string): readonly ForeignRow[]
  end(): readonly ForeignRow[]
}

/** GDELT's own files have no header; those that passed through a database may. */
const isHeader = (cells: readonly string[], { columns, idColumn }: SystemEntry): boolean =>
  columns === null || cells[0]?.toLowerCase() === idColumn.toLowerCase()

/** Opens the reading of one file; nothing is kept but the header and a row that runs over several lines. */
export const openForeign = (system: ForeignSystem): ForeignReader => {
  const entry = SYSTEMS[system]
  let layout: Layout | null = entry.columns === null ? null : layoutOf(entry.columns, entry)
  let first = true
  let unreadable = false
  const gatherer = entry.quotes ? quotedRows((cells) => layout === null || fitsLayout(cells, layout)) : plainRows()

  const header = ({ row, cells }: GatheredRow): readonly ForeignRow[] => {
    if (layout !== null) return []
    const reason = headerFault(cells, entry)
    if (reason === null) {
      layout = layoutOf(cells, entry)
      return []
    }
    unreadable = true
    return [{ kind: 'refused', row, reason: `${reason}; no row of this file was read` }]
  }

  const read = (gathered: GatheredRow): readonly ForeignRow[] => {
    if (unreadable || gathered.cells.join('').trim() === '') return []
    const isFirst = first
    first = false
    if (isFirst && isHeader(gathered.cells, entry)) return header(gathered)
    return layout === null ? [] : [readRow(system, entry, layout, gathered)]
  }

  return {
    line: (text) => gatherer.line((first ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '')).flatMap(read),
    end: () => gatherer.end().flatMap(read),
  }
}

/** The rows of a file one by one, for files too large to hold. */
export function* foreignRows(system: ForeignSystem, lines: Iterable<string>): Generator<ForeignRow> {
  const reader = openForeign(system)
  for (const line of lines) yield* reader.line(line)
  yield* reader.end()
}

/** Reads a whole file: what can be read as events, what cannot with its line and the reason. */
export const readForeign = (system: ForeignSystem, file: string | Uint8Array): ForeignFile => {
  const events: ForeignEvent[] = []
  const refused: RefusedRow[] = []
  for (const row of foreignRows(system, linesOf(file))) {
    if (row.kind === 'event') events.push(row.event)
    else refused.push({ row: row.row, reason: row.reason })
  }
  return { events, refused }
}

/** A line taken apart at its tabs; open while a quotation mark has not been closed. */
export interface SplitRow {
  readonly cells: readonly string[]
  readonly open: boolean
}

interface QuotedCell {
  readonly text: string
  /** Where the next cell begins; null at the end of the line. */
  readonly next: number | null
}

/** The cell whose opening mark stands at `start`; null while its closing mark, with a tab or the end behind it, is not there. */
const quotedCell = (line: string, start: number): QuotedCell | null => {
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] !== '"') continue
    if (line[at + 1] === '"') {
      at += 1
      continue
    }
    const after = line[at + 1]
    if (after !== undefined && after !== '\t') continue
    return { text: line.slice(start + 1, at).replaceAll('""', '"'), next: after === undefined ? null : at + 2 }
  }
  return null
}

const plainCell = (line: string, start: number): QuotedCell => {
  const tab = line.indexOf('\t', start)
  return tab < 0 ? { text: line.slice(start), next: null } : { text: line.slice(start, tab), next: tab + 1 }
}

/** The cells of a line whose cells may stand in quotation marks, as `csv` writers put them. */
export const splitQuoted = (line: string): SplitRow => {
  const cells: string[] = []
  let start: number | null = 0
  while (start !== null) {
    const cell: QuotedCell | null = line[start] === '"' ? quotedCell(line, start) : plainCell(line, start)
    if (cell === null) return { cells, open: true }
    cells.push(cell.text)
    start = cell.next
  }
  return { cells, open: false }
}

/** The cells of a line in which a quotation mark is a character like any other. */
export const splitPlain = (line: string): readonly string[] => line.split('\t')

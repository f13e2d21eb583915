import { splitPlain, splitQuoted } from './split-row.ts'

/** The cells of one row, and the line it begins on. */
export interface GatheredRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** Takes lines one by one and gives the rows they complete. */
export interface RowGatherer {
  line(text: string): readonly GatheredRow[]
  end(): readonly GatheredRow[]
}

interface HeldLine {
  readonly row: number
  readonly text: string
}

/** How far a quoted cell may run on: beyond it the mark that opened it was only a character. */
const MOST_LINES = 20

const MARK = '"'

/**
 * Joins lines into rows for a format whose cells may stand in quotation marks. Files of such formats also hold bare marks ("Red"
 * Front), so a reading with marks counts only where its row has a fitting width; otherwise the mark is a character.
 */
export const quotedRows = (fits: (cells: readonly string[]) => boolean): RowGatherer => {
  let held: readonly HeldLine[] = []
  let count = 0

  const alone = ({ row, text }: HeldLine): GatheredRow => {
    const plain = splitPlain(text)
    const quoted = splitQuoted(text)
    return { row, cells: quoted.open || fits(plain) ? plain : quoted.cells }
  }

  /** Several lines, each wide enough for a row: two bare marks, and not one cell over several lines. */
  const areRows = (lines: readonly HeldLine[]): boolean => lines.length > 1 && lines.every(({ text }) => fits(splitPlain(text)))

  const settle = (last: boolean): readonly GatheredRow[] => {
    const lines = held
    const [first, ...rest] = lines
    if (first === undefined) return []
    const { cells, open } = splitQuoted(lines.map(({ text }) => text).join('\n'))
    if (open && !last && lines.length < MOST_LINES) return []
    held = []
    if (!open && fits(cells) && !areRows(lines)) return [{ row: first.row, cells }]
    return [alone(first), ...rest.flatMap(take), ...(last ? settle(true) : [])]
  }

  const take = (line: HeldLine): readonly GatheredRow[] => {
    const marked = line.text.includes(MARK)
    if (held.length === 0 && !marked) return [{ row: line.row, cells: splitPlain(line.text) }]
    held = [...held, line]
    // A line without a mark closes no cell, so nothing held needs another look.
    return held.length > 1 && !marked && held.length < MOST_LINES ? [] : settle(false)
  }

  return {
    line: (text) => {
      count += 1
      return take({ row: count, text })
    },
    end: () => settle(true),
  }
}

/** Lines are rows: for a format that knows no quotation marks. */
export const plainRows = (): RowGatherer => {
  let count = 0
  return {
    line: (text) => {
      count += 1
      return [{ row: count, cells: splitPlain(text) }]
    },
    end: () => [],
  }
}

/** What stands for nothing in the three systems' files: an empty cell, Python's None, R's NA. */
const ABSENT: ReadonlySet<string> = new Set(['', 'None', 'NA'])

/** A row under its columns' names, as the readers of the systems take it. */
export interface RawRow {
  readonly raw: Readonly<Record<string, string>>
  /** A cell's text without outer spaces; null for an absent one. */
  text(column: string): string | null
  /** A cell's number; null for an absent one. */
  number(column: string): number | null
  /** The columns in which a number should stand and something else does. */
  wrong(): readonly string[]
}

/** Wraps a row so that cells are read by their columns' names. */
export const rawRow = (raw: Readonly<Record<string, string>>): RawRow => {
  const wrong: string[] = []
  const text = (column: string): string | null => {
    const cell = (Object.hasOwn(raw, column) ? raw[column] : '')?.trim() ?? ''
    return ABSENT.has(cell) ? null : cell
  }
  return {
    raw,
    text,
    number: (column) => {
      const cell = text(column)
      if (cell === null) return null
      const value = Number(cell)
      if (Number.isFinite(value)) return value
      wrong.push(`${column} is no number: ${cell.slice(0, 40)}`)
      return null
    },
    wrong: () => wrong,
  }
}

/** Whether a text `YYYY-MM-DD` names a day that exists. */
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day of a text `YYYY-MM-DD`, with or without a time behind it; null for one that does not exist. */
export const dayOf = (text: string): string | null => {
  const day = text.slice(0, 10)
  return isDay(day) && /^(?:$|[ T])/.test(text.slice(10)) ? day : null
}

/** The day of a text `YYYYMMDD`; null for one that does not exist. */
export const dayOfDigits = (text: string): string | null =>
  /^\d{8}$/.test(text) ? dayOf(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) : null

import type { ForeignEvent } from './foreign-event.ts'
import type { RawRow } from './cells.ts'

/** What a reader takes from one row; the row itself, key and day are looked after for all systems alike. */
export type ForeignFields = Omit<ForeignEvent, 'raw' | 'system' | 'id' | 'date'>

/** How one system's files are laid out and read. */
export interface SystemEntry {
  /** The columns, for a system whose files have no header. */
  readonly columns: readonly string[] | null
  readonly quotes: boolean
  /** A row must reach to the last of these; those behind it may be missing at the end. */
  readonly essential: readonly string[]
  readonly idColumn: string
  readonly dateColumn: string
  readonly day: (text: string) => string | null
  /** The key of a row. */
  readonly key: (id: string, date: string | null) => string
  readonly fields: (row: RawRow) => ForeignFields
}

import type { Insertable, Kysely, RawBuilder } from 'kysely'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>

/** Days of publication that are searched; null is open. */
export interface Within {
  readonly since: string | null
  readonly until: string | null
}

/** A report that holds the words searched for. */
export interface Hit {
  readonly seq: number
  readonly rank: number
}

/** Which events are searched by the words of their quotes; days are `sort_day`s, null is open. */
export interface QuoteSearch {
  readonly since: string | null
  readonly until: string | null
  /** The day on which the page before ended. */
  readonly after: string | null
  /** No more than so many of the newest are wanted; null where other conditions may turn some away. */
  readonly most: number | null
}

/** An event whose quotes are indexed, by its day and the number of its last change. */
export interface QuotedEvent {
  readonly event: string
  readonly day: string
  readonly change: number
  /** The words behind all its fields; null where nobody tells it any more. */
  readonly quotes: string | null
  /** Under what it was indexed before. */
  readonly before: { readonly day: string; readonly change: number } | null
}

/** A common word stands in half of all reports; ranking more than this many of them would take seconds. */
export const MOST_RANKED = 1000

/** What the two databases do differently; everything else is one set of queries. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  /** Outside transactions; on SQLite a connection of its own, which never sees what is not yet committed. */
  readonly reads: Db
  /** All or nothing, one writer at a time on SQLite. Runs again where the database asks for it. */
  transact<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /** Holds, to the end of the transaction, what two writers must not decide at once. */
  lock(db: Db, keys: readonly string[]): Promise<void>
  /** Puts rows of one shape into a table, in order, quicker than one statement each; `ifNew` leaves rows that are there as they are. */
  put<Table extends keyof Tables>(db: Db, table: Table, rows: readonly Insertable<Tables[Table]>[], clash?: 'ifNew'): Promise<void>
  /** Whether a column's value is one of many: one statement for however many there are. */
  among(column: string, values: readonly string[]): RawBuilder<boolean>
  /** Another word after every commit, whoever made it: where it has stayed, whatever is asked is answered alike. */
  edition(): Promise<string>
  /** Now, by the one clock that all who use this database go by, ISO 8601 in UTC with milliseconds. */
  clock(db: Db): Promise<string>
  /** Type of a column that counts up by itself. */
  readonly counter: RawBuilder<unknown>
  /** Makes the full-text index over reports. */
  createSearch(db: Db): Promise<void>
  /** Puts a report into the full-text index. */
  index(db: Db, report: { readonly seq: number; readonly title: string; readonly content: string }): Promise<void>
  /** A query for the reports that hold the words: their `seq` and a `rank` that is lower the better they do. Of more than `MOST_RANKED` the newest. */
  hits(words: readonly string[], within: Within): RawBuilder<Hit>
  /** Makes the full-text index over the quotes of events, with those of all that there are. */
  createQuotes(db: Db): Promise<void>
  /** Puts events' quotes into the index, in the place of those before. */
  indexQuotes(db: Db, events: readonly QuotedEvent[]): Promise<void>
  /** True of events of whose quotes these are words. */
  quoted(words: readonly string[], search: QuoteSearch): RawBuilder<boolean>
  backup(to: string): Promise<void>
  /** Complaints of the database about itself; none when sound. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

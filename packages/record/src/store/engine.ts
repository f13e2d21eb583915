import type { Kysely, RawBuilder } from 'kysely'
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
  backup(to: string): Promise<void>
  /** Complaints of the database about itself; none when sound. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

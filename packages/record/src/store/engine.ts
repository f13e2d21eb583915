import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>

/** What the two databases do differently; everything else is one set of queries. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  /** Outside transactions; on SQLite a connection of its own, which never sees what is not yet committed. */
  readonly reads: Db
  /** All or nothing, one writer at a time on SQLite. Runs again where the database asks for it. */
  transact<Result>(work: (db: Db) => Promise<Result>): Promise<Result>
  /** Holds, to the end of the transaction, what two writers must not decide at once. */
  lock(db: Db, keys: readonly string[]): Promise<void>
  /** Type of a column that counts up by itself. */
  readonly counter: RawBuilder<unknown>
  /** Makes the full-text index over reports. */
  createSearch(db: Db): Promise<void>
  /** Puts a report into the full-text index. */
  index(db: Db, report: { readonly seq: number; readonly title: string; readonly content: string }): Promise<void>
  /** Which reports (alias `report`) hold the words, and a number that is lower the better they do. */
  match(words: string): { readonly where: RawBuilder<SqlBool>; readonly rank: RawBuilder<number> }
  backup(to: string): Promise<void>
  /** Complaints of the database about itself; none when sound. */
  check(): Promise<readonly string[]>
  close(): Promise<void>
}

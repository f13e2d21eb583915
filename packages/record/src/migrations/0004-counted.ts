import { sql } from 'kysely'
import type { Db, Engine } from '../store/engine.ts'

/** Indexes that hold what is counted and weighed and nothing else: a full record is counted without its rows being read. */
export async function indexCounts(db: Db, { kind }: Engine): Promise<void> {
  // Sums of the narrow type that it had would be of that type too.
  if (kind === 'postgres') await sql`alter table pair alter column weight type double precision using weight::text::double precision`.execute(db)
  for (const [name, table, columns, which] of INDEXES) {
    await sql`create index ${sql.id(name)} on ${sql.table(table)} (${sql.join(columns.map((column) => sql.id(column)))}) where ${which}`.execute(db)
  }
  // Told by whether it is so, and not by the column: else SQLite takes these for the quickest way to any row that counts.
  for (const table of ['account', 'commitment']) await sql`create index ${sql.id(`${table}_current`)} on ${sql.table(table)} ((superseded is null)) where superseded is null`.execute(db)
  await db.schema.createIndex('report_publisher_published').on('report').columns(['publisher', 'published']).execute()
}

const STANDS = sql`merged_into is null and accounts > 0`
/** Each pair once of its two ways round. */
const WEIGHED = sql`one < other and weight is not null`

const INDEXES = [
  ['event_standing_category', 'event', ['category', 'sort_day'], STANDS],
  ['event_standing_changed_seq', 'event', ['changed_seq'], STANDS],
  // Its first column is always asked for by value: SQLite would else take another index and read every row.
  ['event_standing_country', 'event', ['aux', 'country', 'sort_day', 'scale'], sql`${STANDS} and country is not null`],
  ['pair_weighed', 'pair', ['one', 'other', 'sort_day', 'weight'], WEIGHED],
  ['pair_weighed_sort_day', 'pair', ['sort_day', 'one', 'other', 'weight'], WEIGHED],
] as const

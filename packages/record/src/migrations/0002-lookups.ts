import { sql } from 'kysely'
import type { Db } from '../store/engine.ts'

/** What events are looked up by that their own rows do not have: each name once, in small letters, and the publishers that tell them. */
export async function createLookups(db: Db): Promise<void> {
  await db.schema.createTable('naming')
    .addColumn('kind', 'text', (c) => c.notNull()).addColumn('name', 'text', (c) => c.notNull()).addColumn('folded', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('naming_key', ['kind', 'name'])
    .execute()
  await db.schema.createTable('source')
    .addColumn('publisher', 'text', (c) => c.notNull()).addColumn('sort_day', 'text', (c) => c.notNull()).addColumn('event_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('source_key', ['publisher', 'sort_day', 'event_id'])
    .execute()
  await sql`insert into source (publisher, sort_day, event_id) select distinct report.publisher, event.sort_day, event.id from account join report on report.id = account.report_id join event on event.id = account.event_id
    where account.superseded is null and event.merged_into is null and report.publisher is not null`.execute(db)
  await db.schema.createIndex('source_event_id').on('source').column('event_id').execute()
  await sql`drop index party_name_sort_day`.execute(db)
  await db.schema.createIndex('party_name_sort_day_event_id').on('party').columns(['name', 'sort_day', 'event_id']).execute()
  await foldNames(db, 'party', 'party', 'name')
  await foldNames(db, 'publisher', 'source', 'publisher')
}

const PAGE = 1000

/** Each name of a column once; in small letters as JavaScript knows them, for a database may know English ones only. */
async function foldNames(db: Db, kind: 'party' | 'publisher', table: string, column: string): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { readonly rows: readonly { readonly name: string }[] } = await sql<{ name: string }>`select distinct ${sql.ref(column)} as name from ${sql.table(table)} where ${sql.ref(column)} > ${after} order by name limit ${sql.lit(PAGE)}`.execute(db)
    if (rows.length > 0) await db.insertInto('naming').values(rows.map(({ name }) => ({ kind, name, folded: name.toLowerCase() }))).execute()
    after = rows.at(-1)?.name
  }
}

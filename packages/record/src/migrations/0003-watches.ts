import { sql } from 'kysely'
import type { Db, Engine } from '../store/engine.ts'

/** Watches, what they found, and what of it is on its way to a webhook; and what an event must say of itself to be found by them. */
export async function addWatches(db: Db, engine: Engine): Promise<void> {
  await createWatches(db)
  await createAlerts(db, engine)
  await db.schema.createTable('retelling')
    .addColumn('event_id', 'text', (c) => c.notNull()).addColumn('change', 'bigint', (c) => c.notNull())
    .addColumn('parts', 'text', (c) => c.notNull()).addColumn('made', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('retelling_key', ['change', 'event_id'])
    .execute()
  // Those that are there already are older than every watch.
  await db.schema.alterTable('event').addColumn('born_seq', 'bigint', (c) => c.notNull().defaultTo(0)).execute()
  await sql`create index judgement_doubt on judgement (made) where verdict = 'perhaps' and superseded is null`.execute(db)
}

async function createWatches(db: Db): Promise<void> {
  await db.schema.createTable('watch')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('name', 'text', (c) => c.notNull()).addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('filter', 'text', (c) => c.notNull()).addColumn('feed_hash', 'text', (c) => c.notNull().unique())
    .addColumn('webhook_url', 'text').addColumn('webhook_secret', 'text')
    .addColumn('since', 'bigint', (c) => c.notNull()).addColumn('mark', 'bigint', (c) => c.notNull()).addColumn('day', 'text', (c) => c.notNull())
    .addColumn('person', 'text').addColumn('made', 'text', (c) => c.notNull())
    .execute()
}

async function createAlerts(db: Db, engine: Engine): Promise<void> {
  await db.schema.createTable('alert').addColumn('seq', engine.counter)
    .addColumn('id', 'text', (c) => c.notNull().unique()).addColumn('watch_id', 'text', (c) => c.notNull().references('watch.id'))
    .addColumn('about', 'text', (c) => c.notNull()).addColumn('made', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('alert_watch_id_seq').on('alert').columns(['watch_id', 'seq']).execute()
  await db.schema.createTable('delivery')
    .addColumn('alert_id', 'text', (c) => c.primaryKey().references('alert.id')).addColumn('watch_id', 'text', (c) => c.notNull().references('watch.id'))
    .addColumn('state', 'text', (c) => c.notNull()).addColumn('attempts', 'integer', (c) => c.notNull()).addColumn('due', 'text', (c) => c.notNull())
    .addColumn('reason', 'text').addColumn('changed', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createIndex('delivery_state_due').on('delivery').columns(['state', 'due']).execute()
  await db.schema.createIndex('delivery_watch_id_state').on('delivery').columns(['watch_id', 'state']).execute()
}

import { sql } from 'kysely'
import type { Db, Engine } from '../store/engine.ts'

const counted = (db: Db, table: string, engine: Engine) => db.schema.createTable(table).addColumn('seq', engine.counter)

/** All tables of the first version. */
export async function createTables(db: Db, engine: Engine): Promise<void> {
  await createIntake(db, engine)
  await createTellings(db, engine)
  await createEvents(db)
  await createPromises(db)
  await createRest(db, engine)
  await createIndexes(db)
  await engine.createSearch(db)
}

async function createIntake(db: Db, engine: Engine): Promise<void> {
  await db.schema.createTable('document')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('name', 'text', (c) => c.notNull()).addColumn('content', 'text', (c) => c.notNull())
    .addColumn('format', 'text', (c) => c.notNull()).addColumn('url', 'text').addColumn('title', 'text').addColumn('publisher', 'text')
    .addColumn('published', 'text').addColumn('known', 'text', (c) => c.notNull()).addColumn('received', 'text', (c) => c.notNull())
    .execute()
  await counted(db, 'job', engine)
    .addColumn('document_id', 'text', (c) => c.notNull().unique().references('document.id')).addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull()).addColumn('worker', 'text').addColumn('lease_until', 'text').addColumn('reason', 'text')
    .addColumn('changed', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createTable('feed')
    .addColumn('url', 'text', (c) => c.primaryKey()).addColumn('state', 'text', (c) => c.notNull()).addColumn('changed', 'text', (c) => c.notNull())
    .execute()
}

async function createTellings(db: Db, engine: Engine): Promise<void> {
  await counted(db, 'report', engine)
    .addColumn('id', 'text', (c) => c.notNull().unique()).addColumn('content', 'text', (c) => c.notNull()).addColumn('title', 'text', (c) => c.notNull())
    .addColumn('genre', 'text', (c) => c.notNull()).addColumn('publisher', 'text').addColumn('published', 'text').addColumn('published_reason', 'text')
    .addColumn('url', 'text').addColumn('successor_of', 'text').addColumn('made_from', 'text', (c) => c.notNull()).addColumn('added', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createTable('appearance')
    .addColumn('document_id', 'text', (c) => c.primaryKey().references('document.id')).addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('url', 'text').addColumn('publisher', 'text').addColumn('seen', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createTable('band')
    .addColumn('band', 'text', (c) => c.notNull()).addColumn('report_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('band_key', ['band', 'report_id'])
    .execute()
  await db.schema.createTable('coding')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('coder', 'text', (c) => c.notNull()).addColumn('notes', 'text', (c) => c.notNull()).addColumn('made', 'text', (c) => c.notNull())
    .addColumn('superseded', 'text')
    .execute()
  await db.schema.createTable('account')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('coding_id', 'text', (c) => c.notNull().references('coding.id'))
    .addColumn('report_id', 'text', (c) => c.notNull().references('report.id')).addColumn('event_id', 'text', (c) => c.notNull())
    .addColumn('line', 'text', (c) => c.notNull()).addColumn('circumstances', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull()).addColumn('added', 'text', (c) => c.notNull())
    .addColumn('superseded', 'text')
    .execute()
  await db.schema.createTable('evidence')
    .addColumn('account_id', 'text', (c) => c.notNull().references('account.id')).addColumn('report_id', 'text', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull()).addColumn('starts', 'integer', (c) => c.notNull()).addColumn('ends', 'integer', (c) => c.notNull())
    .addColumn('quote', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('evidence_key', ['account_id', 'field', 'starts', 'ends'])
    .execute()
}

async function createEvents(db: Db): Promise<void> {
  await db.schema.createTable('event')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('category', 'text', (c) => c.notNull()).addColumn('mode', 'text').addColumn('cameo', 'text', (c) => c.notNull())
    .addColumn('quad', 'integer', (c) => c.notNull()).addColumn('scale', 'double precision', (c) => c.notNull()).addColumn('first_day', 'text').addColumn('last_day', 'text')
    .addColumn('sort_day', 'text', (c) => c.notNull()).addColumn('aux', 'text', (c) => c.notNull()).addColumn('country', 'text').addColumn('place', 'text')
    .addColumn('accounts', 'integer', (c) => c.notNull()).addColumn('reports', 'integer', (c) => c.notNull()).addColumn('publishers', 'integer', (c) => c.notNull())
    .addColumn('confidence', 'double precision', (c) => c.notNull()).addColumn('line', 'text', (c) => c.notNull()).addColumn('circumstances', 'text', (c) => c.notNull()).addColumn('words', 'text', (c) => c.notNull()).addColumn('disagreements', 'text', (c) => c.notNull())
    .addColumn('added_seq', 'integer', (c) => c.notNull()).addColumn('changed', 'text', (c) => c.notNull()).addColumn('merged_into', 'text')
    .execute()
  await db.schema.createTable('party')
    .addColumn('event_id', 'text', (c) => c.notNull()).addColumn('role', 'text', (c) => c.notNull()).addColumn('code', 'text', (c) => c.notNull())
    .addColumn('sector', 'text').addColumn('name', 'text').addColumn('sort_day', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createTable('pair')
    .addColumn('one', 'text', (c) => c.notNull()).addColumn('other', 'text', (c) => c.notNull()).addColumn('event_id', 'text', (c) => c.notNull())
    .addColumn('sort_day', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('pair_key', ['one', 'other', 'event_id'])
    .execute()
  await db.schema.createTable('judgement')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('one', 'text', (c) => c.notNull()).addColumn('other', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull()).addColumn('score', 'double precision', (c) => c.notNull()).addColumn('reasons', 'text', (c) => c.notNull())
    .addColumn('judge', 'text', (c) => c.notNull()).addColumn('made', 'text', (c) => c.notNull()).addColumn('superseded', 'text')
    .execute()
  await db.schema.createTable('correction')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('event_id', 'text', (c) => c.notNull()).addColumn('field', 'text', (c) => c.notNull())
    .addColumn('was', 'text', (c) => c.notNull()).addColumn('becomes', 'text', (c) => c.notNull()).addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull()).addColumn('made', 'text', (c) => c.notNull()).addColumn('superseded', 'text')
    .execute()
}

async function createPromises(db: Db): Promise<void> {
  await db.schema.createTable('commitment')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('promisers', 'text', (c) => c.notNull()).addColumn('promisees', 'text', (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull()).addColumn('due_from', 'text').addColumn('due_to', 'text').addColumn('status', 'text', (c) => c.notNull())
    .addColumn('event_id', 'text').addColumn('report_id', 'text', (c) => c.notNull()).addColumn('line', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull()).addColumn('opened', 'text', (c) => c.notNull()).addColumn('changed', 'text', (c) => c.notNull())
    .addColumn('superseded', 'text')
    .execute()
  await db.schema.createTable('step')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('commitment_id', 'text', (c) => c.notNull().references('commitment.id'))
    .addColumn('status', 'text', (c) => c.notNull()).addColumn('event_id', 'text').addColumn('account_id', 'text').addColumn('day', 'text')
    .addColumn('reason', 'text', (c) => c.notNull()).addColumn('made', 'text', (c) => c.notNull()).addColumn('superseded', 'text')
    .execute()
  await db.schema.createTable('statement')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('report_id', 'text', (c) => c.notNull().references('report.id'))
    .addColumn('coding_id', 'text', (c) => c.notNull()).addColumn('code', 'text').addColumn('name', 'text').addColumn('said', 'text', (c) => c.notNull())
    .addColumn('day', 'text', (c) => c.notNull()).addColumn('line', 'text', (c) => c.notNull()).addColumn('superseded', 'text')
    .execute()
}

async function createRest(db: Db, engine: Engine): Promise<void> {
  await db.schema.createTable('actor')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('code', 'text', (c) => c.notNull()).addColumn('sector', 'text').addColumn('name', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createTable('tenure')
    .addColumn('actor_id', 'text', (c) => c.notNull().references('actor.id')).addColumn('office', 'text', (c) => c.notNull())
    .addColumn('first_seen', 'text', (c) => c.notNull()).addColumn('last_seen', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('tenure_key', ['actor_id', 'office'])
    .execute()
  await counted(db, 'history', engine)
    .addColumn('at', 'text', (c) => c.notNull()).addColumn('what', 'text', (c) => c.notNull()).addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('detail', 'text', (c) => c.notNull()).addColumn('judge', 'text', (c) => c.notNull())
    .execute()
  await db.schema.createTable('foreign_event')
    .addColumn('id', 'text', (c) => c.primaryKey()).addColumn('system', 'text', (c) => c.notNull()).addColumn('day', 'text').addColumn('category', 'text')
    .addColumn('actor', 'text').addColumn('recipient', 'text').addColumn('line', 'text', (c) => c.notNull())
    .execute()
}

/** Table, columns: each serves a question that must stay quick in a full record. */
const INDEXES: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['job', 'state', 'seq'], ['report', 'url'], ['report', 'published'], ['appearance', 'report_id'], ['appearance', 'url'],
  ['coding', 'report_id'], ['account', 'event_id', 'superseded', 'added', 'id'], ['account', 'report_id'], ['account', 'coding_id'], ['evidence', 'report_id'],
  ['event', 'sort_day', 'id'], ['event', 'category', 'sort_day'], ['event', 'added_seq'], ['event', 'country', 'sort_day'], ['event', 'changed'],
  ['party', 'event_id'], ['party', 'code', 'sort_day', 'event_id'], ['party', 'name', 'sort_day'], ['pair', 'one', 'other', 'sort_day', 'event_id'], ['pair', 'event_id'],
  ['judgement', 'one'], ['judgement', 'other'], ['correction', 'event_id'], ['commitment', 'opened'], ['commitment', 'promisers', 'promisees', 'opened', 'status'], ['commitment', 'report_id'],
  ['commitment', 'event_id'], ['step', 'commitment_id'], ['step', 'event_id'], ['statement', 'name', 'day'], ['statement', 'code', 'day'], ['statement', 'report_id'], ['statement', 'coding_id'], ['actor', 'name'],
  ['history', 'subject'], ['foreign_event', 'system', 'day'],
]

async function createIndexes(db: Db): Promise<void> {
  await sql`create index commitment_due on commitment (coalesce(due_to, '9999'), opened desc)`.execute(db)
  // Codes have three letters: these are the promises to several.
  await sql`create index commitment_to_many on commitment (promisers, opened) where length(promisees) > 3`.execute(db)
  for (const [table, ...columns] of INDEXES) {
    await sql`create index ${sql.id(`${table}_${columns.join('_')}`)} on ${sql.table(table)} (${sql.join(columns.map((column) => sql.id(column)))})`.execute(db)
  }
}

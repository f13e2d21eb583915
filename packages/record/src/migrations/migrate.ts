import { sql } from 'kysely'
import { RecordRefusal } from '../refusal.ts'
import type { Db, Engine } from '../store/engine.ts'
import { createTables } from './0001-first.ts'
import { makeAnew } from './0002-made-anew.ts'
import { addWatches } from './0003-watches.ts'
import { indexCounts } from './0004-counted.ts'

/** One step from a version to the next; never changed once released. */
type Migration = (db: Db, engine: Engine) => Promise<void>

/** In order: the version of a record is how many of these it has seen. */
export const MIGRATIONS: readonly Migration[] = [createTables, makeAnew, addWatches, indexCounts]

/** What a record says of itself, so that another program's database is not taken for one. */
const MARK = 'readout-record'

/** Brings a database to this version, step by step, each all or nothing; makes the record where there is none. One that is of this version is only looked at. */
export async function migrate(engine: Engine, upTo: number = MIGRATIONS.length): Promise<void> {
  if ((await knownVersion(engine.reads)) >= upTo) return
  for (let done = false; !done; ) done = await engine.transact((db) => oneStep(db, engine, upTo))
}

/** One step; true when none is left. Two processes that open one record take turns. */
async function oneStep(db: Db, engine: Engine, upTo: number): Promise<boolean> {
  await engine.lock(db, ['migrate'])
  const version = await knownVersion(db)
  const step = version < upTo ? MIGRATIONS[version] : undefined
  if (!step) return true
  if (version === 0) await begin(db)
  await step(db, engine)
  await db.updateTable('setting').set({ value: String(version + 1) }).where('name', '=', 'version').execute()
  return version + 1 >= upTo
}

/** The version of a record. Throws a refusal for one that a later Readout has written. */
async function knownVersion(db: Db): Promise<number> {
  const version = await versionOf(db)
  if (version > MIGRATIONS.length) throw new RecordRefusal('record_newer', `the record is of version ${version}, this Readout knows ${MIGRATIONS.length}`)
  return version
}

/** The version of a record; 0 where nothing is yet. */
export async function versionOf(db: Db): Promise<number> {
  const tables = await db.introspection.getTables()
  if (tables.length === 0) return 0
  if (!tables.some(({ name }) => name === 'setting')) throw new RecordRefusal('record_foreign', 'the database has tables that are not a record’s')
  const settings = await db.selectFrom('setting').selectAll().execute()
  const value = (name: string): string | undefined => settings.find((setting) => setting.name === name)?.value
  if (value('kind') !== MARK) throw new RecordRefusal('record_foreign', 'the database is not a Readout record')
  return Number(value('version') ?? '0')
}

async function begin(db: Db): Promise<void> {
  await sql`create table setting (name text primary key, value text not null)`.execute(db)
  await db.insertInto('setting').values([{ name: 'kind', value: MARK }, { name: 'version', value: '0' }]).execute()
}

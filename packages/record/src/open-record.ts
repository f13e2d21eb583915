import { existsSync } from 'node:fs'
import type { Knowing, Tools } from './keep/record-tools.ts'
import { migrate } from './migrations/migrate.ts'
import { RecordRefusal } from './refusal.ts'
import type { Engine } from './store/engine.ts'

/** Opens a record: a file, or a PostgreSQL server for an address that begins with `postgres`. Makes it, or brings it to this version, where it must. */
export async function openRecord(database: string, knowing: Knowing, options: { readonly create: boolean } = { create: true }): Promise<Tools> {
  const engine = await openEngine(database, options.create)
  try {
    await migrate(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return { ...knowing, engine }
}

/** Each engine is loaded when asked for: who keeps a file needs no server's client. */
async function openEngine(database: string, create: boolean): Promise<Engine> {
  if (/^postgres(?:ql)?:/u.test(database)) return (await import('./store/postgres.ts')).openPostgres(database)
  if (!create && database !== ':memory:' && !existsSync(database)) throw new RecordRefusal('record_not_found', `no record at ${database}`)
  return (await import('./store/sqlite.ts')).openSqlite(database)
}

/** Makes a record's file whole by itself, so that it can be moved; refused while another program has it open. */
export async function settleRecord(file: string): Promise<void> {
  const { settleSqlite } = await import('./store/sqlite.ts')
  settleSqlite(file)
}

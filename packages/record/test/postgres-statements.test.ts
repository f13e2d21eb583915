import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../src/store/engine.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** How often the connection that asks has run each statement that it keeps, by how the statement begins. */
const kept = async (db: Db, begins: string): Promise<readonly number[]> => {
  const { rows } = await sql<{ times: string }>`select (generic_plans + custom_plans)::text as times from pg_prepared_statements where statement like ${`${begins}%`}`.execute(db)
  return rows.map(({ times }) => Number(times))
}

const add = (db: Db, one: number) => sql`select ${one}::int + 1`.execute(db)

test('in a transaction a statement is made once and run by name; outside of one none is kept', async () => {
  const engine = openPostgres(await server.createDatabase(), { connections: 1 })
  try {
    await add(engine.reads, 1)
    expect(await kept(engine.reads, 'select $1::int + 1')).toEqual([])
    await engine.transact(async (db) => {
      for (const one of [1, 2, 3]) await add(db, one)
    })
    await expect(engine.transact(async (db) => {
      await add(db, 4)
      throw new Error('taken back')
    })).rejects.toThrow('taken back')
    // After a rollback readers are planned for again.
    await add(engine.reads, 5)
    expect(await kept(engine.reads, 'select $1::int + 1')).toEqual([4])
  } finally {
    await engine.close()
  }
})

test('statements too long to come again are not kept', async () => {
  const engine = openPostgres(await server.createDatabase(), { connections: 1 })
  const long = sql.raw(`select ${Array.from({ length: 2000 }, (_, at) => at).join(' + ')} + `)
  try {
    await engine.transact((db) => sql`${long}${1}::int`.execute(db))
    expect(await kept(engine.reads, 'select 0 + 1')).toEqual([])
  } finally {
    await engine.close()
  }
})

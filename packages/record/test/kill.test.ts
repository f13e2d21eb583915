import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lease, receive } from '../src/index.ts'
import { MIGRATIONS, migrate, versionOf } from '../src/migrations/migrate.ts'
import type { Engine } from '../src/store/engine.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { codedOf, documentOf } from './kill-documents.ts'
import { add } from './fixtures.ts'
import { faultsOf, killAndGoOn, killTwoOfFour, looking, nothing, runAndKill, startWorker, unfinished, warmUp } from './kill-run.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
  await warmUp()
})
afterAll(() => server.stop())

const newDatabase = async (kind: string): Promise<string> => (kind === 'sqlite' ? join(mkdtempSync(join(tmpdir(), 'readout-kill-')), 'record.db') : server.createDatabase())
const openEngine = (database: string): Engine => (database.startsWith('postgres') ? openPostgres(database) : openSqlite(database))

async function versionIn(database: string): Promise<number> {
  const engine = openEngine(database)
  const version = await versionOf(engine.reads)
  await engine.close()
  return version
}

/** A record that takes a report in and is clean. */
const works = (database: string): Promise<readonly string[]> =>
  looking(database, async (tools) => {
    await add(tools, codedOf(0))
    return faultsOf(tools, nothing())
  })

const TRUST = 400

describe.concurrent.each(['sqlite', 'postgres'])('a record on %s', (kind) => {
  test('loses nothing and codes nothing twice, whenever its worker is killed', async () => {
    const run = await killAndGoOn(await newDatabase(kind), { kills: 4, within: 200, trust: TRUST })
    expect(run.faults).toEqual([])
    expect(run.documents).toBeGreaterThanOrEqual(12)
  })

  test.each(['first', 'last'] as const)('killed at the %s moment of its making, is empty and opens', async (diesAt) => {
    const database = await newDatabase(kind)
    const { killed } = await startWorker({ database, worker: 'w', from: 0, to: 0, trust: TRUST, diesAt }, nothing()).ended
    expect([killed, await versionIn(database), await works(database)]).toEqual([true, 0, []])
  })

  test('killed at any moment of its making, stands at some version as a whole, and opens', async () => {
    const database = await newDatabase(kind)
    await runAndKill({ database, worker: 'w', from: 0, to: 0, trust: TRUST }, nothing(), Math.random() * 60)
    expect([0, ...MIGRATIONS.map((_, before) => before + 1)]).toContain(await versionIn(database))
    expect([await works(database), await versionIn(database)]).toEqual([[], MIGRATIONS.length])
  })

  test.each(Array.from({ length: MIGRATIONS.length + 1 }, (_, version) => version))('made by version %i, opens', async (version) => {
    const database = await newDatabase(kind)
    const engine = openEngine(database)
    if (version > 0) await migrate(engine, version)
    await engine.close()
    expect([await versionIn(database), await works(database), await versionIn(database)]).toEqual([version, [], MIGRATIONS.length])
  })

  test('hands out alone what two workers broke on', async () => {
    const taken = await looking(await newDatabase(kind), async (tools) => {
      await receive(tools, [0, 1, 2].map(documentOf))
      const counts = []
      // A trust that is over at once: the worker fell silent long ago.
      for (let times = 0; times < 3; times += 1) counts.push((await lease(tools, 'w', 3, -60_000)).length)
      return counts
    })
    expect(taken).toEqual([3, 3, 1])
  })

  test('is made and written by two processes at once, without damage', async () => {
    const database = await newDatabase(kind)
    const said = nothing()
    await Promise.all([0, 1].map((at) => startWorker({ database, worker: `w${at}`, from: at * 18, to: (at + 1) * 18, trust: 60_000 }, said).ended))
    expect(await looking(database, async (tools) => [...(await faultsOf(tools, said)), ...(await unfinished(tools, 36))])).toEqual([])
    expect([said.received.size, said.stored.size]).toEqual([36, 36])
  })
})

test('two of four workers are killed midway: nothing lost, nothing doubled', async () => {
  expect(await killTwoOfFour(await newDatabase('postgres'), { documents: 60, trust: TRUST })).toEqual([])
})

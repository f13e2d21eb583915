import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANY_EVENT, askEvents, correctEvent, openRecord, type Tools } from '../src/index.ts'
import { newFile } from './each-store.ts'
import { add, coded, knowing } from './fixtures.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

describe.each(['a file', 'memory', 'postgres'])('the edition of a record in %s', (kind) => {
  let tools: Tools
  let others: Tools | null = null
  beforeAll(async () => {
    const database = kind === 'postgres' ? await server.createDatabase() : kind === 'memory' ? ':memory:' : newFile()
    tools = await openRecord(database, knowing())
    if (kind !== 'memory') others = await openRecord(database, knowing())
  })
  afterAll(async () => {
    await Promise.all([tools.engine.close(), others?.engine.close()])
  })

  test('stays while nothing is written, whatever is asked', async () => {
    const staysOnce = async (): Promise<boolean> => {
      const before = await tools.engine.edition()
      await askEvents(tools, ANY_EVENT)
      return (await tools.engine.edition()) === before
    }
    // PostgreSQL tidies up now and then of itself.
    await expect.poll(staysOnce).toBe(true)
  })

  test('is another after a report, a decision, and what another process wrote', async () => {
    const seen = [await tools.engine.edition()]
    const look = async () => seen.push(await tools.engine.edition())
    await add(tools, coded('Anna Berg phoned Taro Mori.', [{ by: 'DEU Anna Berg', to: 'JPN Taro Mori', word: 'phoned' }]))
    await look()
    const [event] = (await askEvents(tools, ANY_EVENT)).events
    await correctEvent(tools, event?.line.id ?? '', { field: 'mode', becomes: ['visit'] }, { person: 'Mira', reason: 'seen' })
    await look()
    if (others !== null) await add(others, coded('Bo Lind accused Taro Mori.', [{ category: 'ACCUSE', cameo: '112', by: 'SWE Bo Lind', to: 'JPN Taro Mori', word: 'accused' }]))
    if (others !== null) await look()
    expect(new Set(seen).size).toBe(seen.length)
  })
})

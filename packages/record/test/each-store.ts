import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRecord, type Tools, verify } from '../src/index.ts'
import { knowing } from './fixtures.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** Checks something in a new, empty record, which must be sound when all is done. */
export type InRecord = (name: string, check: (tools: Tools, database: string) => Promise<void>) => void

/** The path of a record's file that is not there yet. */
export const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'readout-record-')), 'record.db')

/** Every check twice: on SQLite and on a PostgreSQL of the tests' own. */
export function onEachStore(title: string, checks: (inRecord: InRecord) => void): void {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())
  describe.each(['sqlite', 'postgres'])(`${title} on %s`, (kind) => {
    checks((name, check) => {
      test(name, async () => {
        const database = kind === 'sqlite' ? newFile() : await server.createDatabase()
        const tools = await openRecord(database, knowing())
        try {
          await check(tools, database)
          expect((await verify(tools)).faults).toEqual([])
        } finally {
          await tools.engine.close()
        }
      })
    })
  })
}

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANY_EVENT, askCommitments, askEvents, askNew, findAlerts, keepWatch, openRecord, searchReports, verify } from '../src/index.ts'
import { contentId } from '../src/keep/content-id.ts'
import { migrate } from '../src/migrations/migrate.ts'
import type { Db, Engine } from '../src/store/engine.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { newFile } from './each-store.ts'
import { add, coded, knowing } from './fixtures.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const at = '2031-03-04T12:00:00.000Z'
const told = coded('Berg promised to visit Tokyo in April.', [{ category: 'AGREE', cameo: '036', by: 'DEU Anna Berg', to: 'JPN', word: 'promised to visit', about: ['visit', 'tokyo'] }])
const [account, commitment] = [told.accounts[0], told.commitments[0]]
if (!account || !commitment) throw new Error('a promise')
const coding = contentId(told.id, told.coder)
const [accountId, commitmentId] = [contentId(coding, account.line.id), contentId(coding, commitment.line.id)]
const event = contentId('event', accountId)
const line = JSON.stringify({ ...account.line, id: event })
const words = JSON.stringify(account.words)
const nowhere = JSON.stringify({ occasions: [], officials: [] })

const promised = { promisers: 'DEU', promisees: 'JPN', act: 'a visit', due_from: null, due_to: null, status: 'took_place', event_id: event, report_id: told.id, line: JSON.stringify(commitment.line), words, opened: '2031-03-04', changed: at, superseded: null }

/** What the first version of a record kept of one report. */
const ROWS: readonly (readonly [table: string, row: Readonly<Record<string, string | number | null>>])[] = [
  ['document', { id: 'd1', name: 'one', content: told.content, format: 'text', url: 'https://example.org/1', title: null, publisher: 'Example Wire', published: '2031-03-04', known: '{"retrieved":"2031-03-04T11:00:00.000Z"}', received: at }],
  ['job', { document_id: 'd1', state: 'done', attempts: 1, worker: null, lease_until: null, reason: null, changed: at }],
  ['report', { id: told.id, content: told.content, title: told.title, genre: 'wire', publisher: 'Example Wire', published: '2031-03-04', published_reason: null, url: 'https://example.org/1', successor_of: null, made_from: 'd1', added: at }],
  ['appearance', { document_id: 'd1', report_id: told.id, url: 'https://example.org/1', publisher: 'Example Wire', seen: at }],
  ['coding', { id: coding, report_id: told.id, coder: told.coder, notes: '[]', made: at, superseded: null }],
  ['account', { id: accountId, coding_id: coding, report_id: told.id, event_id: event, line: JSON.stringify(account.line), words, circumstances: nowhere, added: at, superseded: null }],
  ['evidence', { account_id: accountId, report_id: told.id, field: 'event', starts: 5, ends: 22, quote: 'promised to visit' }],
  ['event', { id: event, category: 'AGREE', mode: null, cameo: '036', quad: 1, scale: 2.5, first_day: '2031-03-04', last_day: '2031-03-04', sort_day: '2031-03-04', aux: '', country: null, place: null, accounts: 1, reports: 1, publishers: 1, confidence: 0.8, line, words, circumstances: nowhere, disagreements: '{}', added_seq: 1, changed: at, merged_into: null }],
  ['party', { event_id: event, role: 'actor', code: 'DEU', sector: 'GOV', name: 'Anna Berg', sort_day: '2031-03-04' }],
  ['pair', { one: 'DEU', other: 'JPN', event_id: event, sort_day: '2031-03-04' }],
  ['commitment', { id: commitmentId, ...promised }],
  ['commitment', { id: 'zz', ...promised }],
  ['step', { id: 's1', commitment_id: commitmentId, status: 'promised', event_id: event, account_id: null, day: '2031-03-04', reason: 'so told', made: at, superseded: null }],
  ['step', { id: 's2', commitment_id: 'zz', status: 'took_place', event_id: event, account_id: null, day: '2031-04-09', reason: 'CONSULT/visit', made: at, superseded: null }],
  ['setting', { name: 'looked:vera', value: at }],
  ['setting', { name: 'looked:early', value: '2031-03-04T11:00:00.000Z' }],
]

async function putRows(engine: Engine, db: Db): Promise<void> {
  for (const [table, row] of ROWS) await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((column) => sql.id(column)))}) values (${sql.join(Object.values(row))})`.execute(db)
  if (engine.kind === 'sqlite') await engine.index(db, { seq: 1, title: told.title, content: told.content })
}

test.each(['sqlite', 'postgres'])('a record of the first version is brought to this one on %s, and loses nothing', async (kind) => {
  const database = kind === 'sqlite' ? newFile() : await server.createDatabase()
  const old = kind === 'sqlite' ? openSqlite(database) : openPostgres(database)
  await migrate(old, 1)
  await old.transact((db) => putRows(old, db))
  await old.close()

  const tools = await openRecord(database, knowing())
  const [kept, ...more] = await askCommitments(tools, { pair: null, open: false, today: '2031-12-31', since: null, until: null, limit: 9 })
  expect([more.length, kept?.id, kept?.status, kept?.steps.map(({ status }) => status)]).toEqual([0, commitmentId, 'took_place', ['promised', 'took_place']])
  expect(await tools.engine.reads.selectFrom('promise').select(['id', 'account_id']).execute()).toEqual([{ id: commitmentId, account_id: accountId }])
  expect(await tools.engine.reads.selectFrom('document').select(['shown', 'seen']).execute()).toEqual([{ shown: '2031-03-04T11:00:00.000Z', seen: at }])
  expect([(await askNew(tools, 'vera', { keep: true, limit: 9 })).events.length, (await askNew(tools, 'early', { keep: true, limit: 9 })).events.length]).toEqual([0, 1])
  for (const filter of [{ actor: 'berg' }, { source: 'wire' }, { text: 'promised' }]) expect((await askEvents(tools, { ...ANY_EVENT, ...filter })).events.length).toBe(1)
  expect((await searchReports(tools, 'promised', { since: null, until: null, limit: 5 })).length).toBe(1)
  await keepWatch(tools, { name: 'all', kind: 'event', filter: {}, feedHash: 'ab', webhook: null, person: null })
  await add(tools, { ...told, coder: 'readout 0.2.0' })
  // What the old record had is no news, though it changed.
  expect(await findAlerts(tools)).toBe(0)
  expect((await askEvents(tools, ANY_EVENT)).events.map(({ line: { id }, accounts }) => [id, accounts])).toEqual([[event, 1]])
  expect((await verify(tools)).faults).toEqual([])
  await tools.engine.close()
})

test.each(['sqlite', 'postgres'])('a record of this version is opened on %s while another writes to it', async (kind) => {
  const database = kind === 'sqlite' ? newFile() : await server.createDatabase()
  const writer = await openRecord(database, knowing())
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const writing = writer.engine.transact(async (db) => {
    await writer.engine.lock(db, ['migrate'])
    await db.insertInto('setting').values({ name: 'note', value: 'written' }).execute()
    begun.resolve()
    await gate.promise
  })
  await begun.promise
  const reader = await openRecord(database, knowing())
  expect((await askEvents(reader, ANY_EVENT)).events).toEqual([])
  await reader.engine.close()
  gate.resolve()
  await writing
  await writer.engine.close()
})

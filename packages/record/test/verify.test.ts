import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRecord, type Tools, verify } from '../src/index.ts'
import { newFile } from './each-store.ts'
import { add, coded, knowing } from './fixtures.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** Beyond the first plane of Unicode, so that code points and UTF-16 part. */
const TEXT = '🚢 Berg promised to visit Tokyo in April.'
const promise = () => coded(TEXT, [{ category: 'AGREE', cameo: '036', by: 'DEU Anna Berg', to: 'JPN', word: 'promised to visit', about: ['visit', 'tokyo'] }])
const visit = () => coded('Berg visited Tokyo on April 9.', [{ mode: 'visit', by: 'DEU Anna Berg', to: 'JPN', word: 'visited', day: '2031-04-09', about: ['visit', 'tokyo'] }], { published: '2031-04-09' })
const quoting = (start: number, text: string): string => JSON.stringify({ content: [{ start, end: start + [...text].length, text }], evidence: [{ field: 'act', start, end: start + [...text].length, text }] })

async function filled(kind: string): Promise<Tools> {
  const tools = await openRecord(kind === 'sqlite' ? newFile() : await server.createDatabase(), knowing())
  for (const report of [promise(), visit()]) await add(tools, report)
  await sql`update statement set line = ${quoting(2, 'Berg promised')} where report_id = ${promise().id}`.execute(tools.engine.reads)
  await sql`update promise set line = ${quoting(7, 'promised to visit')}`.execute(tools.engine.reads)
  return tools
}

/** What another hand did to the record, and what is said of it. */
const BROKEN: readonly { readonly what: string; readonly how: RawBuilder<unknown>; readonly faults: readonly string[] }[] = [
  { what: 'nothing', how: sql`select 1`, faults: [] },
  { what: 'a text', how: sql`update report set content = 'Bread is baked daily.' where id = ${visit().id}`, faults: ['account … the report does not say “visited” at [5, 12)', 'report … the text is not that of its hash', 'statement … the report does not say “Berg visited”'] },
  { what: 'words of a statement', how: sql`update statement set said = 'Berg wept' where report_id = ${visit().id}`, faults: ['statement … the report does not say “Berg wept”'] },
  { what: 'where a statement stands', how: sql`update statement set line = ${quoting(3, 'Berg promised')} where report_id = ${promise().id}`, faults: ['statement … the report does not say “Berg promised” at [3, 16)', 'statement … the report does not say “Berg promised” at [3, 16)'] },
  { what: 'where a promise stands', how: sql`update promise set line = ${quoting(8, 'promised to visit')}`, faults: ['promise … the report does not say “promised to visit” at [8, 25)'] },
  { what: 'a statement’s coding', how: sql`update statement set coding_id = 'x' where report_id = ${visit().id}`, faults: ['statement … is of no coding'] },
  { what: 'a promise’s account', how: sql`update promise set account_id = 'x'`, faults: ['commitment … counts, and no account that does tells it', 'promise … is of no account of its event'] },
  { what: 'a commitment’s report', how: sql`update commitment set report_id = 'x'`, faults: ['commitment … is of no report'] },
  { what: 'what closed a commitment', how: sql`update commitment set closed_by = 'x'`, faults: ['commitment … is closed by an event that does not count'] },
  { what: 'a step’s event', how: sql`update step set event_id = 'x' where status = 'took_place'`, faults: ['step … is of no event'] },
  { what: 'a count', how: sql`update event set accounts = 7 where category = 'AGREE'`, faults: ['event … does not have the accounts it counts'] },
  { what: 'a join', how: sql`update event set merged_into = 'x' where category = 'AGREE'`, faults: ['event … was joined to an event that is not there'] },
  { what: 'an account’s event', how: sql`update account set event_id = 'x' where report_id = ${visit().id}`, faults: ['account … is of no event', 'event … does not have the accounts it counts'] },
  { what: 'an account’s words', how: sql`update evidence set report_id = ${promise().id}, quote = 'Berg', starts = 3, ends = 7 where report_id = ${visit().id}`, faults: ['account … has words of another report'] },
]

describe.each(['sqlite', 'postgres'])('verify on %s', (kind) => {
  test.each(BROKEN)('$what', async ({ how, faults }) => {
    const tools = await filled(kind)
    await how.execute(tools.engine.reads)
    expect((await verify(tools)).faults.map(({ where, what }) => `${where.split(' ')[0]} … ${what}`).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(faults)
    await tools.engine.close()
  })
})

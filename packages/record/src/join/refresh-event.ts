import { sql } from 'kysely'
import type { Tools } from '../keep/record-tools.ts'
import { circumstancesIn } from '../keep/telling-of.ts'
import { refreshPromises } from '../promises/refresh-promises.ts'
import type { Db } from '../store/engine.ts'
import { correctedLine } from './corrected-line.ts'
import { type Counts, countsOf } from './event-view.ts'
import { type Lookups, publishersOf, putLookups, putSources } from './put-lookups.ts'
import { dropParties, type EventRow, NEXT, putView } from './put-view.ts'
import { linesIn, wordsIn } from './stored-line.ts'
import { togetherOf, type Teller } from './together.ts'

/** Makes the view of each event anew from the accounts that count, and of the promises that it made or moves. */
export async function refreshEvents(tools: Tools, db: Db, ids: readonly string[]): Promise<void> {
  await showAnew(tools, db, ids)
  await refreshPromises(tools, db, [...new Set(ids)])
}

async function showAnew(tools: Tools, db: Db, ids: readonly string[]): Promise<void> {
  const lookups: Lookups[] = []
  for (const id of new Set(ids)) lookups.push(await refreshEvent(tools, db, id))
  if (lookups.length > 0) await putLookups(tools.engine, db, lookups)
}

const eventRow = (db: Db, id: string): Promise<EventRow | undefined> => db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst()

async function refreshEvent(tools: Tools, db: Db, id: string): Promise<Lookups> {
  const tellers = await tellersOf(db, id)
  const before = await eventRow(db, id)
  if (tellers.length === 0) return emptyEvent(tools, db, id, before)
  const counts = tellers.length < MOST_HEARD ? countsOf(tellers) : await countAll(db, id)
  const line = await correctedLine(tools, db, { ...togetherOf(tellers), id })
  const shown = await putView(tools, db, { id, line: counts.accounts > tellers.length ? { ...line, accounts: counts.accounts } : line, tellers, counts, mergedInto: before?.merged_into ?? null }, before)
  return { ...shown, ...(await sourcesOf(db, { id, tellers, counts, before, day: shown.day })) }
}

/** Nobody tells it any more: it stays to be read, and nothing finds it. */
async function emptyEvent(tools: Tools, db: Db, id: string, before: EventRow | undefined): Promise<Lookups> {
  await dropParties(db, id)
  await db.updateTable('event').set({ accounts: 0, reports: 0, publishers: 0, changed: tools.now(), changed_seq: NEXT }).where('id', '=', id).execute()
  return { event: id, day: '', change: 0, quotes: null, before: before ? { day: before.sort_day, change: before.changed_seq } : null, publishers: [], names: [], isStale: true }
}

/** An account that an event was joined by. */
export interface Grown {
  readonly event: string
  readonly account: string
  readonly added: string
  readonly report: string
  readonly publisher: string | null
}

/** Shows events with one more account each; where more tell one than its view is made of, only its counts move. */
export async function growEvents(tools: Tools, db: Db, grown: readonly Grown[]): Promise<void> {
  const anew: string[] = []
  for (const one of grown) {
    const before = await eventRow(db, one.event)
    const isCrowd = before !== undefined && before.accounts >= MOST_HEARD && before.merged_into === null && (await isUnheard(db, one))
    if (isCrowd) await countOneMore(tools, db, before, one)
    else anew.push(one.event)
  }
  await showAnew(tools, db, anew)
}

async function countOneMore(tools: Tools, db: Db, before: EventRow, { event, account, report, publisher }: Grown): Promise<void> {
  const others = db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select('account.id').limit(1)
    .where('account.event_id', '=', event).where('account.superseded', 'is', null).where('account.id', '!=', account)
  const sameReport = await others.where('account.report_id', '=', report).execute()
  const samePublisher = await others.where(sql`coalesce(report.publisher, '')`, '=', publisher ?? '').execute()
  const accounts = before.accounts + 1
  await db.updateTable('event').set({
    accounts, reports: before.reports + 1 - sameReport.length, publishers: before.publishers + 1 - samePublisher.length,
    line: JSON.stringify({ ...linesIn(before.line), accounts }), changed: tools.now(),
  }).where('id', '=', event).execute()
  if (samePublisher.length === 0) await putSources(tools.engine, db, [{ event, day: before.sort_day, publishers: [publisher], names: [], isStale: false }])
}

/** Whether so many stand before an account that the view is not made of it: clocks differ, so the last to come may count as the first. */
async function isUnheard(db: Db, { event, account, added }: Grown): Promise<boolean> {
  const last = await db.selectFrom('account').select(['id', 'added']).where('event_id', '=', event).where('superseded', 'is', null).orderBy('added').orderBy('id').limit(1).offset(MOST_HEARD - 1).executeTakeFirst()
  return last !== undefined && (added > last.added || (added === last.added && account > last.id))
}

/** The view of an event that thousands tell is made of the first so many: else each more would cost as much as all before it. */
const MOST_HEARD = 200

const countAll = (db: Db, event: string): Promise<Counts> =>
  db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id')
    .select((q) => [q.fn.countAll<number>().as('accounts'), q.fn.count<number>('account.report_id').distinct().as('reports'), q.fn.count<number>(sql`coalesce(report.publisher, '')`).distinct().as('publishers')])
    .where('account.event_id', '=', event).where('account.superseded', 'is', null).executeTakeFirstOrThrow()

async function tellersOf(db: Db, event: string): Promise<readonly Teller[]> {
  const first = db.selectFrom('account').select('id').where('event_id', '=', event).where('superseded', 'is', null).orderBy('added').orderBy('id').limit(MOST_HEARD)
  const rows = await db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id')
    .select(['account.id', 'account.coding_id', 'account.report_id', 'account.line', 'account.words', 'account.circumstances', 'report.publisher', 'report.published', 'report.added', 'report.seq'])
    .where('account.id', 'in', first).orderBy('report.seq').orderBy('account.id').execute()
  return rows.map((row) => ({ account: row.id, coding: row.coding_id, report: row.report_id, publisher: row.publisher, day: row.published ?? row.added.slice(0, 10), seq: row.seq, line: linesIn(row.line), words: wordsIn(row.words), circumstances: circumstancesIn(row.circumstances) }))
}

interface Told {
  readonly id: string
  readonly tellers: readonly Teller[]
  readonly counts: Counts
  readonly before: EventRow | undefined
  readonly day: string
}

/** The publishers to note; of an event that thousands tell only where there is one more than before, for all are then looked up. */
async function sourcesOf(db: Db, { id, tellers, counts, before, day }: Told): Promise<Pick<Lookups, 'publishers' | 'isStale'>> {
  const known = before?.sort_day === day ? before.publishers : 0
  const areFew = tellers.length < MOST_HEARD
  const isStale = before !== undefined && (known === 0 || (areFew ? known >= counts.publishers : known > counts.publishers))
  if (areFew) return { publishers: tellers.map(({ publisher }) => publisher), isStale }
  return { publishers: isStale || counts.publishers > known ? await publishersOf(db, id) : [], isStale }
}

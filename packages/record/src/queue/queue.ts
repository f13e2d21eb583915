import { sql } from 'kysely'
import type { Tools } from '../keep/record-tools.ts'
import type { Db, Engine } from '../store/engine.ts'
import type { DocumentTable } from '../store/schema.ts'

/** A worker may be silent for this long before its documents go to others, milliseconds. */
export const LEASE = 60_000
/** A document that broke this many workers is set aside. */
const MOST_ATTEMPTS = 3
/** A document that had this many comes without others. */
const ALONE_AFTER = 2

const later = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString()

/**
 * Takes the next documents for a worker, which is trusted to be alive for so many milliseconds. Those of workers that fell silent
 * come again. Leases go by the database's clock alone: a machine whose own is wrong would take the others' documents, or keep its own.
 */
export function lease({ engine }: Tools, worker: string, count: number, trust: number = LEASE): Promise<readonly DocumentTable[]> {
  return engine.transact(async (db) => {
    const at = await engine.clock(db)
    const ids = await openDocuments(engine, db, at, count)
    if (ids.length === 0) return []
    await db.updateTable('job').set({ state: 'leased', worker, lease_until: later(at, trust), attempts: sql`attempts + 1`, changed: at }).where('document_id', 'in', ids).execute()
    await db.updateTable('job').set({ state: 'failed', reason: 'worker_lost' }).where('document_id', 'in', ids).where('attempts', '>', MOST_ATTEMPTS).execute()
    return db.selectFrom('document').selectAll('document').innerJoin('job', 'job.document_id', 'document.id')
      .where('document.id', 'in', ids).where('job.state', '=', 'leased').orderBy('job.seq').execute()
  })
}

/** Those of silent workers first, then those that nobody had; each by the order of arrival that its index keeps. What broke workers before comes alone, that no other breaks with it. */
async function openDocuments(engine: Engine, db: Db, at: string, count: number): Promise<readonly string[]> {
  const inOrder = db.selectFrom('job').select(['document_id', 'attempts']).orderBy('seq').limit(count)
  const take = (open: typeof inOrder) => (engine.kind === 'postgres' ? open.forUpdate().skipLocked() : open).execute()
  const silent = await take(inOrder.where('state', '=', 'leased').where('lease_until', '<', at))
  const [first] = silent
  if (first && first.attempts >= ALONE_AFTER) return [first.document_id]
  const again = silent.filter(({ attempts }) => attempts < ALONE_AFTER)
  const waiting = again.length < count ? await take(inOrder.where('state', '=', 'waiting').limit(count - again.length)) : []
  return [...again, ...waiting].map(({ document_id }) => document_id)
}

/** Says that a worker is alive, and keeps its documents. */
export async function heartbeat({ engine }: Tools, worker: string, trust: number = LEASE): Promise<void> {
  await engine.transact(async (db) => {
    const until = later(await engine.clock(db), trust)
    await db.updateTable('job').set({ lease_until: until }).where('worker', '=', worker).where('state', '=', 'leased').execute()
  })
}

/** Sets a document aside with the reason; whoever lost it to another worker has no say. */
export async function fail({ engine, now }: Tools, document: string, reason: string, worker: string): Promise<void> {
  await engine.transact((db) => db.updateTable('job').set({ state: 'failed', reason, worker: null, lease_until: null, changed: now() }).where('document_id', '=', document).where('worker', '=', worker).where('state', '=', 'leased').execute())
}

/** Puts failed documents back to be tried again; how many. */
export async function retry({ engine, now }: Tools): Promise<number> {
  const { numUpdatedRows } = await engine.transact((db) =>
    db.updateTable('job').set({ state: 'waiting', attempts: 0, reason: null, changed: now() }).where('state', '=', 'failed').executeTakeFirst())
  return Number(numUpdatedRows)
}

/** Whether a worker would get anything now. */
export async function anyWaiting({ engine }: Tools): Promise<boolean> {
  const at = await engine.clock(engine.reads)
  const open = await engine.reads.selectFrom('job').select('document_id')
    .where((where) => where.or([where('state', '=', 'waiting'), where.and([where('state', '=', 'leased'), where('lease_until', '<', at)])])).limit(1).execute()
  return open.length > 0
}

/** How the queue stands. */
export interface QueueState {
  readonly waiting: number
  readonly leased: number
  readonly done: number
  readonly failed: readonly { readonly name: string; readonly reason: string }[]
}

/** Counts by state, and the failed with their reasons. */
export async function queueState({ engine }: Tools): Promise<QueueState> {
  const rows = await engine.reads.selectFrom('job').select(['state', (count) => count.fn.countAll<number>().as('count')]).groupBy('state').execute()
  const count = (state: string): number => rows.find((row) => row.state === state)?.count ?? 0
  const failed = await engine.reads.selectFrom('job').innerJoin('document', 'document.id', 'job.document_id').select(['document.name', 'job.reason'])
    .where('job.state', '=', 'failed').orderBy('job.seq').execute()
  return { waiting: count('waiting'), leased: count('leased'), done: count('done'), failed: failed.map(({ name, reason }) => ({ name, reason: reason ?? 'unknown' })) }
}

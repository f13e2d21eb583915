import { latestChange } from '../ask/changes.ts'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import { findEvents } from './find-events.ts'
import { findOverdue } from './find-overdue.ts'
import { findWording } from './find-wording.ts'
import type { Finding, Stretch, WatchKind } from './watched.ts'
import { watchIn } from './watches.ts'

/** How each kind of watch looks. */
const FINDERS: Readonly<Record<WatchKind, (tools: Tools, stretch: Stretch) => Promise<readonly Finding[]>>> = { event: findEvents, overdue: findOverdue, wording: findWording }

/** Changes that one look at a watch takes in at most. */
const STRETCH = 500

/**
 * Looks for what every watch is to tell, and writes it down with its deliveries; how much there was. Each watch keeps the number of the
 * last change it has been looked for in, and moves it in the transaction that writes what was found: nothing is missed, and nothing told twice,
 * whoever else looks and whenever this ends.
 */
export async function findAlerts(tools: Tools): Promise<number> {
  const [latest, today] = [await latestChange(tools), tools.now().slice(0, 10)]
  let found = 0
  for (let behind = await watchesBehind(tools, latest, today); behind.length > 0; behind = await watchesBehind(tools, latest, today))
    for (const row of behind) found += await lookFor(tools, row, { latest, today })
  return found
}

const watchesBehind = ({ engine: { reads } }: Tools, latest: number, today: string) =>
  reads.selectFrom('watch').selectAll().where((where) => where.or([where('mark', '<', latest), where('day', '<', today)])).orderBy('id').execute()

type WatchRow = Awaited<ReturnType<typeof watchesBehind>>[number]

async function lookFor(tools: Tools, row: WatchRow, { latest, today }: { readonly latest: number; readonly today: string }): Promise<number> {
  const { kind, filter } = watchIn(row)
  const upTo = await endOfStretch(tools, row.mark, latest)
  const findings = await FINDERS[kind](tools, { watch: { id: row.id, made: row.made, since: row.since, filter }, mark: row.mark, upTo, day: row.day, today })
  return writeDown(tools, row, { findings, upTo, today })
}

async function endOfStretch({ engine: { reads } }: Tools, mark: number, latest: number): Promise<number> {
  const last = await reads.selectFrom('event').select('changed_seq').where('changed_seq', '>', mark).where('changed_seq', '<=', latest).orderBy('changed_seq').offset(STRETCH - 1).limit(1).executeTakeFirst()
  return last?.changed_seq ?? Math.max(mark, latest)
}

interface Found {
  readonly findings: readonly Finding[]
  readonly upTo: number
  readonly today: string
}

/** Whoever moves the mark writes; where another has moved it, or the watch is gone, nothing is written. */
function writeDown(tools: Tools, row: WatchRow, { findings, upTo, today }: Found): Promise<number> {
  const { engine, now } = tools
  return engine.transact(async (db) => {
    const moved = await db.updateTable('watch').set({ mark: upTo, day: today }).where('id', '=', row.id).where('mark', '=', row.mark).where('day', '=', row.day).executeTakeFirst()
    if (moved.numUpdatedRows === 0n || findings.length === 0) return 0
    const made = now()
    const alerts = findings.map(({ key, about }) => ({ id: contentId('alert', row.id, key), watch_id: row.id, about: JSON.stringify(about), made }))
    const known = new Set((await db.selectFrom('alert').select('id').where(engine.among('id', alerts.map(({ id }) => id))).execute()).map(({ id }) => id))
    const fresh = [...new Map(alerts.filter(({ id }) => !known.has(id)).map((alert) => [alert.id, alert])).values()]
    if (fresh.length === 0) return 0
    await engine.put(db, 'alert', fresh)
    if (row.webhook_url !== null) await putDeliveries(tools, db, row.id, fresh.map(({ id }) => id))
    return fresh.length
  })
}

/** Due at once, by the database's clock, as all of them are taken by that one. */
async function putDeliveries({ engine }: Tools, db: Db, watch: string, alerts: readonly string[]): Promise<void> {
  const due = await engine.clock(db)
  await engine.put(db, 'delivery', alerts.map((alert) => ({ alert_id: alert, watch_id: watch, state: 'waiting', attempts: 0, due, reason: null, changed: due })))
}

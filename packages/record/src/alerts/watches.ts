import type { Selectable } from 'kysely'
import { latestIn } from '../ask/changes.ts'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'
import { RecordRefusal } from '../refusal.ts'
import type { WatchTable } from '../store/schema.ts'
import { WATCH_KINDS, type WatchFilter, type WatchKind } from './watched.ts'

/** A watch as somebody asks for it. */
export interface NewWatch {
  readonly name: string
  readonly kind: WatchKind
  readonly filter: WatchFilter
  /** Hash of the key in the address of its feed. */
  readonly feedHash: string
  readonly webhook: { readonly url: string; readonly secret: string } | null
  readonly person: string | null
}

/** A watch, and how it goes with it. */
export interface KeptWatch {
  readonly id: string
  readonly name: string
  readonly kind: WatchKind
  readonly filter: WatchFilter
  readonly webhook: KeptWebhook | null
  readonly alerts: number
  readonly person: string | null
  readonly made: string
}

/** Where alerts of a watch are sent, and how that goes. */
export interface KeptWebhook {
  readonly url: string
  readonly waiting: number
  /** Given up after many tries. */
  readonly failed: number
  /** Why the last that failed, or waits for another try, did not get there. */
  readonly reason: string | null
}

/** Each watch costs a question at every look. */
const MOST_WATCHES = 500

/** Keeps a new watch; it tells of what comes after it. Gives its id. */
export function keepWatch({ engine, now }: Tools, { name, kind, filter, feedHash, webhook, person }: NewWatch): Promise<string> {
  return engine.transact(async (db) => {
    await engine.lock(db, ['watches'])
    const { count } = await db.selectFrom('watch').select((q) => q.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    if (count >= MOST_WATCHES) throw new RecordRefusal('too_many_watches', `there are ${count} watches`)
    const [id, made, since] = [contentId('watch', feedHash), now(), await latestIn(db)]
    await engine.put(db, 'watch', [{
      id, name, kind, filter: JSON.stringify(filter), feed_hash: feedHash, webhook_url: webhook?.url ?? null, webhook_secret: webhook?.secret ?? null,
      since, mark: since, day: made.slice(0, 10), person, made,
    }])
    return id
  })
}

/** Gives a watch's feed another key: who has the old address reads no more. False where there is no such watch. */
export async function rekeyFeed({ engine }: Tools, id: string, feedHash: string): Promise<boolean> {
  const { numUpdatedRows } = await engine.transact((db) => db.updateTable('watch').set({ feed_hash: feedHash }).where('id', '=', id).executeTakeFirst())
  return numUpdatedRows > 0n
}

/** Takes a watch away with all that it found. False where there is none. */
export function dropWatch({ engine }: Tools, id: string): Promise<boolean> {
  return engine.transact(async (db) => {
    await db.deleteFrom('delivery').where('watch_id', '=', id).execute()
    await db.deleteFrom('alert').where('watch_id', '=', id).execute()
    const { numDeletedRows } = await db.deleteFrom('watch').where('id', '=', id).executeTakeFirst()
    return numDeletedRows > 0n
  })
}

/** Every watch, by name. */
export async function askWatches({ engine: { reads } }: Tools): Promise<readonly KeptWatch[]> {
  const rows = await reads.selectFrom('watch').selectAll().orderBy('name').orderBy('id').execute()
  const alerts = await reads.selectFrom('alert').select(['watch_id', (q) => q.fn.countAll<number>().as('count')]).groupBy('watch_id').execute()
  const open = await reads.selectFrom('delivery').select(['watch_id', 'state', (q) => q.fn.countAll<number>().as('count'), (q) => q.fn.max('reason').as('reason')])
    .where('state', 'in', ['waiting', 'failed']).groupBy(['watch_id', 'state']).execute()
  const counts = new Map(alerts.map(({ watch_id, count }) => [watch_id, count]))
  return rows.map((row) => {
    const own = open.filter(({ watch_id }) => watch_id === row.id)
    const count = (state: string): number => own.find((one) => one.state === state)?.count ?? 0
    const webhook = row.webhook_url === null ? null : { url: row.webhook_url, waiting: count('waiting'), failed: count('failed'), reason: own.find(({ reason }) => reason !== null)?.reason ?? null }
    return { ...watchIn(row), webhook, alerts: counts.get(row.id) ?? 0 }
  })
}

/** The watch whose feed has a key with this hash; null: none. */
export async function watchOfFeed({ engine: { reads } }: Tools, feedHash: string): Promise<Pick<KeptWatch, 'id' | 'name' | 'made'> | null> {
  return (await reads.selectFrom('watch').select(['id', 'name', 'made']).where('feed_hash', '=', feedHash).executeTakeFirst()) ?? null
}

/** A row as a watch: what its columns say in JSON or in a word is known again. */
export function watchIn({ id, name, kind, filter, person, made }: Selectable<WatchTable>): Omit<KeptWatch, 'webhook' | 'alerts'> {
  const known = WATCH_KINDS.find((one) => one === kind)
  if (known === undefined) throw new Error(`a watch for ${kind}`)
  const kept: WatchFilter = JSON.parse(filter)
  return { id, name, kind: known, filter: kept, person, made }
}

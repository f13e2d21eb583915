import { sql } from 'kysely'
import type { Tools } from '../keep/record-tools.ts'
import { aboutIn, type KeptAlert } from './alerts.ts'

/** An alert that is to be sent now. */
export interface Delivery {
  readonly alert: KeptAlert
  readonly url: string
  readonly secret: string
  /** How many tries there have been, this one with them. */
  readonly attempts: number
}

/** What came of a try. */
export type DeliveryEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly after: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }

const later = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString()

/**
 * Takes the deliveries that are due, for so many milliseconds: whoever takes them and dies leaves them to come again, so each is tried
 * at least once. By the database's clock alone, as with the queue.
 */
export function takeDeliveries({ engine }: Tools, { count, trust }: { readonly count: number; readonly trust: number }): Promise<readonly Delivery[]> {
  return engine.transact(async (db) => {
    const at = await engine.clock(db)
    const due = db.selectFrom('delivery').select('alert_id').where('state', '=', 'waiting').where('due', '<=', at).orderBy('due').limit(count)
    const ids = (await (engine.kind === 'postgres' ? due.forUpdate().skipLocked() : due).execute()).map(({ alert_id }) => alert_id)
    if (ids.length === 0) return []
    await db.updateTable('delivery').set({ due: later(at, trust), attempts: sql`attempts + 1`, changed: at }).where('alert_id', 'in', ids).execute()
    const rows = await db.selectFrom('delivery').innerJoin('alert', 'alert.id', 'delivery.alert_id').innerJoin('watch', 'watch.id', 'alert.watch_id')
      .select(['alert.id', 'alert.about', 'alert.made', 'watch.id as watch', 'watch.name', 'watch.webhook_url', 'watch.webhook_secret', 'delivery.attempts'])
      .where('delivery.alert_id', 'in', ids).orderBy('alert.seq').execute()
    return rows.map(({ id, about, made, watch, name, webhook_url, webhook_secret, attempts }) =>
      ({ alert: { id, watch: { id: watch, name }, about: aboutIn(about), made }, url: webhook_url ?? '', secret: webhook_secret ?? '', attempts }))
  })
}

/** Writes down what came of a try. */
export async function settleDelivery({ engine }: Tools, alert: string, end: DeliveryEnd): Promise<void> {
  await engine.transact(async (db) => {
    const changed = await engine.clock(db)
    await db.updateTable('delivery').set({ changed, ...rowOf(end, changed) }).where('alert_id', '=', alert).execute()
  })
}

const rowOf = (end: DeliveryEnd, now: string) => {
  switch (end.kind) {
    case 'done':
      return { state: 'done', reason: null }
    case 'again':
      return { due: later(now, end.after), reason: end.reason }
    case 'failed':
      return { state: 'failed', reason: end.reason }
  }
}

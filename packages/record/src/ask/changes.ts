import type { Tools } from '../keep/record-tools.ts'
import { keptEvent, type KeptEvent } from './events.ts'

/** What changed after an instant. */
export interface Changes {
  readonly events: readonly KeptEvent[]
  /** How many there are, beyond those given. */
  readonly total: number
}

/** Events new or changed after an instant, the latest change first; all of them where it is null. */
export async function askChanges({ engine: { reads } }: Tools, { since, actor, limit }: { readonly since: string | null; readonly actor: string | null; readonly limit: number }): Promise<Changes> {
  const changed = reads.selectFrom('event').where('merged_into', 'is', null).where('accounts', '>', 0)
    .$if(since !== null, (q) => q.where('changed', '>', since ?? ''))
    .$if(actor !== null, (q) => q.where('id', 'in', reads.selectFrom('party').select('event_id').where('code', '=', actor ?? '')))
  const rows = await changed.selectAll().orderBy('changed', 'desc').orderBy('id').limit(limit).execute()
  const { count } = await changed.select((q) => q.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { events: rows.map(keptEvent), total: count }
}

/** When the latest change was; null in an empty record. */
export async function latestChange({ engine: { reads } }: Tools): Promise<string | null> {
  return (await reads.selectFrom('event').select((q) => q.fn.max('changed').as('changed')).executeTakeFirst())?.changed ?? null
}

import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import { type KeptEvent, keptEvents, SHOWN, STANDING } from './kept-events.ts'

/** What changed after a change. */
export interface Changes {
  readonly events: readonly KeptEvent[]
  /** How many there are, beyond those given. */
  readonly total: number
  /** The number of the latest of them; the one asked from where nothing changed. */
  readonly mark: number
}

/** Which changes are asked for. */
export interface ChangesAsked {
  /** Those after the change of this number; null: all. Instants lie in no order of what is committed when, numbers do. */
  readonly since: number | null
  readonly actor: string | null
  readonly limit: number
}

/** Events new or changed after a change, the latest first. */
export async function askChanges({ engine: { reads } }: Tools, { since, actor, limit }: ChangesAsked): Promise<Changes> {
  const changed = reads.selectFrom('event').where(STANDING)
    .$if(since !== null, (q) => q.where('changed_seq', '>', since ?? 0))
    .$if(actor !== null, (q) => q.where('id', 'in', reads.selectFrom('party').select('event_id').where('code', '=', actor ?? '')))
  const rows = await changed.select(SHOWN).orderBy('changed_seq', 'desc').limit(limit).execute()
  const { count } = rows.length < limit ? { count: rows.length } : await changed.select((q) => q.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return { events: await keptEvents(reads, rows), total: count, mark: rows[0]?.changed_seq ?? since ?? 0 }
}

/** The number of the latest change; 0 in an empty record. */
export const latestChange = ({ engine: { reads } }: Tools): Promise<number> => latestIn(reads)

/** The same as a transaction sees it. */
export async function latestIn(db: Db): Promise<number> {
  return (await db.selectFrom('event').select((q) => q.fn.max('changed_seq').as('latest')).executeTakeFirst())?.latest ?? 0
}

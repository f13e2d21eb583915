import type { ForeignEvent, ForeignSystem } from '@readout/protocol/imports'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'

/** Which events of another system are asked for; null is "any". */
export interface ForeignFilter {
  readonly system: ForeignSystem | null
  readonly pair: readonly [string, string] | null
  readonly category: string | null
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
}

const partyOf = (party: ForeignEvent['actor']): string | null => party?.country ?? party?.name ?? null

/** Keeps another system's events apart from the record's own; those known by system and id stay as they are. Gives how many were new. */
export async function keepForeign({ engine }: Tools, events: readonly ForeignEvent[]): Promise<number> {
  if (events.length === 0) return 0
  const rows = events.map((event) => ({
    id: contentId('foreign', event.system, event.id), system: event.system, day: event.date, category: event.category, actor: partyOf(event.actor), recipient: partyOf(event.recipient),
    line: JSON.stringify(event),
  }))
  const added = await engine.transact((db) => db.insertInto('foreign_event').values(rows).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute())
  return added.length
}

/** Another system's events, newest first. */
export async function askForeign({ engine: { reads } }: Tools, { system, pair, category, since, until, limit }: ForeignFilter): Promise<readonly ForeignEvent[]> {
  const [one, other] = pair ?? ['', '']
  const rows = await reads.selectFrom('foreign_event').select('line')
    .$if(system !== null, (q) => q.where('system', '=', system ?? ''))
    .$if(pair !== null, (q) => q.where((where) => where.or([where.and({ actor: one, recipient: other }), where.and({ actor: other, recipient: one })])))
    .$if(category !== null, (q) => q.where('category', '=', category ?? ''))
    .$if(since !== null, (q) => q.where('day', '>=', since ?? '')).$if(until !== null, (q) => q.where('day', '<=', until ?? ''))
    .orderBy('day', 'desc').orderBy('id').limit(limit).execute()
  return rows.map(({ line }) => foreignIn(line))
}

/** An event as the record itself wrote it. */
function foreignIn(json: string): ForeignEvent {
  const event: ForeignEvent = JSON.parse(json)
  return event
}

import { sql } from 'kysely'
import { promisedBetween } from '../ask/commitments.ts'
import { codesIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import { CLOSED } from '../promises/told-promise.ts'
import type { Finding, Stretch } from './watched.ts'

/** Open promises whose day has passed since the watch was made, or which came in after that. Each is found once a day it was due. */
export async function findOverdue({ engine: { reads } }: Tools, { watch: { made, since, filter: { pair } }, today }: Stretch): Promise<readonly Finding[]> {
  const rows = await reads.selectFrom('commitment').innerJoin('event', 'event.id', 'commitment.event_id')
    .select(['commitment.event_id', 'commitment.promisers', 'commitment.promisees', 'commitment.act', 'commitment.due_to'])
    .where('commitment.superseded', 'is', null).where('commitment.status', 'not in', [...CLOSED]).where(sql<boolean>`coalesce(due_to, '9999') < ${today}`)
    .where((where) => where.or([where('commitment.due_to', '>=', made.slice(0, 10)), where('event.born_seq', '>', since)]))
    .$if(pair !== undefined, (q) => q.where(promisedBetween(pair ?? ['', ''])))
    .orderBy('commitment.due_to').orderBy('commitment.id').execute()
  return rows.map(({ event_id: event, promisers, promisees, act, due_to }) => {
    const due = due_to ?? ''
    return { key: `${event} ${due}`, about: { kind: 'overdue', promise: { event, promisers: codesIn(promisers), promisees: codesIn(promisees), act, due } } }
  })
}

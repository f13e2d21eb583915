import { sql } from 'kysely'
import { promisedBetween } from '../ask/commitments.ts'
import { codesIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import { CLOSED } from '../promises/told-promise.ts'
import type { Finding, Stretch } from './watched.ts'

/** Open promises whose day has passed since the watch was made, or which came in after that. Each is found once a day it was due. */
export async function findOverdue(tools: Tools, stretch: Stretch): Promise<readonly Finding[]> {
  const rows = [...(await dueSince(tools, stretch)), ...(await movedSince(tools, stretch))]
  return rows.map(({ event_id: event, promisers, promisees, act, due_to }) => {
    const due = due_to ?? ''
    return { key: `${event} ${due}`, about: { kind: 'overdue', promise: { event, promisers: codesIn(promisers), promisees: codesIn(promisees), act, due } } }
  })
}

/** Those whose day passed between the last look and this one. */
const dueSince = (tools: Tools, stretch: Stretch) => overdueOn(tools, stretch).where(sql<boolean>`coalesce(due_to, '9999') >= ${stretch.day}`).execute()

/** Those that a change made overdue or opened again: of events that changed, or that had moved them a step. */
async function movedSince(tools: Tools, stretch: Stretch) {
  const { engine } = tools
  const { watch, mark, upTo } = stretch
  const changed = (await engine.reads.selectFrom('event').select('id').where('changed_seq', '>', mark).where('changed_seq', '<=', upTo).execute()).map(({ id }) => id)
  if (changed.length === 0) return []
  const moved = engine.reads.selectFrom('step').select('commitment_id').where(engine.among('step.event_id', changed))
  return overdueOn(tools, stretch)
    .where((where) => where.or([engine.among('commitment.event_id', changed), where('commitment.id', 'in', moved)]))
    .where((where) => where.or([where('commitment.due_to', '>=', watch.made.slice(0, 10)), where('event.born_seq', '>', watch.since)])).execute()
}

const overdueOn = ({ engine: { reads } }: Tools, { watch: { filter: { pair } }, today }: Stretch) =>
  reads.selectFrom('commitment').innerJoin('event', 'event.id', 'commitment.event_id')
    .select(['commitment.event_id', 'commitment.promisers', 'commitment.promisees', 'commitment.act', 'commitment.due_to'])
    .where('commitment.superseded', 'is', null).where('commitment.status', 'not in', [...CLOSED]).where(sql<boolean>`coalesce(due_to, '9999') < ${today}`)
    .$if(pair !== undefined, (q) => q.where(promisedBetween(pair ?? ['', ''])))
    .orderBy('commitment.due_to').orderBy('commitment.id')

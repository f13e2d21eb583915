import { askFitting } from '../ask/fitting.ts'
import { linesIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import { alertedEvent, type Finding, type Stretch } from './watched.ts'

/** Events that came into the record after the watch was made, and fit it, be it at once or after a later report. Each is found once. */
export async function findEvents(tools: Tools, { watch, mark, upTo }: Stretch): Promise<readonly Finding[]> {
  const changed = await tools.engine.reads.selectFrom('event').select(['id', 'sort_day'])
    .where('changed_seq', '>', mark).where('changed_seq', '<=', upTo).where('born_seq', '>', watch.since).execute()
  const fitting = await askFitting(tools, changed, watch.filter)
  return fitting.toSorted((one, other) => one.changed_seq - other.changed_seq)
    .map(({ id, line, reports }) => ({ key: id, about: { kind: 'event' as const, event: alertedEvent(linesIn(line), reports) } }))
}

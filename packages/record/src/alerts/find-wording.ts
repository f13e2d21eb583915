import { askFitting } from '../ask/fitting.ts'
import type { Retold } from '../join/retelling.ts'
import { linesIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import { alertedEvent, type Finding, type Stretch } from './watched.ts'

/** Events that fit and came to be told otherwise: by a corrected page, a further account, a person's word. What went there and back is nothing. */
export async function findWording(tools: Tools, { watch, mark, upTo }: Stretch): Promise<readonly Finding[]> {
  const rows = await tools.engine.reads.selectFrom('retelling').innerJoin('event', 'event.id', 'retelling.event_id').select(['event.id', 'event.sort_day', 'retelling.change', 'retelling.parts'])
    .where('retelling.change', '>', mark).where('retelling.change', '<=', upTo).orderBy('retelling.change').execute()
  const byEvent = Map.groupBy(rows, ({ id }) => id)
  const fitting = await askFitting(tools, rows, watch.filter)
  return fitting.flatMap(({ id, line, reports }) => {
    const own = byEvent.get(id) ?? []
    const changes = changesIn(own.flatMap(({ parts }) => retoldIn(parts)))
    return changes.length === 0 ? [] : [{ key: `${id} ${own.at(-1)?.change}`, about: { kind: 'wording' as const, event: alertedEvent(linesIn(line), reports), changes } }]
  })
}

function retoldIn(json: string): readonly Retold[] {
  const parts: readonly Retold[] = JSON.parse(json)
  return parts
}

/** Each part once, as it first was and as it is in the end. */
function changesIn(retold: readonly Retold[]): readonly Retold[] {
  const byPart = Map.groupBy(retold, ({ part }) => part)
  return [...byPart].flatMap(([part, steps]) => {
    const [was, becomes] = [steps[0]?.was ?? null, steps.at(-1)?.becomes ?? null]
    return was === becomes ? [] : [{ part, was, becomes }]
  })
}

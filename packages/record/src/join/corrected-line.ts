import { CATEGORIES } from '@readout/engine/model/codebook'
import type { EventLine } from '@readout/protocol/lines'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'

/** What people say of an event goes before what its accounts do; the codes follow the category and mode they give. */
export async function correctedLine(tools: Tools, db: Db, line: EventLine): Promise<EventLine> {
  const corrections = await db.selectFrom('correction').select(['field', 'becomes']).where('event_id', '=', line.id).where('superseded', 'is', null).orderBy('made').execute()
  const corrected = corrections.reduce((sofar, { field, becomes }) => ({ ...sofar, [field]: JSON.parse(becomes) }), line)
  return corrections.some(({ field }) => field === 'event' || field === 'mode') ? withCodes(tools, corrected) : corrected
}

/** A line whose category or mode was corrected, with all that they entail. */
export function withCodes(tools: Tools, line: EventLine): EventLine {
  const category = CATEGORIES.find((known) => line.event.includes(known))
  if (!category) throw new Error(`an event of no category: ${line.id}`)
  const { mode, cameo, quad, scale } = tools.correctedCodes({ category, mode: line.mode[0] ?? null, cameo: line.cameo })
  return { ...line, mode: mode === null ? [] : [mode], cameo, quad_code: quad, event_scale: scale }
}

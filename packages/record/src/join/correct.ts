import type { EventLine } from '@readout/protocol/lines'
import { contentId } from '../keep/content-id.ts'
import { note } from '../keep/history.ts'
import type { Tools } from '../keep/record-tools.ts'
import { RecordRefusal } from '../refusal.ts'
import { withCodes } from './corrected-line.ts'
import { findEvent } from './find-event.ts'
import { JOINING } from './joining.ts'
import type { Decider } from './people-decide.ts'
import { refreshEvents } from './refresh-event.ts'
import { linesIn } from './stored-line.ts'

/** What people may correct, by the name of the line's field. */
const FIELDS: Readonly<Record<string, keyof EventLine>> = { category: 'event', mode: 'mode', date: 'date', actor: 'actor', recipient: 'recipient', aux: 'aux' }

/** A person's word on a field goes before the coder's, now and after every new coding; the coder's stays in the history. */
export function correctEvent(tools: Tools, id: string, change: { readonly field: string; readonly becomes: unknown }, { person, reason }: Decider): Promise<void> {
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    const event = await findEvent(db, id)
    const field = FIELDS[change.field]
    if (!field) throw new RecordRefusal('bad_field', `${change.field} cannot be corrected`)
    const row = await db.selectFrom('event').select('line').where('id', '=', event).executeTakeFirstOrThrow()
    const line = linesIn(row.line)
    if (field === 'mode' && !fits(tools, line, change.becomes)) throw new RecordRefusal('bad_field', `${line.event.join()} has no such mode`)
    const was = JSON.stringify(line[field] ?? null)
    const made = tools.now()
    await db.updateTable('correction').set({ superseded: made }).where('event_id', '=', event).where('field', '=', field).where('superseded', 'is', null).execute()
    await db.insertInto('correction').values({ id: contentId(event, field, made), event_id: event, field, was, becomes: JSON.stringify(change.becomes), reason, person, made, superseded: null }).execute()
    await note(tools, db, { what: 'corrected', subject: event, detail: { field, was, becomes: change.becomes, reason }, judge: person })
    await refreshEvents(tools, db, [event])
  })
}

/** Whether the event's category has the mode that it is to get; each has the mode "none". */
function fits(tools: Tools, line: EventLine, becomes: unknown): boolean {
  const [mode = null] = Array.isArray(becomes) ? becomes : [becomes]
  return typeof mode !== 'string' || withCodes(tools, { ...line, mode: [mode] }).mode.includes(mode)
}

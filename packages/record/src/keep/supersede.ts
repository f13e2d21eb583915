import { refreshEvents } from '../join/refresh-event.ts'
import type { Db } from '../store/engine.ts'
import { note } from './history.ts'
import type { Tools } from './record-tools.ts'

/** What a coder made of a text counts no more and stays to be read. */
export async function supersede(tools: Tools, db: Db, coding: string, why: string): Promise<void> {
  const superseded = tools.now()
  await db.updateTable('coding').set({ superseded }).where('id', '=', coding).execute()
  await db.updateTable('statement').set({ superseded }).where('coding_id', '=', coding).where('superseded', 'is', null).execute()
  const gone = await db.updateTable('account').set({ superseded }).where('coding_id', '=', coding).where('superseded', 'is', null).returning(['id', 'event_id']).execute()
  await note(tools, db, { what: 'superseded', subject: coding, detail: { why, accounts: gone.map(({ id }) => id) }, judge: 'coder' })
  await refreshEvents(tools, db, gone.map(({ event_id }) => event_id))
}

/** What a coder made of a text counts again, each account for the event it was of. */
export async function restore(tools: Tools, db: Db, coding: string, why: string): Promise<void> {
  await db.updateTable('coding').set({ superseded: null }).where('id', '=', coding).execute()
  await db.updateTable('statement').set({ superseded: null }).where('coding_id', '=', coding).execute()
  const back = await db.updateTable('account').set({ superseded: null }).where('coding_id', '=', coding).returning(['id', 'event_id']).execute()
  await note(tools, db, { what: 'restored', subject: coding, detail: { why, accounts: back.map(({ id }) => id) }, judge: 'coder' })
  await refreshEvents(tools, db, back.map(({ event_id }) => event_id))
}

import type { Db } from '../store/engine.ts'

/** Moves all accounts of one event to another, with the promises they tell, the corrections and pins that hang on it and the steps it made; the emptied event says where they went. */
export async function takeAccounts(db: Db, kept: string, gone: string): Promise<void> {
  await db.updateTable('account').set({ event_id: kept }).where('event_id', '=', gone).execute()
  await db.updateTable('event').set({ merged_into: kept }).where('id', '=', gone).execute()
  await db.updateTable('correction').set({ event_id: kept }).where('event_id', '=', gone).execute()
  for (const side of ['one', 'other'] as const)
    await db.updateTable('judgement').set({ [side]: kept }).where(side, '=', gone).where('verdict', '=', 'different').where('superseded', 'is', null).execute()
  await db.updateTable('promise').set({ event_id: kept }).where('event_id', '=', gone).execute()
  await db.updateTable('commitment').set({ closed_by: kept }).where('closed_by', '=', gone).execute()
  await db.updateTable('step').set({ event_id: kept }).where('event_id', '=', gone).execute()
}

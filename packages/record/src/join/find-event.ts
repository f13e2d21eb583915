import { RecordRefusal } from '../refusal.ts'
import type { Db } from '../store/engine.ts'

/** The event whose id begins so, or the one that took its accounts. Throws a refusal where none or several are meant. */
export async function findEvent(db: Db, id: string): Promise<string> {
  // After every hexadecimal digit in every language's order, which a sign like ~ is not.
  const found = await db.selectFrom('event').select(['id', 'merged_into']).where('id', '>=', id).where('id', '<', `${id}g`).limit(2).execute()
  const exact = found.find((event) => event.id === id)
  if (!exact && found.length > 1) throw new RecordRefusal('event_ambiguous', `${id} begins several ids`)
  const event = exact ?? found[0]
  if (!event || id === '') throw new RecordRefusal('event_not_found', `no event ${id}`)
  return event.merged_into === null ? event.id : findEvent(db, event.merged_into)
}

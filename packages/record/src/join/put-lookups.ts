import type { EventLine } from '@readout/protocol/lines'
import { contentId } from '../keep/content-id.ts'
import type { Db } from '../store/engine.ts'
import type { NamingTable } from '../store/schema.ts'

/** Notes each name once, as it is spelled and in small letters. */
export async function putNames(db: Db, kind: NamingTable['kind'], names: readonly (string | null)[]): Promise<void> {
  const rows = [...new Set(names)].flatMap((name) => (name === null ? [] : [{ kind, name, folded: name.toLowerCase() }]))
  if (rows.length > 0) await db.insertInto('naming').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Notes which publishers tell an event on its day; all that do, where `tellers` are not all. */
export async function putSources(db: Db, event: string, day: string, { publishers, areAll }: { readonly publishers: readonly (string | null)[]; readonly areAll: boolean }): Promise<void> {
  const known = [...new Set(areAll ? publishers : await publishersOf(db, event))].filter((publisher) => publisher !== null)
  await db.deleteFrom('source').where('event_id', '=', event).where((where) => where.or([where('sort_day', '<>', day), ...(known.length === 0 ? [] : [where('publisher', 'not in', known)])])).execute()
  if (known.length > 0) await db.insertInto('source').values(known.map((publisher) => ({ publisher, sort_day: day, event_id: event }))).onConflict((conflict) => conflict.doNothing()).execute()
  await putNames(db, 'publisher', known)
}

async function publishersOf(db: Db, event: string): Promise<readonly (string | null)[]> {
  const rows = await db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select('report.publisher').distinct().where('account.event_id', '=', event).where('account.superseded', 'is', null).execute()
  return rows.map(({ publisher }) => publisher)
}

/** Notes who appears in an event, and with which office. */
export async function putOffices(db: Db, line: EventLine, day: string): Promise<void> {
  for (const { code, sector, identifier_text: name, office } of [...line.actor, ...line.recipient]) {
    if (code === null || name === null) continue
    const id = contentId('actor', code, name)
    await db.insertInto('actor').values({ id, code, sector, name }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
    if (office === null) continue
    await db.insertInto('tenure').values({ actor_id: id, office, first_seen: day, last_seen: day }).onConflict((conflict) => conflict.columns(['actor_id', 'office']).doNothing()).execute()
    await db.updateTable('tenure').set({ first_seen: day }).where('actor_id', '=', id).where('office', '=', office).where('first_seen', '>', day).execute()
    await db.updateTable('tenure').set({ last_seen: day }).where('actor_id', '=', id).where('office', '=', office).where('last_seen', '<', day).execute()
  }
}

import type { EventLine } from '@readout/protocol/lines'
import { contentId } from '../keep/content-id.ts'
import type { Db, Engine, QuotedEvent } from '../store/engine.ts'
import type { NamingTable } from '../store/schema.ts'

/** What an event is looked up by besides its own row. */
export interface Lookups extends QuotedEvent {
  readonly publishers: readonly (string | null)[]
  readonly names: readonly (string | null)[]
  /** Whether publishers noted before may tell it no more, or on another day. */
  readonly isStale: boolean
}

/** Notes which publishers tell events and the words of their quotes, and each name once, as it is spelled and in small letters. */
export async function putLookups(engine: Engine, db: Db, lookups: readonly Lookups[]): Promise<void> {
  await engine.indexQuotes(db, lookups)
  const stale = lookups.filter(({ isStale }) => isStale).map(({ event }) => event)
  if (stale.length > 0) await db.deleteFrom('source').where('event_id', 'in', stale).execute()
  const sources = lookups.flatMap(({ event, day, publishers }) => spelled(publishers).map((publisher) => ({ publisher, sort_day: day, event_id: event })))
  if (sources.length > 0) await db.insertInto('source').values(sources).onConflict((conflict) => conflict.doNothing()).execute()
  const names = [...namings('party', lookups.flatMap((one) => one.names)), ...namings('publisher', lookups.flatMap(({ publishers }) => publishers))]
  if (names.length > 0) await db.insertInto('naming').values(names).onConflict((conflict) => conflict.doNothing()).execute()
}

const spelled = (names: readonly (string | null)[]): readonly string[] => [...new Set(names)].filter((name) => name !== null)

const namings = (kind: NamingTable['kind'], names: readonly (string | null)[]): readonly NamingTable[] => spelled(names).map((name) => ({ kind, name, folded: name.toLowerCase() }))

/** All publishers that tell an event, where thousands do. */
export async function publishersOf(db: Db, event: string): Promise<readonly (string | null)[]> {
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

import { sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import { contentId } from '../keep/content-id.ts'
import type { Db, Engine, QuotedEvent } from '../store/engine.ts'
import type { NamingTable, TenureTable } from '../store/schema.ts'

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
  await putSources(engine, db, lookups)
}

/** Of lookups all but the quotes. */
export async function putSources(engine: Engine, db: Db, lookups: readonly Omit<Lookups, 'quotes' | 'before' | 'change'>[]): Promise<void> {
  const stale = lookups.filter(({ isStale }) => isStale).map(({ event }) => event)
  if (stale.length > 0) await db.deleteFrom('source').where('event_id', 'in', stale).execute()
  await engine.put(db, 'source', lookups.flatMap(({ event, day, publishers }) => spelled(publishers).map((publisher) => ({ publisher, sort_day: day, event_id: event }))), 'ifNew')
  await engine.put(db, 'naming', [...namings('party', lookups.flatMap((one) => one.names)), ...namings('publisher', lookups.flatMap(({ publishers }) => publishers))], 'ifNew')
}

const spelled = (names: readonly (string | null)[]): readonly string[] => [...new Set(names)].filter((name) => name !== null)

const namings = (kind: NamingTable['kind'], names: readonly (string | null)[]): readonly NamingTable[] => spelled(names).map((name) => ({ kind, name, folded: name.toLowerCase() }))

/** All publishers that tell an event, where thousands do. */
export async function publishersOf(db: Db, event: string): Promise<readonly (string | null)[]> {
  const rows = await db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select('report.publisher').distinct().where('account.event_id', '=', event).where('account.superseded', 'is', null).execute()
  return rows.map(({ publisher }) => publisher)
}

/** An event's line and the day that it sorts by. */
interface Dated {
  readonly line: EventLine
  readonly day: string
}

/** Notes who appears in events, and with which office. */
export async function putOffices(engine: Engine, db: Db, shown: readonly Dated[]): Promise<void> {
  const people = shown.flatMap(({ line, day }) => [...line.actor, ...line.recipient].flatMap(({ code, sector, identifier_text: name, office }) =>
    (code === null || name === null ? [] : [{ actor: { id: contentId('actor', code, name), code, sector, name }, office, day }])))
  await engine.put(db, 'actor', [...new Map(people.map(({ actor }) => [actor.id, actor])).values()], 'ifNew')
  const seen = Map.groupBy(people.flatMap(({ actor: { id }, office, day }) => (office === null ? [] : [{ id, office, day }])), ({ id, office }) => `${id} ${office}`)
  await putTenures(db, [...seen.values()].map((times) => {
    const days = times.map(({ day }) => day).toSorted()
    const [{ id, office } = { id: '', office: '' }] = times
    return { actor_id: id, office, first_seen: days[0] ?? '', last_seen: days.at(-1) ?? '' }
  }))
}

/** A statement holds no more values than this many tenures have. */
const MOST_TENURES = 1000

/** An office is held from the first day it is seen with somebody to the last. */
async function putTenures(db: Db, seen: readonly TenureTable[]): Promise<void> {
  for (let from = 0; from < seen.length; from += MOST_TENURES) await db.insertInto('tenure').values(seen.slice(from, from + MOST_TENURES)).onConflict((conflict) => conflict.columns(['actor_id', 'office']).doUpdateSet({
    first_seen: sql`case when excluded.first_seen < tenure.first_seen then excluded.first_seen else tenure.first_seen end`,
    last_seen: sql`case when excluded.last_seen > tenure.last_seen then excluded.last_seen else tenure.last_seen end`,
  }).where((where) => where.or([where('excluded.first_seen', '<', where.ref('tenure.first_seen')), where('excluded.last_seen', '>', where.ref('tenure.last_seen'))]))).execute()
}

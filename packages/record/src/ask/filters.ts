import { sql } from 'kysely'
import type { Db, Engine } from '../store/engine.ts'
import { queryWords } from '../store/query-words.ts'
import { SHOWN } from './kept-events.ts'

/** What events are asked for; null is "any". */
export interface EventFilter {
  readonly actor: string | null
  readonly pair: readonly [string, string] | null
  readonly category: string | null
  readonly place: string | null
  readonly source: string | null
  readonly aux: string | null
  readonly text: string | null
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
  /** Where the page before ended. */
  readonly after: string | null
}

export const ANY_EVENT: EventFilter = { actor: null, pair: null, category: null, place: null, source: null, aux: null, text: null, since: null, until: null, limit: 100, after: null }

const CODE = /^[A-Z]{3}$/u

/** Events that stand, newest first, as the filter asks. A cursor is a day and an id. */
export function chooseEvents(engine: Engine, filter: EventFilter) {
  const db = engine.reads
  const { category, since, until, after, limit } = filter
  const [day = '', id = ''] = after?.split('|') ?? []
  return withPlaces(withPeople(db, db.selectFrom('event').select(SHOWN), filter), filter, engine)
    .where('event.merged_into', 'is', null).where('event.accounts', '>', 0)
    .$if(category !== null, (q) => q.where('event.category', '=', category ?? ''))
    .$if(since !== null, (q) => q.where('event.sort_day', '>=', since ?? ''))
    .$if(until !== null, (q) => q.where('event.sort_day', '<=', until ?? ''))
    .$if(after !== null, (q) => q.where((where) => where.or([where('event.sort_day', '<', day), where.and([where('event.sort_day', '=', day), where('event.id', '<', id)])])))
    .orderBy('event.sort_day', 'desc').orderBy('event.id', 'desc').limit(limit)
}

const selectEvents = (db: Db) => db.selectFrom('event').select(SHOWN)
type Query = ReturnType<typeof selectEvents>

/** By somebody: a code, or part of a name; by two codes whichever acts. */
function withPeople(db: Db, query: Query, filter: EventFilter): Query {
  const { actor, pair } = filter
  if (pair !== null) query = query.where('event.id', 'in', ofPair(db, pair, filter))
  if (actor === null) return query
  return query.where('event.id', 'in', CODE.test(actor) ? ofCode(db, actor, filter) : ofName(db, actor, filter))
}

type Asked = 'actor' | 'pair' | 'category' | 'place' | 'source' | 'aux' | 'text'
const ASKED: readonly Asked[] = ['actor', 'pair', 'category', 'place', 'source', 'aux', 'text']

/** Of two states with tens of thousands of events only the newest are read, where nothing else is asked that could turn some away. */
const isAll = (filter: EventFilter, asked: Asked): boolean => ASKED.every((other) => other === asked || filter[other] === null)

const ofPair = (db: Db, [one, other]: readonly [string, string], filter: EventFilter) =>
  db.selectFrom('pair').select('event_id').where('one', '=', one).where('other', '=', other).where(within('pair', filter))
    .$if(isAll(filter, 'pair'), (q) => q.orderBy('sort_day', 'desc').orderBy('event_id', 'desc').limit(filter.limit))

const ofCode = (db: Db, code: string, filter: EventFilter) =>
  db.selectFrom('party').select('event_id').where('code', '=', code).where(within('party', filter)).groupBy(['sort_day', 'event_id'])
    .$if(isAll(filter, 'actor'), (q) => q.orderBy('sort_day', 'desc').orderBy('event_id', 'desc').limit(filter.limit))

const ofName = (db: Db, name: string, filter: EventFilter) =>
  db.selectFrom('party').select('event_id').where('name', 'in', named(db, 'party', name)).where(within('party', filter)).groupBy(['sort_day', 'event_id'])
    .$if(isAll(filter, 'actor'), (q) => q.orderBy('sort_day', 'desc').orderBy('event_id', 'desc').limit(filter.limit))

const ofSource = (db: Db, publisher: string, filter: EventFilter) =>
  db.selectFrom('source').select('event_id').where('publisher', 'in', named(db, 'publisher', publisher)).where(within('source', filter)).groupBy(['sort_day', 'event_id'])
    .$if(isAll(filter, 'source'), (q) => q.orderBy('sort_day', 'desc').orderBy('event_id', 'desc').limit(filter.limit))

/** By whole words, in whatever form: as a search of reports. */
function ofWords({ quoted }: Pick<Engine, 'quoted'>, text: string, filter: EventFilter) {
  const words = queryWords(text)
  const [day = null] = filter.after?.split('|') ?? []
  return words.length === 0 ? sql<boolean>`false` : quoted(words, { since: filter.since, until: filter.until, after: day, most: isAll(filter, 'text') ? filter.limit : null })
}

/** The names with these words in them: each stands there once, where the events of a great man are tens of thousands. */
const named = (db: Db, kind: 'party' | 'publisher', words: string) => db.selectFrom('naming').select('name').where('kind', '=', kind).where(sql<boolean>`folded like ${partOf(words)} escape '\\'`)

/** Signs that SQL reads as any letter are letters here. */
const partOf = (words: string): string => `%${words.toLowerCase().replace(/[\\%_]/gu, '\\$&')}%`

/** Whatever its case. */
export const holds = (column: string, words: string) => sql<boolean>`lower(${sql.ref(column)}) like ${partOf(words)} escape '\\'`

/** The days asked for, and the place where the page before ended. */
function within(table: 'pair' | 'party' | 'source', { since, until, after }: EventFilter) {
  const [day = '', id = ''] = after?.split('|') ?? []
  const [at, event] = [sql.ref(`${table}.sort_day`), sql.ref(`${table}.event_id`)]
  const beyond = after === null ? sql`` : sql` and (${at}, ${event}) < (${day}, ${id})`
  return sql<boolean>`${at} >= ${since ?? ''} and ${at} <= ${until ?? '9999-12-31'}${beyond}`
}

/** By place, by publisher, by what is told of it, by words of its reports' quotes. */
function withPlaces(query: Query, filter: EventFilter, engine: Engine): Query {
  const { place, source, aux, text } = filter
  return query
    .$if(place !== null, (q) => (CODE.test(place ?? '') ? q.where('event.country', '=', place ?? '') : q.where(holds('event.place', place ?? ''))))
    .$if(source !== null, (q) => q.where('event.id', 'in', ofSource(engine.reads, source ?? '', filter)))
    .$if(aux !== null, (q) => (aux === 'happened' ? q.where('event.aux', '=', '') : q.where('event.aux', 'like', `%${aux ?? ''}%`)))
    .$if(text !== null, (q) => q.where(ofWords(engine, text ?? '', filter)))
}

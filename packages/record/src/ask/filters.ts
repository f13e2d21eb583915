import type { Db } from '../store/engine.ts'

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
export function chooseEvents(db: Db, filter: EventFilter) {
  const { category, since, until, after, limit } = filter
  const [day = '', id = ''] = after?.split('|') ?? []
  return withPlaces(withPeople(db, db.selectFrom('event').selectAll('event'), filter), filter, db)
    .where('event.merged_into', 'is', null).where('event.accounts', '>', 0)
    .$if(category !== null, (q) => q.where('event.category', '=', category ?? ''))
    .$if(since !== null, (q) => q.where('event.sort_day', '>=', since ?? ''))
    .$if(until !== null, (q) => q.where('event.sort_day', '<=', until ?? ''))
    .$if(after !== null, (q) => q.where((where) => where.or([where('event.sort_day', '<', day), where.and([where('event.sort_day', '=', day), where('event.id', '<', id)])])))
    .orderBy('event.sort_day', 'desc').orderBy('event.id', 'desc').limit(limit)
}

const selectEvents = (db: Db) => db.selectFrom('event').selectAll('event')
type Query = ReturnType<typeof selectEvents>

/** By somebody: a code, or part of a name; by two codes whichever acts. */
function withPeople(db: Db, query: Query, { actor, pair, since, until }: EventFilter): Query {
  const parties = db.selectFrom('party').select('event_id').$if(since !== null, (q) => q.where('sort_day', '>=', since ?? '')).$if(until !== null, (q) => q.where('sort_day', '<=', until ?? ''))
  const pairs = db.selectFrom('pair').select('event_id').where('one', '=', pair?.[0] ?? '').where('other', '=', pair?.[1] ?? '')
  return query
    .$if(actor !== null, (q) => q.where('event.id', 'in', CODE.test(actor ?? '') ? parties.where('code', '=', actor ?? '') : parties.where('name', 'like', `%${actor ?? ''}%`)))
    .$if(pair !== null, (q) => q.where('event.id', 'in', pairs))
}

/** By place, by publisher, by what is told of it, by words of its reports' quotes. */
function withPlaces(query: Query, { place, source, aux, text }: EventFilter, db: Db): Query {
  const told = db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select('account.event_id').where('account.superseded', 'is', null)
  const quoted = db.selectFrom('account').innerJoin('evidence', 'evidence.account_id', 'account.id').select('account.event_id')
  return query
    .$if(place !== null, (q) => (CODE.test(place ?? '') ? q.where('event.country', '=', place ?? '') : q.where('event.place', 'like', `%${place ?? ''}%`)))
    .$if(source !== null, (q) => q.where('event.id', 'in', told.where('report.publisher', 'like', `%${source ?? ''}%`)))
    .$if(aux !== null, (q) => (aux === 'happened' ? q.where('event.aux', '=', '') : q.where('event.aux', 'like', `%${aux ?? ''}%`)))
    .$if(text !== null, (q) => q.where('event.id', 'in', quoted.where('evidence.quote', 'like', `%${text ?? ''}%`)))
}

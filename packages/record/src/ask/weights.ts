import { sql } from 'kysely'
import { NOBODY } from '../join/by-place.ts'
import type { Tools } from '../keep/record-tools.ts'
import { STANDING } from './kept-events.ts'

/** Which days are weighed, and how many rows are wanted. */
export interface Weighed {
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
}

/** Two sides and how much happened between them. */
export interface PairWeight {
  readonly one: string
  readonly other: string
  readonly events: number
  readonly cooperation: number
  readonly conflict: number
  /** Day of the newest event. */
  readonly last: string
}

/** Sums over both tables' scores. */
const cooperation = (score: string) => sql<number>`sum(case when ${sql.ref(score)} > 0 then ${sql.ref(score)} else 0 end)`
const conflict = (score: string) => sql<number>`sum(case when ${sql.ref(score)} < 0 then -${sql.ref(score)} else 0 end)`

/** Who dealt with whom, those with the most events first. Only what happened has a weight: what is planned, denied or feared has none. */
export async function askPairs({ engine: { reads } }: Tools, { since, until, limit }: Weighed): Promise<readonly PairWeight[]> {
  return reads.selectFrom('pair')
    .select(['one', 'other', (q) => q.fn.countAll<number>().as('events'), cooperation('weight').as('cooperation'), conflict('weight').as('conflict'), (q) => q.fn.max('sort_day').as('last')])
    // Each pair stands there both ways round; an event without parties stands there under its place, which is no side.
    .whereRef('one', '<', 'other').where('one', '!=', NOBODY).where('weight', 'is not', null)
    .$if(since !== null, (q) => q.where('sort_day', '>=', since ?? '')).$if(until !== null, (q) => q.where('sort_day', '<=', until ?? ''))
    .groupBy(['one', 'other']).orderBy('events', 'desc').orderBy('one').orderBy('other').limit(limit).execute()
}

/** A country, and how much happened there. */
export interface CountryWeight {
  readonly country: string
  readonly events: number
  readonly cooperation: number
  readonly conflict: number
}

/** Where events took place, the countries with the most first. */
export async function askCountries({ engine: { reads } }: Tools, { since, until, limit }: Weighed): Promise<readonly CountryWeight[]> {
  const rows = await reads.selectFrom('event').select(['country', (q) => q.fn.countAll<number>().as('events'), cooperation('scale').as('cooperation'), conflict('scale').as('conflict')])
    .where(STANDING).where('aux', '=', '').where('country', 'is not', null)
    .$if(since !== null, (q) => q.where('sort_day', '>=', since ?? '')).$if(until !== null, (q) => q.where('sort_day', '<=', until ?? ''))
    .groupBy('country').orderBy('events', 'desc').orderBy('country').limit(limit).execute()
  return rows.map(({ country, ...weight }) => ({ country: country ?? '', ...weight }))
}

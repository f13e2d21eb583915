import { sql } from 'kysely'
import { NOBODY } from '../join/by-place.ts'
import type { Tools } from '../keep/record-tools.ts'

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

/** Only what happened is weighed: what is planned, denied or feared has a score too. */
const happened = sql<boolean>`event.merged_into is null and event.accounts > 0 and event.aux = ''`
const cooperation = sql<number>`sum(case when event.scale > 0 then event.scale else 0 end)`
const conflict = sql<number>`sum(case when event.scale < 0 then -event.scale else 0 end)`

/** Who dealt with whom, those with the most events first. */
export async function askPairs({ engine: { reads } }: Tools, { since, until, limit }: Weighed): Promise<readonly PairWeight[]> {
  return reads.selectFrom('pair').innerJoin('event', 'event.id', 'pair.event_id')
    .select(['pair.one', 'pair.other', (q) => q.fn.countAll<number>().as('events'), cooperation.as('cooperation'), conflict.as('conflict'), (q) => q.fn.max('pair.sort_day').as('last')])
    // Each pair stands there both ways round; an event without parties stands there under its place, which is no side.
    .whereRef('pair.one', '<', 'pair.other').where('pair.one', '!=', NOBODY).where(happened)
    .$if(since !== null, (q) => q.where('pair.sort_day', '>=', since ?? '')).$if(until !== null, (q) => q.where('pair.sort_day', '<=', until ?? ''))
    .groupBy(['pair.one', 'pair.other']).orderBy('events', 'desc').orderBy('pair.one').orderBy('pair.other').limit(limit).execute()
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
  const rows = await reads.selectFrom('event').select(['country', (q) => q.fn.countAll<number>().as('events'), cooperation.as('cooperation'), conflict.as('conflict')])
    .where('country', 'is not', null).where(happened)
    .$if(since !== null, (q) => q.where('sort_day', '>=', since ?? '')).$if(until !== null, (q) => q.where('sort_day', '<=', until ?? ''))
    .groupBy('country').orderBy('events', 'desc').orderBy('country').limit(limit).execute()
  return rows.map(({ country, ...weight }) => ({ country: country ?? '', ...weight }))
}

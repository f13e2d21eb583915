import { addDays } from '@readout/engine/model/calendar'
import type { Telling } from '@readout/engine/model/telling'
import { sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import type { Db } from '../store/engine.ts'

/** What an event without parties is found by: in the table of pairs it stands under nobody and its place. */
export const NOBODY = ''

/** PLOVER's resolution of a whole country, which says too little of where to look by. */
const COUNTRY = 1

interface Place {
  readonly name: string
  readonly countryCode: string | null
  readonly resolution: number | null
}

const keyOf = ({ name, countryCode, resolution }: Place): string | null => (resolution !== null && resolution <= COUNTRY ? null : `${countryCode ?? ''} ${name}`)

/** The pair under which an event that names no party is kept; none where it says no place either, or only a country. */
export function placePairs({ event_loc: place }: EventLine): readonly (readonly [string, string])[] {
  const key = place === null ? null : keyOf({ name: place.resolved_place ?? place.extracted_place, countryCode: place.country_code, resolution: place.resolution })
  return key === null ? [] : [[NOBODY, key]]
}

/** Around a day. */
interface Around {
  readonly day: string
  readonly window: number
  readonly most: number
}

/** Events of the same category in the same place: for an account without parties all of them, for one with parties those that have none. */
export async function candidatesByPlace(db: Db, { category, place, actors, recipients }: Telling, { day, window, most }: Around) {
  const key = place === null ? null : keyOf(place)
  if (place === null || key === null) return []
  const [from, to] = [addDays(day, -window), addDays(day, window)]
  const within = db.selectFrom('event').select(['event.id', 'event.line', 'event.words', 'event.circumstances']).where('event.category', '=', category).where('event.merged_into', 'is', null)
    .where('event.sort_day', '>=', from).where('event.sort_day', '<=', to)
    .orderBy(sql`case when event.sort_day = ${day} then 0 else 1 end`).orderBy('event.sort_day', 'desc').orderBy('event.id').limit(most)
  if (actors.length + recipients.length === 0) return within.where('event.country', place.countryCode === null ? 'is' : '=', place.countryCode).where('event.place', '=', place.name).execute()
  const unnamed = db.selectFrom('pair').select('event_id').where('one', '=', NOBODY).where('other', '=', key).where('sort_day', '>=', from).where('sort_day', '<=', to)
  return within.where('event.id', 'in', unnamed).execute()
}

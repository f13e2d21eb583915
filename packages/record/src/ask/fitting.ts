import type { Tools } from '../keep/record-tools.ts'
import { ANY_EVENT, chooseEvents, type EventFilter } from './filters.ts'

/** An event, and the day that it sorts by. */
export interface Placed {
  readonly id: string
  readonly sort_day: string
}

/** Those of these events that stand and fit a filter. */
export async function askFitting({ engine }: Tools, events: readonly Placed[], filter: Partial<EventFilter>) {
  const days = events.map(({ sort_day }) => sort_day).toSorted()
  const [since, until] = [days[0] ?? null, days.at(-1) ?? null]
  // Of a great state's events only those of these days are looked through. Without a limit: a filter with one reads the newest alone, which these need not be.
  const fitting = chooseEvents(engine, { ...ANY_EVENT, ...filter, since, until, limit: Number.MAX_SAFE_INTEGER })
  return events.length === 0 ? [] : fitting.where(engine.among('event.id', events.map(({ id }) => id))).execute()
}

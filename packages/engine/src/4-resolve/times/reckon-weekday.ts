import { addDays, type Day, oneDay, type TimeAnchor, weekday } from '../../model/index.ts'
import { mondayOf, WEEKDAY_NAMES } from './day-ranges.ts'
import type { Frame, Reckoned } from './time-context.ts'

type Weekday = Extract<TimeAnchor, { kind: 'weekday' }>

/** Days back to the latest such weekday, the reference's own day included. */
const back = (reference: Day, wanted: number): number => (weekday(reference) - wanted + 7) % 7

const latest = (reference: Day, wanted: number): Day => addDays(reference, -back(reference, wanted))

const soonest = (reference: Day, wanted: number): Day => addDays(reference, (7 - back(reference, wanted)) % 7)

const ofThisWeek = (reference: Day, wanted: number): Day => addDays(mondayOf(reference), (wanted + 6) % 7)

/**
 * A weekday as newspapers mean it: the latest one, today included, unless the clause looks ahead.
 * "last" and "next" leave today out; "this" stays in the running week.
 */
export function reckonWeekday({ weekday: wanted, shift }: Weekday, { reference, tense }: Frame): Reckoned | null {
  if (reference === null) return null
  const name = WEEKDAY_NAMES[wanted] ?? ''
  const on = (day: Day, rule: string): Reckoned => ({ days: oneDay(day), rule })
  if (shift === 'last') return on(latest(addDays(reference, -1), wanted), `the latest ${name} before the report`)
  if (shift === 'next') return on(soonest(addDays(reference, 1), wanted), `the first ${name} after the report`)
  if (shift === 'this') return on(ofThisWeek(reference, wanted), `${name} of the report's week`)
  return tense === 'future'
    ? on(soonest(reference, wanted), `future tense: the first ${name} on or after the report's day`)
    : on(latest(reference, wanted), `${tense === 'past' ? 'past tense' : 'no tense that looks ahead'}: the latest ${name} on or before the report's day`)
}

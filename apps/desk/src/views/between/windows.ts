import type { Between } from '@readout/protocol/api'
import { type DayWindow, keepWithin, weekStart } from '../../text/day-scale.ts'
import { dayNumber } from '../../words/days.ts'

const WEEK = 7

/** All the days that the two have dealt with each other, with a little room at both ends. */
export const wholeOf = ({ events, balance }: Pick<Between, 'events' | 'balance'>): DayWindow => {
  const days = [...events.map(({ day }) => dayNumber(day)), ...balance.flatMap(({ week }) => [weekStart(week), weekStart(week) + WEEK])]
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0)
  const last = days.reduce((most, day) => Math.max(most, day), days[0] ?? 0)
  const room = Math.max(3, Math.round((last - first) / 40))
  return { first: first - room, last: last + room }
}

const numberOf = (day: string | undefined): number | null => (day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day) ? dayNumber(day) : null)

/** The stretch that the address asks for, within the whole. */
export const windowOf = ({ since, until }: { readonly since?: string; readonly until?: string }, whole: DayWindow): DayWindow => {
  const first = numberOf(since) ?? whole.first
  const last = numberOf(until) ?? whole.last
  return first >= last ? whole : keepWithin({ first, last }, whole)
}

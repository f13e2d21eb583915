import { isDay, type Day } from '../model/index.ts'
import { dayOfDate, findDates } from './written-date.ts'

/** The day a metadata value names: "2024-05-05T23:10:00+02:00" is the publisher's own 5 May. */
export const dayIn = (value: string, from: string): { readonly day: Day; readonly from: string } | null => {
  const iso = value.trim().slice(0, 10)
  if (isDay(iso)) return { day: iso, from }
  const date = findDates(value, { start: 0, end: Math.min(value.length, 100) })[0]
  const day = date === undefined ? null : dayOfDate(date)
  return day === null ? null : { day, from }
}

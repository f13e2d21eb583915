const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const DAY_LENGTH = 86_400_000

/** The days of an event, as its line has them. */
export interface Days {
  readonly date: string | null
  readonly enddate?: string | undefined
  readonly date_granularity: string
}

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return { year, month: MONTHS[Number(month) - 1] ?? month, date: String(Number(date)) }
}

/** "5 May 2025". */
export const dayWords = (day: string): string => {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

/** "3–9 May 2025", "28 Feb – 3 Mar 2025". */
export const stretchWords = (first: string, last: string): string => {
  if (first === last) return dayWords(first)
  const from = parts(first)
  const to = parts(last)
  if (from.year !== to.year) return `${dayWords(first)} – ${dayWords(last)}`
  return from.month === to.month ? `${from.date}–${dayWords(last)}` : `${from.date} ${from.month} – ${dayWords(last)}`
}

/** A range as a person writes it: "May 2025", "3–9 May 2025", "date unknown". */
export const whenWords = ({ date, enddate, date_granularity }: Days): string => {
  if (date === null) return enddate === undefined ? 'date unknown' : `until ${dayWords(enddate)}`
  const { year, month } = parts(date)
  if (date_granularity === 'year') return year
  if (date_granularity === 'month') return `${month} ${year}`
  if (date_granularity === 'quarter') return `Q${Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1} ${year}`
  return stretchWords(date, enddate ?? date)
}

/** The number of days since 1970: days as places on a line. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY_LENGTH)

/** The day at a place on that line. */
export const dayAt = (number: number): string => new Date(Math.round(number) * DAY_LENGTH).toISOString().slice(0, 10)

/** "Monday 23 November 2026", for the head of a page. */
export const longDay = (day: string): string => {
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${dayWords(day)}`
}

const UNITS: readonly (readonly [days: number, unit: string])[] = [
  [730, 'year'],
  [60, 'month'],
  [0, 'day'],
]
const LENGTHS: Readonly<Record<string, number>> = { year: 365.25, month: 30.44, day: 1 }

/** How far a day is from today: "today", "in 3 days", "4 months ago". */
export const distanceWords = (day: string, today: string): string => {
  const days = dayNumber(day) - dayNumber(today)
  if (days === 0) return 'today'
  const [, unit] = UNITS.find(([least]) => Math.abs(days) >= least) ?? [0, 'day']
  const count = Math.floor(Math.abs(days) / (LENGTHS[unit] ?? 1))
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`
  return days > 0 ? `in ${words}` : `${words} ago`
}

/** "5 May 2025, 14:03", of an instant. */
export const instantWords = (instant: string): string => `${dayWords(instant)}, ${instant.slice(11, 16)}`

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string

export type Granularity = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'range' | 'unknown'

/** A stretch of days, both ends included; a single day has first === last. `null` ends are open. */
export interface DayRange {
  readonly first: Day | null
  readonly last: Day | null
  readonly granularity: Granularity
}

/** A month or a day of the month, as dates write it: "07". */
export const twoDigits = (number: number): string => String(number).padStart(2, '0')

const MS_A_DAY = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_A_DAY

export const dayOf = (number: number): Day => new Date(number * MS_A_DAY).toISOString().slice(0, 10)

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days)

/** 0 is Sunday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** Whether year-month-day names a day that exists. */
export const isDay = (text: string): text is Day =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && dayOf(dayNumber(text)) === text

export const oneDay = (day: Day): DayRange => Object.freeze({ first: day, last: day, granularity: 'day' })

export const UNKNOWN_DAYS: DayRange = Object.freeze({ first: null, last: null, granularity: 'unknown' })

/** The ISO 8601 week of a day: "2013-W12". */
export function weekOf(day: Day): string {
  const thursday = dayNumber(day) - ((weekday(day) + 6) % 7) + 3
  const year = yearOf(dayOf(thursday))
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1
  return `${year}-W${twoDigits(week)}`
}

const LONG_PAST = 300

/** Whether days lie so long before another that what was then is history to it: about a year, by the middle of a day, month or year, by the end of a longer time. */
export function isLongPast({ first, last, granularity }: DayRange, day: Day | null): boolean {
  if (first === null || last === null || day === null) return false
  return dayNumber(day) - (granularity === 'range' ? dayNumber(last) : (dayNumber(first) + dayNumber(last)) / 2) > LONG_PAST
}

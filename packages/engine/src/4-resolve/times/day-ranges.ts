import { addDays, type Day, type DayRange, dayNumber, type Granularity, isDay, type TimeUnit, twoDigits, weekday, yearOf } from '../../model/index.ts'

/** A year's month and day as a day; null where the calendar has none (29 February). */
export const dayIn = (year: number, month: number, day: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  return isDay(text) ? text : null
}

export const monthOf = (day: Day): number => Number(day.slice(5, 7))

export const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7))

const lastOfMonth = (year: number, month: number): Day => addDays(`${shiftMonth(year, month, 1)}-01`, -1)

/** `YYYY-MM`, some months on. */
function shiftMonth(year: number, month: number, by: number): string {
  const months = year * 12 + month - 1 + by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${twoDigits((((months % 12) + 12) % 12) + 1)}`
}

/** The same day some months on; the month's last day where it is too short. */
export function addMonths(day: Day, months: number): Day {
  const month = shiftMonth(yearOf(day), monthOf(day), months)
  const last = lastOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  const same = `${month}-${day.slice(8)}`
  return same < last ? same : last
}

/** How fine a stretch of days is, by its ends alone: a whole month is a month, odd ends are a range. */
function granularityOf(first: Day, last: Day): Granularity {
  if (first === last) return 'day'
  if (dayNumber(last) - dayNumber(first) === 6 && weekday(first) === 1) return 'week'
  if (!first.endsWith('-01') || !addDays(last, 1).endsWith('-01')) return 'range'
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1
  const isAligned = (monthOf(first) - 1) % months === 0
  const named: Readonly<Record<number, Granularity>> = { 1: 'month', 3: 'quarter', 12: 'year' }
  return (isAligned && named[months]) || 'range'
}

/** A stretch with both ends known, named by its length. */
export const daysFrom = (first: Day, last: Day): DayRange => Object.freeze({ first, last, granularity: granularityOf(first, last) })

/** A stretch of which an end may be open. */
export const openDays = (first: Day | null, last: Day | null): DayRange =>
  first !== null && last !== null ? daysFrom(first, last) : Object.freeze({ first, last, granularity: first === null && last === null ? 'unknown' : 'range' })

export const monthDays = (year: number, month: number): DayRange => daysFrom(`${shiftMonth(year, month, 0)}-01`, lastOfMonth(year, month))

export const yearDays = (year: number): DayRange => daysFrom(`${String(year).padStart(4, '0')}-01-01`, `${String(year).padStart(4, '0')}-12-31`)

/** The calendar unit some units from a day's own: the week runs from Monday to Sunday. */
export function unitDays(unit: TimeUnit, day: Day, by: number): DayRange {
  switch (unit) {
    case 'hour': return daysFrom(addDays(day, Math.trunc(by / 24)), addDays(day, Math.trunc(by / 24)))
    case 'day': return daysFrom(addDays(day, by), addDays(day, by))
    case 'week': return daysFrom(addDays(mondayOf(day), by * 7), addDays(mondayOf(day), by * 7 + 6))
    case 'month': return monthsFrom(yearOf(day) * 12 + monthOf(day) - 1 + by, 1)
    case 'quarter': return monthsFrom(yearOf(day) * 12 + (Math.floor((monthOf(day) - 1) / 3) + by) * 3, 3)
    case 'year': return yearDays(yearOf(day) + by)
    case 'decade': return monthsFrom((Math.floor(yearOf(day) / 10) + by) * 120, 120)
  }
}

const monthsFrom = (first: number, count: number): DayRange => {
  const last = first + count - 1
  return daysFrom(`${shiftMonth(0, 1, first)}-01`, lastOfMonth(Math.floor(last / 12), (last % 12) + 1))
}

/** A day moved by a length. */
export function moveDay(day: Day, unit: TimeUnit, by: number): Day {
  switch (unit) {
    case 'hour': return addDays(day, Math.abs(by) < 12 ? 0 : Math.sign(by) * Math.ceil(Math.abs(by) / 24))
    case 'day': return addDays(day, by)
    case 'week': return addDays(day, by * 7)
    case 'month': return addMonths(day, by)
    case 'quarter': return addMonths(day, by * 3)
    case 'year': return addMonths(day, by * 12)
    case 'decade': return addMonths(day, by * 120)
  }
}

/** Days in order, earliest first. */
export const sortDays = (days: readonly Day[]): readonly Day[] => days.toSorted((a, b) => dayNumber(a) - dayNumber(b))

/** The smallest stretch over several; an end open in one is open in all. */
export function coverDays(ranges: readonly DayRange[]): DayRange {
  const end = (ends: readonly (Day | null)[], at: 0 | -1): Day | null => (ends.includes(null) ? null : (sortDays(ends.filter((day) => day !== null)).at(at) ?? null))
  return openDays(end(ranges.map((days) => days.first), 0), end(ranges.map((days) => days.last), -1))
}

export const sameDays = (a: DayRange, b: DayRange): boolean => a.first === b.first && a.last === b.last && a.granularity === b.granularity

const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Weekday names, 0 is Sunday. */
export const WEEKDAY_NAMES: readonly string[] = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const nameMonth = (month: number): string => MONTH_NAMES[month - 1] ?? ''

/** "9 May 2025". */
export const tellDay = (day: Day): string => `${Number(day.slice(8))} ${nameMonth(monthOf(day))} ${yearOf(day)}`

/** "5–11 May 2025", "28 April – 4 May 2025". */
export function tellDays(first: Day, last: Day): string {
  if (first === last) return tellDay(last)
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))}–${tellDay(last)}`
  const start = yearOf(first) === yearOf(last) ? tellDay(first).slice(0, -5) : tellDay(first)
  return `${start} – ${tellDay(last)}`
}

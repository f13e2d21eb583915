import { dayAt, dayNumber } from '../words/days.ts'

/** A stretch of days by their numbers, first and last included. */
export interface DayWindow {
  readonly first: number
  readonly last: number
}

/** Days as places between two edges. */
export interface DayScale {
  readonly x: (day: number) => number
  readonly day: (x: number) => number
}

/** Lays a stretch of days between two edges. */
export const dayScale = ({ first, last }: DayWindow, left: number, right: number): DayScale => {
  const length = Math.max(1, last - first)
  return {
    x: (day) => left + ((day - first) / length) * (right - left),
    day: (x) => first + ((x - left) / Math.max(1, right - left)) * length,
  }
}

/** The shortest stretch that is shown. */
const SHORTEST = 7

/** A stretch within the whole, not shorter than a week. */
export const keepWithin = ({ first, last }: DayWindow, whole: DayWindow): DayWindow => {
  const length = Math.min(Math.max(last - first, SHORTEST), whole.last - whole.first)
  const from = Math.min(Math.max(first, whole.first), whole.last - length)
  return { first: from, last: from + length }
}

/** Moves the stretch by so many days. */
export const shift = ({ first, last }: DayWindow, days: number, whole: DayWindow): DayWindow =>
  keepWithin({ first: first + days, last: last + days }, whole)

/** Goes nearer (below 1) or farther (above 1) around the middle. */
export const zoom = ({ first, last }: DayWindow, factor: number, whole: DayWindow): DayWindow => {
  const middle = (first + last) / 2
  const half = ((last - first) / 2) * factor
  return keepWithin({ first: Math.round(middle - half), last: Math.round(middle + half) }, whole)
}

/** A tick below the line. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const monthTicks = ({ first, last }: DayWindow, everyMonths: number): readonly Tick[] => {
  const ticks: Tick[] = []
  const start = dayAt(first)
  let year = Number(start.slice(0, 4))
  let month = Number(start.slice(5, 7)) - 1
  month -= month % everyMonths
  for (let day = first; day <= last; ) {
    day = dayNumber(`${year}-${String(month + 1).padStart(2, '0')}-01`)
    if (day >= first && day <= last)
      ticks.push({ day, label: month === 0 || ticks.length === 0 ? `${MONTHS[month] ?? ''} ${year}` : (MONTHS[month] ?? '') })
    month += everyMonths
    if (month > 11) {
      month -= 12
      year += 1
    }
  }
  return ticks
}

const weekTicks = ({ first, last }: DayWindow): readonly Tick[] => {
  const ticks: Tick[] = []
  for (let day = first + ((11 - (first % 7)) % 7); day <= last; day += 7) {
    const [, month = '1', date = '1'] = dayAt(day).split('-')
    ticks.push({ day, label: `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}` })
  }
  return ticks
}

const STEPS: readonly (readonly [most: number, months: number])[] = [
  [400, 1],
  [1200, 3],
  [2400, 6],
]

/** Ticks that fit: weeks, months, quarters, halves or years; at most so many as have room. */
export const ticksFor = (window: DayWindow, room: number): readonly Tick[] => {
  const length = window.last - window.first
  const ticks = length <= 70 ? weekTicks(window) : monthTicks(window, STEPS.find(([most]) => length <= most)?.[1] ?? 12)
  const every = Math.ceil(ticks.length / Math.max(1, room))
  return ticks.filter((_, index) => index % every === 0)
}

/** Monday of "2025-W19". */
export const weekStart = (week: string): number => {
  const [year = '1970', number = '1'] = week.split('-W')
  const fourth = dayNumber(`${year}-01-04`)
  const monday = fourth - ((fourth + 3) % 7)
  return monday + (Number(number) - 1) * 7
}

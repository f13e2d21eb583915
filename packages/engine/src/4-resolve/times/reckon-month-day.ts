import { type Day, type DayRange, dayNumber, oneDay, type TimeAnchor, weekday, yearOf } from '../../model/index.ts'
import { dayIn, monthDays, nameMonth } from './day-ranges.ts'
import type { Frame, Reckoned, Tense } from './time-context.ts'

type MonthDay = Extract<TimeAnchor, { kind: 'monthDay' }>

/** A tense that points almost a year away loses against a date this near on the other side ("was due on May 20", said in May). */
const FAR = 270
const NEAR = 90

const inYear = (anchor: MonthDay, year: number): DayRange | null => {
  if (anchor.day === null) return monthDays(year, anchor.month)
  const day = dayIn(year, anchor.month, anchor.day)
  return day === null ? null : oneDay(day)
}

const isOnWeekday = (days: DayRange, wanted: number | null): boolean => wanted === null || (days.first !== null && weekday(days.first) === wanted)

/** Days from the reference to the stretch: negative before it, 0 inside. */
function distance({ first, last }: DayRange, reference: Day): number {
  if (last !== null && last < reference) return dayNumber(last) - dayNumber(reference)
  return first !== null && first > reference ? dayNumber(first) - dayNumber(reference) : 0
}

/** A month, or a day of one, in the year that tense and nearness ask for. */
export function reckonMonthDay(anchor: MonthDay, { reference, tense }: Frame): Reckoned | null {
  if (reference === null) return null
  const name = `${anchor.day === null ? '' : `${anchor.day} `}${nameMonth(anchor.month)}`
  if (anchor.years !== undefined) {
    const days = inYear(anchor, yearOf(reference) + anchor.years)
    return days && { days, rule: `${name} of ${yearOf(reference) + anchor.years}` }
  }
  const days = choose(candidates(anchor, reference), reference, anchor.shift ?? null, tense)
  return days && { days, rule: `${name} ${tell(days, reference, tense, anchor)}` }
}

function candidates(anchor: MonthDay, reference: Day): readonly DayRange[] {
  const reach = anchor.weekday === null ? 1 : 6
  const years = Array.from({ length: reach * 2 + 1 }, (_, index) => yearOf(reference) - reach + index)
  const all = years.flatMap((year) => inYear(anchor, year) ?? [])
  const fitting = all.filter((days) => isOnWeekday(days, anchor.weekday))
  return fitting.length > 0 ? fitting : all
}

type Shift = NonNullable<MonthDay['shift']>

function choose(all: readonly DayRange[], reference: Day, shift: Shift | null, tense: Tense): DayRange | null {
  if (shift !== null) return chooseShifted(all, reference, shift)
  const far = (days: DayRange): number => Math.abs(distance(days, reference))
  const [nearest] = all.toSorted((a, b) => far(a) - far(b))
  if (!nearest || far(nearest) === 0) return nearest ?? null
  const wanted = WAYS[tense ?? 'present']
  const chosen = wanted && chooseShifted(all, reference, wanted)
  return !chosen || (far(chosen) > FAR && far(nearest) <= NEAR) ? nearest : chosen
}

const WAYS: Readonly<Record<NonNullable<Tense>, Shift | null>> = { past: 'last', present: null, future: 'next' }

function chooseShifted(all: readonly DayRange[], reference: Day, shift: Shift): DayRange | null {
  switch (shift) {
    case 'last': return all.findLast((days) => distance(days, reference) < 0) ?? null
    case 'next': return all.find((days) => distance(days, reference) > 0) ?? null
    case 'this': return all.find((days) => days.first !== null && yearOf(days.first) === yearOf(reference)) ?? null
  }
}

function tell(days: DayRange, reference: Day, tense: Tense, anchor: MonthDay): string {
  const where = distance(days, reference)
  const place = where === 0 ? 'at the time of the report' : where < 0 ? 'before the report' : 'after the report'
  const how = anchor.shift ? `"${anchor.shift}"` : tense === 'past' || tense === 'future' ? `${tense} tense` : 'the nearest'
  return `${place}, ${how}${anchor.weekday === null ? '' : ', in a year with that weekday'}`
}

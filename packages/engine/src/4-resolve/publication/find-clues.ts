import { addDays, type Day, dayNumber, weekday, yearOf } from '../../model/index.ts'
import { coverDays, monthOf, nameMonth, WEEKDAY_NAMES } from '../times/day-ranges.ts'
import { reckonAnchor } from '../times/reckon-anchor.ts'
import type { Clue } from './clue.ts'
import type { Dated } from './dated.ts'

/** A date without a year is of the last or the coming half-year. */
const HALF_YEAR = 183

/** What one time expression forbids of the day of publication. */
export function findClues(dated: Dated): readonly Clue[] {
  switch (dated.anchor.kind) {
    case 'absolute': return writtenOut(dated)
    case 'monthDay': return dated.anchor.day === null ? [] : yearless(dated)
    case 'span': return partOfUnit(dated)
    default: return []
  }
}

function writtenOut({ anchor, tense, time }: Dated): readonly Clue[] {
  const days = reckonAnchor(anchor, { reference: null, tense, previous: null })?.days
  const { first, last } = days ?? coverDays([])
  if (first === null || last === null) return []
  const quote = `"${time.span.quote}"`
  if (tense === 'past') return [{ evidence: time.span, told: `${quote} is past`, allows: (day) => day >= first }]
  return tense === 'future' ? [{ evidence: time.span, told: `${quote} is still ahead`, allows: (day) => day <= last }] : []
}

function yearless({ anchor, tense, time }: Dated): readonly Clue[] {
  if (anchor.kind !== 'monthDay' || anchor.day === null) return []
  const reckon = (day: Day): Day | null => reckonAnchor({ ...anchor, weekday: null }, { reference: day, tense, previous: null })?.days.first ?? null
  const name = `${anchor.day} ${nameMonth(anchor.month)}`
  const clues: Clue[] = []
  if (tense === 'past') clues.push({ evidence: time.span, told: `${name} is past`, allows: (day) => isBetween(day, reckon(day), -HALF_YEAR, 0) })
  if (tense === 'future') clues.push({ evidence: time.span, told: `${name} is still ahead`, allows: (day) => isBetween(day, reckon(day), 0, HALF_YEAR) })
  const wanted = anchor.weekday
  if (wanted !== null) {
    clues.push({ evidence: time.span, told: `${name} is a ${WEEKDAY_NAMES[wanted] ?? ''}`, allows: (day) => isOn(reckon(day), wanted) })
  }
  return clues
}

const isBetween = (day: Day, other: Day | null, least: number, most: number): boolean =>
  other !== null && dayNumber(other) - dayNumber(day) >= least && dayNumber(other) - dayNumber(day) <= most

const isOn = (day: Day | null, wanted: number): boolean => day !== null && weekday(day) === wanted

/** "later this year" is not said in its last days, nor "earlier this month" on its second. */
const MARGINS: Readonly<Record<string, number>> = { week: 1, month: 3, year: 14 }

function partOfUnit({ time }: Dated): readonly Clue[] {
  const { anchor } = time
  if (anchor.kind !== 'span' || anchor.first.kind !== 'relative' || anchor.last.kind !== 'relative') return []
  const isLater = anchor.first.unit === 'day'
  const { unit } = isLater ? anchor.last : anchor.first
  const margin = MARGINS[unit]
  if (margin === undefined || anchor.first.of === 'context') return []
  const moved = (day: Day): Day => addDays(day, isLater ? margin : -margin)
  return [{ evidence: time.span, told: `"${time.span.quote}"`, allows: (day) => isSameUnit(unit, day, moved(day)) }]
}

function isSameUnit(unit: string, a: Day, b: Day): boolean {
  if (yearOf(a) !== yearOf(b) && unit !== 'week') return false
  if (unit === 'week') return Math.floor((dayNumber(a) + 3) / 7) === Math.floor((dayNumber(b) + 3) / 7)
  return unit === 'year' || monthOf(a) === monthOf(b)
}


import { HAPPENINGS } from '../../lexicon/happenings.ts'
import { addDays, type Day, type DayRange, oneDay, type TimeAnchor } from '../../model/index.ts'
import { addMonths, dayIn, daysFrom, monthDays, openDays, tellDay, yearDays } from './day-ranges.ts'
import { reckonMonthDay } from './reckon-month-day.ts'
import { reckonRelative } from './reckon-relative.ts'
import { reckonWeekday } from './reckon-weekday.ts'
import type { Frame, Reckoned } from './time-context.ts'

/** Takes a time expression's reading to days against one reference day; null where it cannot. */
export function reckonAnchor(anchor: TimeAnchor, frame: Frame): Reckoned | null {
  switch (anchor.kind) {
    case 'absolute': return reckonAbsolute(anchor)
    case 'monthDay': return reckonMonthDay(anchor, frame)
    case 'weekday': return reckonWeekday(anchor, frame)
    case 'relative': return reckonRelative(anchor, frame)
    case 'span': return reckonSpan(anchor, frame)
    case 'since':
    case 'before':
    case 'after':
    case 'by': return reckonBound(anchor, frame)
    case 'anniversary': return reckonAnniversary(anchor)
    case 'duration': return null
    case 'vague': return reckonVague(anchor, frame)
  }
}

function reckonAbsolute({ year, month, day }: Extract<TimeAnchor, { kind: 'absolute' }>): Reckoned | null {
  const rule = 'the date is written out'
  if (month === null) return { days: yearDays(year), rule }
  if (day === null) return { days: monthDays(year, month), rule }
  const found = dayIn(year, month, day)
  return found === null ? null : { days: oneDay(found), rule }
}

/** The second end is the first such day after the first end: "28 December to 3 January". */
function reckonSpan({ first, last }: Extract<TimeAnchor, { kind: 'span' }>, frame: Frame): Reckoned | null {
  const start = reckonAnchor(first, frame)
  if (!start) return null
  const isMovable = last.kind === 'weekday' || last.kind === 'monthDay'
  const end = reckonAnchor(last, isMovable ? { ...frame, reference: start.days.first, tense: 'future' } : frame)
  if (!end || start.days.first === null || end.days.last === null || end.days.last < start.days.first) return null
  return { days: daysFrom(start.days.first, end.days.last), rule: start.rule === end.rule ? start.rule : `from ${start.rule} to ${end.rule}` }
}

type Bound = Extract<TimeAnchor, { kind: 'since' | 'before' | 'after' | 'by' }>

/** A bound's own date lies back for "since", ahead for "by", unless the clause says otherwise. */
function reckonBound({ kind, of }: Bound, frame: Frame): Reckoned | null {
  const tense = kind === 'since' ? 'past' : kind === 'by' && frame.tense !== 'past' ? 'future' : frame.tense
  const inner = reckonAnchor(of, { ...frame, tense })
  return inner && { days: boundDays(kind, inner.days, { ...frame, tense }), rule: `${kind} ${inner.rule}` }
}

function boundDays(kind: Bound['kind'], { first, last }: DayRange, { reference, tense }: Frame): DayRange {
  switch (kind) {
    case 'since': return openDays(first, isOrdered(first, reference) ? reference : null)
    case 'before': return openDays(null, first === null ? null : addDays(first, -1))
    case 'after': return openDays(last === null ? null : addDays(last, 1), null)
    case 'by': return openDays(tense === 'future' && isOrdered(reference, last) ? reference : null, last)
  }
}

const isOrdered = (earlier: Day | null, later: Day | null): boolean => earlier !== null && later !== null && earlier <= later

function reckonAnniversary({ ordinal, occasion }: Extract<TimeAnchor, { kind: 'anniversary' }>): Reckoned | null {
  const happening = HAPPENINGS.find(({ name }) => name === occasion)
  if (!happening) return null
  const day = addMonths(happening.day, ordinal * 12)
  return { days: oneDay(day), rule: `${ordinal} years after ${happening.name} (${tellDay(happening.day)})` }
}

function reckonVague({ direction }: Extract<TimeAnchor, { kind: 'vague' }>, { reference }: Frame): Reckoned | null {
  if (reference === null) return null
  if (direction === 'past') return { days: openDays(null, reference), rule: 'some day before the report' }
  return direction === 'future' ? { days: openDays(reference, null), rule: 'some day after the report' } : { days: oneDay(reference), rule: "the report's day" }
}

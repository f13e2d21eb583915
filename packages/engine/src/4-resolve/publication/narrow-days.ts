import { addDays, type Day, type Span, weekday } from '../../model/index.ts'
import { dayIn, tellDay, WEEKDAY_NAMES } from '../times/day-ranges.ts'
import { reckonAnchor } from '../times/reckon-anchor.ts'
import type { Dated } from './dated.ts'
import { fullDay } from './find-windows.ts'

/** Days that are left, with what cut them. */
export interface Narrowed {
  readonly days: readonly Day[]
  readonly told: readonly string[]
  readonly evidence: readonly Span[]
}

/** A stretch longer than this is cut to the week after its latest day told as news. */
const LONG = 14
const WEEK = 7

interface PastDay {
  readonly day: Day
  readonly isNews: boolean
  readonly evidence: Span
}

/**
 * What newspapers do, where the hard clues leave room: the weekday of the news ("on Monday") comes after the days that the
 * report gives by month and day, and within a week; the latest such day is not old.
 */
export function narrowDays(days: readonly Day[], all: readonly Dated[]): Narrowed {
  const past = latestPast(days, all)
  const start: Narrowed = { days, told: [], evidence: [] }
  if (!past) return start
  const byWeekday = all.reduce((narrowed, dated) => afterPast(narrowed, dated, past), start)
  return byWeekday.days.length > LONG && past.isNews ? within(byWeekday, past.day, past.evidence, `${tellDay(past.day).slice(0, -5)} is news`) : byWeekday
}

function latestPast(days: readonly Day[], all: readonly Dated[]): PastDay | null {
  const reference = days.at(-1)
  if (reference === undefined) return null
  const found = all.flatMap((dated) => {
    const day = dated.tense === 'past' ? (fullDay(dated) ?? pastMonthDay(dated, reference)) : null
    return day === null || day > reference ? [] : [{ day, isNews: dated.isNews, evidence: dated.time.span }]
  })
  return found.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null
}

function pastMonthDay({ anchor }: Dated, reference: Day): Day | null {
  if (anchor.kind !== 'monthDay' || anchor.day === null) return null
  const day = reckonAnchor(anchor, { reference, tense: 'past', previous: null })?.days.first
  return day === undefined || day === null ? null : dayIn(Number(day.slice(0, 4)), anchor.month, anchor.day)
}

function afterPast(narrowed: Narrowed, { time, tense }: Dated, past: PastDay): Narrowed {
  const { anchor } = time
  if (anchor.kind !== 'weekday' || anchor.shift === 'next' || time.kind === 'set' || tense !== 'past') return narrowed
  const first = addDays(past.day, (anchor.weekday - weekday(past.day) + 7) % 7)
  return within(narrowed, first, time.span, `${WEEKDAY_NAMES[anchor.weekday] ?? ''} on or after ${tellDay(past.day).slice(0, -5)}`)
}

/** Keeps the week from a day on, unless nothing would be left. */
function within(narrowed: Narrowed, first: Day, evidence: Span, told: string): Narrowed {
  const days = narrowed.days.filter((day) => day >= first && day < addDays(first, WEEK))
  if (days.length === 0 || days.length === narrowed.days.length) return narrowed
  return { days, told: [...narrowed.told, told], evidence: [...narrowed.evidence, evidence] }
}

import { HAPPENINGS } from '../../lexicon/happenings.ts'
import { addDays, type Day, weekday, yearOf } from '../../model/index.ts'
import { dayIn, tellDay, WEEKDAY_NAMES } from '../times/day-ranges.ts'
import { reckonAnchor } from '../times/reckon-anchor.ts'
import type { Window } from './clue.ts'
import type { Dated } from './dated.ts'

/** An anniversary is talked about for so many days before it and after it; longer before when it is announced. */
const ANNIVERSARY = { before: 14, announced: 21, after: 10 } as const
/** News of a day is published within so many days. */
const NEWS = 7
/** A full date ahead or behind bounds a report only together with another one this near. */
const NEAR = 60

const OLD_DAYS = new Set(HAPPENINGS.map(({ day }) => day))

/** The stretches in which the report must have been published, one for every statement that is strong enough for one. */
export function findWindows(all: readonly Dated[]): readonly Window[] {
  const strong = [...all.flatMap((dated) => anniversaryWindow(dated, all)), ...latestNews(all)]
  const windows = strong.length > 0 ? strong : weekdayPairs(all)
  return windows.length > 0 ? windows : boundedWindow(all)
}

function anniversaryWindow({ anchor, tense, time, inName }: Dated, all: readonly Dated[]): readonly Window[] {
  if (anchor.kind !== 'anniversary' || inName) return []
  const day = reckonAnchor(anchor, { reference: null, tense, previous: null })?.days.first ?? null
  if (day === null || isRecalled(day, time.sentence, all)) return []
  const [before, after] = tense === 'future' ? [ANNIVERSARY.announced, 0] : [ANNIVERSARY.before, ANNIVERSARY.after]
  const told = `the ${nth(anchor.ordinal)} anniversary of ${anchor.occasion} is ${tellDay(day)}`
  return [{ first: addDays(day, -before), last: addDays(day, after), evidence: time.span, told }]
}

/** "In 2015 leaders marked the 70th anniversary": the year is told because it is not this one. */
const isRecalled = (day: Day, sentence: number, all: readonly Dated[]): boolean =>
  all.some(({ anchor, time }) => time.sentence === sentence && anchor.kind === 'absolute' && anchor.year === yearOf(day) && anchor.month === null)

const nth = (ordinal: number): string => {
  const teen = Math.floor((ordinal % 100) / 10) === 1
  return `${ordinal}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th')}`
}

/** The latest day that the report tells as news by its full date; older ones are history, however many. */
function latestNews(all: readonly Dated[]): readonly Window[] {
  if (all.some(isCloserNews)) return []
  const days = all.flatMap((dated) => {
    const day = dated.tense === 'past' && dated.isNews ? fullDay(dated) : null
    return day === null || OLD_DAYS.has(day) ? [] : [{ day, evidence: dated.time.span }]
  })
  const latest = days.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  if (!latest) return []
  const later = all.flatMap((dated) => laterMonthDay(dated, latest.day)).toSorted((a, b) => (a.last < b.last ? 1 : -1))[0]
  return [later ?? newsOf(latest.day, latest.evidence, `"${latest.evidence.quote}" is its news`)]
}

/** A report that tells its news by weekday or "today" gives full dates to older things. */
const isCloserNews = ({ anchor, tense, isEarly }: Dated): boolean =>
  isEarly && tense !== 'future' && (anchor.kind === 'weekday' || (anchor.kind === 'relative' && anchor.unit === 'day' && anchor.of === 'report' && anchor.from > -3))

/** After a full date, a month and day told as past is of the same year: the later of the two is the news. */
function laterMonthDay({ anchor, tense, time }: Dated, after: Day): readonly Window[] {
  if (anchor.kind !== 'monthDay' || anchor.day === null || tense !== 'past') return []
  const day = dayIn(yearOf(after), anchor.month, anchor.day)
  return day === null || day <= after || day > addDays(after, NEAR) ? [] : [newsOf(day, time.span, `${tellDay(day)} is its latest past day`)]
}

const newsOf = (day: Day, evidence: Window['evidence'], told: string): Window => ({ first: day, last: addDays(day, NEWS), evidence, told })

/** The day an expression writes out in full, or null. */
export const fullDay = ({ anchor }: Dated): Day | null =>
  anchor.kind === 'absolute' && anchor.month !== null && anchor.day !== null ? dayIn(anchor.year, anchor.month, anchor.day) : null

/** "Monday, May 5" fixes the year when the latest year the text looks back on, or the next, has it: weekdays come round too soon to look further. */
function weekdayPairs(all: readonly Dated[]): readonly Window[] {
  const years = all.flatMap(({ anchor, tense }) => (anchor.kind === 'absolute' && tense === 'past' ? [anchor.year] : []))
  if (years.length === 0) return []
  const from = Math.max(...years)
  return all.flatMap(({ anchor, tense, time }) => {
    if (anchor.kind !== 'monthDay' || anchor.day === null || anchor.weekday === null) return []
    const { month, day: number, weekday: wanted } = anchor
    const day = Array.from({ length: 2 }, (_, index) => dayIn(from + index, month, number)).find((found) => typeof found === 'string' && weekday(found) === wanted)
    if (typeof day !== 'string') return []
    const told = `${tellDay(day).slice(0, -5)} is a ${WEEKDAY_NAMES[wanted] ?? ''} in ${yearOf(day)}, the latest year told as past being ${from}`
    return [tense === 'future' ? { first: addDays(day, -NEWS * 2), last: day, evidence: time.span, told } : newsOf(day, time.span, told)]
  })
}

/** Between the latest full date behind and the earliest one ahead. */
function boundedWindow(all: readonly Dated[]): readonly Window[] {
  const ends = all.flatMap((dated) => {
    const day = fullDay(dated)
    return day === null ? [] : [{ day, tense: dated.tense, evidence: dated.time.span }]
  })
  const [past] = ends.filter(({ tense }) => tense === 'past').toSorted((a, b) => (a.day < b.day ? 1 : -1))
  const [ahead] = ends.filter(({ tense }) => tense === 'future').toSorted((a, b) => (a.day < b.day ? -1 : 1))
  if (!past || !ahead || past.day > ahead.day || addDays(past.day, NEAR) < ahead.day) return []
  return [
    { first: past.day, last: ahead.day, evidence: past.evidence, told: `"${past.evidence.quote}" is past` },
    { first: past.day, last: ahead.day, evidence: ahead.evidence, told: `"${ahead.evidence.quote}" is still ahead` },
  ]
}

import type { TimeAnchor } from '../../model/index.ts'
import { absolute, between, isMonthDay, monthDay } from './anchors.ts'
import { readCalendarDate, readMonthOrYear } from './calendar-dates.ts'
import { DAY, MONTH, monthNumber, YEAR } from './fragments.ts'
import { isCapitalMonth } from './guards.ts'
import { type Draft, type Found, type Groups, type Line, longestOf, nextWordAt, patternReader, type Reader, type Reading } from './line.ts'
import { readWeekdayName } from './weekdays.ts'

const IN_YEAR = String.raw`(?:(?: ,)? (?<year>${YEAR}))?`
const UP_TO = String.raw`(?<joint>-|to|until|till|through|and)`

const days = (word: string | undefined): number => Number.parseInt(word ?? '', 10)

/** Two days of one month, the second after the first. */
function readDays(groups: Groups, found: Found): Draft | null {
  const [first, last] = [days(groups['first']), days(groups['last'])]
  const month = isCapitalMonth(found.line, found.start, groups['month'] ?? '') ? monthNumber(groups['month']) : null
  const year = groups['year'] === undefined ? null : Number(groups['year'])
  if (month === null || last <= first || !isMonthDay(month, first, year) || !isMonthDay(month, last, year)) return null
  if (groups['joint'] === 'and' && !areJoined(first, last, found)) return null
  const dayOf = (day: number): TimeAnchor => (year === null ? monthDay(month, day) : absolute(year, month, day))
  return { anchor: between(dayOf(first), dayOf(last)) }
}

/** "and" joins neighbours only, as "4 and 9 April" are two dates, unless "between" stands before. */
const areJoined = (first: number, last: number, found: Found): boolean => last === first + 1 || isAfterBetween(found)

const isAfterBetween = ({ line, start }: Pick<Found, 'line' | 'start'>): boolean => /\bbetween $/.test(line.words.slice(0, start))

const DAYS_MONTH = patternReader(`(?<first>${DAY}) ${UP_TO} (?<last>${DAY})(?: of)? (?<month>${MONTH})${IN_YEAR}`, readDays)
const MONTH_DAYS = patternReader(`(?<month>${MONTH}) (?<first>${DAY}) ${UP_TO} (?<last>${DAY})${IN_YEAR}`, readDays)

const JOINT = /(?:-|to|until|till|through) /y
const AND = /and /y

const jointAfter = (line: Line, end: number, joint: RegExp): number | null => {
  const next = nextWordAt(line, end)
  if (next === null) return null
  joint.lastIndex = next
  const match = joint.exec(line.words)
  return match && next + match[0].length
}

/** The year said once, at the end, holds for both: "3 April to 5 May 2016". */
function shareYear(first: TimeAnchor, last: TimeAnchor): TimeAnchor {
  return first.kind === 'monthDay' && last.kind === 'absolute' && last.month !== null && first.years === undefined
    ? absolute(first.month > last.month ? last.year - 1 : last.year, first.month, first.day)
    : first
}

const END_READERS = longestOf([readCalendarDate, readWeekdayName, readMonthOrYear])

const isSameKind = (first: TimeAnchor, last: TimeAnchor): boolean =>
  (first.kind === 'weekday') === (last.kind === 'weekday') && (isYear(first) === isYear(last))

const isYear = (anchor: TimeAnchor): boolean => anchor.kind === 'absolute' && anchor.month === null

function readEnds(line: Line, at: number, joint: RegExp): Reading | null {
  const first = END_READERS(line, at)
  const next = first && jointAfter(line, first.end, joint)
  const last = typeof next === 'number' ? END_READERS(line, next) : null
  if (!first || !last || !isSameKind(first.anchor, last.anchor)) return null
  return { start: at, end: last.end, anchor: between(shareYear(first.anchor, last.anchor), last.anchor) }
}

/** "from 5 to 6 April": the opener is a cue only, the span starts after it. */
const readEndsHere: Reader = (line, at) => readEnds(line, at, isAfterBetween({ line, start: at }) ? AND : JOINT)

/** Stretches with both ends said: "5-6 April 2016", "April 5 to 7", "from Monday to Friday", "between May 3 and June 5", "April–June". */
export const readRange: Reader = longestOf([DAYS_MONTH, MONTH_DAYS, readEndsHere])

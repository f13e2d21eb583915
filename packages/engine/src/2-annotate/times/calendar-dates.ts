import type { TimeAnchor } from '../../model/index.ts'
import { NAMED_MONTH_DAYS } from '../../lexicon/happenings.ts'
import { absolute, isMonthDay, monthDay } from './anchors.ts'
import { DAY, MONTH, MONTH_NAME, monthNumber, ORDINAL, ordinalOf, WEEKDAY, weekdayNumber, YEAR } from './fragments.ts'
import { isCapitalMonth, isCount, isLoneMonth, isLoneYear } from './guards.ts'
import { type Draft, type Found, type Groups, longestOf, patternReader, type Reader, wordAfter } from './line.ts'

const ON_WEEKDAY = String.raw`(?:(?<weekday>${WEEKDAY})(?: ,)? )?`
const IN_YEAR = String.raw`(?:(?: ,)?(?: of)? (?<year>${YEAR})|(?: of)? (?<away>last|this|next) year)?`
const AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number.parseInt(digits, 10))

function namedYear({ line, end }: Found, month: number, day: number): number | null {
  const next = wordAfter(line, end)
  return NAMED_MONTH_DAYS.find((named) => named.month === month && named.day === day && named.before.includes(next))?.year ?? null
}

/** A day of a month, with or without its year: "Monday, May 5", "5 May 2025", "the 5th of May last year". */
function readDay(groups: Groups, found: Found): Draft | null {
  const month = readMonth(groups, found)
  const day = /^\d/.test(groups['day'] ?? '') ? numberOf(groups['day']) : ordinalOf(groups['day'])
  if (month === null || day === null || isCount(found)) return null
  const year = numberOf(groups['year'] ?? groups['dashed']) ?? namedYear(found, month, day)
  if (!isMonthDay(month, day, year)) return null
  return { anchor: year === null ? yearless(groups, month, day) : absolute(year, month, day) }
}

const readMonth = ({ month = '' }: Groups, { line, start }: Found): number | null => (isCapitalMonth(line, start, month) ? monthNumber(month) : null)

function yearless(groups: Groups, month: number, day: number | null): TimeAnchor {
  const anchor = monthDay(month, day, weekdayNumber(groups['weekday']))
  const away = AWAY[groups['away'] ?? '']
  return away === undefined ? anchor : { ...anchor, years: away }
}

const MONTH_DAY = patternReader(`${ON_WEEKDAY}(?<month>${MONTH}) (?:the )?(?<day>${DAY})${IN_YEAR}`, readDay)
const DAY_MONTH = patternReader(`${ON_WEEKDAY}(?:the (?=\\S*(?:st|nd|rd|th) ))?(?<day>${DAY})(?: of| -)? (?<month>${MONTH})(?: - (?<dashed>${YEAR})|${IN_YEAR})`, readDay)
const WORD_MONTH = patternReader(`${ON_WEEKDAY}(?:(?:the|this) )?(?<day>${ORDINAL})(?: day)? of (?<month>${MONTH})${IN_YEAR}`, readDay)

const MONTH_YEAR = patternReader(String.raw`(?<month>${MONTH})(?: ,)?(?: of)? (?<year>${YEAR})`, (groups, found) => {
  const month = readMonth(groups, found)
  return month === null ? null : { anchor: absolute(Number(groups['year']), month) }
})

const MONTH_AWAY = patternReader(`(?<month>${MONTH_NAME})(?: of)? (?<away>last|this|next) year`, (groups, found) => {
  const month = readMonth(groups, found)
  return month === null ? null : { anchor: yearless(groups, month, null) }
})

const SHIFTED_MONTH = patternReader(`(?:(?<shift>last|next|this) )(?<month>${MONTH_NAME})`, (groups, found) => {
  const month = readMonth(groups, found)
  if (month === null) return null
  const { shift } = groups
  return { anchor: { ...monthDay(month), shift: shift === 'last' || shift === 'next' ? shift : 'this' } }
})

const LONE_MONTH = patternReader(`(?<month>${MONTH_NAME})`, (groups, found) => {
  const month = readMonth(groups, found)
  return month !== null && isLoneMonth(found, groups['month'] ?? '') ? { anchor: monthDay(month) } : null
})

/** Day, month and year in digits, where only one reading makes a date: "2025-05-05", "13/05/2025", "05.09.2025" (dots are day first). */
const readDigits = (year: number, month: number, day: number): Draft | null =>
  month >= 1 && month <= 12 && isMonthDay(month, day, year) ? { anchor: absolute(year, month, day) } : null

const YEAR_FIRST = patternReader(String.raw`(?<year>${YEAR}) (?<sign>[-/]) (?<month>\d\d?) \k<sign> (?<day>\d\d?)`, ({ year, month, day }) =>
  readDigits(Number(year), Number(month), Number(day)))

const YEAR_LAST = patternReader(String.raw`(?<one>\d\d?) (?<sign>[-/]) (?<two>\d\d?) \k<sign> (?<year>${YEAR})`, ({ one, two, year }) => {
  const dayFirst = readDigits(Number(year), Number(two), Number(one))
  const monthFirst = readDigits(Number(year), Number(one), Number(two))
  return dayFirst && monthFirst && one !== two ? null : (dayFirst ?? monthFirst)
})

const DOTTED = patternReader(String.raw`(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>${YEAR})`, ({ year, month, day }) =>
  readDigits(Number(year), Number(month), Number(day)))

const LONE_YEAR = patternReader(`(?:the year )?(?<year>${YEAR})`, ({ year }, found) => (isLoneYear(found, Number(year)) ? { anchor: absolute(Number(year)) } : null))

/** A month or year said after a word that already shows it is one ("early", "from"), so without the guards. */
export const readMonthOrYear: Reader = longestOf([
  MONTH_YEAR,
  MONTH_AWAY,
  patternReader(`(?<month>${MONTH_NAME})`, (groups, found) => {
    const month = readMonth(groups, found)
    return month === null ? null : { anchor: monthDay(month) }
  }),
  patternReader(`(?<year>${YEAR})`, ({ year }, found) => (isCount(found) ? null : { anchor: absolute(Number(year)) })),
])

/** Days, months and years of the calendar. */
export const readCalendarDate: Reader = longestOf([
  MONTH_DAY, DAY_MONTH, WORD_MONTH, MONTH_YEAR, MONTH_AWAY, SHIFTED_MONTH, LONE_MONTH, YEAR_FIRST, YEAR_LAST, DOTTED, LONE_YEAR,
])

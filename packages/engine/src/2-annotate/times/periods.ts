import { MONTHS, ORDINALS, SEASONS } from '../../lexicon/times.ts'
import type { TimeAnchor } from '../../model/index.ts'
import { absolute, between, daysInMonth, fromReport, monthDay } from './anchors.ts'
import { readMonthOrYear } from './calendar-dates.ts'
import { oneOf, YEAR } from './fragments.ts'
import { type Draft, type Groups, type Line, longestOf, patternReader, type Reader, wordAfter, wordBefore } from './line.ts'

type Part = 'early' | 'mid' | 'late'

const PART_WORDS: Readonly<Record<string, Part>> = {
  early: 'early', late: 'late', mid: 'mid', middle: 'mid', beginning: 'early', start: 'early', end: 'late', close: 'late',
}
/** May end inside a token: "mid-May" can be one. */
const PART_OF = /(?:(?<part>early|mid|late)(?: -)?(?: in)?|(?:the )?(?<noun>beginning|start|middle|end|close) of|(?<dash>end) -) /y

/** Thirds of a month and of a year, by convention. */
function thirdOf(part: Part, anchor: TimeAnchor): TimeAnchor | null {
  const index = { early: 0, mid: 1, late: 2 }[part]
  if (anchor.kind === 'absolute' && anchor.month !== null) {
    const last = index === 2 ? daysInMonth(anchor.month, anchor.year) : index * 10 + 10
    return between(absolute(anchor.year, anchor.month, index * 10 + 1), absolute(anchor.year, anchor.month, last))
  }
  if (anchor.kind === 'absolute') return between(absolute(anchor.year, index * 4 + 1), absolute(anchor.year, index * 4 + 4))
  if (anchor.kind !== 'monthDay') return null
  const last = index === 2 ? (anchor.month === 2 ? 28 : daysInMonth(anchor.month, null)) : index * 10 + 10
  return between({ ...anchor, day: index * 10 + 1 }, { ...anchor, day: last })
}

/** "mid-May", "early 2024", "the end of March 2023". */
const readPart: Reader = (line, at) => {
  PART_OF.lastIndex = at
  const prefix = PART_OF.exec(line.words)
  const { part, noun, dash } = prefix?.groups ?? {}
  const third = PART_WORDS[part ?? noun ?? dash ?? '']
  const whole = prefix && readMonthOrYear(line, at + prefix[0].length)
  const anchor = whole && third && thirdOf(third, whole.anchor)
  return anchor ? { start: at, end: whole.end, anchor } : null
}

const QUARTERS = oneOf(['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th', 'last', 'final'])

const indexOf = (words: string | undefined, count: number): number =>
  (words === 'last' || words === 'final' ? count : (ORDINALS[words ?? ''] ?? Number.parseInt(words ?? '1', 10))) - 1

/** One of `count` equal parts of a year, in months. */
const partOfYear = (year: number, index: number, count: number): TimeAnchor => {
  const months = 12 / count
  return between(absolute(year, index * months + 1), absolute(year, (index + 1) * months))
}

function readQuarter({ ordinal, half, year, digit }: Groups): Draft | null {
  const count = half === undefined ? 4 : 2
  const index = digit === undefined ? indexOf(ordinal, count) : Number(digit) - 1
  if (year === undefined || index >= count) return null
  return { anchor: partOfYear(Number(year), index, count), value: `${year}-${count === 4 ? 'Q' : 'H'}${index + 1}` }
}

const QUARTER = patternReader(`(?:the )?(?<ordinal>${QUARTERS}) (?:quarter|(?<half>half)) of (?:the year )?(?<year>${YEAR})`, readQuarter)
const SHORT_QUARTER = patternReader(`q(?<digit>[1-4]) (?:of )?(?<year>${YEAR})`, readQuarter)
const RELATIVE_QUARTER = patternReader(`(?:the )?${QUARTERS} (?:quarter|half) of (?<which>this|last|next|the) year`, ({ which }) => ({
  anchor: fromReport('year', which === 'last' ? -1 : which === 'next' ? 1 : 0),
}))

const seasonIn = (year: number, name: string): Draft | null => {
  const season = SEASONS[name]
  if (!season) return null
  const ends = season.last < season.first ? year + 1 : year
  return { anchor: between(absolute(year, season.first), absolute(ends, season.last)), value: `${year}-${season.code}` }
}

const SEASON_YEAR = patternReader(String.raw`(?:the )?(?<season>${oneOf(Object.keys(SEASONS))})(?: of)? (?<year>${YEAR})`, ({ season, year }) =>
  seasonIn(Number(year), season ?? ''))

const SHIFTED_SEASON = patternReader(String.raw`(?<shift>this|last|next) (?<season>${oneOf(Object.keys(SEASONS))})`, ({ shift, season }) => {
  const found = SEASONS[season ?? '']
  if (!found) return null
  const moved = { shift: shift === 'last' || shift === 'next' ? shift : 'this' } as const
  return { anchor: between({ ...monthDay(found.first), ...moved }, monthDay(found.last)), value: `XXXX-${found.code}` }
})

/** "in the spring", "before the summer": a stretch only behind such a word, for "the spring" may be a well. */
const BARE_SEASON = patternReader(String.raw`the (?<season>${oneOf(Object.keys(SEASONS))})`, ({ season }, { line, start, end }) => {
  const found = SEASONS[season ?? '']
  if (!found || !SEASON_CUES.has(wordBefore(line, start)) || wordAfter(line, end) === 'of') return null
  return { anchor: between(monthDay(found.first), monthDay(found.last)), value: `XXXX-${found.code}` }
})

const SEASON_CUES: ReadonlySet<string> = new Set(['in', 'before', 'by', 'until', 'till', 'during', 'from', 'this', 'for', 'after'])

const HALF_MONTH = patternReader(`(?:the )?(?<half>first|second) half of (?<month>${oneOf(Object.keys(MONTHS))})(?: (?<year>${YEAR}))?`, ({ half, month, year }) => {
  const number = MONTHS[month ?? '']
  if (number === undefined) return null
  const day = (at: number): TimeAnchor => (year === undefined ? monthDay(number, at) : absolute(Number(year), number, at))
  return { anchor: half === 'first' ? between(day(1), day(15)) : between(day(16), day(number === 2 ? 28 : daysInMonth(number, null))) }
})

const decade = (first: number): Draft => ({ anchor: between(absolute(first), absolute(first + 9)), value: `${Math.floor(first / 10)}X` })

const NINETIES: Readonly<Record<string, number>> = { twenties: 1920, thirties: 1930, forties: 1940, fifties: 1950, sixties: 1960, seventies: 1970, eighties: 1980, nineties: 1990 }

const DECADE = patternReader(String.raw`(?:the )?(?:(?:early|mid|late)(?: -)? )?(?<first>(?:1[5-9]|20)\d0) ?'?s`, ({ first }) => decade(Number(first)))
const WORD_DECADE = patternReader(`the (?:(?:early|mid|late)(?: -)? )?(?<name>${oneOf(Object.keys(NINETIES))})`, ({ name }) => {
  const first = NINETIES[name ?? '']
  return first === undefined ? null : decade(first)
})
const CENTURY = patternReader(String.raw`(?:the )?(?:(?:early|mid|late)(?: -)? )?(?<nth>1\d|2[01]) ?(?:st|th)(?: -)? century`, ({ nth }) => {
  const first = (Number(nth) - 1) * 100 + 1
  return { anchor: between(absolute(first), absolute(first + 99)), value: String(Number(nth) - 1) }
})

/** "2024-25" and "2024/2025", read as years only after a word that asks for years. */
const YEARS = patternReader(String.raw`(?<first>${YEAR}) [-/] (?<last>(?:20|19)?\d\d)`, ({ first, last }, { line, start }: { line: Line; start: number }) => {
  const year = Number(first)
  const end = last?.length === 2 ? Math.floor(year / 100) * 100 + Number(last) : Number(last)
  return end > year && end - year < 60 && !/\d|[-/]/.test(wordBefore(line, start)) ? { anchor: between(absolute(year), absolute(end)) } : null
})

/** Parts of months and years, quarters, seasons, decades, centuries. */
export const readPeriod: Reader = longestOf([readPart, QUARTER, SHORT_QUARTER, RELATIVE_QUARTER, SEASON_YEAR, SHIFTED_SEASON, BARE_SEASON, HALF_MONTH, DECADE, WORD_DECADE, CENTURY, YEARS])

import { isDay, twoDigits, type Day } from '../model/index.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../lexicon/report-shapes.ts'
import type { Range } from './page.ts'

/** A date written in a headline block; the year may be left out. */
export interface WrittenDate extends Range {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const MONTH = `(?<month>${MONTH_NAMES.flat().join('|')})\\b\\.?`
const WEEKDAY = `(?:\\b(?:${WEEKDAY_NAMES.join('|')})\\b\\.?,?\\s+)?`
const DAY = '(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?'
const YEAR = '(?:(?:,|\\sof)?\\s+(?<year>(?:19|20)\\d{2})(?!\\d))?'

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${WEEKDAY}(?<![\\p{L}\\d])${MONTH}\\s+${DAY}${YEAR}`, 'giu'),
  new RegExp(`${WEEKDAY}(?<![\\p{L}\\d:])${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}`, 'giu'),
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{2})[-/.](?<day>\d{2})(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/gu,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?!\d)/gu,
  /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>(?:19|20)\d{2})(?!\d)/gu,
]

/** Dates written in [start, end), in text order; a range of more than a few hundred characters is not a date line. */
export const findDates = (content: string, range: Range): readonly WrittenDate[] => {
  const text = content.slice(range.start, range.end)
  const found: WrittenDate[] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = range.start + match.index
      const date = dateOf(match.groups ?? {}, { start, end: start + match[0].length })
      if (date !== null && !found.some((other) => other.start < date.end && date.start < other.end)) found.push(date)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The calendar day, when the year is written too. */
export const dayOfDate = (date: WrittenDate): Day | null => {
  if (date.year === null) return null
  const day = `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`
  return isDay(day) ? day : null
}

const dateOf = (groups: Readonly<Record<string, string | undefined>>, range: Range): WrittenDate | null => {
  // Patterns ignore case for "MAY" and "May"; "may 5" is a verb and a number.
  if (/^\p{Ll}/u.test(groups['month'] ?? '')) return null
  const year = groups['year'] === undefined ? null : Number(groups['year'])
  const order = groups['first'] === undefined ? { month: monthOf(groups['month'] ?? ''), day: Number(groups['day']) } : unmix(Number(groups['first']), Number(groups['second']))
  if (order === null) return null
  // A leap year stands in for the year that is not written.
  const { month, day } = order
  return isDay(`${year ?? 2000}-${twoDigits(month)}-${twoDigits(day)}`) ? { ...range, year, month, day } : null
}

// 5/6/2024 is June in London and May in Washington: only a number above twelve tells.
const unmix = (first: number, second: number): { month: number; day: number } | null => {
  if (first > 12 && second <= 12) return { month: second, day: first }
  if (second > 12 || first === second) return { month: first, day: second }
  return null
}

const monthOf = (word: string): number =>
  /^\d/.test(word) ? Number(word) : MONTH_NAMES.findIndex((names) => names.includes(word.toLowerCase())) + 1

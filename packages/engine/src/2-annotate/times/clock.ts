import { fromContext } from './anchors.ts'
import { DAY_PART } from './fragments.ts'
import { type Line, longestOf, nextWordAt, patternReader, type Reader, type Reading, wordBefore } from './line.ts'

const HALF = String.raw`(?:a ?\.? ?m|p ?\.? ?m)(?: ?\.)?`
const ZONE = '(?: (?:gmt|utc|local time|local|edt|est|cet|cest|bst|ist|msk|moscow time|kyiv time))'

const AT_HALF = patternReader(String.raw`\d{1,2}(?:[.:]\d\d)? ?${HALF}${ZONE}?`, () => ({ anchor: fromContext('day', 0), kind: 'time', value: 'TXX' }))
const AT_HOURS = patternReader(String.raw`\d{1,2}[:.]\d\d${ZONE}|\d{4}${ZONE}`, () => ({ anchor: fromContext('day', 0), kind: 'time', value: 'TXX' }))
const AT_BARE = patternReader(String.raw`\d{1,2}:\d\d|noon|midnight`, (_, { line, start }) =>
  ['at', 'by', 'around', 'from', 'about', 'until', 'before', 'after'].includes(wordBefore(line, start)) ? { anchor: fromContext('day', 0), kind: 'time', value: 'TXX' } : null)

const readClock: Reader = longestOf([AT_HALF, AT_HOURS, AT_BARE])

const CONNECT = patternReader('(?:, )?on|,|of', () => ({ anchor: fromContext('day', 0) }))
const PART_OF = patternReader(`the (?:early |late )?(?:hours|${DAY_PART}(?: hours)?) of|(?:early|late)(?: on)?`, () => ({ anchor: fromContext('day', 0) }))
const DAY_PART_HERE = patternReader(`(?:late |early )?${DAY_PART}`, () => ({ anchor: fromContext('day', 0) }))

const clockBefore = (line: Line, at: number, point: Reader): Reading | null => {
  const clock = readClock(line, at)
  if (!clock) return null
  const next = nextWordAt(line, clock.end)
  if (next === null) return clock
  const link = CONNECT(line, next)
  const day = (link && point(line, link.end + 1)) ?? point(line, next)
  return day ? { ...day, start: at, kind: 'time' } : clock
}

const partBefore = (line: Line, at: number, point: Reader): Reading | null => {
  const part = PART_OF(line, at)
  const day = part && point(line, part.end + 1)
  return day && ['weekday', 'monthDay', 'absolute'].includes(day.anchor.kind) ? { ...day, start: at, kind: 'time' } : null
}

const partAfter = (line: Line, at: number, point: Reader): Reading | null => {
  const day = point(line, at)
  const next = day && nextWordAt(line, day.end)
  const part = typeof next === 'number' ? DAY_PART_HERE(line, next) : null
  return day && part && isOneDay(day) ? { ...day, end: part.end, kind: 'time' } : null
}

const isOneDay = ({ anchor }: Reading): boolean =>
  anchor.kind === 'weekday' || ((anchor.kind === 'monthDay' || anchor.kind === 'absolute') && anchor.day !== null)

/** Hours of a day: alone they hang on the day spoken of; beside a date they are that date's ("10 a.m. on Monday", "Monday morning"). */
export const withClock =
  (point: Reader): Reader =>
  (line, at) =>
    longestOf([(l, a) => clockBefore(l, a, point), (l, a) => partBefore(l, a, point), (l, a) => partAfter(l, a, point)])(line, at)

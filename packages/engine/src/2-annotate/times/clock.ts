import { twoDigits } from '../../model/index.ts'
import { fromContext } from './anchors.ts'
import { DAY_PART } from './fragments.ts'
import { type Draft, type Groups, type Line, longestOf, nextWordAt, patternReader, type Reader, type Reading, wordBefore } from './line.ts'

const HALF = String.raw`(?:a ?\.? ?m|p ?\.? ?m)(?: ?\.)?`
const ZONE = '(?: (?:gmt|utc|local time|local|edt|est|cet|cest|bst|ist|msk|moscow time|kyiv time))'

const HOUR = String.raw`(?<hour>\d{1,2})`
const MINUTE = String.raw`(?<minute>[0-5]\d)`

/** An hour of the day spoken of; `T15:30`. */
function readHour({ hour, minute, half }: Groups): Draft | null {
  const twelve = Number(hour) % 12
  const number = half === undefined ? Number(hour) : half.startsWith('p') ? twelve + 12 : twelve
  if (number > 24) return null
  return { anchor: fromContext('day', 0), kind: 'time', value: `T${twoDigits(number)}:${minute ?? '00'}` }
}

const AT_WORDS: ReadonlySet<string> = new Set(['at', 'by', 'around', 'from', 'about', 'until', 'before', 'after', 'approximately'])

const AT_HALF = patternReader(`${HOUR}(?:[.:]${MINUTE})? ?(?<half>${HALF})${ZONE}?`, readHour)
const AT_HOURS = patternReader(`${HOUR}[:.]${MINUTE}${ZONE}|(?<early>\\d\\d)(?<late>\\d\\d)${ZONE}`, ({ hour, minute, early, late }) =>
  readHour({ hour: hour ?? early, minute: minute ?? late }))
const AT_BARE = patternReader(`${HOUR}:${MINUTE}|(?<noon>noon)|midnight`, ({ hour, minute, noon }, { line, start }) =>
  AT_WORDS.has(wordBefore(line, start)) ? readHour({ hour: hour ?? (noon ? '12' : '24'), minute }) : null)

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

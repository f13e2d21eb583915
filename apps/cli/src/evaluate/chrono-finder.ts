import { parse, type ParsedComponents } from 'chrono-node'
import type { TimeFinder } from './timex.ts'

/** The baseline for times: chrono-node, a widely used date parser, with the document's day as its reference. It knows dates and clock times, no durations or sets. */
export const chronoFinder: TimeFinder = ({ day, text }) =>
  Promise.resolve(parse(text, day === null ? undefined : new Date(`${day}T12:00:00`)).map(({ index, text: words, start }) => ({
    start: index, end: index + words.length, kind: start.isCertain('hour') ? 'time' : 'date', value: valueOf(start),
  })))

/** What fixes a day; a clock time is the day's in which it is told. */
const FIXING = ['day', 'weekday', 'hour'] as const

/** As much of the date as the words fix. */
function valueOf(parts: ParsedComponents): string {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')].map((part) => String(part ?? 0).padStart(2, '0'))
  const isDay = FIXING.some((part) => parts.isCertain(part))
  if (!isDay) return parts.isCertain('month') ? `${year}-${month}` : `${year}`
  const clock = parts.isCertain('hour') ? `T${[parts.get('hour'), parts.get('minute')].map((part) => String(part ?? 0).padStart(2, '0')).join(':')}` : ''
  return `${year}-${month}-${day}${clock}`
}

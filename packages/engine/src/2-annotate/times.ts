import type { Sentence, SourceText, TimeExpression } from '../model/index.ts'
import { onceAt } from '../model/once.ts'
import { withBound } from './times/bounds.ts'
import { readCalendarDate } from './times/calendar-dates.ts'
import { withClock } from './times/clock.ts'
import { readLength } from './times/lengths.ts'
import { type Line, lineOf, longestOf, type Reading } from './times/line.ts'
import { readOccasion } from './times/occasions.ts'
import { openings } from './times/opening.ts'
import { readPeriod } from './times/periods.ts'
import { readRange } from './times/ranges.ts'
import { readRelativeDay } from './times/relative-days.ts'
import { readRelativeUnit } from './times/relative-units.ts'
import { readVague } from './times/vague.ts'
import { valueOf } from './times/values.ts'
import { readWeekdayName } from './times/weekdays.ts'

const readPoint = onceAt(longestOf([readRange, readCalendarDate, readWeekdayName, readRelativeDay, readRelativeUnit, readPeriod, readOccasion]))
const readMoment = onceAt(longestOf([readPoint, withClock(readPoint)]))
const readAny = longestOf([withBound(readMoment), readMoment, readLength, readVague])

/** Finds the time expressions of a report, in text order and without overlap; where two readings compete, the longer wins. */
export function annotateTimes(text: SourceText, sentences: readonly Sentence[]): readonly TimeExpression[] {
  return sentences.flatMap((sentence) => {
    const line = lineOf(sentence)
    return readLine(line).flatMap((reading) => expressionOf(text, sentence, line, reading))
  })
}

function readLine(line: Line): readonly Reading[] {
  const readings: Reading[] = []
  let free = 0
  for (const start of openings(line)) {
    const reading = start >= free ? readAny(line, start) : null
    if (!reading) continue
    readings.push(reading)
    free = reading.end
  }
  return readings
}

function expressionOf(text: SourceText, sentence: Sentence, line: Line, reading: Reading): readonly TimeExpression[] {
  const from = line.tokenStartingAt.get(reading.start)
  const last = line.tokenEndingAt.get(reading.end)
  if (from === undefined || last === undefined) return []
  return [
    Object.freeze({
      span: text.cover(sentence.tokens.slice(from, last + 1).map((token) => token.span)),
      sentence: sentence.index,
      from,
      to: last + 1,
      kind: reading.kind ?? 'date',
      value: reading.value ?? valueOf(reading.anchor),
      anchor: reading.anchor,
    }),
  ]
}

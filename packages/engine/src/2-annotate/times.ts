import type { Sentence, SourceText, TimeExpression } from '../model/index.ts'
import { onceAt } from '../model/once.ts'
import { withBound } from './times/bounds.ts'
import { readCalendarDate } from './times/calendar-dates.ts'
import { withClock } from './times/clock.ts'
import { readLength } from './times/lengths.ts'
import { type Line, lineOf, longestOf, type Reader, type Reading } from './times/line.ts'
import { readOccasion } from './times/occasions.ts'
import { openings } from './times/opening.ts'
import { readPeriod } from './times/periods.ts'
import { readRange } from './times/ranges.ts'
import { readRelativeDay } from './times/relative-days.ts'
import { readRelativeUnit } from './times/relative-units.ts'
import { readTimexOnly, TIMEX_OPENING } from './times/timex.ts'
import { readVague } from './times/vague.ts'
import { valueOf } from './times/values.ts'
import { readWeekdayName } from './times/weekdays.ts'

const readPoint = onceAt(longestOf([readRange, readCalendarDate, readWeekdayName, readRelativeDay, readRelativeUnit, readPeriod, readOccasion]))
const readMoment = onceAt(longestOf([readPoint, withClock(readPoint)]))
const readAny = longestOf([withBound(readMoment), readMoment, readLength, readVague])

// TimeML marks the day alone: no "since" before it, two days for a stretch.
const readDay = onceAt(longestOf([readCalendarDate, readWeekdayName, readRelativeDay, readRelativeUnit, readPeriod, readOccasion]))
const readTimex = longestOf([readTimexOnly, readDay, withClock(readDay), readLength])

/** Finds the time expressions of a report, in text order and without overlap; where two readings compete, the longer wins. */
export const annotateTimes = (text: SourceText, sentences: readonly Sentence[]): readonly TimeExpression[] => readTimes(text, sentences, readAny, NO_MORE)

/** The same as TimeML has it (Pustejovsky et al. 2003): more of them, and without the prepositions before them. */
export const annotateTimex = (text: SourceText, sentences: readonly Sentence[]): readonly TimeExpression[] => readTimes(text, sentences, readTimex, TIMEX_OPENING)

const NO_MORE: ReadonlySet<string> = new Set()

const readTimes = (text: SourceText, sentences: readonly Sentence[], read: Reader, more: ReadonlySet<string>): readonly TimeExpression[] =>
  sentences.flatMap((sentence) => {
    const line = lineOf(sentence)
    return readLine(line, read, more).flatMap((reading) => expressionOf(text, sentence, line, reading))
  })

function readLine(line: Line, read: Reader, more: ReadonlySet<string>): readonly Reading[] {
  const readings: Reading[] = []
  let free = 0
  for (const start of openings(line, more)) {
    const reading = start >= free ? read(line, start) : null
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

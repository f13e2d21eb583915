import { annotate } from './2-annotate/annotate.ts'
import type { ReadingModel } from './2-annotate/reading-model.ts'
import { readReport } from './1-read/index.ts'
import { resolveTimes } from './4-resolve/resolve-times.ts'
import { type DayRange, oneDay, type RawReport, type SourceText, type TimeExpression, weekOf } from './model/index.ts'

/** A time expression of a text: UTF-16 offsets into the text as it is stored, and its TIMEX3 type and value. */
export interface FoundTime {
  readonly start: number
  readonly end: number
  readonly kind: TimeExpression['kind']
  /** "2013-03-22", "2013-W12", "P3D", "PAST_REF"; where the day stays open, what the words fix on their own. */
  readonly value: string
}

/** The time expressions of a report published on a known day, on the calendar; null where the report is refused. */
export async function findTimes(raw: RawReport, model: ReadingModel): Promise<{ readonly text: SourceText; readonly times: readonly FoundTime[] } | null> {
  const read = readReport(raw)
  if (!read.ok) return null
  const day = read.report.publicationDate?.value
  const layers = await annotate(read.report, model)
  const resolved = resolveTimes(layers, day === undefined ? null : { days: oneDay(day), reason: 'given' })
  const times = layers.times.map((time): FoundTime => ({
    start: time.span.start, end: time.span.end, kind: time.kind,
    value: valueOf(time, resolved.find(time)?.days ?? null),
  }))
  return { text: read.report.text, times }
}

function valueOf({ value }: TimeExpression, days: DayRange | null): string {
  if (!days?.first) return value
  switch (days.granularity) {
    case 'day': return days.first
    case 'week': return weekOf(days.first)
    case 'month': return days.first.slice(0, 7)
    case 'quarter': return `${days.first.slice(0, 4)}-Q${Math.ceil(Number(days.first.slice(5, 7)) / 3)}`
    case 'year': return days.first.slice(0, 4)
    default: return days.last === days.first ? days.first : `${days.first}/${days.last ?? ''}`
  }
}

import { readSentence } from '../2-annotate/annotate-sentences.ts'
import type { ReadingModel } from '../2-annotate/reading-model.ts'
import { cutSentences } from '../2-annotate/sentences.ts'
import { annotateTimex } from '../2-annotate/times.ts'
import { readReport } from '../1-read/index.ts'
import { resolveTimes } from '../4-resolve/resolve-times.ts'
import { resolveTime } from '../4-resolve/times/index.ts'
import { type Day, type DayRange, type NewsReport, oneDay, type RawReport, type Sentence, type SourceText, type TimeExpression } from '../model/index.ts'
import { type Timex, timexOf } from './timex-value.ts'

/** A time expression of a text: UTF-16 offsets into the text as it is stored, and its TIMEX3 type and value. */
export interface FoundTime extends Timex {
  readonly start: number
  readonly end: number
}

/** The time expressions of a report published on a known day, on the calendar, headline and date lines included; null where the report is refused. */
export async function findTimes(raw: RawReport, model: ReadingModel): Promise<{ readonly text: SourceText; readonly times: readonly FoundTime[] } | null> {
  const read = readReport(raw)
  if (!read.ok) return null
  const { text } = read.report
  const day = read.report.publicationDate?.value
  const sentences = await readAll(read.report, model)
  const times = annotateTimex(text, sentences)
  const resolved = resolveTimes({ sentences, names: [], quotations: [], attributions: [], times }, day === undefined ? null : { days: oneDay(day), reason: 'given' })
  const daysOf = (time: TimeExpression): DayRange | null => resolved.find(time)?.days ?? (day === undefined ? null : countedFrom(day, time))
  return { text, times: times.map((time): FoundTime => ({ ...within(time), ...timexOf(time, daysOf(time)) })) }
}

/** "at 16:15", "the following week" in a text that told no day before: the day of the report is as good as any. */
function countedFrom(day: Day, time: TimeExpression): DayRange | null {
  if (time.anchor.kind !== 'relative') return null
  const found = resolveTime({ ...time, anchor: { ...time.anchor, of: 'report' } }, { reference: day, publication: null, tense: null, previous: null })
  return found.kind === 'resolved' ? found.days : null
}

/** Every block's sentences: a date line is no sentence to the coder, but it tells a time. */
async function readAll({ text, blocks }: NewsReport, model: ReadingModel): Promise<readonly Sentence[]> {
  const sentences: Sentence[] = []
  for (const cut of cutSentences(text, blocks.map((block) => ({ ...block, kind: 'paragraph' })))) {
    sentences.push((await readSentence(model, text, cut, sentences.length)).sentence)
  }
  return sentences
}

/** TimeML leaves the preposition out. */
function within({ span }: TimeExpression): Pick<FoundTime, 'start' | 'end'> {
  const opener = /^(?:(?:in|within|over|during|on|at|by|for|from) )+/iu.exec(span.quote.replaceAll(/\s/gu, ' '))?.[0] ?? ''
  return { start: span.start + opener.length, end: span.end }
}

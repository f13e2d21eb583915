import { type DayRange, type Grammar, grammarOf, type Layers, type TimeExpression } from '../model/index.ts'
import { sentenceAt } from './context.ts'
import { tenseAt } from './tense.ts'
import { type PublicationDays, resolveTime, type Tense, type TimeResolution } from './times/index.ts'

/** The days of one time expression, with the working. */
export interface DatedTime {
  readonly time: TimeExpression
  readonly days: DayRange
  readonly reason: string
}

/** Every time expression on the calendar. */
export interface ReportTimes {
  find(time: TimeExpression): DatedTime | null
  /** Read with another tense than its clause has: a plan told in the present. */
  ahead(time: TimeExpression): DatedTime | null
  /** The single day that a main clause told last before a place of the text, not after the report's own day. */
  lastDay(at: number): DatedTime | null
}

/** Resolves the times of a report in text order, so that "the following day" counts from the day told before it. */
export function resolveTimes(layers: Layers, publication: PublicationDays | null): ReportTimes {
  const found = new Map<TimeExpression, DatedTime>()
  const days: DatedTime[] = []
  const last = publication?.days.last ?? null
  const read = (time: TimeExpression, tense: Tense): DatedTime | null => {
    const previous = days.findLast((d) => d.time.span.start < time.span.start)?.days ?? null
    return dated(time, resolveTime(time, { ...referenceOf(publication), tense, previous }))
  }
  for (const time of layers.times.toSorted((a, b) => a.span.start - b.span.start)) {
    const one = read(time, tenseAt(grammarOf(sentenceAt(layers, time.sentence)), headOfTime(layers, time)))
    if (!one) continue
    found.set(time, one)
    if (one.days.granularity === 'day' && time.anchor.kind !== 'anniversary' && (last === null || (one.days.first ?? '') <= last)) days.push(one)
  }
  return Object.freeze({
    find: (time: TimeExpression) => found.get(time) ?? null,
    ahead: (time: TimeExpression) => read(time, 'future'),
    lastDay: (at: number) => days.findLast((d) => d.time.span.start < at && isMain(grammarOf(sentenceAt(layers, d.time.sentence)), headOfTime(layers, d.time))) ?? null,
  })
}

const dated = (time: TimeExpression, resolution: TimeResolution): DatedTime | null =>
  resolution.kind === 'resolved' ? Object.freeze({ time, days: resolution.days, reason: resolution.reason }) : null

function referenceOf(publication: PublicationDays | null): { readonly reference: string | null; readonly publication: PublicationDays | null } {
  const days = publication?.days
  return days && days.granularity === 'day' ? { reference: days.first, publication: null } : { reference: null, publication }
}

/** The word of a time expression whose own head lies outside it. */
export function headOfTime(layers: Layers, time: TimeExpression): number {
  const { tokens } = sentenceAt(layers, time.sentence)
  const outside = tokens.slice(time.from, time.to).filter((token) => token.head < time.from || token.head >= time.to)
  return (outside.find((token) => !['case', 'mark', 'punct', 'det'].includes(token.relation)) ?? outside[0])?.index ?? time.from
}

const ASIDES: ReadonlySet<string> = new Set(['acl', 'advcl', 'nmod', 'appos', 'parataxis'])

/** Whether a word stands in its sentence's main clause or in what that says. */
function isMain(grammar: Grammar, at: number): boolean {
  for (let here = grammar.parent(at); here !== null; here = grammar.parent(here)) if (ASIDES.has(grammar.link(here))) return false
  return true
}

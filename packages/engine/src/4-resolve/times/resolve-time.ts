import { addDays, type Day, dayNumber, type TimeExpression } from '../../model/index.ts'
import { coverDays, sameDays, tellDay, tellDays } from './day-ranges.ts'
import { reckonAnchor } from './reckon-anchor.ts'
import type { PublicationDays, Reckoned, TimeContext, TimeResolution } from './time-context.ts'

/** More possible days of publication than this help nobody. */
const MOST_DAYS = 62

const undecided = (reason: string): TimeResolution => Object.freeze({ kind: 'undecided', reason })

/**
 * Takes a time expression to days. Against a report whose day is only known as a stretch, every day of the stretch is tried:
 * where all agree the answer is exact, else it is the stretch that covers them.
 */
export function resolveTime(expression: TimeExpression, context: TimeContext): TimeResolution {
  const quote = `"${expression.span.quote}"`
  if (expression.kind === 'set') return undecided(`${quote} tells a repetition, not days`)
  if (expression.anchor.kind === 'duration') return undecided(`${quote} is a length of time, not days`)
  const references = referencesOf(context)
  const reckoned = references.map((reference) => reckonAnchor(expression.anchor, { reference, tense: context.tense, previous: context.previous }))
  const found = reckoned.filter((one) => one !== null)
  const [first] = found
  if (!first || found.length < reckoned.length) return undecided(`${quote}: ${whyOpen(expression, context)}`)
  return Object.freeze({ kind: 'resolved', ...combine(quote, [first, ...found.slice(1)], context) })
}

function referencesOf({ reference, publication }: TimeContext): readonly (Day | null)[] {
  if (reference !== null) return [reference]
  const { first, last } = publication?.days ?? { first: null, last: null }
  if (first === null || last === null) return [null]
  const length = dayNumber(last) - dayNumber(first) + 1
  return length > MOST_DAYS ? [null] : Array.from({ length }, (_, index) => addDays(first, index))
}

function combine(quote: string, reckoned: readonly [Reckoned, ...Reckoned[]], context: TimeContext): { readonly days: Reckoned['days']; readonly reason: string } {
  const [first, ...rest] = reckoned
  if (first.rule === 'the date is written out') return { days: first.days, reason: `${quote}: ${first.rule}` }
  const agree = rest.every(({ days }) => sameDays(days, first.days))
  return {
    days: agree ? first.days : coverDays(reckoned.map(({ days }) => days)),
    reason: `${quote}: ${first.rule}${against(context, reckoned.length, agree)}`,
  }
}

function against({ reference, publication }: TimeContext, count: number, agree: boolean): string {
  if (reference !== null) return ` (report of ${tellDay(reference)})`
  if (!publication || count < 2) return ''
  return ` (${agree ? 'the same for every' : 'over all'} possible day${agree ? '' : 's'} of publication, ${tellRange(publication)}: ${publication.reason})`
}

const tellRange = ({ days: { first, last } }: PublicationDays): string => (first === null || last === null ? 'unknown' : tellDays(first, last))

function whyOpen({ anchor }: TimeExpression, { reference, publication, previous }: TimeContext): string {
  if (anchor.kind === 'anniversary') return 'the day of that occasion is not known'
  if (anchor.kind === 'relative' && anchor.of === 'context' && previous === null) return 'no earlier date to count from'
  return reference === null && publication === null ? "the report's date is not known" : 'no day fits'
}

import { NUMBERS } from '../lexicon/times.ts'
import { type Account, addDays, type DayRange, type Grammar, grammarOf, inferred, oneDay, type Traced } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { headOfTime, type ReportTimes } from './resolve-times.ts'

/**
 * "resumed on Sunday, two days after the parties had agreed": the day of the clause behind "after" or "before" is so many
 * days from that of the clause it hangs on.
 */
export function dayBeside(context: ResolveContext, times: ReportTimes, account: Account): Traced<DayRange> | null {
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const clause = clauseHead(grammar, account.trigger.token)
  const distance = distanceOf(grammar, clause)
  // "landed last night, a day after …": the clause may hang on the day that it counts from.
  const main = verbOver(grammar, clause)
  if (!distance || main === null) return null
  const told = context.layers.times.find((time) => time.sentence === account.trigger.sentence && verbOver(grammar, headOfTime(context.layers, time)) === main)
  const day = told && times.find(told)?.days
  if (!told || day?.granularity !== 'day' || day.first === null) return null
  const words = context.report.text.cover(grammar.sentence.tokens.slice(distance.from, distance.to).map((token) => token.span))
  return inferred(oneDay(addDays(day.first, distance.days)), `“${words.quote}” “${grammar.token(main).text}”, ${told.span.quote}`, words)
}

/** The head of a row of verbs: "set fire to the office and looted shops". */
function clauseHead(grammar: Grammar, at: number): number {
  let here = at
  while (grammar.link(here) === 'conj' && grammar.links(here, 'mark').length === 0) here = grammar.parent(here) ?? here
  return here
}

interface Distance {
  /** From the main clause's day; negative before it. */
  readonly days: number
  readonly from: number
  readonly to: number
}

const UNIT_DAYS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 }

function distanceOf(grammar: Grammar, clause: number): Distance | null {
  const mark = grammar.links(clause, 'mark').find((at) => ['after', 'before'].includes(grammar.token(at).lower))
  if (mark === undefined || mark < 2) return null
  const [count, unit] = [grammar.token(mark - 2).lower, UNIT_DAYS[grammar.token(mark - 1).lower]]
  const number = count === 'a' || count === 'the' ? 1 : (NUMBERS[count] ?? Number(count))
  if (unit === undefined || !Number.isInteger(number)) return null
  // What comes "after" in the sentence came before the main clause.
  return { days: (grammar.token(mark).lower === 'after' ? -1 : 1) * number * unit, from: mark - 2, to: mark + 1 }
}

function verbOver(grammar: Grammar, at: number): number | null {
  for (let here = grammar.parent(at); here !== null; here = grammar.parent(here)) if (grammar.token(here).upos === 'VERB') return here
  return null
}

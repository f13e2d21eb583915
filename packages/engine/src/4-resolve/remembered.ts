import { type Grammar, grammarOf, isLongPast, type ResolvedAccount, type TimeExpression, withAuxiliary } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { headOfTime, type ReportTimes } from './resolve-times.ts'

/** What is told of a time about a year or more before the report is background: marked as history. */
export function withRemembered(context: ResolveContext, times: ReportTimes, resolved: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  const published = context.publication?.days.first ?? null
  return resolved.map((one) => {
    const { account, date } = one
    if (account.auxiliaries.includes('historical') || account.auxiliaries.includes('future')) return one
    const dated = date.basis.kind !== 'assumed'
    const old = dated ? isLongPast(date.value, published) : timesBelow(context, one).some((time) => isLongPast(times.find(time)?.days ?? date.value, published))
    if (!old) return one
    return Object.freeze({ ...one, account: Object.freeze({ ...account, auxiliaries: withAuxiliary(account.auxiliaries, 'historical'), factualityReason: account.factualityReason ?? 'a time long before the report' }) })
  })
}

/** Times of the act though the grammar hangs them lower: "a shooting during the 2022 parade", "the summit between Oslo and Riga in 2019". */
function timesBelow({ layers }: ResolveContext, { account: { trigger } }: ResolvedAccount): readonly TimeExpression[] {
  const grammar = grammarOf(sentenceAt(layers, trigger.sentence))
  if (grammar.token(trigger.token).upos !== 'NOUN' && !isSince(grammar, trigger.token)) return []
  return layers.times.filter((time) => time.sentence === trigger.sentence && leadsUp(grammar, headOfTime(layers, time), trigger.token))
}

/** "since signing the treaty in 1994". */
const isSince = (grammar: Grammar, at: number): boolean => grammar.links(at, 'mark').some((mark) => grammar.token(mark).lower === 'since')

/** From the time up to the act only names, which have no time of their own, and what went on at the same time. */
function leadsUp(grammar: Grammar, time: number, act: number): boolean {
  for (let at = grammar.parent(time); at !== null; at = grammar.parent(at)) {
    if (at === act) return true
    const { upos } = grammar.token(at)
    const object = grammar.link(at) === 'obj' && grammar.parent(at) === act
    if (upos !== 'PROPN' && !object && !(upos === 'NOUN' && ['during', 'since', 'at'].includes(grammar.preposition(at) ?? ''))) return false
  }
  return false
}

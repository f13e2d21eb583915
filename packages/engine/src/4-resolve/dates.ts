import { PLOVER } from '../codebook/index.ts'
import { GROUP_PRONOUNS, PERSON_PRONOUNS } from '../lexicon/group-words.ts'
import { type Account, assumed, type DayRange, type Grammar, grammarOf, inferred, type Sentence, type Span, stated, type TimeExpression, type Traced, UNKNOWN_DAYS, within } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { dayBeside } from './day-beside.ts'
import { ownTimes } from './own-times.ts'
import type { DatedTime, ReportTimes } from './resolve-times.ts'
import { isPastPerfect, tenseAt } from './tense.ts'

/** When an account's event was, and when what it promises is due. */
export interface AccountDates {
  readonly date: Traced<DayRange>
  readonly reason: string
  readonly due: Traced<DayRange> | null
}

/** What dating an account looks at. */
export interface Dating {
  readonly context: ResolveContext
  readonly times: ReportTimes
  /** All accounts of the report. */
  readonly accounts: readonly Account[]
}

/** Dates an account from the time words of its own clause; with none, by the paragraph's day or the report's; what is pointed at stays open. */
export function dateAccount(dating: Dating, account: Account): AccountDates {
  const own = ownDay(dating, account)
  const beside = own ? null : dayBeside(dating.context, dating.times, account)
  const base = own ? { date: traced(own), reason: own.reason } : beside ? { date: beside, reason: reasonOf(beside) } : defaultDate(dating, account)
  const due = account.commitment ? dueDay(dating, account) : null
  return { ...base, due: due ? traced(due) : account.commitment ? dueBeside(dating, account) : null }
}

/** "a week before the two are to meet": so long after what the main clause tells. */
function dueBeside({ context, times }: Dating, account: Account): Traced<DayRange> | null {
  const beside = dayBeside(context, times, account)
  return beside && (beside.value.first ?? '') > (context.publication?.days.last ?? '9999') ? beside : null
}

function ownDay({ context, times, accounts }: Dating, account: Account): DatedTime | null {
  const planned = account.auxiliaries.includes('future') || account.auxiliaries.includes('hypothetical')
  const act = account.commitment?.act
  // "leaves on Monday": the day of what is planned is no day of the planning.
  const isPlanned = (time: TimeExpression): boolean => act !== undefined && within(account.triggerSpan, act) && within(time.span, act)
  const found = ownTimes(context, account, accounts).filter((time) => !isPlanned(time)).flatMap((time) => (account.auxiliaries.includes('future') ? times.ahead(time) : times.find(time)) ?? [])
  const fitting = found.filter((d) => d.time.anchor.kind !== 'anniversary' || PLOVER[account.category].material)
  return fitting.find((d) => planned || account.auxiliaries.includes('negation') || !isAhead(context, d) || isRunning(context, d)) ?? null
}

/** The first day still to come that the promise's own words set, an aside on what is promised included; what is over was never due. */
function dueDay({ context, times, accounts }: Dating, account: Account): DatedTime | null {
  const act = account.commitment?.act
  const inAct = context.layers.times.filter((time) => act !== undefined && time.sentence === account.trigger.sentence && (within(time.span, act) || isBeside(context, time, act)))
  const found = [...inAct.map((time) => times.ahead(time)), ...ownTimes(context, account, accounts).map((time) => times.find(time))].filter((d) => d !== null)
  const ahead = found.find((d) => isAhead(context, d))
  // "is to meet the president today": what is still to come may come on the report's own day.
  const today = inAct.map((time) => times.ahead(time)).find((d) => d !== null && d.days.granularity === 'day' && d.days.last === context.publication?.days.last)
  return ahead ?? today ?? (context.publication === null ? (found[0] ?? null) : null)
}

/** "a team, which is to leave on Friday": a time in a relative clause of what is promised. */
function isBeside(context: ResolveContext, time: TimeExpression, act: Span): boolean {
  const grammar = grammarOf(sentenceAt(context.layers, time.sentence))
  for (let at: number | null = time.from; at !== null; at = grammar.parent(at)) {
    const parent = grammar.parent(at)
    if (grammar.link(at) === 'acl' && parent !== null) return within(grammar.token(parent).span, act)
  }
  return false
}

const reasonOf = ({ basis }: Traced<DayRange>): string => (basis.kind === 'inferred' ? basis.rule : '')

const traced = ({ time, days, reason }: DatedTime): Traced<DayRange> =>
  time.anchor.kind === 'absolute' ? stated(days, time.span) : inferred(days, reason, time.span)

/** Whether the days lie after the report. */
function isAhead(context: ResolveContext, { days }: DatedTime): boolean {
  const last = context.publication?.days.last ?? null
  return last !== null && (days.last === null ? days.first === null || days.first >= last : days.last > last)
}

/** "paid a visit from 10 to 13 March" told on the 12th: begun, though not over. */
const isRunning = (context: ResolveContext, { days }: DatedTime): boolean =>
  days.granularity === 'range' && days.last !== null && days.first !== null && days.first < (context.publication?.days.last ?? '')

function defaultDate(dating: Dating, account: Account): { readonly date: Traced<DayRange>; readonly reason: string } {
  const { context } = dating
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const days = context.publication?.days
  if (isRemembered(account, grammar)) return assume(UNKNOWN_DAYS, 'report-date', 'told as known, with no day')
  if (days && isSaidNow(context, account, grammar)) return { date: inferred(days, 'said in the present tense, on the day of the text', account.triggerSpan), reason: 'said in the present tense: the day of the report' }
  const told = storyDay(dating, account, grammar)
  if (told) {
    const reason = `the day the text told before: ${told.reason}`
    // What was said may have been said in a call or meeting of another day, which then dates it.
    const { verbal, hostsOthers } = PLOVER[account.category]
    return { date: verbal && !hostsOthers ? assumed(told.days, 'occasion-date', reason) : inferred(told.days, reason, told.time.span), reason }
  }
  return days ? assume(days, 'publication-date', 'no day told; the day of the report') : assume(UNKNOWN_DAYS, 'report-date', "the report's own date is not known")
}

/** "The Ministry condemns": what a government's own statement says in the present tense it says on its own day, whatever call it tells of. */
function isSaidNow({ report }: ResolveContext, account: Account, grammar: Grammar): boolean {
  const { verbal, hostsOthers } = PLOVER[account.category]
  return report.genre === 'statement' && verbal && !hostsOthers && account.voice.length === 0 && isPlainPresent(grammar, account.trigger.token)
}

/** The sentence's own verb, or one joined to it, in the present tense. */
function isPlainPresent(grammar: Grammar, at: number): boolean {
  const { feats } = grammar.token(at)
  const plain = feats['Tense'] === 'Pres' && feats['VerbForm'] === 'Fin' && grammar.links(at, 'aux').length === 0
  const above = grammar.parent(at)
  return plain && (above === null || (grammar.link(at) === 'conj' && isPlainPresent(grammar, above)))
}

function isRemembered(account: Account, grammar: Grammar): boolean {
  if (account.anaphoric || account.auxiliaries.includes('historical')) return true
  // "said the two sides had condemned the attack": in what somebody says, the tense only shifts.
  const shifted = account.voice.length > 0 && PLOVER[account.category].verbal
  return !shifted && isPastPerfect(grammar, account.trigger.token)
}

const assume = (days: DayRange, why: 'publication-date' | 'report-date', reason: string): { readonly date: Traced<DayRange>; readonly reason: string } => ({
  date: assumed(days, why, reason), reason,
})

/** "He also met …" goes on with the day of the sentence before; of a report whose own day is not fixed, the day told last is the story's. */
function storyDay({ context, times }: Dating, account: Account, grammar: Grammar): DatedTime | null {
  const tense = tenseAt(grammar, account.trigger.token)
  const told = times.lastDay(account.triggerSpan.start)
  if (!told || tense !== 'past' || hasPresentPerfect(grammar, account.trigger.token)) return null
  if (context.publication?.days.granularity !== 'day') return told
  return goesOn(sentenceAt(context.layers, told.time.sentence), account, grammar) ? told : null
}

/** A deed told right after a dated sentence of its paragraph, or by a pronoun, belongs to the same day. */
function goesOn(before: Sentence, account: Account, grammar: Grammar): boolean {
  const here = grammar.sentence
  const steps = here.index - before.index
  if (before.block !== here.block || steps <= 0 || steps > 2) return false
  return (steps === 1 && PLOVER[account.category].material) || startsWithPronoun(account, grammar)
}

const hasPresentPerfect = (grammar: Grammar, at: number): boolean => grammar.links(at, 'aux').some((a) => ['has', 'have', '’s', "'s"].includes(grammar.token(a).lower))

function startsWithPronoun(account: Account, grammar: Grammar): boolean {
  const [actor] = account.actors
  if (!actor || actor.head.sentence !== grammar.sentence.index) return false
  const { lower } = grammar.token(actor.head.token)
  return PERSON_PRONOUNS.has(lower) || GROUP_PRONOUNS.has(lower) || isPair(grammar, actor.head.token)
}

/** "the two ministers", "both sides": known from the sentence before. */
const isPair = (grammar: Grammar, at: number): boolean =>
  [at, ...grammar.links(at, 'nummod', 'det')].some((word) => ['two', 'both'].includes(grammar.token(word).lower)) && grammar.links(at, 'nmod').length === 0

import {
  type Account, assumed, type DayRange, type Grammar, grammarOf, inferred, stated, type TimeExpression, type Traced, UNKNOWN_DAYS, within,
} from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { resolveTime, type Tense } from './times/index.ts'

/** When an account's event was, and when what it promises is due. */
export interface AccountDates {
  readonly date: Traced<DayRange>
  readonly reason: string
  readonly due: Traced<DayRange> | null
}

/** Tense of the clause a token stands in: that of its nearest finite verb or auxiliary. */
export function tenseAt(grammar: Grammar, at: number): Tense {
  for (let here: number | null = at; here !== null; here = grammar.parent(here)) {
    const auxiliaries = grammar.links(here, 'aux', 'aux:pass', 'cop').map((a) => grammar.token(a))
    if (auxiliaries.some((a) => ['will', 'shall', "'ll", '’ll'].includes(a.lower))) return 'future'
    const finite = [...auxiliaries, grammar.token(here)].find((token) => token.feats['VerbForm'] === 'Fin' && token.feats['Tense'] !== undefined)
    if (finite) return finite.feats['Tense'] === 'Past' || perfect(grammar, here) ? 'past' : 'present'
  }
  return null
}

const perfect = (grammar: Grammar, at: number): boolean => grammar.links(at, 'aux').some((a) => grammar.token(a).lemma === 'have')

interface Dated {
  readonly time: TimeExpression
  readonly days: DayRange
  readonly reason: string
}

/** Dates an account from the time words of its own clause; with none, what happened is dated by the report, what is pointed at stays open. */
export function dateAccount(context: ResolveContext, account: Account): AccountDates {
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const found = timesNear(context, grammar, account).flatMap((time): readonly Dated[] => {
    const resolution = resolveTime(time, { ...referenceOf(context), tense: tenseFor(grammar, account, time), previous: null })
    return resolution.kind === 'resolved' ? [{ time, days: resolution.days, reason: resolution.reason }] : []
  })
  const due = account.commitment ? found.find((d) => isAhead(context, d) || (account.commitment && within(d.time.span, account.commitment.act))) : undefined
  const own = found.find((d) => d !== due && (account.commitment === null || !isAhead(context, d)))
  const base = own ? ownDate(own) : defaultDate(context, grammar, account)
  return { ...base, due: due ? traced(due) : null }
}

function referenceOf(context: ResolveContext): { readonly reference: string | null; readonly publication: ResolveContext['publication'] } {
  const days = context.publication?.days
  return days && days.granularity === 'day' ? { reference: days.first, publication: null } : { reference: null, publication: context.publication }
}

const tenseFor = (grammar: Grammar, account: Account, time: TimeExpression): Tense =>
  account.auxiliaries.includes('future') ? 'future' : tenseAt(grammar, grammar.token(time.from).head >= 0 ? grammar.token(time.from).head : time.from)

const traced = ({ time, days, reason }: Dated): Traced<DayRange> =>
  time.anchor.kind === 'absolute' ? stated(days, time.span) : inferred(days, reason, time.span)

const ownDate = (own: Dated): { readonly date: Traced<DayRange>; readonly reason: string } => ({ date: traced(own), reason: own.reason })

/** Whether the days lie after the report. */
function isAhead(context: ResolveContext, { days }: Dated): boolean {
  const last = context.publication?.days.last ?? null
  return last !== null && days.last !== null && days.last > last
}

/** Time words below the trigger or its clause, nearest first; a clause of another predicate keeps its own. */
function timesNear(context: ResolveContext, grammar: Grammar, account: Account): readonly TimeExpression[] {
  const sentence = context.layers.times.filter((t) => t.sentence === account.trigger.sentence)
  const mine = sentence.filter((t) => belongs(grammar, account, t))
  const distance = (t: TimeExpression): number => Math.abs(t.from - account.trigger.token)
  return mine.toSorted((a, b) => distance(a) - distance(b))
}

function belongs(grammar: Grammar, account: Account, time: TimeExpression): boolean {
  const path = ancestors(grammar, time.from)
  if (path.includes(account.trigger.token)) return !crossesClause(grammar, time.from, account.trigger.token)
  if (account.anaphoric) return false
  const carriers = ancestors(grammar, account.trigger.token)
  const meeting = carriers.find((at) => path.includes(at))
  return meeting !== undefined && !crossesClause(grammar, time.from, meeting) && !crossesClause(grammar, account.trigger.token, meeting)
}

function ancestors(grammar: Grammar, at: number): readonly number[] {
  const path: number[] = []
  for (let here: number | null = at; here !== null && path.length < 40; here = grammar.parent(here)) path.push(here)
  return path
}

const CLAUSES = new Set(['acl:relcl', 'advcl', 'ccomp', 'parataxis', 'conj'])

/** Whether a clause opens between a word and an ancestor of it. */
function crossesClause(grammar: Grammar, from: number, to: number): boolean {
  for (let here: number | null = from; here !== null && here !== to; here = grammar.parent(here)) {
    const token = grammar.token(here)
    if (here !== from && token.upos === 'VERB' && (CLAUSES.has(token.relation) || CLAUSES.has(grammar.link(here)))) return true
  }
  return false
}

function defaultDate(context: ResolveContext, grammar: Grammar, account: Account): { readonly date: Traced<DayRange>; readonly reason: string } {
  const days = context.publication?.days
  const remembered = account.anaphoric || account.auxiliaries.includes('historical') || pastPerfect(grammar, account.trigger.token)
  if (!days || remembered) {
    const why = days ? 'told as known, with no day' : "the report's own date is not known"
    return { date: assumed(UNKNOWN_DAYS, 'report-date', why), reason: why }
  }
  const reason = 'no day told; the day of the report'
  return { date: assumed(days, 'publication-date', reason), reason }
}

/** "had met": before the story's day. */
const pastPerfect = (grammar: Grammar, at: number): boolean => grammar.links(at, 'aux').some((a) => grammar.token(a).lower === 'had')

import { PLOVER } from '../codebook/index.ts'
import { OCCURRING_VERBS, SAME_DAY_VERBS } from '../lexicon/group-words.ts'
import { type Account, type Grammar, grammarOf, type TimeExpression } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { headOfTime } from './resolve-times.ts'
import { isOfficial } from './sides.ts'

/** The time expressions that date an account's own act, nearest first; those of other verbs and event nouns are theirs. */
export function ownTimes(context: ResolveContext, account: Account, accounts: readonly Account[]): readonly TimeExpression[] {
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const sentence = context.layers.times.filter((time) => time.sentence === account.trigger.sentence)
  const others = accounts.filter((other) => other.trigger.sentence === account.trigger.sentence && other.trigger.token !== account.trigger.token)
  const asked = { grammar, account, others, official: isOfficial(context) }
  const mine = sentence.filter((time) => carries(asked, headOfTime(context.layers, time)))
  const distance = (time: TimeExpression): number => Math.abs(time.from - account.focus.token)
  return mine.toSorted((a, b) => distance(a) - distance(b))
}

interface Asked {
  readonly grammar: Grammar
  readonly account: Account
  /** The sentence's other accounts. */
  readonly others: readonly Account[]
  readonly official: boolean
}

function carries(asked: Asked, time: number): boolean {
  const { grammar, account, others } = asked
  const carrier = carrierOf(asked, time)
  if (carrier === null) return false
  const { token } = account.trigger
  const heads = [token, ...chainOf(asked)]
  const spoken = isSpoken(account)
  const judged = spoken && heads.some((head) => others.some((o) => isJudged(grammar, head, o.trigger.token, time)) || (asked.official && trails(grammar, head, time)))
  if (heads.includes(carrier)) return !judged
  if (!spoken && isSetting(asked, carrier)) return true
  // "condemned the abduction of four engineers on May 2": the parser hangs the day on the judging verb.
  return others.some((o) => isSpoken(o) && [o.trigger.token, ...chainOf({ ...asked, account: o })].includes(carrier) && isJudged(grammar, carrier, token, time))
}

/** An act of speech about something: the thing may have a day of its own. */
const isSpoken = ({ category }: Account): boolean => PLOVER[category].verbal && !PLOVER[category].hostsOthers

/** "killed in Sunday's ambush": the day of the event it happened in. */
const isSetting = ({ grammar, account, others }: Asked, carrier: number): boolean =>
  grammar.parent(carrier) === account.trigger.token && grammar.link(carrier) === 'obl' && others.some((o) => o.trigger.token === carrier) && ['in', 'during', 'by', 'at'].includes(grammar.preposition(carrier) ?? '')

/** Whether a time stands behind the verb's object: in a government's text, whose verbs are of its own day, it is the object's. */
const trails = (grammar: Grammar, verb: number, time: number): boolean => grammar.links(verb, 'obj').some((object) => object > verb && time > object)

/** An event noun in what a judging verb judges, with the time after it. */
function isJudged(grammar: Grammar, verb: number, noun: number, time: number): boolean {
  if (grammar.token(noun).upos === 'VERB' || noun < verb || time < noun) return false
  const light = grammar.parent(noun) === verb && grammar.link(noun) === 'obj' && noun === verb + 1
  return !light && pathUp(grammar, noun).includes(verb)
}

/** The word whose time it is: up from the time, the first verb, known event or event-like noun that is not mine to pass through. */
function carrierOf({ grammar, account, others }: Asked, time: number): number | null {
  const triggers = new Set([account.trigger.token, ...others.map((o) => o.trigger.token)])
  const parties = PLOVER[account.category].judges ? new Set<number>() : new Set([...account.actors, ...account.recipients, ...account.places].filter((f) => f.head.sentence === account.trigger.sentence).map((f) => f.head.token))
  const owner = grammar.token(time).relation === 'nmod:poss' ? grammar.parent(time) : null
  if (owner !== null) return owner
  for (let at = grammar.parent(time), first = true; at !== null; at = grammar.parent(at), first = false) {
    const token = grammar.token(at)
    if (triggers.has(at) || token.upos === 'VERB' || grammar.links(at, 'cop').length > 0) return at
    // "his decision in February to freeze …": a time right on a common noun that is no party of mine is the noun's.
    if (first && token.upos === 'NOUN' && !parties.has(at) && grammar.preposition(time) !== 'on') return at
  }
  return null
}

/** The words that share the trigger's time: its light or occurring verb, the verb it is joined to, the verb it is the object of. */
function chainOf(asked: Asked): readonly number[] {
  const { grammar, account } = asked
  const chain: number[] = []
  let at = account.trigger.token
  for (let parent = grammar.parent(at); parent !== null && chain.length < 4; parent = grammar.parent(at)) {
    if (!shares(asked, at, parent)) break
    chain.push(parent)
    at = parent
  }
  return chain
}

function shares({ grammar, account, others }: Asked, at: number, parent: number): boolean {
  const span = grammar.token(parent).span
  if (span.start >= account.triggerSpan.start && span.end <= account.triggerSpan.end) return true
  const link = grammar.link(at)
  if (grammar.token(at).upos !== 'VERB') {
    if (OCCURRING_VERBS.has(grammar.token(parent).lemma) && ['nsubj', 'obj', 'nmod', 'obl'].includes(link)) return true
    return !account.anaphoric && ['obj', 'obl', 'nsubj'].includes(link) && grammar.token(parent).upos === 'VERB'
  }
  if (link === 'conj') return grammar.links(at, 'nsubj').length === 0 && grammar.token(parent).upos === 'VERB'
  const lemma = grammar.token(parent).lemma
  // "the shooting on Monday, in which four were killed"; "its decision in February to freeze".
  if (grammar.token(at).relation === 'acl:relcl') return others.some((o) => o.trigger.token === parent)
  if (link === 'acl') return grammar.token(parent).upos === 'NOUN' && grammar.links(at, 'mark').length > 0
  // "flew in on Monday to sign": a purpose is of the same day; what is asked or agreed is not.
  return (link === 'xcomp' && OCCURRING_VERBS.has(lemma)) || (['xcomp', 'advcl'].includes(link) && SAME_DAY_VERBS.has(lemma) && grammar.token(at).feats['VerbForm'] === 'Inf')
}

function pathUp(grammar: Grammar, at: number): readonly number[] {
  const path: number[] = []
  for (let here: number | null = at; here !== null; here = grammar.parent(here)) path.push(here)
  return path
}

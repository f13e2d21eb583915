import { PLOVER } from '../codebook/index.ts'
import { OCCURRING_VERBS } from '../lexicon/group-words.ts'
import { type Account, type Grammar, grammarOf, type TimeExpression } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { headOfTime } from './resolve-times.ts'

/** The time expressions that date an account's own act, nearest first; those of other verbs and event nouns are theirs. */
export function ownTimes(context: ResolveContext, account: Account, accounts: readonly Account[]): readonly TimeExpression[] {
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const sentence = context.layers.times.filter((time) => time.sentence === account.trigger.sentence)
  const others = accounts.filter((other) => other.trigger.sentence === account.trigger.sentence && other.trigger.token !== account.trigger.token)
  const mine = sentence.filter((time) => carries(grammar, account, others, headOfTime(context.layers, time)))
  const distance = (time: TimeExpression): number => Math.abs(time.from - account.trigger.token)
  return mine.toSorted((a, b) => distance(a) - distance(b))
}

function carries(grammar: Grammar, account: Account, others: readonly Account[], time: number): boolean {
  const carrier = carrierOf(grammar, account, others, time)
  if (carrier === null) return false
  const { token } = account.trigger
  const judged = PLOVER[account.category].judges ? others.find((o) => isJudged(grammar, token, o.trigger.token, time)) : undefined
  if (carrier === token) return judged === undefined
  if (chainOf(grammar, account).includes(carrier)) return judged === undefined
  // "condemned the abduction of four engineers on May 2": the parser hangs the day on the judging verb.
  return others.some((o) => o.trigger.token === carrier && PLOVER[o.category].judges && isJudged(grammar, carrier, token, time))
}

/** An event noun in what a judging verb judges, with the time after it. */
function isJudged(grammar: Grammar, verb: number, noun: number, time: number): boolean {
  if (grammar.token(noun).upos === 'VERB' || noun < verb || time < noun) return false
  const light = grammar.parent(noun) === verb && grammar.link(noun) === 'obj' && noun === verb + 1
  return !light && pathUp(grammar, noun).includes(verb)
}

/** The word whose time it is: up from the time, the first verb, known event or event-like noun that is not mine to pass through. */
function carrierOf(grammar: Grammar, account: Account, others: readonly Account[], time: number): number | null {
  const triggers = new Set([account.trigger.token, ...others.map((o) => o.trigger.token)])
  const parties = new Set([...account.actors, ...account.recipients, ...account.places].filter((f) => f.head.sentence === account.trigger.sentence).map((f) => f.head.token))
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
function chainOf(grammar: Grammar, account: Account): readonly number[] {
  const chain: number[] = []
  let at = account.trigger.token
  for (let parent = grammar.parent(at); parent !== null && chain.length < 4; parent = grammar.parent(at)) {
    if (!shares(grammar, account, at, parent)) break
    chain.push(parent)
    at = parent
  }
  return chain
}

function shares(grammar: Grammar, account: Account, at: number, parent: number): boolean {
  const span = grammar.token(parent).span
  if (span.start >= account.triggerSpan.start && span.end <= account.triggerSpan.end) return true
  const link = grammar.link(at)
  if (grammar.token(at).upos !== 'VERB') {
    if (OCCURRING_VERBS.has(grammar.token(parent).lemma) && ['nsubj', 'obj', 'nmod', 'obl'].includes(link)) return true
    return !account.anaphoric && ['obj', 'obl', 'nsubj'].includes(link) && grammar.token(parent).upos === 'VERB'
  }
  if (link === 'conj') return grammar.links(at, 'nsubj').length === 0 && grammar.token(parent).upos === 'VERB'
  // "arrived on Monday to sign": a purpose is of the same day; what is asked or agreed is not.
  return link === 'xcomp' && OCCURRING_VERBS.has(grammar.token(parent).lemma)
}

function pathUp(grammar: Grammar, at: number): readonly number[] {
  const path: number[] = []
  for (let here: number | null = at; here !== null; here = grammar.parent(here)) path.push(here)
  return path
}

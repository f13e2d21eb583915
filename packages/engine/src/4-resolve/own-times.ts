import { PLOVER } from '../codebook/index.ts'
import { GATHERINGS, OCCURRING_VERBS, SAME_DAY_VERBS } from '../lexicon/group-words.ts'
import { type Account, type Grammar, grammarOf, type TimeExpression, within } from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { headOfTime } from './resolve-times.ts'
import { isOfficial } from './sides.ts'
import { isPastPerfect, tenseAt } from './tense.ts'

/** The time expressions that date an account's own act, nearest first; those of other verbs and event nouns are theirs. */
export function ownTimes(context: ResolveContext, account: Account, accounts: readonly Account[]): readonly TimeExpression[] {
  const grammar = grammarOf(sentenceAt(context.layers, account.trigger.sentence))
  const sentence = context.layers.times.filter((time) => time.sentence === account.trigger.sentence)
  const others = accounts.filter((other) => other.trigger.sentence === account.trigger.sentence && other.trigger.token !== account.trigger.token)
  const asked = { grammar, account, others, official: isOfficial(context) }
  const mine = sentence.filter((time) => {
    const owner = nounBehind(grammar, time) ?? verbBehind(grammar, time)
    return owner === null ? carries(asked, headOfTime(context.layers, time)) : owner === account.trigger.token || chainOf(asked).includes(owner)
  })
  const distance = (time: TimeExpression): number => Math.abs(time.from - account.focus.token)
  return mine.toSorted((a, b) => distance(a) - distance(b))
}

/** "a May 3 telephone call": a time between an article and its noun is the noun's, wherever the parser hangs it. */
function nounBehind(grammar: Grammar, time: TimeExpression): number | null {
  const { tokens } = grammar.sentence
  if (tokens[time.from - 1]?.upos !== 'DET') return null
  let at = time.to
  while (['NOUN', 'PROPN', 'ADJ'].includes(tokens[at]?.upos ?? '')) at += 1
  return at > time.to && ['NOUN', 'PROPN'].includes(tokens[at - 1]?.upos ?? '') ? at - 1 : null
}

/** "Oslo, which …, on Saturday urged both": a time between a comma and a finite verb is that verb's, wherever the parser hangs it. */
function verbBehind(grammar: Grammar, time: TimeExpression): number | null {
  const { tokens } = grammar.sentence
  const verb = tokens[time.to]
  const from = tokens[time.from - 1]?.upos === 'ADP' ? time.from - 1 : time.from
  return verb?.upos === 'VERB' && verb.feats['VerbForm'] === 'Fin' && tokens[from - 1]?.text === ',' ? verb.index : null
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
  const heads = [token, ...partsOfTrigger(asked), ...chainOf(asked)]
  const spoken = isSpoken(account)
  const judged = spoken && heads.some((head) => others.some((o) => isJudged(grammar, head, o.trigger.token, time)) || (asked.official && trails(grammar, head, time)))
  if (spoken && isAtGathering(asked, time)) return true
  if (heads.includes(carrier)) return !judged
  if (!spoken && isSetting(asked, carrier)) return true
  // "condemned the abduction of four engineers on May 2": the parser hangs the day on the judging verb.
  return others.some((o) => isSpoken(o) && [o.trigger.token, ...chainOf({ ...asked, account: o })].includes(carrier) && isJudged(grammar, carrier, token, time))
}

/** The other verbs of the trigger: "exercise held". */
const partsOfTrigger = ({ grammar, account }: Asked): readonly number[] =>
  grammar.sentence.tokens.filter((t) => t.upos === 'VERB' && t.index !== account.trigger.token && within(t.span, account.triggerSpan)).map((t) => t.index)

/** An act of speech about something: the thing may have a day of its own. */
const isSpoken = ({ category }: Account): boolean => PLOVER[category].verbal && !PLOVER[category].hostsOthers

/** "killed in Sunday's ambush": the day of the event it happened in. */
const isSetting = ({ grammar, account }: Asked, carrier: number): boolean =>
  grammar.parent(carrier) === account.trigger.token && grammar.link(carrier) === 'obl' && grammar.token(carrier).upos === 'NOUN' && ['in', 'during', 'by', 'at'].includes(grammar.preposition(carrier) ?? '')

/** Whether a time stands behind the verb's object: in a government's text, whose verbs are of its own day, it is the object's. */
const trails = (grammar: Grammar, verb: number, time: number): boolean =>
  !SPOKEN_DAYS.has(grammar.token(time).lower) && grammar.links(verb, 'obj').some((object) => object > verb && time > object)

/** Said of the day of speaking, and so of the verb: "summoned the ambassador to China yesterday". */
const SPOKEN_DAYS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tonight'])

/** "pledged aid at the conference in Bonn in June": the time of the gathering at which it was said. */
function isAtGathering({ grammar, account }: Asked, time: number): boolean {
  const gathering = pathUp(grammar, time).find((at) => grammar.preposition(at) === 'at' && grammar.token(at).upos === 'NOUN')
  return gathering !== undefined && gathering > account.trigger.token && GATHERINGS.has(grammar.token(gathering).lemma)
}

/** An event noun in what a judging verb judges, with the time after it. */
function isJudged(grammar: Grammar, verb: number, noun: number, time: number): boolean {
  if (grammar.token(noun).upos === 'VERB' || noun < verb || time < noun) return false
  const light = grammar.parent(noun) === verb && grammar.link(noun) === 'obj' && noun === verb + 1
  return !light && pathUp(grammar, noun).includes(verb)
}

/** The word whose time it is: up from the time, the first verb, known event or event-like noun that is not mine to pass through. */
function carrierOf({ grammar, account, others }: Asked, time: number): number | null {
  const triggers = new Set([account.trigger.token, ...others.map((o) => o.trigger.token)])
  const isEvent = (at: number): boolean => triggers.has(at) || grammar.token(at).upos === 'VERB' || grammar.links(at, 'cop').length > 0
  const parent = grammar.parent(time)
  if (parent === null || grammar.token(time).relation === 'nmod:poss') return parent
  if (SPOKEN_DAYS.has(grammar.token(time).lower) && grammar.token(parent).upos === 'PROPN') return pathUp(grammar, parent).find((at) => grammar.token(at).upos === 'VERB') ?? null
  // "his decision in February to freeze …": a time right on a common noun that is no party of mine is the noun's.
  if (grammar.token(parent).upos === 'NOUN' && !partiesOf(account).has(parent) && grammar.preposition(time) !== 'on') return parent
  return pathUp(grammar, parent).find(isEvent) ?? null
}

function partiesOf(account: Account): ReadonlySet<number> {
  if (PLOVER[account.category].judges) return new Set()
  const fillers = [...account.actors, ...account.recipients, ...account.places]
  return new Set(fillers.filter((f) => f.head.sentence === account.trigger.sentence).map((f) => f.head.token))
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

function shares(asked: Asked, at: number, parent: number): boolean {
  const { grammar, account } = asked
  if (within(grammar.token(parent).span, account.triggerSpan)) return true
  return grammar.token(at).upos === 'VERB' ? verbShares(asked, at, parent) : nounShares(asked, at, parent)
}

const NOUN_LINKS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'obl', 'nmod'])

function nounShares({ grammar, account }: Asked, at: number, parent: number): boolean {
  if (!NOUN_LINKS.has(grammar.link(at))) return false
  if (OCCURRING_VERBS.has(grammar.token(parent).lemma)) return true
  return !account.anaphoric && grammar.link(at) !== 'nmod' && grammar.token(parent).upos === 'VERB'
}

function verbShares({ grammar, others }: Asked, at: number, parent: number): boolean {
  const link = grammar.link(at)
  if (link === 'conj') return grammar.links(at, 'nsubj').length === 0 && grammar.token(parent).upos === 'VERB'
  // "the shooting on Monday, in which four were killed"; "its decision in February to freeze".
  if (grammar.token(at).relation === 'acl:relcl') return isInWhich(grammar, at) || others.some((o) => o.trigger.token === parent)
  if (link === 'acl') return grammar.token(parent).upos === 'NOUN' && grammar.links(at, 'mark').length > 0
  return isPurpose(grammar, at, parent) || isAccompanying(grammar, at) || isMeanwhile(grammar, at)
}

/** "the incident of 2 May, in which a vessel fired": told within what has the day. */
const isInWhich = (grammar: Grammar, at: number): boolean =>
  grammar.links(at, 'obl').some((phrase) => grammar.token(phrase).lower === 'which' && ['in', 'during', 'at'].includes(grammar.preposition(phrase) ?? ''))

/** "were killed on Monday when soldiers opened fire": at the same time, unless it "had" been before. */
const isMeanwhile = (grammar: Grammar, at: number): boolean =>
  grammar.link(at) === 'advcl' && !isPastPerfect(grammar, at) && tenseAt(grammar, at) === 'past' &&
  grammar.links(at, 'mark', 'advmod').some((word) => word < at && ['when', 'while', 'as'].includes(grammar.token(word).lower))

/** "rallied on Monday, demanding …": what a participle adds is done along with it. */
const isAccompanying = (grammar: Grammar, at: number): boolean =>
  grammar.link(at) === 'advcl' && ['Part', 'Ger'].includes(grammar.token(at).feats['VerbForm'] ?? '') && grammar.links(at, 'mark', 'nsubj', 'aux').length === 0

/** "flew in on Monday to sign": a purpose is of the same day; what is asked or agreed is not. */
function isPurpose(grammar: Grammar, at: number, parent: number): boolean {
  const { lemma } = grammar.token(parent)
  if (grammar.link(at) === 'xcomp' && OCCURRING_VERBS.has(lemma)) return true
  return ['xcomp', 'advcl'].includes(grammar.link(at)) && SAME_DAY_VERBS.has(lemma) && grammar.token(at).feats['VerbForm'] === 'Inf'
}

function pathUp(grammar: Grammar, at: number): readonly number[] {
  const path: number[] = []
  for (let here: number | null = at; here !== null; here = grammar.parent(here)) path.push(here)
  return path
}

import { PLOVER } from '../codebook/index.ts'
import { PAPER_ACTS } from '../lexicon/noun-classes.ts'
import { isCounted, reliabilityOf } from '../lexicon/frame-reliability.ts'
import type { Frame } from '../lexicon/frame.ts'
import type { Grammar } from '../model/index.ts'
import { fills } from './frame-index.ts'
import { factualityOf } from './factuality.ts'
import type { Match } from './match-frame.ts'
import { agreementOf, isVouchedFor, wasAsked } from './model-match.ts'
import type { Predicate } from './predicate.ts'

/** Whether a match tells that something happened, or was to; a mere topic does not. */
export function isTold(match: Match, all: readonly Match[]): boolean {
  const { predicate, frame } = match
  if (lacksNeeds(predicate, frame) || (frame.plannedOnly === true && !factualityOf(match).auxiliaries.includes('future'))) return false
  if (isOnlyWords(predicate)) return false
  if (predicate.standing !== 'topic' || isVouchedFor(match)) return true
  // A harm may be told without a verb: "a militant attack on a market".
  const { material, hostile } = PLOVER[frame.category]
  return material && hostile && (isJudged(predicate, all) || isAimed(predicate))
}

const isOnlyWords = (predicate: Predicate): boolean => isFigurative(predicate) || isCircumstance(predicate)

/** "The tariff is an attack on our workers": what is on paper strikes nobody. */
const isFigurative = ({ grammar, at, kind }: Predicate): boolean =>
  kind === 'noun' && grammar.links(at, 'cop').length > 0 && grammar.links(at, 'nsubj').some((subject) => PAPER_ACTS.has(grammar.token(subject).lemma))

/** "spoke at Lima's request": how it came about, in passing. */
function isCircumstance({ grammar, at, kind }: Predicate): boolean {
  const verb = grammar.parent(at)
  return kind === 'noun' && grammar.token(at).lemma === 'request' && grammar.preposition(at) === 'at' && verb !== null && TALKING.has(grammar.token(verb).lemma)
}

const TALKING: ReadonlySet<string> = new Set(['hold', 'speak', 'talk', 'meet', 'take', 'have', 'convene', 'place', 'confer', 'call', 'conversation', 'meeting', 'visit'])

/** A frame right less often than this stands only where the model reads the same. */
const DOUBTFUL = 0.4

/** Whether a frame is wrong too often to stand by itself. */
export const isDoubtful = (frame: Frame): boolean => isCounted(frame) && reliabilityOf(frame) < DOUBTFUL

/** A doubtful frame, and the model does not read what it reads: the less often it is right, the surer the model must be. */
export const isDoubted = (match: Match): boolean => wasAsked(match.predicate) && isDoubtful(match.frame) && agreementOf(match) < 1 - reliabilityOf(match.frame)

/** A frame that must be carried by a verb is not, or one without an actor misses the company it asks for. */
function lacksNeeds(predicate: Predicate, frame: Frame): boolean {
  if (frame.carriedOnly && predicate.kind === 'noun' && predicate.standing !== 'carried') return true
  if (frame.agentless === undefined || (predicate.slots.has('subject') && !followsFrom(predicate, frame.agentless.mishaps))) return false
  const { needs, mishaps, armed } = frame.agentless
  const holds = (words: readonly string[]): boolean => sentenceHolds(predicate.grammar, words)
  return !holds(needs) || (holds(mishaps) && !holds(armed))
}

/** "A jet crashes, killing its pilot": what a mishap did, nobody did. */
function followsFrom({ grammar, carrier }: Predicate, mishaps: readonly string[]): boolean {
  const above = grammar.link(carrier) === 'advcl' ? grammar.parent(carrier) : null
  return above !== null && fills(grammar, above, mishaps, false)
}

/** Somebody's, and against somebody or somewhere. */
function isAimed({ slots }: Predicate): boolean {
  const owned = slots.has('modifier') || slots.has('from')
  return owned && ['of', 'on', 'against', 'in', 'at', 'near', 'to'].some((slot) => slots.has(slot))
}

/** "An attack on a bus was condemned", "clashes in which ten died": somebody's judgement or a relative clause vouches for it. */
function isJudged({ grammar, at }: Predicate, all: readonly Match[]): boolean {
  const parent = grammar.parent(at)
  const judged = ['obj', 'nsubj:pass'].includes(grammar.token(at).relation) && all.some((m) => m.predicate.at === parent && PLOVER[m.frame.category].judges)
  return judged || grammar.links(at, 'acl:relcl').some((clause) => grammar.token(clause).feats['Tense'] === 'Past')
}

const sentenceHolds = (grammar: Grammar, words: readonly string[]): boolean => grammar.sentence.tokens.some((token) => fills(grammar, token.index, words, false))

import { PLOVER } from '../codebook/index.ts'
import { isCounted, reliabilityOf } from '../lexicon/frame-reliability.ts'
import type { Frame } from '../lexicon/frame.ts'
import { factualityOf } from './factuality.ts'
import type { Match } from './match-frame.ts'
import { agreementOf, isVouchedFor, wasAsked } from './model-match.ts'
import type { Predicate } from './predicate.ts'
import { castRoles } from './roles.ts'
import { followsFrom, sentenceHolds, tellsNothing } from './no-act.ts'

/** Whether a match tells that something happened, or was to; a mere topic does not. */
export function isTold(match: Match, all: readonly Match[]): boolean {
  const { predicate, frame } = match
  if (lacksNeeds(predicate, frame) || lacksCircumstance(match) || tellsNothing(match)) return false
  if (predicate.standing !== 'topic' || isVouchedFor(match)) return true
  // A harm may be told without a verb: "a militant attack on a market".
  const { material, hostile } = PLOVER[frame.category]
  return material && hostile && (isJudged(predicate, all) || isAimed(predicate))
}

/** What is still to come has come, or what is put to somebody is put to nobody. */
const lacksCircumstance = (match: Match): boolean =>
  (match.frame.plannedOnly === true && !factualityOf(match).auxiliaries.includes('future')) || (match.frame.addressedOnly === true && castRoles(match).recipients.length === 0)

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

import { PLOVER } from '../codebook/index.ts'
import { PAPER_ACTS } from '../lexicon/noun-classes.ts'
import { type Grammar, isNominal } from '../model/index.ts'
import { fills } from './frame-index.ts'
import type { Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'

/** Words that a frame fits though nobody acts: a form of words, an accident, an epithet. */
export const tellsNothing = (match: Match): boolean => isFigurative(match.predicate) || isCourtesy(match.predicate) || isMishap(match) || isEpithet(match.predicate) || isCircumstance(match.predicate)

/** "The tariff is an attack on our workers": what is on paper strikes nobody. */
const isFigurative = ({ grammar, at, kind }: Predicate): boolean =>
  kind === 'noun' && grammar.links(at, 'cop').length > 0 && grammar.links(at, 'nsubj').some((subject) => PAPER_ACTS.has(grammar.token(subject).lemma))

/** "Thank you, and good night"; not "Thank you for standing with us". */
const isCourtesy = ({ grammar, at, kind, slots }: Predicate): boolean =>
  kind === 'verb' && !slots.has('subject') && grammar.links(at, 'obj').some((object) => grammar.token(object).lower === 'you') && !grammar.subtree(at).some((below) => grammar.token(below).lower === 'for')

/** "The helicopter crashed, killing its crew": what an accident did, nobody did. */
const isMishap = ({ predicate, frame }: Match): boolean =>
  PLOVER[frame.category].material && PLOVER[frame.category].hostile && followsFrom(predicate, MISHAPS) && !sentenceHolds(predicate.grammar, ARMED)

const MISHAPS: readonly string[] = ['crash', 'collide', 'collapse', 'derail', 'capsize', 'overturn']

const ARMED: readonly string[] = ['shoot', 'shot', 'fire', 'missile', 'rocket', 'drone', 'attack', 'bomb', 'bombing', 'shelling', 'strike', 'airstrike', 'explosion', '@fighter']

/** "A jet crashes, killing its pilot": what a mishap did, nobody did. */
export function followsFrom({ grammar, carrier }: Predicate, mishaps: readonly string[]): boolean {
  for (let at = carrier, above = grammar.parent(at); above !== null && grammar.link(at) === 'advcl'; at = above, above = grammar.parent(at)) {
    if (fills(grammar, above, mishaps, false)) return true
  }
  return false
}

/** "ousted president Soto", "the convicted smuggler": who somebody is since then, not what happens. */
function isEpithet({ grammar, at, kind }: Predicate): boolean {
  const whose = grammar.parent(at)
  if (kind !== 'verb' || grammar.link(at) !== 'amod' || whose === null || whose < at || !grammar.token(at).text.endsWith('ed')) return false
  return isNominal(grammar, whose) && fills(grammar, whose, ['@person', '@politician'])
}

/** "spoke at Lima's request": how it came about, in passing. */
function isCircumstance({ grammar, at, kind }: Predicate): boolean {
  const verb = grammar.parent(at)
  return kind === 'noun' && grammar.token(at).lemma === 'request' && grammar.preposition(at) === 'at' && verb !== null && TALKING.has(grammar.token(verb).lemma)
}

const TALKING: ReadonlySet<string> = new Set(['hold', 'speak', 'talk', 'meet', 'take', 'have', 'convene', 'place', 'confer', 'call', 'conversation', 'meeting', 'visit'])

/** Whether a sentence has one of these words. */
export const sentenceHolds = (grammar: Grammar, words: readonly string[]): boolean => grammar.sentence.tokens.some((token) => fills(grammar, token.index, words, false))

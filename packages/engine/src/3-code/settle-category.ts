import { RETALIATION } from '../lexicon/promises.ts'
import { askedModeOf, PLOVER, threatModeOf } from '../codebook/index.ts'
import type { Account, Category } from '../model/index.ts'
import { isCondition } from './conditions.ts'
import { contentMode } from './content.ts'
import type { Factuality } from './factuality.ts'
import type { Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'

/** What a telling counts as once it is known how real it is. */
export interface Settled {
  readonly category: Category
  readonly mode: Account['mode']
  readonly auxiliaries: Account['auxiliaries']
}

/**
 * A planned kindness is a promise, a refused one a refusal, a harm announced under a condition a threat; other plans keep
 * their category and say `future`.
 */
export const settleCategory = (match: Match, real: Factuality, all: readonly Match[]): Settled => (resolvesNotTo(match) ? forgone(match, all) : null) ?? settled(match, real, all)

function settled(match: Match, real: Factuality, all: readonly Match[]): Settled {
  const { frame } = match
  const entry = PLOVER[frame.category]
  const planned = real.auxiliaries.length === 1 && real.auxiliaries[0] === 'future'
  if (planned && entry.threatenedBecomes && isThreat(match)) {
    return { category: entry.threatenedBecomes, mode: threatModeOf(frame.category, frame.mode ?? null), auxiliaries: [] }
  }
  if (planned && entry.futureBecomes) return { category: entry.futureBecomes, mode: null, auxiliaries: [] }
  if (real.refused && entry.refusedBecomes) return { category: entry.refusedBecomes, mode: null, auxiliaries: [] }
  return { category: frame.category, mode: contentMode(match, all), auxiliaries: withoutNot(match, real) }
}

/** "will not take part": where the model reads a refusal in a word that refuses nothing, it has counted the "not". */
function withoutNot({ frame, rule }: Match, { refused, auxiliaries }: Factuality): Settled['auxiliaries'] {
  const { hostile, modeFrom } = PLOVER[frame.category]
  return refused && rule.startsWith('model:') && hostile && modeFrom === 'asked' ? [] : auxiliaries
}

/** "decided not to attend". */
const resolvesNotTo = ({ predicate, frame }: Match): boolean =>
  frame.content === 'act' && predicate.complements.some((at) => predicate.grammar.links(at, 'advmod').some((not) => ['not', 'never'].includes(predicate.grammar.token(not).lower)))

/** To forgo a kindness is to refuse it, with the mode of what is refused; to forgo a harm stays a promise. */
function forgone(match: Match, all: readonly Match[]): Settled | null {
  const { pledges, refusedBecomes } = PLOVER[match.frame.category]
  if (!pledges || refusedBecomes === null) return null
  const act = all.find((other) => match.predicate.complements.includes(other.predicate.at) || match.predicate.complements.includes(other.predicate.carrier))
  if (act && PLOVER[act.frame.category].hostile) return { category: match.frame.category, mode: null, auxiliaries: [] }
  return { category: refusedBecomes, mode: act ? askedModeOf(act.frame.category, act.frame.mode ?? null) : 'change', auxiliaries: [] }
}

/** What will be done "if …", is warned of, or pays back. */
const isThreat = ({ predicate }: Match): boolean => isRetaliation(predicate) || isUnderCondition(predicate)

/** "countermeasures", "reciprocal steps". */
function isRetaliation({ grammar, at }: Predicate): boolean {
  const before = grammar.links(at, 'amod', 'compound')
  return [at, ...before, ...before.flatMap((word) => grammar.links(word, 'conj'))].some((word) => RETALIATION.has(grammar.token(word).lemma))
}

function isUnderCondition({ grammar, carrier }: Predicate): boolean {
  const above = grammar.parent(carrier)
  const clauses = [carrier, ...(above === null ? [] : [above])]
  const conditional = clauses.some((at) => grammar.links(at, 'advcl').some((clause) => isCondition(grammar, clause)))
  const warned = above !== null && grammar.link(carrier) === 'ccomp' && ['warn', 'threaten', 'vow', 'caution'].includes(grammar.token(above).lemma)
  return conditional || warned
}

import { type Cue, cueVerb } from '../lexicon/attribution-cues.ts'
import {
  ADJECTIVE_OPERATORS, ADVERB_OPERATORS, MODAL_OPERATORS, NOUN_OPERATORS, type Operator, PREPOSITION_OPERATORS, SUBORDINATOR_OPERATORS, VERB_OPERATORS,
} from '../lexicon/operators.ts'
import { DONE_BY_SAYING } from '../lexicon/control.ts'
import type { Auxiliary, Grammar } from '../model/index.ts'

export const adjectiveOperator = (lemma: string): Auxiliary | null => ADJECTIVE_OPERATORS.get(lemma)?.auxiliary ?? null

export const adverbOperator = (word: string): Auxiliary | null => ADVERB_OPERATORS.get(word)?.auxiliary ?? null

export const subordinatorOperator = (word: string): Auxiliary | null => SUBORDINATOR_OPERATORS.get(word)?.auxiliary ?? null

export const prepositionOperator = (preposition: string): Auxiliary | null => PREPOSITION_OPERATORS.get(preposition.replaceAll('_', ' '))?.auxiliary ?? null

export const cueVerbAt = (grammar: Grammar, at: number): Cue | null => (grammar.token(at).upos === 'VERB' ? cueVerb(grammar.token(at).lemma) : null)

/** A noun of claiming: "allegation". */
export const isClaimNoun = (lemma: string): boolean => NOUN_OPERATORS.get(lemma)?.reading === 'alleged'

/** A modal over a verb; after a past verb of saying, "would" is that speaker's "will". */
export function modalOperator(grammar: Grammar, at: number, verb: number): Auxiliary | null {
  const token = grammar.token(at)
  const operator = MODAL_OPERATORS.get(token.lower) ?? MODAL_OPERATORS.get(token.lemma)
  if (!operator) return null
  const parent = grammar.parent(verb)
  const reported = ['would', "'d", '’d'].includes(token.lower) && parent !== null && cueVerbAt(grammar, parent) !== null && grammar.link(verb) === 'ccomp'
  return reported ? 'future' : operator.auxiliary
}

const SCOPES: Readonly<Record<string, Operator['scope'][number]>> = {
  xcomp: 'complement', ccomp: 'complement', acl: 'complement', csubj: 'complement', advcl: 'complement', obj: 'object', obl: 'oblique', nmod: 'oblique',
  // The passive of a planning verb governs its subject: "talks are scheduled".
  'nsubj:pass': 'object', nsubj: 'subject',
}

/** What a word above says of a clause or noun phrase that it governs. */
export function operatorOver(grammar: Grammar, governor: number, governed: number): Auxiliary | null {
  const scope = SCOPES[grammar.token(governed).relation] ?? SCOPES[grammar.link(governed)]
  const operator = operatorAt(grammar, governor)
  if (!operator || scope === undefined) return isToBe(grammar, governor, governed) ? 'future' : null
  if (!operator.scope.includes(scope) || isSaying(grammar, governor, governed)) return null
  return operator.auxiliary === 'future' && scope === 'complement' && isLeftOpen(grammar, governor, governed) ? 'hypothetical' : operator.auxiliary
}

/** A plan told from behind, or one that others make of somebody. */
const isLeftOpen = (grammar: Grammar, governor: number, governed: number): boolean => isOverPast(grammar, governor) || isForecast(grammar, governor, governed)

/** "I want to thank him": it is done by saying so. */
const isSaying = (grammar: Grammar, governor: number, governed: number): boolean =>
  ['want', 'wish'].includes(grammar.token(governor).lemma) && DONE_BY_SAYING.has(grammar.token(governed).lemma) && grammar.token(governor).feats['Tense'] === 'Pres' &&
  grammar.links(governor, 'nsubj').some((at) => ['i', 'we'].includes(grammar.token(at).lower))

/** "Diplomats expect him to propose a truce": what one expects of another is no plan of theirs. */
function isForecast(grammar: Grammar, governor: number, governed: number): boolean {
  const active = ['expect', 'anticipate', 'foresee'].includes(grammar.token(governor).lemma) && grammar.links(governor, 'aux:pass', 'nsubj:pass').length === 0
  return active && (grammar.link(governed) === 'ccomp' || grammar.links(governor, 'obj', 'iobj').length > 0)
}

/** "had been expected to sign" tells of a plan that came to nothing, or leaves it open. */
const isOverPast = (grammar: Grammar, governor: number): boolean => grammar.links(governor, 'aux').some((at) => grammar.token(at).lower === 'had')

function operatorAt(grammar: Grammar, at: number): Operator | undefined {
  const token = grammar.token(at)
  const particle = grammar.links(at, 'compound:prt')[0]
  if (token.upos === 'VERB') return VERB_OPERATORS.get(particle === undefined ? token.lemma : `${token.lemma}_${grammar.token(particle).lower}`) ?? VERB_OPERATORS.get(token.lemma)
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return NOUN_OPERATORS.get(token.lemma)
  return token.upos === 'ADJ' ? (ADJECTIVE_OPERATORS.get(token.lower) ?? ADJECTIVE_OPERATORS.get(token.lemma)) : undefined
}

/** "is to visit". */
const isToBe = (grammar: Grammar, governor: number, governed: number): boolean =>
  grammar.token(governor).lemma === 'be' && grammar.links(governed, 'mark').some((m) => grammar.token(m).lower === 'to')

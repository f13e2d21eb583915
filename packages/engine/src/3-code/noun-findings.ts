import type { Grammar } from '../model/index.ts'
import { type Finding, found, foundIf } from './finding.ts'
import { adjectiveOperator, operatorOver, prepositionOperator } from './operators.ts'

/** "planned talks", "no attack", "the alleged raid". */
export function nounFindings(grammar: Grammar, at: number): readonly Finding[] {
  const adjectives = grammar
    .links(at, 'amod', 'advmod', 'compound')
    .flatMap((child) => foundIf(grammar, adjectiveOperator(grammar.token(child).lemma) ?? adjectiveOperator(grammar.token(child).lower), child))
  const negated = grammar.links(at, 'det', 'advmod').filter((child) => ['no', 'not', 'neither'].includes(grammar.token(child).lower))
  return [...adjectives, ...negated.map((child) => found(grammar, 'negation', child))]
}

/** Prepositions that bring what a word is about; "during", "in" and "after" only set the scene. */
const CONTENT_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'against', 'about', 'over', 'into', 'from', 'with'])

/** "fears of an attack", "plans for a visit": only nouns and prepositions above count for what is presupposed. */
export function nounClimb(grammar: Grammar, at: number): readonly Finding[] {
  const parent = grammar.parent(at)
  if (parent === null) return []
  if (['conj', 'appos', 'compound', 'nmod:desc'].includes(grammar.token(at).relation)) return nounClimb(grammar, parent)
  if (!['nmod', 'obl', 'obj', 'nsubj:pass', 'nsubj', 'acl'].includes(grammar.token(at).relation)) return []
  // "planned the bombing, which killed ten": what a relative clause tells of has happened.
  if (grammar.links(at, 'acl:relcl').some((clause) => grammar.token(clause).feats['Tense'] === 'Past')) return []
  if (isOpen(grammar, at, parent)) return [found(grammar, 'hypothetical', parent)]
  return [...openedBy(grammar.preposition(at)), ...governedBy(grammar, at, parent)]
}

/** "A meeting … is now in doubt". */
const isOpen = (grammar: Grammar, at: number, parent: number): boolean =>
  grammar.link(at) === 'nsubj' && OPEN.has(grammar.token(parent).lemma) && grammar.links(parent, 'cop').length > 0

const OPEN: ReadonlySet<string> = new Set(['doubt', 'question', 'jeopardy', 'limbo', 'uncertain', 'doubtful', 'unclear', 'unlikely'])

/** What the preposition itself says. */
function openedBy(preposition: string | null): readonly Finding[] {
  const auxiliary = preposition === null ? null : prepositionOperator(preposition)
  return auxiliary && preposition !== null ? [{ auxiliary, reason: `“${preposition}”` }] : []
}

/** What the word above says, where the preposition brings what that word is about. */
function governedBy(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const preposition = grammar.preposition(at)
  const content = preposition === null || CONTENT_PREPOSITIONS.has(preposition)
  return content ? foundIf(grammar, operatorOver(grammar, parent, at), parent) : []
}

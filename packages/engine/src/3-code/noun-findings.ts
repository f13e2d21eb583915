import { ALARMS, DISCREDITING_VERBS } from '../lexicon/control.ts'
import { OCCURRING_VERBS } from '../lexicon/group-words.ts'
import type { Auxiliary, Grammar } from '../model/index.ts'
import { type Finding, found, foundIf } from './finding.ts'
import { adjectiveOperator, isClaimNoun, operatorOver, prepositionOperator } from './operators.ts'

/** "planned talks", "no attack", "the alleged raid". */
export function nounFindings(grammar: Grammar, at: number): readonly Finding[] {
  // "potential Iran–Oman talks": the parser may hang the adjective on the name.
  const holders = [at, ...grammar.links(at, 'compound').filter((name) => name < at && grammar.token(name).upos === 'PROPN')]
  const adjectives = holders
    .flatMap((holder) => grammar.links(holder, 'amod', 'advmod', 'compound'))
    .filter((child) => !isOwners(grammar, child, at))
    .flatMap((child) => foundIf(grammar, adjectiveOperator(grammar.token(child).lemma) ?? adjectiveOperator(grammar.token(child).lower), child))
  const negated = grammar.links(at, 'det', 'advmod').filter((child) => ['no', 'not', 'neither'].includes(grammar.token(child).lower))
  return [...adjectives, ...negated.map((child) => found(grammar, 'negation', child)), ...longAgo(grammar, at)]
}

/** "thirty years since the war", "decades after the invasion". */
function longAgo(grammar: Grammar, at: number): readonly Finding[] {
  if (!['since', 'after'].includes(grammar.preposition(at) ?? '')) return []
  const years = [grammar.parent(at) ?? at, ...grammar.links(at, 'nmod', 'obl')].find((word) => ['years', 'decades', 'centuries'].includes(grammar.token(word).lower))
  return years === undefined ? [] : [found(grammar, 'historical', years)]
}

/** "former president Rojas's sentence": a word before the owner is the owner's, wherever the parser hangs it. */
const isOwners = (grammar: Grammar, child: number, noun: number): boolean => grammar.links(noun, 'nmod:poss').some((owner) => child < owner)

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

const OPEN: ReadonlySet<string> = new Set(['precondition', 'prerequisite', 'condition', 'priority', 'goal', 'aim', 'necessary', 'essential', 'doubt', 'question', 'jeopardy', 'limbo', 'uncertain', 'doubtful', 'unclear', 'unlikely'])

/** What the preposition itself says. */
function openedBy(preposition: string | null): readonly Finding[] {
  const auxiliary = preposition === null ? null : prepositionOperator(preposition)
  return auxiliary && preposition !== null ? [{ auxiliary, reason: `“${preposition}”` }] : []
}

/** What the word above says, where the preposition brings what that word is about. */
function governedBy(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const preposition = grammar.preposition(at)
  const content = preposition === null || CONTENT_PREPOSITIONS.has(preposition)
  return content && !stands(grammar, at, parent) ? foundIf(grammar, operatorOver(grammar, parent, at) ?? yetToCome(grammar, at, parent), parent) : []
}

/** "Talks are set to begin": a thing is as real as its coming about. */
function yetToCome(grammar: Grammar, at: number, parent: number): Auxiliary | null {
  const coming = grammar.link(at) === 'nsubj' ? grammar.links(parent, 'xcomp').find((verb) => OCCURRING_VERBS.has(grammar.token(verb).lemma)) : undefined
  return coming === undefined ? null : operatorOver(grammar, parent, coming)
}

/** "concern about the recent strike", "suspected of the murder", "denied the accusations": what is known stands, and what is denied was claimed. */
function stands(grammar: Grammar, at: number, parent: number): boolean {
  const { lemma } = grammar.token(parent)
  if (grammar.preposition(at) === null) return DISCREDITING_VERBS.has(lemma) && isClaimNoun(grammar.token(at).lemma)
  const definite = grammar.links(at, 'det', 'nmod:poss', 'amod').some((child) => KNOWN_BY.has(grammar.token(child).lower) || grammar.token(child).relation === 'nmod:poss')
  return ALARMS.has(lemma) && definite
}

const KNOWN_BY: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'recent', 'latest', 'continued', 'continuing', 'ongoing'])

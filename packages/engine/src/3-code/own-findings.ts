import type { Grammar } from '../model/index.ts'
import { infinitive } from './clause-shape.ts'
import { type Finding, found, foundIf } from './finding.ts'
import { adjectiveOperator, adverbOperator, modalOperator } from './operators.ts'

/** Modals, negation and adverbs of the clause's own verb; a coordinated bare verb shares those of the first. */
export function ownFindings(grammar: Grammar, at: number, first: boolean): readonly Finding[] {
  const signs = grammar.links(at, 'aux', 'advmod', 'det', 'mark', 'cc').flatMap((child) => signFindings(grammar, child, at, first))
  // "is due to meet": the parser may take "due" for a mark of the verb.
  const planned = grammar
    .links(at, 'mark', 'case', 'dep', 'fixed')
    .filter((child) => child < at)
    .flatMap((child) => foundIf(grammar, adjectiveOperator(grammar.token(child).lower), child))
  const nobody = grammar.links(at, 'nsubj', 'nsubj:pass').flatMap((s) => grammar.links(s, 'det')).filter((d) => grammar.token(d).lower === 'no')
  return [...signs, ...planned, ...nobody.map((d) => found(grammar, 'negation', d)), ...sharedModal(grammar, at), ...toBe(grammar, at)]
}

/** A modal counts for every verb that shares it; an adverb only for its own, unless it denies. */
function signFindings(grammar: Grammar, child: number, verb: number, first: boolean): readonly Finding[] {
  if (grammar.link(child) === 'aux') return foundIf(grammar, modalOperator(grammar, child, verb), child)
  const auxiliary = grammar.link(child) === 'advmod' ? adverbOperator(grammar.token(child).lower) : null
  return first || auxiliary === 'negation' ? foundIf(grammar, auxiliary, child) : []
}

/** "are to hold talks". */
function toBe(grammar: Grammar, at: number): readonly Finding[] {
  const be = grammar.links(at, 'aux', 'cop').find((child) => grammar.token(child).lemma === 'be')
  return be !== undefined && infinitive(grammar, at) && grammar.parent(at) === null ? [found(grammar, 'future', be)] : []
}

function sharedModal(grammar: Grammar, at: number): readonly Finding[] {
  const parent = grammar.parent(at)
  const bare = grammar.token(at).feats['VerbForm'] === 'Inf' && grammar.links(at, 'aux', 'mark').length === 0
  if (parent === null || grammar.link(at) !== 'conj' || !bare) return []
  return grammar.links(parent, 'aux').flatMap((child) => foundIf(grammar, modalOperator(grammar, child, parent), child))
}

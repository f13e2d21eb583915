import type { Grammar } from '../model/index.ts'
import { type Finding, found, foundIf } from './finding.ts'
import { adjectiveOperator, adverbOperator, modalOperator } from './operators.ts'

/** Modals, negation and adverbs of the clause's own verb; a coordinated bare verb shares those of the first. */
export function ownFindings(grammar: Grammar, at: number, first: boolean): readonly Finding[] {
  const signs = grammar.links(at, 'aux', 'advmod', 'det', 'mark', 'cc').flatMap((child) => signFindings(grammar, child, at, first))
  // "is due to meet": the parser may take "due" for a mark of the verb.
  const planned = [...grammar.links(at, 'mark', 'case', 'dep', 'fixed'), ...grammar.links(at, 'advcl').filter((child) => grammar.links(child, 'fixed').length > 0)]
    .filter((child) => child < at)
    .flatMap((child) => foundIf(grammar, adjectiveOperator(grammar.token(child).lower), child))
  const subjects = grammar.links(at, 'nsubj', 'nsubj:pass')
  const nobody = [...subjects.flatMap((s) => grammar.links(s, 'det')).filter((d) => grammar.token(d).lower === 'no'), ...subjects.flatMap((s) => notOne(grammar, s))]
  return [...signs, ...planned, ...nobody.map((d) => found(grammar, isHabitual(grammar, at) ? 'hypothetical' : 'negation', d)), ...generic(grammar, at), ...sharedModal(grammar, at), ...toBe(grammar, at)]
}

/** "Not one shell fell", "Not a single guard fired". */
function notOne(grammar: Grammar, subject: number): readonly number[] {
  const [first, second] = [...new Set([...grammar.subtree(subject), subject])].toSorted((a, b) => a - b)
  const opens = first !== undefined && second === first + 1 && ['one', 'a'].includes(grammar.token(second).lower)
  return opens && grammar.token(first).lower === 'not' ? [first] : []
}

/** A modal counts for every verb that shares it; an adverb only for its own, unless it denies. */
function signFindings(grammar: Grammar, child: number, verb: number, first: boolean): readonly Finding[] {
  if (grammar.link(child) === 'aux') return foundIf(grammar, modalOperator(grammar, child, verb), child)
  // "neither closed its embassy nor left".
  const auxiliary = ['advmod', 'cc'].includes(grammar.link(child)) ? adverbOperator(grammar.token(child).lower) : null
  return first || auxiliary === 'negation' ? foundIf(grammar, auxiliary, child) : []
}

/** The plain present: what is done as a rule. */
const isHabitual = (grammar: Grammar, at: number): boolean => grammar.token(at).feats['Tense'] === 'Pres' && grammar.token(at).feats['VerbForm'] === 'Fin' && grammar.links(at, 'aux').length === 0

const ANYBODY: ReadonlySet<string> = new Set(['people', 'person', 'anyone', 'anybody', 'someone', 'those', 'whoever', 'everyone', 'country', 'government', 'state', 'nation', 'man'])

/** "people who starve children", "any state that crosses the line": a kind of people, not a happening. */
function generic(grammar: Grammar, at: number): readonly Finding[] {
  const parent = grammar.parent(at)
  if (parent !== null && grammar.link(at) === 'conj' && isHabitual(grammar, at)) return generic(grammar, parent)
  if (parent === null || grammar.token(at).relation !== 'acl:relcl' || !isHabitual(grammar, at)) return []
  if (grammar.links(parent, 'det').some((det) => ['any', 'every'].includes(grammar.token(det).lower))) return [found(grammar, 'hypothetical', parent)]
  if (!ANYBODY.has(grammar.token(parent).lower)) return []
  return grammar.links(parent, 'det', 'nmod:poss').length === 0 ? [found(grammar, 'hypothetical', parent)] : []
}

/** "are to hold talks". */
function toBe(grammar: Grammar, at: number): readonly Finding[] {
  const to = grammar.links(at, 'mark').find((mark) => grammar.token(mark).lower === 'to')
  const be = grammar.links(at, 'aux', 'cop').find((child) => grammar.token(child).lemma === 'be' && to !== undefined && child < to)
  return be === undefined ? [] : [found(grammar, 'future', be)]
}

function sharedModal(grammar: Grammar, at: number): readonly Finding[] {
  const parent = grammar.parent(at)
  const bare = grammar.token(at).feats['VerbForm'] === 'Inf' && grammar.links(at, 'aux', 'mark').length === 0
  if (parent === null || grammar.link(at) !== 'conj' || !bare) return []
  return grammar.links(parent, 'aux').flatMap((child) => foundIf(grammar, modalOperator(grammar, child, parent), child))
}

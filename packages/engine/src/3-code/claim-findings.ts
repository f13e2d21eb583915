import { DISCREDITING_VERBS, UNTRUE } from '../lexicon/control.ts'
import { type Grammar, opensWithThat } from '../model/index.ts'
import { type Finding, found, foundIf } from './finding.ts'
import { operatorOver } from './operators.ts'

/** What the noun says of its clause, and what the sentence says of the noun: "the claim that … is unfounded". */
export function claimFindings(grammar: Grammar, clause: number, noun: number): readonly Finding[] {
  const above = grammar.parent(noun)
  // "There is no evidence that …".
  const none = grammar.links(noun, 'det').filter((det) => grammar.token(det).lower === 'no').map((det) => found(grammar, 'negation', det))
  const own = [...none, ...foundIf(grammar, operatorOver(grammar, noun, clause), noun)]
  return above === null ? own : [...own, ...discredited(grammar, noun, above), ...askedAbout(grammar, noun, above)]
}

/** "that …" behind a noun; the "that" of a relative clause is a pronoun of it. */
export const isClaimed = (grammar: Grammar, clause: number): boolean =>
  grammar.link(clause) === 'acl' && opensWithThat(grammar, clause)

/** "is false", "was dismissed", "called … a lie". */
function discredited(grammar: Grammar, noun: number, above: number): readonly Finding[] {
  const link = grammar.link(noun)
  if (link === 'nsubj' && UNTRUE.has(grammar.token(above).lemma)) return [found(grammar, 'negation', above)]
  if (!['obj', 'nsubj'].includes(link)) return []
  const verdicts = [above, ...grammar.links(above, 'xcomp', 'obl')].filter((at) => (at === above ? DISCREDITING_VERBS : UNTRUE).has(grammar.token(at).lemma))
  return verdicts.slice(0, 1).map((at) => found(grammar, 'negation', at))
}

/** "Asked about a claim that …" tells nothing but that somebody asked. */
function askedAbout(grammar: Grammar, noun: number, above: number): readonly Finding[] {
  const asked = ['ask', 'question', 'quiz'].includes(grammar.token(above).lemma) && ['about', 'on', 'over'].includes(grammar.preposition(noun) ?? '')
  return asked ? [found(grammar, 'hypothetical', above)] : []
}

import { FACTUAL_MARKS } from '../lexicon/control.ts'
import type { Grammar } from '../model/index.ts'

/** "the goal of ending …", "focused on helping …": a gerund behind a preposition. */
export const marked = (grammar: Grammar, at: number): boolean =>
  ['acl', 'advcl', 'obl', 'nmod', 'ccomp'].includes(grammar.link(at)) && grammar.token(at).upos === 'VERB' && grammar.token(at).text.endsWith('ing') &&
  grammar.links(at, 'mark', 'case').some((m) => !FACTUAL_MARKS.has(grammar.token(m).lower) && ['of', 'for', 'in', 'at', 'on', 'to', 'toward', 'towards', 'about', 'against', 'from'].includes(grammar.token(m).lower))

/** "to meet". */
export const infinitive = (grammar: Grammar, at: number): boolean => grammar.links(at, 'mark').some((m) => grammar.token(m).lower === 'to')

/** "Should they …", "Were it …", "Had he …": an auxiliary before its subject, in a clause below another. */
export function invertedAuxiliary(grammar: Grammar, at: number): number | undefined {
  const subject = grammar.links(at, 'nsubj', 'nsubj:pass')[0]
  return grammar.links(at, 'aux', 'cop', 'aux:pass', 'mark').find((a) => subject !== undefined && a < subject && ['should', 'were', 'had'].includes(grammar.token(a).lower))
}

import { cueVerb } from '../lexicon/attribution-cues.ts'
import { DOCUMENT_NOUNS } from '../lexicon/control.ts'
import type { Grammar } from '../model/index.ts'

/** Who says what a verb reports: its agent, its subject, or that of the verb above that it shares one with. */
export function sourceOf(grammar: Grammar, cue: number): number | null {
  const agent = grammar.links(cue, 'obl:agent')[0]
  if (agent !== undefined) return agent
  const subject = grammar.links(cue, 'nsubj')[0]
  if (subject !== undefined) return RELATIVES.has(grammar.token(subject).lower) ? makerOf(grammar, cue) : subject
  const parent = grammar.parent(cue)
  return parent !== null && ['conj', 'advcl', 'xcomp'].includes(grammar.link(cue)) ? sourceOf(grammar, parent) : null
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who'])

/** "Oslo issued a statement which said …": who put out what the clause hangs on; else the noun itself. */
function makerOf(grammar: Grammar, cue: number): number | null {
  const noun = grammar.link(cue) === 'acl' ? grammar.parent(cue) : null
  if (noun === null) return null
  const verb = grammar.parent(noun)
  const made = DOCUMENT_NOUNS.has(grammar.token(noun).lemma) && verb !== null && grammar.link(noun) === 'obj'
  return made ? (grammar.links(verb, 'nsubj')[0] ?? noun) : noun
}

/** Whose claim or statement a noun is; of "expressed hope that …" the subject of the verb that carries the noun. */
export function nounSource(grammar: Grammar, noun: number): number | null {
  const own = grammar.links(noun, 'nmod:poss')[0] ?? grammar.links(noun, 'nmod').find((n) => ['by', 'from', 'of'].includes(grammar.preposition(n) ?? ''))
  if (own !== undefined) return own
  const verb = grammar.link(noun) === 'obj' ? grammar.parent(noun) : null
  return verb === null || cueVerb(grammar.token(verb).lemma) ? null : sourceOf(grammar, verb)
}

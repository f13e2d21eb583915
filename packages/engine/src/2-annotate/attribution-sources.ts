import { cueVerb } from '../lexicon/attribution-cues.ts'
import { DISMISSING } from '../lexicon/attribution-words.ts'
import { DOCUMENT_NOUNS } from '../lexicon/control.ts'
import type { Grammar } from '../model/index.ts'

/** Who says what a verb reports: its agent, its subject, or that of the verb above that it shares one with. */
export function sourceOf(grammar: Grammar, cue: number): number | null {
  const agent = grammar.links(cue, 'obl:agent')[0]
  if (agent !== undefined) return agent
  // "Lund was told that …", "a raid is feared": the subject says nothing.
  if (grammar.links(cue, 'aux:pass').length > 0) return null
  const subject = grammar.links(cue, 'nsubj')[0]
  if (subject !== undefined) return RELATIVES.has(grammar.token(subject).lower) ? makerOf(grammar, cue) : subject
  return subjectBehind(grammar, cue) ?? sharedSource(grammar, cue)
}

/** "Lund left and said …": the subject of the verb above. */
function sharedSource(grammar: Grammar, cue: number): number | null {
  const parent = grammar.parent(cue)
  if (parent === null || !['conj', 'advcl', 'xcomp'].includes(grammar.link(cue)) || isAsked(grammar, cue)) return null
  // "Lund was quoted as saying".
  return QUOTED.has(grammar.token(parent).lemma) ? (grammar.links(parent, 'nsubj')[0] ?? null) : sourceOf(grammar, parent)
}

/** "“We are worried,” said a spokesman for the mayor": behind a quotation's end and the verb stands who says so, wherever the parser hangs it. */
function subjectBehind(grammar: Grammar, cue: number): number | null {
  const { tokens } = grammar.sentence
  if (!tokens.slice(Math.max(0, cue - 2), cue).some((t) => /^["”’»]$/u.test(t.text))) return null
  let at = cue + 1
  while (PHRASE.has(tokens[at]?.upos ?? 'X')) at += 1
  const phrase = tokens.slice(cue + 1, at).filter((t) => ['NOUN', 'PROPN'].includes(t.upos))
  const head = phrase.find((t) => t.head <= cue || t.head >= at) ?? phrase.at(-1)
  return head && !grammar.links(cue, 'obj', 'iobj').includes(head.index) ? head.index : null
}

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN'])

/** "Asked whether it was over, she said": others asked. */
const isAsked = (grammar: Grammar, cue: number): boolean =>
  grammar.link(cue) === 'advcl' && !grammar.token(cue).lower.endsWith('ing') && grammar.links(cue, 'aux', 'mark', 'nsubj').length === 0

const QUOTED: ReadonlySet<string> = new Set(['quote', 'cite', 'report', 'hear', 'record'])

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who'])

/** "Oslo issued a statement which said …": who put out what the clause hangs on; else the noun itself. */
function makerOf(grammar: Grammar, cue: number): number | null {
  const noun = grammar.link(cue) === 'acl' ? grammar.parent(cue) : namedBefore(grammar, cue)
  if (noun === null) return null
  const verb = grammar.parent(noun)
  const made = DOCUMENT_NOUNS.has(grammar.token(noun).lemma) && verb !== null && grammar.link(noun) === 'obj'
  return made ? (grammar.links(verb, 'nsubj')[0] ?? noun) : noun
}

/** "…, as told by Ana Berg, who added that": whom "who" stands behind, wherever the parser hangs its clause. */
function namedBefore(grammar: Grammar, cue: number): number | null {
  const who = grammar.links(cue, 'nsubj').find((at) => RELATIVES.has(grammar.token(at).lower))
  if (who === undefined || grammar.sentence.tokens[who - 1]?.text !== ',') return null
  let at = who - 2
  while (at >= 0 && ['flat', 'compound'].includes(grammar.link(at))) at = grammar.parent(at) ?? -1
  return ['NOUN', 'PROPN'].includes(grammar.sentence.tokens[at]?.upos ?? '') ? at : null
}

/** Whose claim or statement a noun is; of "expressed hope that …" the subject of the verb that carries the noun. */
export function nounSource(grammar: Grammar, noun: number): number | null {
  const own = grammar.links(noun, 'nmod:poss')[0] ?? grammar.links(noun, 'nmod').find((n) => ['by', 'from', 'of'].includes(grammar.preposition(n) ?? ''))
  if (own !== undefined) return own
  const verb = grammar.link(noun) === 'obj' ? grammar.parent(noun) : null
  return verb === null || cueVerb(grammar.token(verb).lemma) || DISMISSING.has(grammar.token(verb).lemma) ? null : sourceOf(grammar, verb)
}

import { PLANNING_VERBS } from '../lexicon/group-words.ts'
import type { Grammar } from '../model/index.ts'
import type { Tense } from './times/index.ts'

const AHEAD = new Set(['will', 'shall', "'ll", '’ll', 'would'])

/** Tense of the clause a token stands in: that of its nearest finite verb or auxiliary; "would" looks ahead from what was said. */
export function tenseAt(grammar: Grammar, at: number): Tense {
  for (let here: number | null = at; here !== null; here = grammar.parent(here)) {
    const auxiliaries = grammar.links(here, 'aux', 'aux:pass', 'cop').map((a) => grammar.token(a))
    if (auxiliaries.some((a) => AHEAD.has(a.lower))) return 'future'
    if (isPurpose(grammar, here) || isSet(grammar, here)) return 'future'
    const finite = [...auxiliaries, grammar.token(here)].find((token) => token.feats['VerbForm'] === 'Fin' && token.feats['Tense'] !== undefined)
    if (finite) return finite.feats['Tense'] === 'Past' || hasPerfect(grammar, here) ? 'past' : 'present'
  }
  return null
}

/** "agreed to meet on Monday": an infinitive looks ahead. */
const isPurpose = (grammar: Grammar, at: number): boolean =>
  grammar.token(at).feats['VerbForm'] === 'Inf' && ['xcomp', 'acl', 'advcl'].includes(grammar.link(at)) && grammar.links(at, 'mark').some((m) => grammar.token(m).lower === 'to')

/** "the hearing, set for 18 March": planned, not past. */
const isSet = (grammar: Grammar, at: number): boolean =>
  grammar.link(at) === 'acl' && PLANNING_VERBS.has(grammar.token(at).lemma) && grammar.links(at, 'aux').length === 0 && grammar.links(at, 'obl').some((o) => grammar.preposition(o) === 'for')

const hasPerfect = (grammar: Grammar, at: number): boolean => grammar.links(at, 'aux').some((a) => grammar.token(a).lemma === 'have')

/** "had met": before the story's day. */
export const isPastPerfect = (grammar: Grammar, at: number): boolean => grammar.links(at, 'aux').some((a) => grammar.token(a).lower === 'had')

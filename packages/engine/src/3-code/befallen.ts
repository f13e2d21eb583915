import { conjuncts, type Grammar } from '../model/index.ts'
import type { Predicate } from './predicate.ts'
import { isPassive, surfaceSubjects } from './subjects.ts'

/** Whom the verb above a blow tells: who is defended from it, who stands it, or who is harmed in it. */
export function befallen(predicate: Predicate): readonly number[] {
  const { grammar, at, kind } = predicate
  const verb = grammar.parent(at)
  if (kind !== 'noun' || verb === null) return []
  const preposition = grammar.preposition(at)
  if (FENDED.has(preposition)) return fended(predicate, verb)
  const { lemma } = grammar.token(verb)
  const endures = ENDURING.has(lemma) && grammar.link(at) === 'obj'
  const isHarmed = HARMING.has(lemma) && AMID.has(preposition) && isPassive(grammar, verb)
  return endures || isHarmed ? surfaceSubjects(grammar, verb) : []
}

/** "defends the port against the raids", "in its defence against them": the parser may hang the raids on what is defended. */
function fended({ grammar, at }: Predicate, above: number): readonly number[] {
  const verb = grammar.link(at) === 'nmod' ? verbOver(grammar, above) : above
  const { lemma } = grammar.token(verb)
  if (DEFENDING.has(lemma)) return defended(grammar, verb)
  return DEFENCES.has(lemma) ? grammar.links(verb, 'nmod:poss').flatMap((owner) => conjuncts(grammar, owner)) : []
}

/** The verb whose object a noun is, alone or joined; else the noun. */
function verbOver(grammar: Grammar, noun: number): number {
  const first = grammar.link(noun) === 'conj' ? (grammar.parent(noun) ?? noun) : noun
  return grammar.link(first) === 'obj' ? (grammar.parent(first) ?? noun) : noun
}

const DEFENCES: ReadonlySet<string> = new Set(['defence', 'defense', 'resistance', 'struggle', 'protection', 'fight'])
const FENDED: ReadonlySet<string | null> = new Set(['against', 'from'])
const AMID: ReadonlySet<string | null> = new Set(['in', 'during', 'by'])
const DEFENDING: ReadonlySet<string> = new Set(['defend', 'protect', 'shield', 'guard'])
const ENDURING: ReadonlySet<string> = new Set(['face', 'suffer', 'withstand', 'repel', 'resist', 'survive', 'endure', 'repulse'])
const HARMING: ReadonlySet<string> = new Set(['kill', 'injure', 'wound', 'hurt', 'displace', 'maim', 'martyr'])

/** "defends itself against", "protect mariners from": the object, unless it is the defender, or the defender's own. */
function defended(grammar: Grammar, verb: number): readonly number[] {
  const isOwn = (at: number): boolean => /^(?:its|their|his|her|our|.*sel(?:f|ves))$/u.test(grammar.token(at).lower)
  const objects = grammar.links(verb, 'obj').filter((at) => ![at, ...grammar.links(at, 'nmod:poss')].some(isOwn))
  return objects.length > 0 ? objects.flatMap((at) => conjuncts(grammar, at)) : surfaceSubjects(grammar, verb)
}

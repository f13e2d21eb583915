import { IMPLICATIVE_NOUNS } from '../lexicon/control.ts'
import type { Grammar } from '../model/index.ts'
import { type Arguments, nounArguments, verbArguments } from './arguments.ts'
import { errandOf, findLight, lightNounOver, occurrence, plannedStart, settingOf } from './carrying-verbs.ts'
import { lend, merge, occurredSlots, PHRASES } from './lent-slots.ts'
import { inHeading, type Predicate } from './predicate.ts'
import { surfaceSubjects } from './subjects.ts'

/** One way for a noun to stand in its clause; null where it does not stand so. */
type Way = (noun: Predicate, own: Arguments) => Predicate | null

/** A noun as it stands in its clause; the first way that fits decides. */
export function nounPredicate(grammar: Grammar, at: number): Predicate {
  const own = nounArguments(grammar, at)
  const { slots, complements, clauses } = own
  const noun: Predicate = { grammar, at, kind: 'noun', slots, complements, clauses, passive: false, standing: 'topic', carrier: at, light: null }
  for (const way of WAYS) {
    const found = way(noun, own)
    if (found) return found
  }
  return named(noun)
}

/** "workers are on strike"; without a preposition ("was a close call") the noun only describes. */
const predicated: Way = (noun) => {
  const { grammar, at, slots } = noun
  if (grammar.links(at, 'cop').length === 0 || grammar.links(at, 'case').length === 0) return null
  const subject = surfaceSubjects(grammar, at)
  return { ...noun, slots: subject.length > 0 ? new Map([...slots, ['subject', subject]]) : slots, standing: 'verbal' }
}

/** "held talks". */
const carried: Way = (noun, own) => {
  const light = findLight(noun.grammar, noun.at)
  if (!light) return null
  const verb = verbArguments(noun.grammar, light.verb)
  const complements = [...noun.complements, ...verb.complements]
  return { ...noun, complements, slots: lend(own, verb, light.use), standing: 'carried', carrier: light.verb, light: light.use }
}

/** "clashes erupted". */
const occurred: Way = (noun, own) => {
  const told = occurrence(noun.grammar, noun.at)
  return told && { ...noun, slots: occurredSlots(own, verbArguments(noun.grammar, told.verb), told.use), standing: 'occurred', carrier: told.verb }
}

/** "talks to begin in Oslo". */
const planned: Way = (noun) => {
  const start = plannedStart(noun.grammar, noun.at)
  if (start === null) return null
  return { ...noun, slots: merge(noun.slots, verbArguments(noun.grammar, start).slots, PHRASES), standing: 'occurred', carrier: start }
}

/** "In a call with B, A raised …"; "in his call with B" names its own. */
const setting: Way = (noun) => {
  const host = settingOf(noun.grammar, noun.at)
  if (host === null || !noun.slots.has('with') || noun.slots.has('possessor')) return null
  const subject = verbArguments(noun.grammar, host).slots.get('subject')
  return { ...noun, slots: subject ? new Map([...noun.slots, ['subject', subject]]) : noun.slots, standing: 'pointed' }
}

/** "was in Lima for talks with B". */
const errand: Way = (noun) => {
  const there = errandOf(noun.grammar, noun.at)
  if (there === null || !noun.slots.has('with') || noun.grammar.links(noun.at, 'det').length > 0) return null
  const subject = surfaceSubjects(noun.grammar, there)
  return subject.length === 0 ? null : { ...noun, slots: new Map([...noun.slots, ['subject', subject]]), standing: 'occurred', carrier: there }
}

const WAYS: readonly Way[] = [predicated, carried, occurred, planned, setting, errand]

const HELD = ['possessor', 'subject', 'by', 'between', 'modifier', 'to', 'with'] as const

/** Told by no verb: pointed at as known, or only a topic. */
function named(noun: Predicate): Predicate {
  const { grammar, at } = noun
  const holder = lightNounOver(grammar, at)
  const slots = holder === null ? noun.slots : merge(noun.slots, nounPredicate(grammar, holder).slots, HELD)
  return { ...noun, slots, standing: isPointed(grammar, at, slots) ? 'pointed' : 'topic' }
}

const RECURRING = new Set(['annual', 'yearly', 'regular', 'monthly', 'weekly', 'daily', 'biennial', 'routine', 'usual', 'frequent', 'customary', 'traditional'])

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

/** A noun with an owner, both sides named, or a definite article is known to have happened; a bare one is a topic. */
function isPointed(grammar: Grammar, at: number, slots: ReadonlyMap<string, readonly number[]>): boolean {
  if (grammar.link(at) === 'compound' || IMPLICATIVE_NOUNS.has(grammar.token(at).lemma) && grammar.links(at, 'acl').length > 0) return false
  // "its annual dialogue with Chad": what is held now and then is no one happening.
  if (grammar.links(at, 'amod').some((quality) => RECURRING.has(grammar.token(quality).lower))) return false
  if (slots.has('possessor') || slots.has('between') || inHeading(grammar)) return true
  const dated = grammar.links(at, 'nmod:poss').length > 0
  return dated || grammar.links(at, 'det').some((d) => DEFINITE.has(grammar.token(d).lower)) || slots.has('by')
}

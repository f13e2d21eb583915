import { IMPLICATIVE_NOUNS } from '../lexicon/control.ts'
import { LIGHT_NOUNS } from '../lexicon/light-nouns.ts'
import type { LightVerb, OccurrenceVerb } from '../lexicon/light-verbs.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { type Arguments, nounArguments, verbArguments } from './arguments.ts'
import { isJoinedVerb, type PredicateKind } from './frame-index.ts'
import { lightVerb, occurrenceVerb } from './light-index.ts'
import { isPassive, surfaceSubjects } from './subjects.ts'

/**
 * How a noun stands in its clause: carried by a light verb ("held talks"), told to have occurred ("talks took place"),
 * pointed at as known ("the attack", "his visit"), or merely named as a topic.
 */
export type Standing = 'verbal' | 'carried' | 'occurred' | 'pointed' | 'topic'

/** A word that may tell an event, with everything around it that its frame may ask for. */
export interface Predicate {
  readonly grammar: Grammar
  readonly at: number
  readonly kind: PredicateKind
  readonly slots: ReadonlyMap<string, readonly number[]>
  readonly complements: readonly number[]
  readonly passive: boolean
  readonly clauses: ReadonlyMap<string, readonly number[]>
  readonly standing: Standing
  /** The word that carries tense, modality and negation: the verb itself, or the noun's light verb. */
  readonly carrier: number
  readonly light: LightVerb | null
}

/** Every verb, noun and predicative adjective of a sentence, with its arguments. */
export function predicatesOf(grammar: Grammar): readonly Predicate[] {
  return grammar.sentence.tokens.flatMap((token): readonly Predicate[] => {
    if (token.upos === 'VERB') return grammar.links(token.index, 'det').length > 0 ? [] : [verbPredicate(grammar, token.index)]
    if (token.upos === 'NOUN' || (token.upos === 'PROPN' && isHeadlineWord(grammar))) return [nounPredicate(grammar, token.index)]
    if (token.upos === 'ADJ') return [adjectivePredicate(grammar, token.index)]
    return []
  })
}

/** In headlines the tagger takes capitals for names. */
const isHeadlineWord = (grammar: Grammar): boolean => ['headline', 'subheadline', 'heading'].includes(grammar.sentence.block.kind)

function verbPredicate(grammar: Grammar, at: number): Predicate {
  const own = verbArguments(grammar, at)
  return { grammar, at, kind: 'verb', ...own, slots: withJoinedObject(grammar, at, own.slots), standing: 'verbal', carrier: at, light: null }
}

/** "handed over power", with "over" taken for a preposition: its noun is the object all the same. */
function withJoinedObject(grammar: Grammar, at: number, slots: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const next = grammar.sentence.tokens[at + 1]
  const heads = next ? slots.get(next.lower) : undefined
  if (!next || !heads || slots.has('object') || !isJoinedVerb(`${grammar.token(at).lemma}_${next.lower}`)) return slots
  return new Map([...slots, ['object', heads]])
}

function adjectivePredicate(grammar: Grammar, at: number): Predicate {
  return { grammar, at, kind: 'adjective', ...verbArguments(grammar, at), standing: 'verbal', carrier: at, light: null }
}

function nounPredicate(grammar: Grammar, at: number): Predicate {
  const own = nounArguments(grammar, at)
  const base = { grammar, at, kind: 'noun' as const, complements: own.complements, passive: false, clauses: own.clauses }
  // "workers are on strike"; without a preposition ("was a close call") the noun only describes.
  if (grammar.links(at, 'cop').length > 0 && grammar.links(at, 'case').length > 0) {
    const subject = surfaceSubjects(grammar, at)
    return { ...base, slots: new Map([...own.slots, ...(subject.length > 0 ? [['subject', subject] as const] : [])]), standing: 'verbal', carrier: at, light: null }
  }
  const light = findLight(grammar, at)
  if (light) {
    const slots = lend(own, verbArguments(grammar, light.verb), light.use)
    const complements = [...own.complements, ...verbArguments(grammar, light.verb).complements]
    return { ...base, complements, slots, standing: 'carried', carrier: light.verb, light: light.use }
  }
  const told = occurrence(grammar, at)
  if (told) return { ...base, slots: occurredSlots(own, verbArguments(grammar, told.verb), told.use), standing: 'occurred', carrier: told.verb, light: null }
  const start = plannedStart(grammar, at)
  if (start !== null) return { ...base, slots: merge(own.slots, verbArguments(grammar, start).slots, PHRASES), standing: 'occurred', carrier: start, light: null }
  const host = settingOf(grammar, at)
  if (host !== null && own.slots.has('with')) {
    const subject = verbArguments(grammar, host).slots.get('subject')
    return { ...base, slots: subject ? new Map([...own.slots, ['subject', subject]]) : own.slots, standing: 'pointed', carrier: at, light: null }
  }
  const holder = lightNounOver(grammar, at)
  const slots = holder === null ? own.slots : merge(own.slots, nounPredicateSlots(grammar, holder), HELD)
  return { ...base, slots, standing: isPointed(grammar, at, slots) ? 'pointed' : 'topic', carrier: at, light: null }
}

/** "a series of airstrikes by …", "expression of support": the outer noun's people belong to the inner noun's event. */
function lightNounOver(grammar: Grammar, at: number): number | null {
  const parent = grammar.parent(at)
  if (parent === null || grammar.link(at) !== 'nmod' || grammar.preposition(at) !== 'of') return null
  return LIGHT_NOUNS.has(grammar.token(parent).lemma) ? parent : null
}

function nounPredicateSlots(grammar: Grammar, holder: number): ReadonlyMap<string, readonly number[]> {
  return nounPredicate(grammar, holder).slots
}

const HELD = ['possessor', 'subject', 'by', 'between', 'modifier', 'to', 'with'] as const
const PHRASES = ['with', 'between', 'to', 'on', 'against', 'from', 'at', 'in', 'by', 'for', 'over', 'near', 'after', 'toward'] as const

function merge(
  own: ReadonlyMap<string, readonly number[]>,
  more: ReadonlyMap<string, readonly number[]>,
  slots: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const merged = new Map(own)
  for (const slot of slots) {
    const heads = more.get(slot)
    if (heads && !merged.has(slot)) merged.set(slot, heads)
  }
  return merged
}

/** The light verb over a noun: as its object, its passive subject, or through a coordinated noun. */
function findLight(grammar: Grammar, at: number): { readonly verb: number; readonly use: LightVerb } | null {
  const parent = grammar.parent(at)
  if (parent === null) return null
  const link = grammar.token(at).relation
  if (link === 'conj' && grammar.token(parent).upos === 'NOUN') return findLight(grammar, parent)
  const holder = lightNounOver(grammar, at)
  if (holder !== null) {
    const held = findLight(grammar, holder)
    // "stressed the importance of the talks" carries no talks.
    return held?.use.nouns && !held.use.nouns.includes(grammar.token(at).lemma) ? null : held
  }
  const particle = grammar.links(parent, 'compound:prt')[0]
  const lemma = particle === undefined ? grammar.token(parent).lemma : `${grammar.token(parent).lemma}_${grammar.token(particle).lower}`
  const use = lightVerb(lemma, grammar.token(at).lemma)
  if (!use || grammar.token(parent).upos !== 'VERB') return participleLight(grammar, at)
  const carried = link === 'obj' || link === 'nsubj:pass' || (link === 'obl' && use.nouns !== undefined)
  return carried ? { verb: parent, use } : participleLight(grammar, at)
}

/** "the sanctions imposed by Oslo on Riga". */
function participleLight(grammar: Grammar, at: number): { readonly verb: number; readonly use: LightVerb } | null {
  for (const verb of grammar.links(at, 'acl')) {
    const use = lightVerb(grammar.token(verb).lemma, grammar.token(at).lemma)
    const told = isPassive(grammar, verb) || grammar.token(verb).relation === 'acl:relcl' || grammar.links(verb, 'nsubj').length > 0
    if (use && told) return { verb, use }
  }
  return null
}

function lend(own: Arguments, verb: Arguments, use: LightVerb): ReadonlyMap<string, readonly number[]> {
  const slots = new Map(merge(own.slots, verb.slots, [...PHRASES, 'indirect']))
  const subject = verb.slots.get('subject')
  if (!subject) return slots
  if (use.lends === 'actor') slots.set('subject', subject)
  if (use.lends === 'recipient') slots.set('lentRecipient', subject)
  for (const slot of use.actorSlots ?? []) {
    const heads = verb.slots.get(slot)
    if (heads && use.reversed) slots.set('subject', heads)
  }
  return slots
}

/** The verb that says the noun's event took place: "talks were held" is light, "clashes erupted" is this. */
function occurrence(grammar: Grammar, at: number): { readonly verb: number; readonly use: OccurrenceVerb } | null {
  const parent = grammar.parent(at)
  const subject = ['nsubj', 'nsubj:pass'].includes(grammar.token(at).relation)
  if (parent === null || !subject) return null
  // "there were clashes"
  if (grammar.token(parent).lemma === 'be' && grammar.links(parent, 'expl').length > 0) return { verb: parent, use: { lemma: 'be' } }
  if (grammar.token(parent).upos !== 'VERB') return null
  const [object, particle] = [grammar.links(parent, 'obj')[0], grammar.links(parent, 'compound:prt')[0]]
  const lemma = grammar.token(parent).lemma + (particle === undefined ? '' : `_${grammar.token(particle).lower}`)
  const use = occurrenceVerb(lemma, isPassive(grammar, parent), object === undefined ? null : grammar.token(object).lemma)
  return use ? { verb: parent, use } : null
}

/** "talks to begin in Oslo": an infinitive of occurring after the noun. */
function plannedStart(grammar: Grammar, at: number): number | null {
  const starts = grammar.links(at, 'acl').filter((verb) => occurrenceVerb(grammar.token(verb).lemma, false, null) !== null)
  return starts.find((verb) => grammar.links(verb, 'mark').some((m) => grammar.token(m).lower === 'to')) ?? null
}

const SETTINGS = new Set(['in', 'during', 'at', 'after', 'following', 'on'])

/** "In a call with B, A raised …": the clause's subject was in the call. */
function settingOf(grammar: Grammar, at: number): number | null {
  const parent = grammar.parent(at)
  const setting = grammar.link(at) === 'obl' && SETTINGS.has(grammar.preposition(at) ?? '')
  return parent !== null && setting && grammar.token(parent).upos === 'VERB' ? parent : null
}

function occurredSlots(own: Arguments, verb: Arguments, use: OccurrenceVerb): ReadonlyMap<string, readonly number[]> {
  const slots = new Map(merge(own.slots, verb.slots, PHRASES))
  const hit = (use.recipientSlots ?? []).flatMap((slot) => verb.slots.get(slot) ?? [])
  if (hit.length > 0) slots.set('lentRecipient', hit)
  return slots
}


const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both'])

/** A noun with an owner, both sides named, or a definite article is known to have happened; a bare one is a topic. */
function isPointed(grammar: Grammar, at: number, slots: ReadonlyMap<string, readonly number[]>): boolean {
  if (grammar.link(at) === 'compound' || IMPLICATIVE_NOUNS.has(grammar.token(at).lemma) && grammar.links(at, 'acl').length > 0) return false
  if (slots.has('possessor') || slots.has('between') || isHeadlineWord(grammar)) return true
  const dated = grammar.links(at, 'nmod:poss').length > 0
  return dated || grammar.links(at, 'det').some((d) => DEFINITE.has(grammar.token(d).lower)) || slots.has('by')
}

/** The event noun's phrase and those coordinated with it. */
export const coordinated = (predicate: Predicate): readonly number[] => conjuncts(predicate.grammar, predicate.at)

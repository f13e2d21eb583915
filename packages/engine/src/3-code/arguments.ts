import { ACTING_MODIFIERS, DIRECTIONS, LEAVING, QUALITIES, REMOTE, TIME_NOUNS } from '../lexicon/control.ts'
import type { Slot } from '../lexicon/frame.ts'
import { VERB_OPERATORS } from '../lexicon/operators.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { infinitive } from './clause-shape.ts'
import { isJoinedVerb } from './frame-index.ts'
import { antecedents, isPassive, surfaceSubjects } from './subjects.ts'

/** Who and what stands around a predicate, voice undone: token numbers of the same sentence. */
export interface Arguments {
  readonly slots: ReadonlyMap<string, readonly number[]>
  /** Heads of the clauses below: "that …", "to …". */
  readonly complements: readonly number[]
  readonly passive: boolean
  /** Gerunds behind a preposition, by that preposition: "accused of shelling". No one acts there; frames may ask for them. */
  readonly clauses: ReadonlyMap<string, readonly number[]>
}

const SPELLINGS: Readonly<Record<string, Slot>> = {
  towards: 'toward', upon: 'upon', among: 'between', amongst: 'between', together_with: 'with', along_with: 'with', onto: 'on',
  within: 'in', inside: 'in', across: 'across', outside: 'near', alongside: 'alongside', against: 'against', via: 'through',
}

const slotOf = (preposition: string): string => SPELLINGS[preposition] ?? preposition

/** The arguments of a verb. */
export function verbArguments(grammar: Grammar, verb: number): Arguments {
  const slots = new Map<string, readonly number[]>()
  const passive = isPassive(grammar, verb)
  const surface = surfaceSubjects(grammar, verb)
  // "called it home from Lima": the parser may hang the phrase on the word of direction.
  const directions = grammar.links(verb, 'advmod', 'xcomp').filter((at) => DIRECTIONS.has(grammar.token(at).lower))
  const obliques = withRemote(grammar, [verb, ...directions].flatMap((at) => grammar.links(at, 'obl', 'nmod')))
  const agents = obliques.filter((at) => !REMOTE.has(grammar.token(at).lemma) && (grammar.token(at).relation === 'obl:agent' || (passive && grammar.preposition(at) === 'by')))
  const { given, receivers } = givenTo(grammar, objectsOf(grammar, verb))
  const objects = given.flatMap((at) => antecedents(grammar, verb, at))
  add(grammar, slots, 'subject', passive ? agents : surface)
  add(grammar, slots, 'object', passive ? [...surface, ...objects] : objects)
  add(grammar, slots, 'indirect', [...grammar.links(verb, 'iobj'), ...receivers])
  for (const at of obliques) if (!agents.includes(at)) addPhrase(grammar, slots, at)
  // "called on nations to act": where the parser takes the preposition for a particle, its noun is the object.
  for (const particle of grammar.links(verb, 'compound:prt')) if (objects.length > 0) add(grammar, slots, slotOf(grammar.token(particle).lower), objects)
  // "imposed sanctions on Mali": the parser may hang the phrase on the object.
  for (const at of objects.flatMap((object) => phrasesOf(grammar, object))) addPhrase(grammar, slots, at, true)
  if (!slots.has('from')) add(grammar, slots, 'from', askedFor(grammar, verb, objects))
  return { slots, complements: complementsOf(grammar, verb, objects), passive, clauses: gerunds(grammar, verb) }
}

/** "spoke over the phone with B": the parser may hang B on the phone. */
const withRemote = (grammar: Grammar, obliques: readonly number[]): readonly number[] =>
  [...obliques, ...obliques.filter((at) => REMOTE.has(grammar.token(at).lemma)).flatMap((at) => grammar.links(at, 'nmod').filter((below) => grammar.preposition(below) === 'with'))]

/** "demanded their withdrawal from the town": what is left is nobody's to give. */
const phrasesOf = (grammar: Grammar, object: number): readonly number[] =>
  grammar.links(object, 'nmod').filter((at) => !LEAVING.has(grammar.token(object).lemma) || grammar.preposition(at) !== 'from')

/** "asked for the King's help", "sought Japan's support": whose it is, is asked. */
function askedFor(grammar: Grammar, verb: number, objects: readonly number[]): readonly number[] {
  if (!ASKING.has(grammar.token(verb).lemma)) return []
  const things = [...objects, ...grammar.links(verb, 'obl').filter((at) => grammar.preposition(at) === 'for')]
  return things.flatMap((at) => grammar.links(at, 'nmod:poss')).filter((at) => grammar.token(at).upos !== 'PRON')
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'request', 'seek', 'solicit', 'beg', 'appeal'])

/** "handed the envoy a note": of two objects side by side the first receives. */
function givenTo(grammar: Grammar, objects: readonly number[]): { readonly given: readonly number[]; readonly receivers: readonly number[] } {
  const [first, second] = objects
  const twice = objects.length === 2 && first !== undefined && second !== undefined && first < second && grammar.token(second).upos === 'NOUN' && !DIRECTIONS.has(grammar.token(second).lower)
  return twice ? { given: [second], receivers: [first] } : { given: objects, receivers: [] }
}

/** The clauses below a verb, or what parsers make of them. */
function complementsOf(grammar: Grammar, verb: number, objects: readonly number[]): readonly number[] {
  const { clauses, loose } = clausesOf(grammar, verb)
  if (clauses.length > 0) return clauses
  // "found the man guilty": an adjective behind the object.
  const judged = objects.flatMap((at) => grammar.links(at, 'amod', 'acl').filter((a) => a > at && grammar.token(a).upos === 'ADJ'))
  // "sent the envoy home": where to, in one word.
  const sent = objects.length > 0 ? grammar.links(verb, 'advmod').filter((at) => at > verb && grammar.token(at).lower === 'home') : []
  return [...loose, ...judged, ...askedOf(grammar, verb, objects), ...sent]
}

/** "asked the donors to pay", "called on them to go": the parser may hang the infinitive on the one who is asked. */
function askedOf(grammar: Grammar, verb: number, objects: readonly number[]): readonly number[] {
  if (VERB_OPERATORS.get(grammar.token(verb).lemma)?.reading !== 'demanded') return []
  const asked = [...objects, ...grammar.links(verb, 'iobj'), ...grammar.links(verb, 'obl').filter((at) => ['on', 'to', 'upon'].includes(grammar.preposition(at) ?? ''))]
  return asked.flatMap((at) => grammar.links(at, 'acl')).filter((at) => infinitive(grammar, at))
}

/** The clauses below: complements, and those that the parser calls adverbial ("looked forward to welcoming"). */
function clausesOf(grammar: Grammar, verb: number): { readonly clauses: readonly number[]; readonly loose: readonly number[] } {
  // "It was agreed that …": the clause that "it" announces.
  const announcing = [...grammar.links(verb, 'expl'), ...grammar.links(verb, 'nsubj').filter((at) => grammar.token(at).lower === 'it')]
  const announced = announcing.length > 0 ? grammar.links(verb, 'csubj') : []
  const loose = grammar.links(verb, 'advcl').filter((at) => at > verb && grammar.links(at, 'mark').some((m) => grammar.token(m).lower === 'to'))
  return { clauses: [...grammar.links(verb, 'ccomp', 'xcomp'), ...announced], loose }
}

/** Objects, also where the parser has them as a bare phrase behind a particle ("handed over the bodies") or as a nominal complement. */
function objectsOf(grammar: Grammar, verb: number): readonly number[] {
  const own = [...grammar.links(verb, 'obj'), ...gapObject(grammar, verb)]
  if (own.length > 0) return own
  const split = grammar.links(verb, 'obl').filter((at) => isParticle(grammar, verb, at))
  if (split.length > 0) return split
  const particle = grammar.links(verb, 'compound:prt').length > 0
  const bare = particle ? grammar.links(verb, 'obl').filter((at) => grammar.preposition(at) === null && grammar.token(at).relation === 'obl') : []
  const nominal = grammar.links(verb, 'xcomp').filter((at) => ['NOUN', 'PROPN'].includes(grammar.token(at).upos) && grammar.links(at, 'cop', 'mark', 'case').length === 0)
  return bare.length > 0 ? bare : nominal
}

/** "handed over ten soldiers": the parser may take the particle right behind the verb for a preposition. */
function isParticle(grammar: Grammar, verb: number, at: number): boolean {
  const next = grammar.sentence.tokens[verb + 1]
  return next !== undefined && next.upos === 'ADP' && PARTICLES.has(next.lower) && grammar.subtree(at).includes(verb + 1) && isJoinedVerb(`${grammar.token(verb).lemma}_${next.lower}`)
}

const PARTICLES: ReadonlySet<string> = new Set(['over', 'up', 'back', 'down', 'off'])

/** The arguments of an event noun, without those that a verb may lend it. */
export function nounArguments(grammar: Grammar, noun: number): Arguments {
  const slots = new Map<string, readonly number[]>()
  add(grammar, slots, 'possessor', grammar.links(noun, 'nmod:poss').filter((at) => !TIME_NOUNS.has(grammar.token(at).lower)))
  add(grammar, slots, 'modifier', grammar.links(noun, 'amod', 'compound', 'nmod:desc').filter((at) => mayName(grammar, at)))
  const own = grammar.links(noun, 'nmod', 'obl').filter((at) => grammar.token(at).relation !== 'nmod:poss')
  // "the beating of a driver by guards": the parser may hang the doer on the one it was done to.
  const phrases = own.some((at) => grammar.preposition(at) === 'by') ? own : [...own, ...own.filter((at) => grammar.preposition(at) === 'of').flatMap((at) => grammar.links(at, 'nmod').filter((by) => grammar.preposition(by) === 'by'))]
  for (const at of phrases) addPhrase(grammar, slots, at)
  return { slots, complements: grammar.links(noun, 'acl', 'ccomp').filter((at) => isClauseOfContent(grammar, at)), passive: false, clauses: gerunds(grammar, noun) }
}

/** "the demand that …", "the offer to …"; a relative or participle clause says something else. */
const isClauseOfContent = (grammar: Grammar, at: number): boolean =>
  grammar.token(at).relation !== 'acl:relcl' && grammar.links(at, 'mark').length > 0

function gerunds(grammar: Grammar, at: number): ReadonlyMap<string, readonly number[]> {
  const pairs = grammar.links(at, 'advcl', 'acl').flatMap((clause) => grammar.links(clause, 'mark').map((mark) => [slotOf(grammar.token(mark).lower), [clause]] as const))
  return new Map(pairs)
}

const mayName = (grammar: Grammar, at: number): boolean => {
  const { text, lower } = grammar.token(at)
  return (/^\p{Lu}/u.test(text) && !QUALITIES.has(lower)) || ACTING_MODIFIERS.has(lower)
}

/** "the treaty that both sides signed": the noun before the clause is its object. */
function gapObject(grammar: Grammar, verb: number): readonly number[] {
  const parent = grammar.parent(verb)
  if (parent === null || grammar.token(verb).relation !== 'acl:relcl') return []
  if (grammar.links(verb, 'obj', 'nsubj:pass').length > 0) return []
  const subjects = grammar.links(verb, 'nsubj')
  return subjects.length > 0 && !subjects.some((at) => antecedents(grammar, verb, at)[0] === parent) ? [parent] : []
}

function add(grammar: Grammar, slots: Map<string, readonly number[]>, slot: string, heads: readonly number[]): void {
  if (heads.length === 0) return
  const all = heads.flatMap((at) => conjuncts(grammar, at))
  slots.set(slot, [...new Set([...(slots.get(slot) ?? []), ...all])])
}

/** "for its part" is nobody's part. */
const isAside = (grammar: Grammar, at: number): boolean => grammar.token(at).lower === 'part' && grammar.links(at, 'nmod:poss').length > 0

function addPhrase(grammar: Grammar, slots: Map<string, readonly number[]>, at: number, secondary = false): void {
  if (isAside(grammar, at)) return
  const preposition = grammar.preposition(at)
  const slot = preposition === null ? null : slotOf(preposition)
  if (slot === null || (secondary && (slots.has(slot) || slot === 'of'))) return
  add(grammar, slots, slot, slot === 'between' ? bothSides(grammar, at) : [at])
}

/** "between A and B" has two sides even where the parser made them one phrase: the last name after "and" is the other. */
function bothSides(grammar: Grammar, at: number): readonly number[] {
  if (conjuncts(grammar, at).length > 1) return [at]
  const below = grammar.subtree(at)
  const and = below.find((t) => t > at && grammar.token(t).lower === 'and')
  const other = and === undefined ? undefined : below.findLast((t) => t > and && ['PROPN', 'NOUN'].includes(grammar.token(t).upos))
  return other === undefined ? [at] : [at, other]
}

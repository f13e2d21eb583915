import { LEAVING } from '../lexicon/control.ts'
import { LIGHT_NOUNS } from '../lexicon/light-nouns.ts'
import type { Roles } from '../lexicon/frame.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { framesAt } from './frame-index.ts'
import type { Predicate } from './predicate.ts'
import { isPassive, surfaceSubjects } from './subjects.ts'

/** Where a noun has its parties unless its frame says otherwise. */
export const NOUN_ROLES: Roles = {
  actor: ['subject', 'possessor', 'by', 'between', 'modifier'],
  recipient: ['of', 'on', 'against', 'to', 'with', 'for', 'toward'],
}
/** A noun that itself tells an act. */
export const isEventNoun = (grammar: Grammar, at: number): boolean =>
  grammar.token(at).upos === 'NOUN' && (LIGHT_NOUNS.has(grammar.token(at).lemma) || framesAt(grammar, at, 'noun').length > 0)

/** Who is to act in the clause or noun phrase below: "that Mali withdraw", "the settlement of disputes between A and B". */
export function complementSubjects(predicate: Predicate): readonly number[] {
  const { grammar } = predicate
  // "demanded that the men be freed" is not said to the men.
  const clauses = predicate.complements.filter((at) => !isPassive(grammar, at)).flatMap((at) => surfaceSubjects(grammar, at))
  const own = new Set(predicate.slots.get('subject') ?? [])
  const others = clauses.filter((at) => !own.has(at))
  if (others.length > 0) return others
  const content = ['object', 'for', 'of', 'to'].flatMap((slot) => predicate.slots.get(slot) ?? [])
  for (const head of content) {
    // "hope that Armenia would sign": who is to act in the clause of the noun.
    const below = grammar.links(head, 'acl', 'ccomp').flatMap((at) => grammar.links(at, 'nsubj')).flatMap((at) => conjuncts(grammar, at))
    const found = below.length > 0 ? below : isDoneTo(grammar, head) ? [] : responsible(grammar, head)
    if (found.length > 0) return found
  }
  return []
}

/** "her release", "the extradition of the banker": whose it is did not do it. */
function isDoneTo(grammar: Grammar, head: number): boolean {
  const rows = framesAt(grammar, head, 'noun').map((frame) => frame.noun?.actor ?? NOUN_ROLES.actor)
  return rows.length > 0 && rows.every((slots) => !slots.includes('possessor') && !slots.includes('of'))
}

/** "Libyan missiles", "a NATO convoy": the names before a noun, whose it may be. */
export const namesBefore = (grammar: Grammar, head: number): readonly number[] => grammar.links(head, 'amod', 'compound').filter((at) => /^\p{Lu}/u.test(grammar.token(at).text))

/** Whose act a noun phrase tells: both sides of a "between", an owner, an agent, what is after "of", a people before it. */
export function responsible(grammar: Grammar, head: number): readonly number[] {
  const below = grammar.subtree(head)
  const between = below.filter((at) => ['between', 'among'].includes(grammar.preposition(at) ?? ''))
  const owned = grammar.links(head, 'nmod:poss').filter((at) => !['its', 'their'].includes(grammar.token(at).lower))
  const agents = grammar.links(head, 'acl').flatMap((at) => grammar.links(at, 'obl:agent'))
  const phrase = (preposition: string): readonly number[] => grammar.links(head, 'nmod').filter((at) => grammar.preposition(at) === preposition)
  const found = [between, owned, agents, phrase('by'), LEAVING.has(grammar.token(head).lemma) ? [] : phrase('from'), phrase('of'), namesBefore(grammar, head)].find((heads) => heads.length > 0) ?? []
  return found.flatMap((at) => conjuncts(grammar, at))
}

/** "Libyan missiles and drones struck", "a rocket fired by the rebels hit": whose the weapon is; of a row the first may tell it for all. */
export function wielders({ grammar, slots }: Predicate): readonly number[] {
  for (const weapon of slots.get('subject') ?? []) {
    const own = wieldersOf(grammar, weapon)
    if (own.length > 0) return own
    const behind = grammar.links(weapon, 'nmod').filter((at) => grammar.preposition(at) === 'of').flatMap((at) => wieldersOf(grammar, at))
    if (behind.length > 0) return behind
  }
  return []
}

function wieldersOf(grammar: Grammar, weapon: number): readonly number[] {
  const fired = grammar.links(weapon, 'acl').flatMap((at) => [...grammar.links(at, 'obl:agent'), ...grammar.links(at, 'obl').filter((from) => ['by', 'from'].includes(grammar.preposition(from) ?? ''))])
  const owners = [...grammar.links(weapon, 'nmod:poss'), ...fired, ...namesBefore(grammar, weapon)]
  return owners.filter((at) => !['its', 'their'].includes(grammar.token(at).lower)).flatMap((at) => conjuncts(grammar, at))
}

import { PLOVER } from '../codebook/index.ts'
import { TIME_NOUNS } from '../lexicon/control.ts'
import type { Frame } from '../lexicon/frame.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { infinitive } from './clause-shape.ts'
import { befallen } from './befallen.ts'
import { fills } from './frame-index.ts'
import type { Predicate } from './predicate.ts'
import { complementSubjects, isEventNoun, responsible } from './whose-act.ts'
import { isPassive } from './subjects.ts'

/** The other side where no phrase of the act's own names it: who is to act in what is asked, whose the thing is, whom the words around it tell. */
export function unnamed(predicate: Predicate, frame: Frame): readonly number[] {
  const { modeFrom, recipientRequired, hostile, material } = PLOVER[frame.category]
  const asked = frame.content !== undefined && modeFrom !== null ? complementSubjects(predicate) : []
  if (asked.length > 0) return asked
  const owned = frame.when?.object ? ofThing(predicate, frame) : []
  if (owned.length > 0) return owned
  if (frame.category === 'PROTEST') return marchedAgainst(predicate)
  if (hostile) return firstOf([() => (material ? driven(predicate) : []), () => (material ? befallen(predicate) : []), () => sharedObject(predicate), () => aimedAt(predicate)])
  return recipientRequired ? helped(predicate) : []
}

const firstOf = (ways: readonly (() => readonly number[])[]): readonly number[] => {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** "gathered in the capital to protest against the government": against whom, wherever the parser hangs it. */
const marchedAgainst = ({ grammar, carrier }: Predicate): readonly number[] => {
  const [first] = grammar.subtree(carrier).filter((at) => at > carrier && grammar.preposition(at) === 'against')
  return first === undefined ? [] : conjuncts(grammar, first)
}

/** "imposes sanctions under the Magnitsky Act on a judge": the parser may hang whom it is aimed at further down. */
function aimedAt({ grammar, slots, at, kind, carrier }: Predicate): readonly number[] {
  const things = [...(kind === 'noun' ? [at] : (slots.get('object') ?? [])), ...grammar.links(carrier, 'obl')]
  const [first] = things.flatMap((thing) => grammar.subtree(thing).filter((below) => below > thing && ['on', 'against'].includes(grammar.preposition(below) ?? '') && !isDay(grammar, below)))
  return first === undefined ? [] : conjuncts(grammar, first)
}

const isDay = (grammar: Grammar, at: number): boolean => grammar.token(at).upos === 'NUM' || TIME_NOUNS.has(grammar.token(at).lower)

/** "censures and suspends the senator": two verbs side by side share what stands behind the second. */
function sharedObject({ grammar, at, kind, passive }: Predicate): readonly number[] {
  if (kind !== 'verb' || passive) return []
  const [next] = grammar.links(at, 'conj').filter((verb) => verb > at && verb - at <= 3 && grammar.token(verb).upos === 'VERB' && !isPassive(grammar, verb))
  return next === undefined ? [] : grammar.links(next, 'obj').flatMap((object) => conjuncts(grammar, object))
}

/** "fired tear gas to disperse the strikers": who is to be driven off is who is hit. */
function driven({ grammar, carrier }: Predicate): readonly number[] {
  const purposes = grammar.links(carrier, 'advcl', 'xcomp').filter((at) => infinitive(grammar, at) && DRIVING.has(grammar.token(at).lemma))
  return purposes.flatMap((at) => grammar.links(at, 'obj').flatMap((crowd) => (isEventNoun(grammar, crowd) ? marchers(grammar, at, crowd) : conjuncts(grammar, crowd))))
}

/** "to break up a march by nurses": the parser may hang them on the verb. */
const marchers = (grammar: Grammar, verb: number, event: number): readonly number[] => {
  const own = responsible(grammar, event)
  return own.length > 0 ? own : grammar.links(verb, 'obl').filter((at) => ['by', 'of'].includes(grammar.preposition(at) ?? '')).flatMap((at) => conjuncts(grammar, at))
}

const DRIVING: ReadonlySet<string> = new Set(['disperse', 'scatter', 'break', 'drive', 'push', 'clear', 'force', 'dislodge', 'repel', 'quell', 'subdue', 'scare', 'chase', 'contain', 'stop', 'remove', 'evict', 'expel', 'hold'])

/** "sent two planes to fly the wounded home": whom the purpose is for. */
function helped({ grammar, carrier }: Predicate): readonly number[] {
  const purposes = grammar.links(carrier, 'advcl', 'xcomp').filter((at) => infinitive(grammar, at))
  return purposes.flatMap((at) => grammar.links(at, 'obj')).filter((at) => fills(grammar, at, ['@person', '@victim', 'wounded', 'injured', 'displaced', 'those', 'homeless', 'victim', 'survivor', 'town', 'city'])).flatMap((at) => conjuncts(grammar, at))
}

/** Whose the thing is that the frame asks for; of a promise, else with whom. */
function ofThing(predicate: Predicate, { category }: Frame): readonly number[] {
  const owned = owners(predicate)
  return owned.length === 0 && PLOVER[category].pledges ? partners(predicate) : owned
}

/** "announces a truce with the rebels". */
const partners = ({ grammar, slots, kind }: Predicate): readonly number[] =>
  kind === 'verb' ? (slots.get('object') ?? []).flatMap((at) => grammar.links(at, 'nmod').filter((n) => grammar.preposition(n) === 'with')).flatMap((at) => conjuncts(grammar, at)) : []

/** "accepted Oslo's invitation": whose the thing is that the frame asks for. */
function owners({ grammar, slots }: Predicate): readonly number[] {
  const things = slots.get('object') ?? []
  const found = things.flatMap((at) => [...grammar.links(at, 'nmod:poss'), ...grammar.links(at, 'nmod').filter((n) => ['from', 'by'].includes(grammar.preposition(n) ?? ''))])
  return found.filter((at) => !['its', 'their'].includes(grammar.token(at).lower)).flatMap((at) => conjuncts(grammar, at))
}

import { DOCUMENT_NOUNS, TIME_NOUNS } from '../lexicon/control.ts'
import { LIGHT_NOUNS } from '../lexicon/light-nouns.ts'
import type { Frame, Roles } from '../lexicon/frame.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { PLOVER } from '../codebook/index.ts'
import { infinitive } from './clause-shape.ts'
import { fills, framesAt } from './frame-index.ts'
import type { Cast, Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'
import { isPassive, surfaceSubjects } from './subjects.ts'

const VERB_ROLES: Roles = { actor: ['subject'], recipient: ['object', 'indirect'] }
const NOUN_ROLES: Roles = {
  actor: ['subject', 'possessor', 'by', 'between', 'modifier'],
  recipient: ['of', 'on', 'against', 'to', 'with', 'for', 'toward'],
}
/** All parties to a mutual event, whatever the frame names. */
const PARTIES = ['subject', 'possessor', 'between', 'with', 'modifier', 'lentRecipient'] as const

/** Who does it and to whom, by the frame's rows; a light verb's own complements come before the noun's. */
export const castRoles = (match: Match): Cast => match.cast ?? castByFrame(match)

function castByFrame({ predicate, frame }: Match): Cast {
  const noun = predicate.kind === 'noun'
  const rows = noun ? { ...NOUN_ROLES, ...frame.noun } : { ...VERB_ROLES, ...frame.verb }
  // "signed a treaty": what the frame asks for as its object is no party.
  if (frame.mutual) return mutualCast(predicate, rows, frame.when?.object !== undefined)
  const actors = partiesOf(predicate.grammar, pick(predicate, noun ? ['subject', ...rows.actor] : rows.actor))
  if (isSaidByEvents(predicate, frame, actors)) return { actors: [], recipients: [] }
  const named = namedRecipients(predicate, rows)
  const recipients = named.length > 0 ? named : unnamed(predicate, frame)
  // "repeated the request of the fishermen": who first asked is not who is asked.
  const askers = noun && rows.actor.includes('of') ? (predicate.slots.get('of') ?? []).flatMap((at) => predicate.grammar.subtree(at)) : []
  return { actors, recipients: recipients.filter((at) => !actors.includes(at) && !askers.includes(at) && !isThreatener(predicate, frame, at)) }
}

/** "warned that it may close the port": it is the one that warns. */
const isThreatener = ({ grammar }: Predicate, frame: Frame, at: number): boolean =>
  PLOVER[frame.category].modeFrom === 'threatened' && ['it', 'we', 'i', 'he', 'she'].includes(grammar.token(at).lower)

/** A happening says nothing: "his visit underscores their friendship" is the writer's word. */
const isSaidByEvents = ({ grammar, standing }: Predicate, frame: Frame, actors: readonly number[]): boolean =>
  PLOVER[frame.category].verbal && standing !== 'pointed' && actors.length > 0 && actors.every((at) => isEventNoun(grammar, at))

function namedRecipients(predicate: Predicate, rows: Roles): readonly number[] {
  const lent = predicate.slots.get('lentRecipient') ?? []
  if (lent.length > 0) return lent
  const carried = predicate.light?.recipientSlots.filter((slot) => !['for', 'in', 'at'].includes(slot) || rows.recipient.includes(slot)) ?? []
  return pick(predicate, [...rows.recipient, ...carried])
}

function mutualCast(predicate: Predicate, rows: Roles, thing: boolean): Cast {
  const slots = [...new Set<string>([...PARTIES, ...(predicate.kind === 'noun' || thing ? [] : ['object']), ...rows.actor])]
  const actors = [...new Set(partiesOf(predicate.grammar, slots.flatMap((slot) => pick(predicate, [slot]))))]
  return { actors, recipients: [] }
}

/** Where no phrase names the other side: who is to act in what is asked, or whose the thing is. */
function unnamed(predicate: Predicate, frame: Frame): readonly number[] {
  const asked = frame.content !== undefined && PLOVER[frame.category].modeFrom !== null ? complementSubjects(predicate) : []
  if (asked.length > 0) return asked
  const owned = frame.when?.object ? owners(predicate) : []
  const { recipientRequired, hostile } = PLOVER[frame.category]
  if (owned.length > 0) return owned
  if (hostile) return PLOVER[frame.category].material ? driven(predicate) : []
  return recipientRequired ? helped(predicate) : []
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

/** "accepted Oslo's invitation": whose the thing is that the frame asks for. */
function owners({ grammar, slots }: Predicate): readonly number[] {
  const things = slots.get('object') ?? []
  const found = things.flatMap((at) => [...grammar.links(at, 'nmod:poss'), ...grammar.links(at, 'nmod').filter((n) => ['from', 'by'].includes(grammar.preposition(n) ?? ''))])
  return found.filter((at) => !['its', 'their'].includes(grammar.token(at).lower)).flatMap((at) => conjuncts(grammar, at))
}

/** Who made a document: whom it is by or on behalf of, whose it is, or the subject of the verb that puts it out. */
function makers(grammar: Grammar, head: number): readonly number[] {
  const behalf = grammar.links(head, 'nmod').filter((at) => grammar.token(at).lemma === 'behalf').flatMap((at) => grammar.links(at, 'nmod', 'nmod:poss'))
  const named = behalf.length > 0 ? behalf : [...grammar.links(head, 'nmod:poss'), ...grammar.links(head, 'nmod').filter((at) => ['by', 'from', 'of'].includes(grammar.preposition(at) ?? ''))]
  if (named.length > 0) return named.flatMap((at) => conjuncts(grammar, at))
  const verb = grammar.parent(head)
  const issued = verb !== null && ['obj', 'nsubj:pass', 'obl'].includes(grammar.token(head).relation) ? surfaceSubjects(grammar, verb) : []
  return issued.length > 0 && !issued.includes(head) ? issued : [head]
}

const isEventNoun = (grammar: Grammar, at: number): boolean =>
  grammar.token(at).upos === 'NOUN' && (LIGHT_NOUNS.has(grammar.token(at).lemma) || framesAt(grammar, at, 'noun').length > 0)

/** "Talks between A and B are to begin": the parties of an event noun act, not the noun. */
function partiesOf(grammar: Grammar, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => {
    if (DOCUMENT_NOUNS.has(grammar.token(head).lemma)) return makers(grammar, head)
    if (!framesAt(grammar, head, 'noun').some((frame) => PLOVER[frame.category].hostsOthers)) return [head]
    const between = grammar.subtree(head).filter((at) => ['between', 'among'].includes(grammar.preposition(at) ?? ''))
    const named = between.length > 0 ? between : responsible(grammar, head)
    return named.length > 0 ? named.flatMap((at) => conjuncts(grammar, at)) : [head]
  })
}

/** The first row that is filled; `a+b` takes both. */
function pick(predicate: Predicate, rows: readonly string[]): readonly number[] {
  const { grammar } = predicate
  for (const row of rows) {
    const all = row.split('+').flatMap((slot) => (slot === 'complementSubject' ? complementSubjects(predicate) : fillersOf(predicate, slot)))
    const heads = all.filter((at) => !TIME_NOUNS.has(grammar.token(at).lower))
    if (heads.length > 0) return heads
  }
  return []
}

/** Parsers waver between object and indirect object in "asked Ghana to support": either serves for the other. */
function fillersOf(predicate: Predicate, slot: string): readonly number[] {
  const own = predicate.slots.get(slot)
  if (own) return own
  return slot === 'object' && predicate.complements.length > 0 ? (predicate.slots.get('indirect') ?? []) : []
}

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

/** Whose act a noun phrase tells: both sides of a "between", an owner, an agent, what is after "of", a people before it. */
export function responsible(grammar: Grammar, head: number): readonly number[] {
  const below = grammar.subtree(head)
  const between = below.filter((at) => ['between', 'among'].includes(grammar.preposition(at) ?? ''))
  const owned = grammar.links(head, 'nmod:poss').filter((at) => !['its', 'their'].includes(grammar.token(at).lower))
  const agents = grammar.links(head, 'acl').flatMap((at) => grammar.links(at, 'obl:agent'))
  const phrase = (preposition: string): readonly number[] => grammar.links(head, 'nmod').filter((at) => grammar.preposition(at) === preposition)
  const peoples = grammar.links(head, 'amod', 'compound').filter((at) => /^\p{Lu}/u.test(grammar.token(at).text))
  const found = [between, owned, agents, phrase('by'), phrase('from'), phrase('of'), peoples].find((heads) => heads.length > 0) ?? []
  return found.flatMap((at) => conjuncts(grammar, at))
}

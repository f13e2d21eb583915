import { DOCUMENT_NOUNS, TIME_NOUNS } from '../lexicon/control.ts'
import type { Frame, Roles } from '../lexicon/frame.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { PLOVER } from '../codebook/index.ts'
import { blamedFor } from './blamed.ts'
import { framesAt } from './frame-index.ts'
import type { Cast, Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'
import { surfaceSubjects } from './subjects.ts'
import { unnamed } from './unnamed-side.ts'
import { complementSubjects, isEventNoun, namesBefore, NOUN_ROLES, responsible, wielders } from './whose-act.ts'

const VERB_ROLES: Roles = { actor: ['subject'], recipient: ['object', 'indirect'] }
/** All parties to a mutual event, whatever the frame names. */
const PARTIES = ['subject', 'possessor', 'between', 'with', 'modifier', 'lentRecipient'] as const

/** Who does it and to whom, by the frame's rows; a light verb's own complements come before the noun's. */
export const castRoles = (match: Match): Cast => foughtIn(match.predicate, match.cast ?? castByFrame(match))

/** "the Iran war": a state set before a war with no ending of its own is where it is fought, not who began it. */
function foughtIn({ grammar, at, kind }: Predicate, { actors, recipients }: Cast): Cast {
  if (kind !== 'noun' || !WARS.has(grammar.token(at).lemma)) return { actors, recipients }
  const fields = actors.filter((one) => grammar.parent(one) === at && grammar.token(one).relation === 'compound' && grammar.token(one).upos === 'PROPN')
  return { actors: actors.filter((one) => !fields.includes(one)), recipients: [...recipients, ...fields] }
}

const WARS: ReadonlySet<string> = new Set(['war', 'conflict', 'genocide', 'crisis'])

function castByFrame({ predicate, frame }: Match): Cast {
  const noun = predicate.kind === 'noun'
  const rows = noun ? { ...NOUN_ROLES, ...frame.noun } : { ...VERB_ROLES, ...frame.verb }
  // "signed a treaty": what the frame asks for as its object is no party.
  if (frame.mutual) return mutualCast(predicate, rows, frame.when?.object !== undefined)
  const actors = partiesOf(predicate.grammar, pick(predicate, noun ? ['subject', ...rows.actor] : rows.actor))
  if (isSaidByEvents(predicate, frame, actors)) return { actors: [], recipients: [] }
  const recipients = recipientsOf(predicate, frame, rows)
  // "repeated the request of the fishermen": who first asked is not who is asked.
  const askers = noun && rows.actor.includes('of') ? (predicate.slots.get('of') ?? []).flatMap((at) => predicate.grammar.subtree(at)) : []
  return { actors, recipients: recipients.filter((at) => !actors.includes(at) && !askers.includes(at) && !isThreatener(predicate, frame, at)) }
}

function recipientsOf(predicate: Predicate, frame: Frame, rows: Roles): readonly number[] {
  const named = namedRecipients(predicate, rows)
  const told = named.length > 0 ? named : unnamed(predicate, frame)
  return frame.category === 'ACCUSE' ? blamedFor(predicate.grammar, told) : told
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
  const noun = predicate.kind === 'noun'
  const slots = [...new Set<string>([...PARTIES, ...(noun || thing ? [] : ['object']), ...rows.actor])]
  const actors = [...new Set(partiesOf(predicate.grammar, slots.flatMap((slot) => pick(predicate, [slot]))))]
  const alone = noun && predicate.slots.has('with') && !PARTIES.some((slot) => slot !== 'with' && predicate.slots.has(slot))
  return { actors: alone ? [...new Set([...attending(predicate), ...actors])] : actors, recipients: [] }
}

/** "announced a delay, following a call with the president": whoever acts after it, or in it, was there. */
function attending({ grammar, at }: Predicate): readonly number[] {
  const verb = grammar.parent(at)
  return verb !== null && AROUND.has(grammar.preposition(at)) && grammar.token(verb).upos === 'VERB' ? surfaceSubjects(grammar, verb) : []
}

const AROUND: ReadonlySet<string | null> = new Set(['following', 'after', 'during', 'in', 'before', 'ahead_of', 'at'])

/** Who made a document: whom it is by or on behalf of, whose it is, or the subject of the verb that puts it out. */
function makers(grammar: Grammar, head: number): readonly number[] {
  if (isStopped(grammar, head)) return []
  const behalf = grammar.links(head, 'nmod').filter((at) => grammar.token(at).lemma === 'behalf').flatMap((at) => grammar.links(at, 'nmod', 'nmod:poss'))
  const named = behalf.length > 0 ? behalf : [...grammar.links(head, 'nmod:poss'), ...grammar.links(head, 'nmod').filter((at) => ['by', 'from', 'of'].includes(grammar.preposition(at) ?? ''))]
  const owners = named.length > 0 ? named : namesBefore(grammar, head)
  if (owners.length > 0) return owners.flatMap((at) => conjuncts(grammar, at))
  const verb = grammar.parent(head)
  const issued = verb !== null && ['obj', 'nsubj:pass', 'obl'].includes(grammar.token(head).relation) ? surfaceSubjects(grammar, verb) : []
  return issued.length > 0 && !issued.includes(head) ? issued : [head]
}

/** "vetoed a resolution that demanded a truce": what was never adopted demands nothing. */
function isStopped(grammar: Grammar, head: number): boolean {
  const verb = grammar.parent(head)
  return verb !== null && DRAFTS.has(grammar.token(head).lemma) && ['obj', 'nsubj:pass'].includes(grammar.token(head).relation) && STOPPING.has(grammar.token(verb).lemma)
}

const DRAFTS: ReadonlySet<string> = new Set(['resolution', 'draft', 'text'])
const STOPPING: ReadonlySet<string> = new Set(['veto', 'block', 'reject', 'defeat', 'vote_down', 'torpedo', 'oppose', 'shelve', 'withdraw'])

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
    const all = row.split('+').flatMap((slot) => othersOf(predicate, slot) ?? fillersOf(predicate, slot))
    const heads = all.filter((at) => !TIME_NOUNS.has(grammar.token(at).lower))
    if (heads.length > 0) return heads
  }
  return []
}

/** Slots that stand for a word further off. */
function othersOf(predicate: Predicate, slot: string): readonly number[] | null {
  if (slot === 'complementSubject') return complementSubjects(predicate)
  return slot === 'wielder' ? wielders(predicate) : null
}

/** Parsers waver between object and indirect object in "asked Ghana to support": either serves for the other. */
function fillersOf(predicate: Predicate, slot: string): readonly number[] {
  const own = predicate.slots.get(slot)
  if (own) return own
  return slot === 'object' && predicate.complements.length > 0 ? (predicate.slots.get('indirect') ?? []) : []
}

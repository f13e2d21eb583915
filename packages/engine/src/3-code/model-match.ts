import { PLOVER } from '../codebook/index.ts'
import type { Frame } from '../lexicon/frame.ts'
import { CAMEO_ROOTS } from '../lexicon/backoff.ts'
import type { Category, Grammar, Trigger, TriggerRole } from '../model/index.ts'
import type { Cast, Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'
import { castRoles } from './roles.ts'

/** A category less likely than this is not taken from the model. */
const SURE = 0.7

/** What the event model takes a word for where no frame of the lexicon fits it, with the parties that it sees. */
export function modelMatch(predicate: Predicate): Match | null {
  const trigger = isOwned(predicate) ? triggerAt(predicate) : undefined
  const [best, second] = trigger?.categories ?? []
  if (!trigger || !best || !isTaken(best)) return null
  const seen = partiesSeen(predicate.grammar, trigger)
  const frame = frameOf(best.category, trigger, seen)
  const match: Match = { predicate, frame, rule: `model:${predicate.grammar.token(predicate.at).lemma}`, guess: reasonOf(best), runnerUp: runnerUp(second) }
  return { ...match, cast: castOf(match, seen) }
}

/** Sure enough. Meetings host other events; the lexicon knows their words, and a false one would give its day to whatever was said. */
const isTaken = ({ category, probability }: Trigger['categories'][number]): boolean => probability >= SURE && !PLOVER[category].hostsOthers

/** The parties that the model sees, and for a side that it does not see those of the tree. */
function castOf(match: Match, seen: Cast): Cast {
  const byGrammar = castRoles(match)
  const actors = seen.actors.length > 0 ? seen.actors : byGrammar.actors
  const recipients = seen.recipients.length > 0 || match.frame.mutual ? seen.recipients : byGrammar.recipients
  return { actors, recipients: recipients.filter((at) => !actors.includes(at)) }
}

const reasonOf = ({ category, probability }: Trigger['categories'][number]): string => `no frame fits; the event model reads ${category}, probability ${probability.toFixed(2)}`

/** "the incident" only points at what something else tells; "their request" tells who asked. */
const isOwned = ({ kind, slots }: Predicate): boolean => kind !== 'noun' || ['subject', 'possessor', 'by'].some((slot) => slots.has(slot))

/** What the model says of a predicate's word. */
export const triggerAt = ({ grammar, at }: Predicate): Trigger | undefined => grammar.sentence.triggers.find((trigger) => trigger.at === at)

const runnerUp = (second: Trigger['categories'][number] | undefined): Match['runnerUp'] =>
  second ? { category: second.category, reason: `the event model gives it ${second.probability.toFixed(2)}` } : null

function frameOf(category: Category, trigger: Trigger, { actors, recipients }: Cast): Frame {
  const mutual = PLOVER[category].mutual && actors.length > 1 && recipients.length === 0
  return Object.freeze({
    id: 'model', category, cameo: CAMEO_ROOTS[category], confidence: trigger.categories[0]?.probability ?? 0, mutual, fires: '', not: '',
    ...(trigger.mode === null ? {} : { mode: trigger.mode }),
  })
}

/** The heads of the phrases in which the model sees the two parties. */
function partiesSeen(grammar: Grammar, trigger: Trigger): Cast {
  const heads = (role: TriggerRole): readonly number[] => {
    const words = trigger.roles.filter((seen) => seen.role === role && seen.probability >= 0.5).map(({ at }) => at)
    return words.filter((at) => isPartyWord(grammar, at) && isTop(grammar, at, words))
  }
  return { actors: heads('actor'), recipients: heads('recipient') }
}

const isPartyWord = (grammar: Grammar, at: number): boolean => ['NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(grammar.token(at).upos)

/** The head of its phrase: what it hangs on is outside the phrase, or it is one more of a row. */
const isTop = (grammar: Grammar, at: number, words: readonly number[]): boolean => {
  const parent = grammar.parent(at)
  return parent === null || !words.includes(parent) || grammar.link(at) === 'conj'
}

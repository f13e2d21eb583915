import { PLOVER } from '../codebook/index.ts'
import type { Frame, Roles } from '../lexicon/frame.ts'
import { CAMEO_ROOTS } from '../lexicon/backoff.ts'
import type { Auxiliary, Category, Grammar, Trigger, TriggerRole } from '../model/index.ts'
import type { Cast, Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'
import { castRoles } from './roles.ts'
import { isRuledOut } from './ruled-out.ts'

/** A category less likely than this is not taken from the model. */
const SURE = 0.6
/** From here on the model's word counts as much as a frame's. */
const RELIABLE = 0.7
/** What the model must give the category that a frame reads, to stand by it. */
const AGREED = 0.5
/** A word's role in an event, to fill a side that the grammar leaves empty. */
const SEEN = 0.5
const SURELY_SEEN = 0.7

/** What the event model takes a word for where no frame of the lexicon fits it, with the parties that it sees. */
export function modelMatch(predicate: Predicate): Match | null {
  const trigger = triggerAt(predicate)
  const [best, second] = trigger?.categories ?? []
  if (!trigger || !best || !isTaken(best) || isRuledOut(predicate, best.category)) return null
  const seen = partiesSeen(predicate.grammar, trigger, SEEN)
  const frame = frameOf(best.category, trigger, seen)
  const match: Match = { predicate, frame, rule: `model:${predicate.grammar.token(predicate.at).lemma}`, guess: best.probability < RELIABLE ? reasonOf(best) : null, runnerUp: runnerUp(second) }
  return { ...match, cast: castOf(match, seen) }
}

/** The parties of a match, and for a side that its grammar leaves empty, and its frame allows, those that the model is sure of. */
export function withSeen(match: Match, category: Category, cast: Cast): Cast {
  const { predicate, frame } = match
  const trigger = triggerAt(predicate)
  if (!trigger || match.cast || category !== frame.category || !agrees(trigger, frame)) return cast
  const seen = partiesSeen(predicate.grammar, trigger, SURELY_SEEN)
  const rows = rowsOf(match)
  const actors = isOpenSide(cast.actors, rows.actor) ? seen.actors.filter((at) => !cast.recipients.some((other) => predicate.grammar.subtree(other).includes(at)) && !actsElsewhere(predicate, at)) : cast.actors
  const recipients = !hasNoOther(frame) && isOpenSide(cast.recipients, rows.recipient) ? seen.recipients.filter((at) => !actors.includes(at)) : cast.recipients
  return { actors, recipients }
}

/** All act on each other; or an act is judged, and who is blamed for it is not who is near. */
const hasNoOther = ({ category, mutual }: Frame): boolean => mutual === true || PLOVER[category].judges

const rowsOf = ({ predicate, frame }: Match): Partial<Roles> => (predicate.kind === 'noun' ? frame.noun : frame.verb) ?? {}

/** "Berg condemned the attack": the subject of another verb does that verb's act. */
const actsElsewhere = ({ grammar, at, carrier }: Predicate, head: number): boolean => {
  const verb = grammar.parent(head)
  return grammar.link(head) === 'nsubj' && verb !== null && verb !== at && verb !== carrier
}

/** Nobody stands on it, and the frame's row does not say that nobody may. */
const isOpenSide = (own: readonly number[], row: readonly string[] | undefined): boolean => own.length === 0 && row?.length !== 0

/** The model reads in a word the very act that a frame knows there: nothing else need say that it is told. A meeting must be told in so many words. */
export function isVouchedFor({ predicate, frame }: Match): boolean {
  const trigger = triggerAt(predicate)
  return trigger !== undefined && agrees(trigger, frame) && trigger.auxiliary?.kind !== 'hypothetical' && !PLOVER[frame.category].hostsOthers
}

/** How real the model takes the act for that a frame reads: null where it reads another, or says nothing. */
export function realityOf({ predicate, frame }: Match): { readonly kind: Auxiliary | 'none'; readonly probability: number } | null {
  const trigger = triggerAt(predicate)
  return trigger && agrees(trigger, frame) ? (trigger.auxiliary ?? { kind: 'none', probability: 1 }) : null
}

/** Whether the event model was asked about a predicate's sentence. */
export const wasAsked = ({ grammar }: Predicate): boolean => grammar.sentence.triggers !== null

/** What the model gives the category that a match reads, at its word; 0 where it was not asked. */
export const agreementOf = ({ predicate, frame }: Match): number =>
  triggerAt(predicate)?.categories.find(({ category }) => category === frame.category)?.probability ?? 0

const agrees = ({ categories: [best] }: Trigger, frame: Frame): boolean => best !== undefined && best.category === frame.category && best.probability >= AGREED

/** Sure enough. Meetings host other events; the lexicon knows their words, and a false one would give its day to whatever was said. */
const isTaken = ({ category, probability }: Trigger['categories'][number]): boolean => probability >= SURE && !PLOVER[category].hostsOthers

/** The parties that the model sees, and for a side that it does not see those of the tree. */
function castOf(match: Match, seen: Cast): Cast {
  const byGrammar = castRoles(match)
  const actors = withPartners(match, seen.actors.length > 0 ? seen.actors : byGrammar.actors)
  const recipients = seen.recipients.length > 0 || match.frame.mutual ? seen.recipients : byGrammar.recipients
  return { actors, recipients: recipients.filter((at) => !actors.includes(at)) }
}

/** "an agreement with Ukraine": whoever stands behind "with" or "between" acts as well. */
const withPartners = ({ predicate: { kind, slots }, frame }: Match, actors: readonly number[]): readonly number[] =>
  kind === 'noun' && PLOVER[frame.category].mutual && actors.length > 0 ? [...new Set([...actors, ...(slots.get('with') ?? []), ...(slots.get('between') ?? [])])] : actors

const reasonOf = ({ category, probability }: Trigger['categories'][number]): string => `no frame fits; the event model reads ${category}, probability ${probability.toFixed(2)}`

/** What the model says of a predicate's word. */
const triggerAt = ({ grammar, at }: Predicate): Trigger | undefined => grammar.sentence.triggers?.find((trigger) => trigger.at === at)

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
function partiesSeen(grammar: Grammar, trigger: Trigger, least: number): Cast {
  const heads = (role: TriggerRole): readonly number[] => {
    const words = trigger.roles.filter((seen) => seen.role === role && seen.probability >= least).map(({ at }) => at)
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

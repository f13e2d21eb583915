import type { Frame } from '../lexicon/frame.ts'
import type { Category, Grammar } from '../model/index.ts'
import { onceFor } from '../model/once.ts'
import { fills, frameGroups } from './frame-index.ts'
import type { Predicate } from './predicate.ts'

/** The frame that fits a predicate best, and the best of another category. */
export interface Match {
  readonly predicate: Predicate
  readonly frame: Frame
  /** What decided, as the record names it. */
  readonly rule: string
  /** Why it is only a guess; null where a frame fits. */
  readonly guess: string | null
  readonly runnerUp: { readonly category: Category; readonly reason: string } | null
  /** The parties, where something else than the frame's rows says who they are. */
  readonly cast?: Cast
}

/** Token numbers that fill the two roles; the same word never fills both. */
export interface Cast {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
}

/** Chooses among the frames of a word: what the frame asks of its company must be there; the more it asks, the better. */
export const matchFrame = onceFor(chooseFrame)

function chooseFrame(predicate: Predicate): Match | null {
  const fitting = frameGroups(predicate.grammar, predicate.at, predicate.kind).flatMap((group) =>
    group.filter((frame) => fits(predicate, frame)).toSorted((a, b) => weight(b) - weight(a)),
  )
  const [frame] = fitting
  if (!frame) return null
  const second = fitting.find((other) => other.category !== frame.category)
  return { predicate, frame, rule: `frame:${frame.id}`, guess: null, runnerUp: second ? { category: second.category, reason: `frame ${second.id} also fits` } : null }
}

const weight = (frame: Frame): number =>
  (frame.priority ?? 0) * 10 + Object.keys(frame.when ?? {}).length * 2 + (frame.confidence ?? 0.8)

const fits = (predicate: Predicate, frame: Frame): boolean =>
  Object.entries(frame.when ?? {}).every(([slot, filling]) => slotFits(predicate, slot, filling, true)) && !speaksAgainst(predicate, frame)

/** Whether the predicate keeps company that the frame rules out. */
export const speaksAgainst = (predicate: Predicate, frame: Frame): boolean =>
  Object.entries(frame.unless ?? {}).some(([slot, filling]) => slotFits(predicate, slot, filling, false))

function slotFits(predicate: Predicate, slot: string, filling: readonly string[], names: boolean): boolean {
  if (slot === 'complement') return complementFits(predicate, filling)
  if (slot === 'light') return predicate.light !== null && filling.includes(predicate.light.lemma)
  if (slot === 'modifier') return modifiers(predicate).some((at) => fills(predicate.grammar, at, filling, names))
  if (slot === 'adverb') return adverbs(predicate).some((at) => filling.includes(predicate.grammar.token(at).lower))
  const heads = headsIn(predicate, slot)
  if (filling.includes('&')) return heads.length > 1
  return heads.some((head) => fills(predicate.grammar, head, filling, names))
}

/** What stands in a slot; the object of a light verb may be whom its noun is done to. */
const headsIn = ({ slots, clauses }: Predicate, slot: string): readonly number[] =>
  slots.get(slot) ?? clauses.get(slot) ?? (slot === 'object' ? slots.get('lentRecipient') : undefined) ?? []

/** Every word before a noun, names and common words alike: "cardiac arrest", "police raid". */
const modifiers = ({ grammar, at }: Predicate): readonly number[] => grammar.links(at, 'amod', 'compound', 'nmod:desc')

/** Adverbs of the predicate and of the verb that carries it: "carried out jointly". */
const adverbs = ({ grammar, at, carrier }: Predicate): readonly number[] => [...grammar.links(at, 'advmod'), ...grammar.links(carrier, 'advmod')]

function complementFits(predicate: Predicate, filling: readonly string[]): boolean {
  const { grammar, complements } = predicate
  return complements.some((at) => {
    const infinitive = grammar.links(at, 'mark').some((m) => grammar.token(m).lower === 'to')
    if (filling.includes('*') || filling.includes(infinitive ? 'infinitive' : 'clause')) return true
    // "promised not to attack" is no threat to attack.
    return !isNegated(grammar, at) && fills(grammar, at, filling.filter((f) => f !== 'clause' && f !== 'infinitive'))
  })
}

const isNegated = (grammar: Grammar, verb: number): boolean =>
  grammar.links(verb, 'advmod').some((at) => ['not', 'never'].includes(grammar.token(at).lower)) || grammar.links(verb, 'mark').some((to) => grammar.sentence.tokens[to - 1]?.lower === 'not')

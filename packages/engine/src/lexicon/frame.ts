import type { Category, CommitmentStatus, Context, Mode } from '../model/index.ts'

/**
 * Where a role's words stand around a predicate, after voice is undone: a passive's `by` is its subject, and its subject
 * its object. Any preposition may be a slot ("with", "against", "on behalf of" is "on_behalf_of").
 * - subject, object, indirect: of a verb; a light verb lends its subject to the noun ("Oslo imposed sanctions")
 * - possessor: "Putin's condemnation", "his visit", "the Kremlin's"
 * - modifier: a people or a place before a noun: "Israeli airstrikes", "the Moscow talks"
 * - between: both sides of "between A and B"; among is the same
 * - wielder: whose the weapon is that stands as the subject: "Libyan drones hit", "a rocket fired by the rebels struck"
 * - complementSubject: who is to act in the clause below ("demanded that Mali withdraw", "urged both to settle")
 */
export type Slot =
  | 'subject' | 'object' | 'indirect' | 'possessor' | 'modifier' | 'between' | 'complementSubject' | 'wielder'
  | 'with' | 'to' | 'from' | 'of' | 'on' | 'against' | 'at' | 'for' | 'by' | 'in' | 'into' | 'over' | 'about' | 'toward'
  | 'before' | 'upon' | 'through' | 'under' | 'alongside' | 'out_of' | 'on_behalf_of' | 'after' | 'near' | 'across' | 'as'

/**
 * Lemmas, or `@class` from lexicon/noun-classes.ts, one of which must head the slot; `*` is any filler, `&` several
 * coordinated ones, `clause` and `infinitive` any clause.
 */
export type Filling = readonly string[]

/** What a frame may ask for: a slot, the clause below (its verb's lemma), the light verb that carries its noun, an adverb. */
export type Company = Slot | 'complement' | 'light' | 'adverb'

/** Roles of a frame: in each row the first filled slot gives the words; several slots joined by + are all taken. */
export interface Roles {
  readonly actor: readonly (Slot | `${Slot}+${Slot}`)[]
  readonly recipient: readonly (Slot | `${Slot}+${Slot}`)[]
}

/** One predicate sense: which words, in which company, say which category, and who is who. */
export interface Frame {
  /** Unique, readable: `condemn`, `sign-agreement`. */
  readonly id: string
  /** Verb lemmas; a particle is joined: `call_off`, `back_down`. */
  readonly verbs?: readonly string[]
  /** Event noun lemmas; a compound is joined: `phone_call`, `cease_fire`. The head noun alone must be listed to fire alone. */
  readonly nouns?: readonly string[]
  /** Predicative adjectives and participles: "is ready to", "are at odds". */
  readonly adjectives?: readonly string[]
  readonly category: Category
  readonly mode?: Mode
  /** CAMEO code, two to four digits. */
  readonly cameo: string
  readonly contexts?: readonly Context[]
  /** Roles for the verb. Default: actor [subject], recipient [object]. */
  readonly verb?: Partial<Roles>
  /** Roles for the noun. Default: actor [possessor, by, between, modifier, subject], recipient [of, on, against, to, with, for]. */
  readonly noun?: Partial<Roles>
  /** All parties act on each other (a meeting, a joint exercise): subject, object, with and between are all actors. */
  readonly mutual?: boolean
  /** All of these slots must be filled like this… */
  readonly when?: Partial<Record<Company, Filling>>
  /** …and none of these. */
  readonly unless?: Partial<Record<Company, Filling>>
  /**
   * The clause or noun below says what is asked, promised, refused or threatened; what it tells has not happened and is
   * no event of its own. `mode`: this frame's mode follows from what is asked (REQUEST, REJECT, THREATEN).
   */
  readonly content?: 'act' | 'act-mode'
  /** The event below is the object of a judgement and stays an event of its own ("condemned the attack"). */
  readonly presupposes?: readonly Slot[]
  readonly commitment?: { readonly status: CommitmentStatus; readonly promiserIsRecipient?: boolean }
  /** With no modal at all the predicate is not yet done ("plans to", "is to"): the auxiliary this frame brings. */
  readonly aux?: 'future' | 'hypothetical' | 'negation'
  /**
   * With nobody named as doing it: the sentence must hold a word of `needs`, for people also die in accidents, and where it holds one of
   * `mishaps` it must hold one of `armed` as well.
   */
  readonly agentless?: { readonly needs: Filling; readonly mishaps: Filling; readonly armed: Filling }
  /** The noun tells an act only when a light verb carries it: "voiced concern", but not "their concerns". */
  readonly carriedOnly?: true
  /** It tells an act only where it says to whom that is put: "stressed the need for Lima to act". */
  readonly addressedOnly?: true
  /** It tells an act only while that is still to come: who "left for Lima" has not yet visited. */
  readonly plannedOnly?: true
  /** Higher wins when several frames of one word fit. Default 0; give a frame with `when` 1 or more. */
  readonly priority?: number
  /** Default 0.8. Lower it for words with many other senses. */
  readonly confidence?: number
  /** One sentence of our own, about invented or plainly factual things, on which it fires… */
  readonly fires: string
  /** …and one, with the same word, on which it must not. */
  readonly not: string
}

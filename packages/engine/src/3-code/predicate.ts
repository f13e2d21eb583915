import type { LightVerb } from '../lexicon/light-verbs.ts'
import type { Grammar } from '../model/index.ts'
import type { PredicateKind } from './frame-index.ts'

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

/** In headlines the tagger takes capitals for names. */
export const inHeading = (grammar: Grammar): boolean => ['headline', 'subheadline', 'heading'].includes(grammar.sentence.block.kind)

import type { Category } from '../model/index.ts'
import { framesAt } from './frame-index.ts'
import { speaksAgainst } from './match-frame.ts'
import type { Predicate } from './predicate.ts'

/** Words in which the model may not read an act of a category. */
export const isRuledOut = (predicate: Predicate, category: Category): boolean => isWeighing(predicate) || isDisowned(predicate, category)

/** A frame of the same category knows the word, and that with such an object or adverb it tells no such act: "released the report". */
const isDisowned = (predicate: Predicate, category: Category): boolean =>
  framesAt(predicate.grammar, predicate.at, predicate.kind).some((frame) => {
    const { object, adverb, to } = frame.unless ?? {}
    return frame.category === category && speaksAgainst(predicate, { ...frame, unless: { ...(object ? { object } : {}), ...(adverb ? { adverb } : {}), ...(to ? { to } : {}) } })
  })

/** "would examine the request": who weighs a thing has not acted on it, and who replaces somebody need not have removed him. */
const isWeighing = ({ grammar, at }: Predicate): boolean => ['examine', 'study', 'assess', 'evaluate', 'ponder', 'mull', 'weigh', 'replace'].includes(grammar.token(at).lemma)

import type { Grammar } from '../model/index.ts'
import { onceFor } from '../model/once.ts'
import { verbArguments } from './arguments.ts'
import { isJoinedVerb } from './frame-index.ts'
import { nounPredicate } from './noun-predicates.ts'
import { inHeading, type Predicate } from './predicate.ts'

/** Every verb, noun and predicative adjective of a sentence, with its arguments; made once for each sentence. */
export const predicatesOf = onceFor(findPredicates)

function findPredicates(grammar: Grammar): readonly Predicate[] {
  return grammar.sentence.tokens.flatMap((token): readonly Predicate[] => {
    if (token.upos === 'VERB') return grammar.links(token.index, 'det').length > 0 ? [] : [verbPredicate(grammar, token.index)]
    if (token.upos === 'NOUN' || (token.upos === 'PROPN' && inHeading(grammar))) return [nounPredicate(grammar, token.index)]
    if (token.upos === 'ADJ') return [adjectivePredicate(grammar, token.index)]
    return []
  })
}

function verbPredicate(grammar: Grammar, at: number): Predicate {
  const own = verbArguments(grammar, at)
  return { grammar, at, kind: 'verb', ...own, slots: withJoinedObject(grammar, at, own.slots), standing: 'verbal', carrier: at, light: null }
}

/** "handed over power", with "over" taken for a preposition: its noun is the object all the same. */
function withJoinedObject(grammar: Grammar, at: number, slots: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly number[]> {
  const next = grammar.sentence.tokens[at + 1]
  const heads = next ? slots.get(next.lower) : undefined
  if (!next || !heads || slots.has('object') || !isJoinedVerb(`${grammar.token(at).lemma}_${next.lower}`)) return slots
  return new Map([...slots, ['object', heads]])
}

function adjectivePredicate(grammar: Grammar, at: number): Predicate {
  return { grammar, at, kind: 'adjective', ...verbArguments(grammar, at), standing: 'verbal', carrier: at, light: null }
}

import { grammarOf } from '../model/index.ts'
import { inOrder, isSubject, type Trace } from './discourse.ts'
import { describePhrase } from './phrase.ts'
import type { Cast } from './cast.ts'
import { unmarkedTitle } from './unmarked-title.ts'

/** Adds "the President", "the Minister" with no name to the traces, so that a later "he" can mean them. */
export function withTitles(cast: Cast): readonly Trace[] {
  const { context } = cast
  const titles = context.layers.sentences.flatMap((sentence) => {
    const grammar = grammarOf(sentence)
    return sentence.tokens.filter((t) => t.upos === 'NOUN' || t.upos === 'PROPN').flatMap((token): readonly Trace[] => {
      const phrase = describePhrase(context.register, context.layers, grammar, token.index)
      if (phrase.person || phrase.states.length > 0 || phrase.organisations.length > 0) return []
      const found = unmarkedTitle(cast, phrase)
      if (!found) return []
      const base = { ref: { sentence: sentence.index, token: token.index }, subject: isSubject(grammar, token.index), at: token.span.start }
      return [{ ...base, identity: found.identity, kind: 'person', plural: false, gender: genderOf(cast, found.identity.name) }]
    })
  })
  return inOrder([...cast.traces, ...titles])
}

const genderOf = (cast: Cast, name: string | null): Trace['gender'] => (name === null ? null : (cast.people.find(name)?.gender ?? null))

import { grammarOf, type Identity } from '../model/index.ts'
import { inOrder, isSubject, type Trace } from './discourse.ts'
import { byReport } from './by-report.ts'
import { covers, identifyPhrase } from './identify.ts'
import { describePhrase, type Phrase } from './phrase.ts'
import type { Cast } from './cast.ts'
import { unmarkedTitle } from './unmarked-title.ts'

/** Adds "the President", "the Minister" with no name to the traces, so that a later "he" can mean them. */
export function withTitles(cast: Cast): readonly Trace[] {
  const { context } = cast
  const titles = context.layers.sentences.flatMap((sentence) => {
    const grammar = grammarOf(sentence)
    return sentence.tokens.filter((t) => t.upos === 'NOUN' || t.upos === 'PROPN').flatMap((token): readonly Trace[] => {
      const phrase = describePhrase(context.register, context.layers, grammar, token.index)
      if (phrase.person || phrase.organisations.length > 0) return []
      const found = phrase.states.length > 0 ? titleOfState(cast, phrase) : unmarkedTitle(cast, phrase)
      if (!found) return []
      const base = { ref: { sentence: sentence.index, token: token.index }, subject: isSubject(grammar, token.index), at: token.span.start }
      return [{ ...base, identity: found.identity, kind: 'person', plural: false, gender: genderOf(cast, found.identity.name) }]
    })
  })
  return inOrder([...cast.traces, ...titles])
}

/** "the President of Chad", capitals and no name. */
function titleOfState(cast: Cast, phrase: Phrase): { readonly identity: Identity } | null {
  const isTitle = phrase.offices.some((office) => covers(office, phrase.head)) && phrase.grammar.token(phrase.head).feats['Number'] !== 'Plur'
  const told = isTitle ? identifyPhrase(cast.context, phrase) : null
  // With nobody's name it would only hide who was told with that title before.
  return told?.value.name ? { identity: byReport(cast, told.value) } : null
}

const genderOf = (cast: Cast, name: string | null): Trace['gender'] => (name === null ? null : (cast.people.find(name)?.gender ?? null))

import type { Grammar, Span } from '../model/index.ts'
import type { ResolveContext } from './context.ts'
import { headOf } from './people.ts'
import { countryOfPlace } from './places.ts'
import { headOfWord, type Side, stateWords } from './sides.ts'

interface Named {
  readonly code: string
  readonly words: Span
  readonly head: number
}

/**
 * "clashes in Lima, Peru, as protesters demand …": where a sentence names one state alone, people of no state told are its own;
 * not where that state itself acts or is acted upon, for then it is the other side.
 */
export function soleState(context: ResolveContext, grammar: Grammar): Side | null {
  const named = [...statesIn(context, grammar), ...placesIn(context, grammar)]
  const [first] = named
  if (!first || named.some(({ code, head }) => code !== first.code || isParty(grammar, head)) || mayNameAnother(context, grammar, first.code)) return null
  return { code: first.code, words: first.words, rule: 'the only state of its sentence' }
}

const statesIn = (context: ResolveContext, { sentence }: Grammar): readonly Named[] =>
  stateWords(context).filter((word) => word.sentence === sentence).map((word) => ({ code: word.hit.code, head: headOfWord(word), words: context.report.text.cover(sentence.tokens.slice(word.from, word.to).map((token) => token.span)) }))

const placesIn = (context: ResolveContext, grammar: Grammar): readonly Named[] =>
  context.layers.names.filter((name) => name.type === 'LOC' && name.sentence === grammar.sentence.index).flatMap((name) => {
    const head = headOf(grammar, name)
    const code = countryOfPlace(context, grammar, head)
    return code === null ? [] : [{ code, head, words: name.span }]
  })

const isParty = (grammar: Grammar, head: number): boolean => ['nsubj', 'obj', 'iobj'].includes(grammar.link(head) ?? '')

/** "Jordan", "Chad": what may be another state's name. */
const mayNameAnother = (context: ResolveContext, { sentence }: Grammar, code: string): boolean =>
  sentence.words.some((_, at) => (context.register.longestState(sentence.words, at)?.hit.code ?? code) !== code)

import { type Filler, type Grammar, type Identity, inferred } from '../model/index.ts'
import type { Cast, Found } from './cast.ts'
import { describePhrase } from './phrase.ts'
import { stateWords, type StateWord } from './sides.ts'

/**
 * "summoned the ambassador", "pulled its ambassador out of Caracas": an envoy dealt with and not said whose stands between two
 * states; the other one is meant, by the capital beside the verb, else by being told of most.
 */
export function theirEnvoy(cast: Cast, grammar: Grammar, filler: Filler): Found | null {
  const head = filler.head.token
  if (!isBareEnvoy(cast, grammar, head)) return null
  const verb = grammar.parent(head)
  const doer = verb === null ? null : doerOf(cast, grammar, verb)
  const own = doer ?? cast.own?.code ?? null
  if (own === null) return null
  const others = stateWords(cast.context).filter((word) => word.hit.code !== own && (word.sentence.index <= grammar.sentence.index || word.hit.kind === 'name'))
  const beside = others.find((word) => word.sentence === grammar.sentence && grammar.parent(word.to - 1) === verb)
  const chosen = beside ?? mostTold(others)
  if (!chosen) return null
  const identity: Identity = { code: chosen.hit.code, sector: 'GOV', name: null, office: null }
  const words = cast.context.report.text.cover(chosen.sentence.tokens.slice(chosen.from, chosen.to).map((token) => token.span))
  return { identity, basis: inferred(identity, 'the other state, with which envoys are exchanged', words, filler.span).basis }
}

/** "the ambassador", "its ambassador", with no name and no state. */
function isBareEnvoy({ context }: Cast, grammar: Grammar, head: number): boolean {
  const phrase = describePhrase(context.register, context.layers, grammar, head)
  const isEnvoy = phrase.offices.some((o) => o.value.office.rank === 'envoy' && head >= o.from && head < o.to)
  if (!isEnvoy || phrase.person || phrase.states.length > 0 || phrase.organisations.length > 0) return false
  return grammar.links(head, 'det', 'nmod:poss').some((at) => ['the', 'its', 'their', 'his', 'her'].includes(grammar.token(at).lower))
}

function doerOf(cast: Cast, grammar: Grammar, verb: number): string | null {
  const [subject] = grammar.links(verb, 'nsubj').filter((at) => grammar.token(at).relation !== 'nsubj:pass')
  if (subject === undefined) return null
  const [found] = cast.resolve(cast, { grammar, head: subject, span: grammar.token(subject).span, speakers: [] })
  return found?.identity.code ?? null
}

function mostTold(words: readonly StateWord[]): StateWord | undefined {
  const times = (code: string): number => words.filter((word) => word.hit.code === code).length
  return words.toSorted((a, b) => times(b.hit.code) - times(a.hit.code))[0]
}

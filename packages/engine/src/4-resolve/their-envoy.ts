import { type Filler, type Grammar, type Identity, inferred } from '../model/index.ts'
import type { Cast, Found } from './cast.ts'
import { otherState } from './other-state.ts'
import { describePhrase } from './phrase.ts'

/**
 * "summoned the ambassador", "pulled its ambassador out of Caracas", "sends three diplomats home": an envoy dealt with and not
 * said whose stands between two states; the other one is meant.
 */
export function theirEnvoy(cast: Cast, grammar: Grammar, filler: Filler): Found | null {
  const head = filler.head.token
  if (!isBareEnvoy(cast, grammar, head)) return null
  const verb = clauseOf(grammar, head)
  const own = (verb === null ? null : doerOf(cast, grammar, verb)) ?? cast.own?.code ?? null
  const other = own === null ? null : otherState(cast, grammar, head, own)
  if (!other) return null
  const identity: Identity = { code: other.code, sector: 'GOV', name: null, office: null }
  return { identity, basis: inferred(identity, 'the other state, with which envoys are exchanged', other.words, filler.span).basis }
}

/** The verb that a phrase belongs to. */
function clauseOf(grammar: Grammar, head: number): number | null {
  let at = grammar.parent(head)
  while (at !== null && grammar.token(at).upos !== 'VERB') at = grammar.parent(at)
  return at
}

/** "the ambassador", "its ambassador", "three diplomats", with no name and no state. */
function isBareEnvoy({ context }: Cast, grammar: Grammar, head: number): boolean {
  const phrase = describePhrase(context.register, context.layers, grammar, head)
  const isEnvoy = phrase.offices.some((o) => o.value.office.rank === 'envoy' && head >= o.from && head < o.to)
  if (!isEnvoy || phrase.person || phrase.states.length > 0 || phrase.organisations.length > 0) return false
  return grammar.links(head, 'nummod').length > 0 || grammar.links(head, 'det', 'nmod:poss').some((at) => ['the', 'its', 'their', 'his', 'her'].includes(grammar.token(at).lower))
}

function doerOf(cast: Cast, grammar: Grammar, verb: number): string | null {
  const [subject] = grammar.links(verb, 'nsubj').filter((at) => grammar.token(at).relation !== 'nsubj:pass')
  const giver = subject ?? (grammar.link(verb) === 'conj' || grammar.link(verb) === 'advcl' ? grammar.links(grammar.parent(verb) ?? verb, 'nsubj')[0] : undefined)
  if (giver === undefined) return null
  const [found] = cast.resolve(cast, { grammar, head: giver, span: grammar.token(giver).span, speakers: [] })
  return found?.identity.code ?? null
}

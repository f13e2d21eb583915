import { type Grammar, type Identity, inferred } from '../model/index.ts'
import type { Cast, Found } from './cast.ts'
import { describePhrase } from './phrase.ts'
import { stateWords } from './sides.ts'

/**
 * "Korean" and "Congo" are two states' names: the one that the report names in full is meant; where it names neither, nobody is
 * written down (null), and a note tells the candidates.
 */
export function settleShared(cast: Cast, grammar: Grammar, head: number, found: readonly Found[]): readonly Found[] | null {
  const [only] = found
  if (!only || found.length > 1) return found
  const shared = describePhrase(cast.context.register, cast.context.layers, grammar, head).states.find((s) => s.value.candidates.length > 1 && s.value.code === only.identity.code)
  if (!shared) return found
  const sure = stateWords(cast.context).filter((word) => word.hit.candidates.length === 1)
  const named = sure.filter((word) => shared.value.candidates.some((state) => state.code === word.hit.code))
  const codes = new Set(named.map((word) => word.hit.code))
  const [first] = named
  if (!first) return null
  if (codes.size > 1 || codes.has(only.identity.code)) return found
  const identity: Identity = { ...only.identity, code: first.hit.code }
  const words = cast.context.report.text.cover(first.sentence.tokens.slice(first.from, first.to).map((token) => token.span))
  return [{ identity, basis: inferred(identity, 'of the states so called, the one that the report names in full', words).basis }]
}

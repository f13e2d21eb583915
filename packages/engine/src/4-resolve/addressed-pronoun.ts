import { PLOVER } from '../codebook/index.ts'
import { type Account, grammarOf, inferred, type Participant } from '../model/index.ts'
import { PERSON_PRONOUNS } from '../lexicon/group-words.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { before } from './discourse.ts'

/** "gave the king a letter from his president inviting him to Chile": nobody invites or thanks his own side, so "him" is the person of another state told of just before. */
export function addressed(cast: Cast, { category }: Account, party: Participant, actors: readonly Participant[]): Participant {
  const grammar = grammarOf(sentenceAt(cast.context.layers, party.head.sentence))
  const token = grammar.token(party.head.token)
  const { verbal, hostile } = PLOVER[category]
  const own = new Set(actors.map((actor) => actor.identity.code))
  if (!verbal || hostile || !PERSON_PRONOUNS.has(token.lower) || !own.has(party.identity.code)) return party
  const other = before(cast.traces, token.span.start).find((t) => t.kind === 'person' && !own.has(t.identity.code) && grammar.sentence.index - t.ref.sentence <= 1)
  return other ? Object.freeze({ ...party, identity: other.identity, basis: inferred(other.identity, 'the person of another state told of last', party.span).basis }) : party
}

import { type Identity, inferred } from '../model/index.ts'
import type { Cast, Found } from './cast.ts'
import { leaderBySurname } from './people.ts'
import type { Phrase } from './phrase.ts'

/** "the Trump administration", "Assad's regime": the state whose leader's name stands before the word. */
export function ledGovernment({ context, people }: Cast, { grammar, head, agent, states }: Phrase): Found | null {
  if (agent?.agent.sector !== 'GOV' || agent.agent.kind !== 'body' || states.length > 0) return null
  const named = grammar.subtree(head).filter((at) => at < head && grammar.token(at).upos === 'PROPN').map((at) => grammar.token(at))
  const leader = named.map(({ text, span }) => ({ span, code: people.find(text)?.identity?.code ?? leaderBySurname(context, text)?.country })).find(({ code }) => code !== undefined)
  if (leader?.code === undefined) return null
  const identity: Identity = { code: leader.code, sector: 'GOV', name: null, office: null }
  return { identity, basis: inferred(identity, 'the government of its leader', leader.span).basis }
}

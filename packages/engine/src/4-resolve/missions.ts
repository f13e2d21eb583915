import { type Filler, grammarOf, type Identity, type ResolvedAccount, stated } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { sentenceAt } from './context.ts'
import { describePhrase } from './phrase.ts'
import type { Aimed } from './reactions.ts'

const MISSIONS: ReadonlySet<string> = new Set(['embassy', 'consulate', 'mission', 'commission', 'residence', 'chancery'])

/** "marched to the Kenyan embassy", "rallied outside the embassy of Iran": a protest at a state's mission is against that state. */
export function atMission(cast: Cast, { account, actors }: ResolvedAccount): Aimed | null {
  if (account.category !== 'PROTEST') return null
  const { sentence, token } = account.trigger
  const grammar = grammarOf(sentenceAt(cast.context.layers, sentence))
  let verb = grammar.token(token).upos === 'NOUN' ? (grammar.parent(token) ?? token) : token
  while (grammar.link(verb) === 'conj') verb = grammar.parent(verb) ?? verb
  for (const at of grammar.subtree(verb).filter((t) => MISSIONS.has(grammar.token(t).lemma))) {
    const state = describePhrase(cast.context.register, cast.context.layers, grammar, at).states.find((s) => s.value.kind === 'demonym' || grammar.preposition(s.to - 1) === 'of' || s.to <= at)
    if (!state || actors.some((party) => party.identity.code === state.value.code)) continue
    const span = cast.context.report.text.cover(grammar.sentence.tokens.slice(state.from, state.to).map((t) => t.span))
    const filler: Filler = { head: { sentence, token: at }, span }
    const identity: Identity = { code: state.value.code, sector: 'GOV', name: null, office: null }
    return { parties: [Object.freeze({ ...filler, identity, basis: stated(identity, span).basis })], rule: 'at whose mission they protest' }
  }
  return null
}

import { CHARITY_WORDS } from '../lexicon/group-words.ts'
import { type Grammar, type Identity, inferred, type Mention, type Sector } from '../model/index.ts'
import type { ResolveContext } from './context.ts'
import type { Found } from './found.ts'

/** The model's name of a body at a word. */
const bodyAt = (context: ResolveContext, grammar: Grammar, head: number): Mention | undefined =>
  context.layers.names.find((m) => m.sentence === grammar.sentence.index && m.type === 'ORG' && head >= m.from && head < m.to)

/** A body that the register does not know, by the words of its name: "Syrian National Coalition", "Bank of Uganda". */
export function identifyName(context: ResolveContext, grammar: Grammar, head: number): Found | null {
  const mention = bodyAt(context, grammar, head)
  if (!mention || mention.to - mention.from < 2) return null
  const tokens = grammar.sentence.tokens.slice(mention.from, mention.to)
  const { words } = grammar.sentence
  const state = tokens.map((token) => context.register.longestState(words, token.index)?.hit).find((hit) => hit !== undefined && hit.wary === null)
  const agent = tokens.toReversed().filter(({ lower }) => !BARE.has(lower)).map((token) => context.register.findAgent(token.lower)?.agent).find((one) => one !== undefined)
  const kind: Kind = tokens.some((token) => CHARITY_WORDS.has(token.lower)) ? CHARITY : { code: state?.code ?? agent?.code, sector: agent?.sector ?? 'GOV' }
  if (kind.code === undefined) return null
  const identity: Identity = { code: kind.code, sector: kind.sector, name: mention.span.quote, office: null }
  return { identity, basis: inferred(identity, 'the words of the body’s name', mention.span).basis }
}

/** In a name these say whose it is, not what. */
const BARE: ReadonlySet<string> = new Set(['national', 'people', 'public', 'state', 'federal', 'general'])

interface Kind {
  readonly code: string | undefined
  readonly sector: Sector | null
}

const CHARITY: Kind = { code: 'NGO', sector: null }

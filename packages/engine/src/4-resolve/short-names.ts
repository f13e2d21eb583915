import { grammarOf, type Identity, inferred, type Mention } from '../model/index.ts'
import type { Asked, Cast, Found } from './cast.ts'
import { sentenceAt } from './context.ts'
import { ofSide } from './sides.ts'

/** "the council" after "the Dockers' Council": the last word of a name told before stands for the whole. */
export function shortName(cast: Cast, { grammar, head, speakers }: Asked): Found | null {
  const token = grammar.token(head)
  const definite = grammar.links(head, 'det').some((at) => ['the', 'this'].includes(grammar.token(at).lower)) && grammar.links(head, 'amod', 'compound', 'nmod').length === 0
  if (token.upos !== 'NOUN' || !definite) return null
  const { names, sentences } = cast.context.layers
  const full = names.findLast((m) => m.type === 'ORG' && m.to - m.from > 1 && m.span.end <= token.span.start && sentences[m.sentence]?.tokens[m.to - 1]?.lower === token.lower)
  if (!full) return null
  const there = grammarOf(sentenceAt(cast.context.layers, full.sentence))
  const [found] = cast.resolve(cast, { grammar: there, head: full.to - 1, span: full.span, speakers })
  return found ? { identity: found.identity, basis: inferred(found.identity, 'the body told of before by its full name', full.span, token.span).basis } : byKind(cast, full)
}

/** A body of the report's own state by the people in its name: "Workers' Council". */
function byKind(cast: Cast, { sentence, from, to, span }: Mention): Found | null {
  const tokens = cast.context.layers.sentences[sentence]?.tokens.slice(from, to) ?? []
  const agent = tokens.flatMap(({ lower, lemma }) => [lower, lemma.toLowerCase(), lower.replace(/s$/u, '')]).map((word) => cast.context.register.findAgent(word)?.agent).find((one) => one?.kind === 'people')
  if (!agent || !cast.own) return null
  const rest: Omit<Identity, 'code'> = { sector: agent.sector, name: span.quote, office: null }
  return ofSide(cast.own, rest)
}

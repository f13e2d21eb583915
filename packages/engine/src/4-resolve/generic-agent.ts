import { type Filler, type Grammar, grammarOf, type Identity, inferred, type Sector } from '../model/index.ts'
import { sentenceAt } from './context.ts'
import { describePhrase } from './phrase.ts'
import { countryOfPlace } from './places.ts'
import type { Role } from './resolve-filler.ts'
import type { Cast, Found } from './resolve-head.ts'
import { ofSide } from './sides.ts'

/** Sectors of a state's own organs: with no state told they are the report's own, or of the state told just before. */
const ORGANS: ReadonlySet<Sector> = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP'])

/** Organs that act at home: those of the state the report is set in, whoever spoke last. */
const HOME: ReadonlySet<Sector> = new Set(['COP', 'JUD', 'LEG', 'OPP'])

/** "police", "gunmen", "the ministry": a sector with the state of a place or topic beside it, of the paragraph, or with none. */
export function genericAgent(cast: Cast, filler: Filler, role: Role, kind: 'body' | 'any'): readonly Found[] {
  const grammar = grammarOf(sentenceAt(cast.context.layers, filler.head.sentence))
  const phrase = describePhrase(cast.context.register, cast.context.layers, grammar, filler.head.token)
  if (phrase.person) return []
  const agent = phrase.agent?.agent
  const sector = agent?.sector ?? phrase.offices[0]?.value.office.sector ?? null
  if (!agent && phrase.offices.length === 0) return []
  const organ = sector !== null && ORGANS.has(sector)
  if (kind === 'body' && !(organ && agent?.kind === 'body' && !isOwned(grammar, filler.head.token))) return []
  if (sector === 'UAF' || (role === 'recipient' && agent?.kind === 'relational')) return [unknown(sector, filler)]
  const beside = placeBeside(cast, grammar, filler.head.token)
  if (beside) {
    const identity: Identity = { code: beside, sector: sector ?? 'GOV', name: null, office: null }
    return [{ identity, basis: inferred(identity, 'the state of the place beside it', filler.span).basis }]
  }
  const side = (organ && !HOME.has(sector)) || phrase.offices.length > 0 ? cast.local.at(filler.head) : (cast.own ?? cast.local.at(filler.head))
  return [side ? ofSide(side, { sector: sector ?? 'GOV', name: null, office: null }) : unknown(sector, filler)]
}

const isOwned = (grammar: Grammar, head: number): boolean => grammar.links(head, 'nmod:poss').length > 0 || grammar.links(head, 'nmod').some((at) => grammar.preposition(at) === 'of')

const unknown = (sector: Sector | null, filler: Filler): Found => ({
  identity: { code: 'UNK', sector, name: null, office: null }, basis: inferred(null, 'no state told', filler.span).basis,
})

const LOCATING = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around'])

/** "police in Lagos"; "On Sudan, … urged the army and the rebels". */
function placeBeside(cast: Cast, grammar: Grammar, head: number): string | null {
  const beside = grammar.links(head, 'nmod').filter((at) => LOCATING.has(grammar.preposition(at) ?? ''))
  const topics = grammar.sentence.tokens.filter((t) => t.index < 5 && grammar.link(t.index) === 'obl' && TOPICAL.has(grammar.preposition(t.index) ?? '') && t.index < head)
  const near = [...beside, ...topics.map((t) => t.index)].map((at) => countryOfPlace(cast.context, grammar, at))
  return near.find((code) => code !== null) ?? null
}

const TOPICAL = new Set(['on', 'in', 'regarding', 'concerning', 'as_for'])

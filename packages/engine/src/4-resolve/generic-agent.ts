import { type Filler, type Grammar, grammarOf, type Identity, inferred, type Sector } from '../model/index.ts'
import type { Cast, Found, Role } from './cast.ts'
import { sentenceAt } from './context.ts'
import { describePhrase, type Phrase } from './phrase.ts'
import { CONTINENTS, WORLD } from '../lexicon/group-words.ts'
import { countryOfPlace } from './places.ts'
import { before } from './discourse.ts'
import { isOfficial, ofSide, type Side } from './sides.ts'
import { soleState } from './sole-state.ts'

/** Sectors of a state's own organs: with no state told they are the report's own, or of the state told just before. */
const ORGANS: ReadonlySet<Sector | null> = new Set<Sector>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY', 'OPP'])

/** Organs that act at home: those of the state the report is set in, whoever spoke last. */
const HOME: ReadonlySet<Sector | null> = new Set<Sector>(['COP', 'JUD', 'LEG', 'OPP'])

/** "the ministry", "police": an organ of a state, with the state of a place or topic beside it or of the report. */
export function genericBody(cast: Cast, filler: Filler): readonly Found[] {
  const phrase = phraseOf(cast, filler)
  const agent = phrase.agent?.agent
  if (phrase.person || agent?.kind !== 'body' || !ORGANS.has(agent.sector) || isOwned(phrase.grammar, phrase.head)) return []
  return [placed(cast, filler, phrase, agent.sector)]
}

/** "gunmen", "villagers", "the officials": a sector with such a state, or with none. */
export function genericAgent(cast: Cast, filler: Filler, role: Role): readonly Found[] {
  const phrase = phraseOf(cast, filler)
  const agent = phrase.agent?.agent
  if (phrase.person || (!agent && phrase.offices.length === 0)) return []
  const sector = sectorOf(cast, phrase)
  if (sector === 'UAF' || isWorldwide(phrase) || (role === 'recipient' && agent?.kind === 'relational')) return [unknown(sector, filler)]
  return [placed(cast, filler, phrase, sector)]
}

/** "leaders from around the world", "foreign ministers", "world leaders": of no one state. */
function isWorldwide({ grammar, head }: Phrase): boolean {
  const around = grammar.links(head, 'nmod').flatMap((at) => [at, ...grammar.links(at, 'nmod')]).map((at) => grammar.token(at).lemma)
  const qualities = grammar.links(head, 'amod', 'compound').map((at) => grammar.token(at).lower)
  return around.some((lemma) => WORLD.has(lemma) || CONTINENTS.has(lemma.toLowerCase())) || (qualities.some((word) => WORLD.has(word)) && grammar.token(head).feats['Number'] === 'Plur')
}

/** "Officers searched her room" after police were told of are police. */
function sectorOf(cast: Cast, { grammar, head, agent, offices }: Phrase): Sector | null {
  const sector = agent?.agent.sector ?? offices[0]?.value.office.sector ?? null
  if (sector !== 'MIL' || grammar.token(head).lemma !== 'officer') return sector
  const told = before(cast.traces, grammar.token(head).span.start).find((trace) => trace.identity.sector === 'COP' || trace.identity.sector === 'MIL')
  return told?.identity.sector ?? sector
}

const phraseOf = (cast: Cast, filler: Filler): Phrase =>
  describePhrase(cast.context.register, cast.context.layers, grammarOf(sentenceAt(cast.context.layers, filler.head.sentence)), filler.head.token)

function placed(cast: Cast, filler: Filler, phrase: Phrase, sector: Sector | null): Found {
  const beside = placeBeside(cast, phrase.grammar, phrase.head)
  const rest = { sector: sector ?? 'GOV', name: null, office: null } as const
  if (beside) {
    const identity: Identity = { code: beside, ...rest }
    return { identity, basis: inferred(identity, 'the state of the place beside it', filler.span).basis }
  }
  const scene = ON_THE_SPOT.has(sector) ? sceneOf(cast, phrase.grammar) : null
  const side = scene ?? sideFor(cast, filler, phrase, sector) ?? (isAnybodys(phrase) ? soleState(cast.context, phrase.grammar) : null)
  return side ? ofSide(side, rest) : unknown(sector, filler)
}

function sideFor(cast: Cast, filler: Filler, phrase: Phrase, sector: Sector | null): Side | null {
  if (LAW.has(sector)) return lawSide(cast, phrase) ?? cast.own ?? cast.local.at(filler.head)
  return (ORGANS.has(sector) && !HOME.has(sector)) || phrase.offices.length > 0 || isOfficial(cast.context) ? cast.local.at(filler.head) : (cast.own ?? cast.local.at(filler.head))
}

const LAW: ReadonlySet<Sector | null> = new Set<Sector>(['COP', 'JUD'])

/** "a judge ordered …" after "police in Tunis arrested …": police and courts told together are one state's. */
function lawSide(cast: Cast, { grammar, head }: Phrase): Side | null {
  const told = before(cast.traces, grammar.token(head).span.start).find((trace) => trace.kind !== 'person' && LAW.has(trace.identity.sector) && trace.identity.code !== 'UNK')
  const sentence = told && cast.context.layers.sentences[told.ref.sentence]
  const words = sentence?.tokens[told?.ref.token ?? 0]?.span ?? null
  return told && words ? { code: told.identity.code, rule: 'the state whose police or court was told before', words } : null
}

const isOwned = (grammar: Grammar, head: number): boolean => grammar.links(head, 'nmod:poss').length > 0 || grammar.links(head, 'nmod').some((at) => grammar.preposition(at) === 'of')

/** "demonstrators", "security forces": not "supporters of Berg", nor "nations", nor a firm or fighters, who may come from anywhere. */
const isAnybodys = ({ grammar, head, agent }: Phrase): boolean => {
  const { kind, sector } = agent?.agent ?? { kind: null, sector: null }
  return (kind === 'people' || kind === 'body') && sector !== null && !ANYWHERE.has(sector) && !isOwned(grammar, head)
}

const ANYWHERE: ReadonlySet<Sector> = new Set<Sector>(['BUS', 'JRN', 'REB', 'PRM', 'UAF'])

const unknown = (sector: Sector | null, filler: Filler): Found => ({
  identity: { code: 'UNK', sector, name: null, office: null }, basis: inferred(null, 'no state told', filler.span).basis,
})

/** Prepositions that say where a body stands. */
export const LOCATING: ReadonlySet<string | null> = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around'])
const TOPICAL: ReadonlySet<string | null> = new Set(['on', 'in', 'regarding', 'concerning', 'as_for'])

/** "police in Lagos"; "On Sudan, … urged the army and the rebels". */
function placeBeside(cast: Cast, grammar: Grammar, head: number): string | null {
  const beside = grammar.links(head, 'nmod').filter((at) => LOCATING.has(grammar.preposition(at)))
  const topics = grammar.sentence.tokens.filter((t) => t.index < 5 && t.index < head && grammar.link(t.index) === 'obl' && TOPICAL.has(grammar.preposition(t.index)))
  const near = [...beside, ...topics.map((t) => t.index)].map((at) => countryOfPlace(cast.context, grammar, at))
  return near.find((code) => code !== null) ?? null
}

/** Those who are found where things happen. */
const ON_THE_SPOT: ReadonlySet<Sector | null> = new Set<Sector>(['COP', 'CVL', 'EDU', 'LAB', 'MED', 'OPP'])

/** "In Mogadishu, students marched. Police …": a paragraph goes on where it said it was. */
function sceneOf(cast: Cast, grammar: Grammar): Side | null {
  const { index, block } = grammar.sentence
  const earlier = isOfficial(cast.context) ? [] : cast.context.layers.sentences.filter((sentence) => sentence.block === block && sentence.index < index)
  for (const sentence of earlier.toReversed()) {
    const there = grammarOf(sentence)
    const front = sentence.tokens.find((t) => t.index < 4 && there.link(t.index) === 'obl' && there.preposition(t.index) === 'in' && isFront(there, t.index))
    const code = front ? countryOfPlace(cast.context, there, front.index) : null
    if (front && code !== null) return { code, rule: 'the place where the paragraph tells', words: front.span }
  }
  return null
}

/** A phrase that a comma ends: "In La Paz, …". */
function isFront(grammar: Grammar, at: number): boolean {
  const words = grammar.subtree(at).filter((t) => grammar.token(t).upos !== 'PUNCT')
  return grammar.sentence.tokens[(words.at(-1) ?? at) + 1]?.text === ','
}

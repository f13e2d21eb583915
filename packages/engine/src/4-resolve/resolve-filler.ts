import { PLOVER } from '../codebook/index.ts'
import {
  type Account, assumed, type Attribution, type Basis, type Filler, type Grammar, grammarOf, type Identity, inferred, type Participant, phraseSpan, type Span,
  type TokenRef,
} from '../model/index.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import type { Trace } from './discourse.ts'
import { identifyPhrase } from './identify.ts'
import type { People } from './people.ts'
import { describePhrase, type Phrase } from './phrase.ts'
import { countryOfPlace } from './places.ts'
import { pointBack } from './point-back.ts'

/** Everything that taking a filler to its participants needs. */
export interface Cast {
  readonly context: ResolveContext
  readonly people: People
  readonly traces: readonly Trace[]
  readonly speakers: readonly (Participant | null)[]
  /** The government whose own readout or statement this is. */
  readonly publisherSide: Identity | null
  /** The state the report is mostly about, for "police" and "the government" with nothing beside them. */
  readonly home: Identity | null
}

/** Which role a filler has: being acted upon lets a town stand for its state. */
export type Role = 'actor' | 'recipient'

/** The participants a filler stands for: one, several ("the two leaders"), or none that can be coded. */
export function resolveFiller(cast: Cast, filler: Filler, account: Account, role: Role): readonly Participant[] {
  const grammar = grammarOf(sentenceAt(cast.context.layers, filler.head.sentence))
  const make = (identity: Identity, basis: Basis): Participant => Object.freeze({ span: filler.span, head: filler.head, identity, basis })
  const direct = resolveHead(cast, grammar, filler.head.token, filler.span, voices(cast, account))
  if (direct.length > 0) return direct.map(({ identity, basis }) => make(identity, basis))
  const derived = derive(cast, grammar, filler.head.token, account, role)
  if (derived.length > 0) return derived
  return generic(cast, grammar, filler, role).map(({ identity, basis }) => make(identity, basis))
}

interface Found {
  readonly identity: Identity
  readonly basis: Basis
}

const voices = (cast: Cast, account: Account): readonly Attribution[] =>
  account.voice.map((id) => cast.context.layers.attributions[id]).filter((a) => a !== undefined)

/** By the phrase's own words, by who is known in the report, by what it points back to. */
export function resolveHead(cast: Cast, grammar: Grammar, head: number, span: Span, speakers: readonly Attribution[]): readonly Found[] {
  const phrase = describePhrase(cast.context.register, cast.context.layers, grammar, head)
  const person = phrase.person ? cast.people.find(phrase.person.span.quote) : null
  if (phrase.person && person?.identity) return [{ identity: withOffice(person.identity, cast, phrase), basis: personBasis(person.how, phrase.person.span, person.evidence) }]
  const told = identifyPhrase(cast.context, phrase)
  if (told) return [{ identity: told.value, basis: told.basis }]
  if (phrase.person) return publisherPerson(cast, phrase)
  const pointed = pointBack({ grammar, head, traces: cast.traces, speakers, speakerOf: (a) => cast.speakers[a.id]?.identity ?? null })
  if (pointed) return pointed.identities.map((identity) => ({ identity, basis: inferred(identity, pointed.rule, span).basis }))
  return ownVoice(cast, grammar, head)
}

const withOffice = (identity: Identity, cast: Cast, phrase: Phrase): Identity => {
  const told = identifyPhrase(cast.context, phrase)
  return told?.value.office && told.value.code === identity.code ? { ...identity, office: told.value.office } : identity
}

function personBasis(how: 'stated' | 'register' | 'unknown', name: Span, evidence: Span | null): Basis {
  if (how === 'stated') return { kind: 'stated', evidence: [evidence ?? name] }
  return { kind: 'inferred', evidence: [name], rule: 'the register knows the holder of the office' }
}

/** In a government's own readout, an untitled name with no other side is its own. */
function publisherPerson(cast: Cast, phrase: Phrase): readonly Found[] {
  if (!cast.publisherSide || !phrase.person) return []
  const title = phrase.offices[0]?.value.title ?? null
  const identity: Identity = { ...cast.publisherSide, name: phrase.person.span.quote, office: title }
  return [{ identity, basis: assumed(identity, 'publisher-side', 'the publisher names its own people without their state').basis }]
}

const OWN = new Set(['we', 'us', 'our', 'i', 'my', 'me'])

function ownVoice(cast: Cast, grammar: Grammar, head: number): readonly Found[] {
  const mine = OWN.has(grammar.token(head).lower) || (grammar.token(head).upos !== 'PRON' && hasTitle(cast, grammar, head))
  if (!cast.publisherSide || !mine) return []
  return [{ identity: cast.publisherSide, basis: assumed(cast.publisherSide, 'publisher-side', 'the publisher speaks of itself').basis }]
}

const hasTitle = (cast: Cast, grammar: Grammar, head: number): boolean =>
  cast.context.register.longestOffice(grammar.sentence.tokens.map((t) => t.text), head) !== null && /^\p{Lu}/u.test(grammar.token(head).text)

/** A phrase that is nobody may belong to somebody: "Kenya's reforms", "a statement on behalf of the minister". */
function derive(cast: Cast, grammar: Grammar, head: number, account: Account, role: Role): readonly Participant[] {
  const owners = [...grammar.links(head, 'nmod:poss'), ...grammar.links(head, 'nmod').filter((at) => OWNING.has(grammar.preposition(at) ?? ''))]
  const hostile = PLOVER[account.category].hostile && PLOVER[account.category].material
  const located = hostile && role === 'recipient' ? grammar.links(head, 'nmod').filter((at) => LOCATING.has(grammar.preposition(at) ?? '')) : []
  const peoples = grammar.links(head, 'amod', 'compound').filter((at) => /^\p{Lu}/u.test(grammar.token(at).text))
  for (const at of [...owners, ...peoples, ...located]) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const ref: TokenRef = { sentence: grammar.sentence.index, token: at }
    const found = resolveHead(cast, grammar, at, span, voices(cast, account))
    if (found.length > 0) return found.map(({ identity }) => Object.freeze({ span, head: ref, identity, basis: inferred(identity, 'whose it is', span).basis }))
  }
  return townFor(cast, grammar, [head, ...located], hostile && role === 'recipient')
}

const OWNING = new Set(['of', 'by', 'on_behalf_of', 'from'])
const LOCATING = new Set(['in', 'at', 'near', 'inside', 'outside', 'across', 'around'])

/** A town that is struck stands for its state. */
function townFor(cast: Cast, grammar: Grammar, heads: readonly number[], allowed: boolean): readonly Participant[] {
  if (!allowed) return []
  for (const at of heads) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const code = countryOfPlace(cast.context, grammar, at)
    if (code) {
      const identity: Identity = { code, sector: null, name: null, office: null }
      return [Object.freeze({ span, head: { sentence: grammar.sentence.index, token: at }, identity, basis: inferred(identity, 'the state in which the place lies', span).basis })]
    }
  }
  return []
}

/** "police", "gunmen", "the government": a sector with the report's own state, or with none. */
function generic(cast: Cast, grammar: Grammar, filler: Filler, role: Role): readonly Found[] {
  const phrase = describePhrase(cast.context.register, cast.context.layers, grammar, filler.head.token)
  const agent = phrase.agent?.agent
  const sector = agent?.sector ?? phrase.offices[0]?.value.office.sector ?? null
  if (!agent && phrase.offices.length === 0) return []
  if (sector === 'UAF' || (role === 'recipient' && agent?.kind === 'relational')) {
    return [{ identity: { code: 'UNK', sector, name: null, office: null }, basis: inferred(null, 'no state told', filler.span).basis }]
  }
  const place = placeBeside(cast, grammar, filler.head.token)
  const code = place ?? cast.home?.code ?? null
  if (code === null) return [{ identity: { code: 'UNK', sector, name: null, office: null }, basis: inferred(null, 'no state told', filler.span).basis }]
  const identity: Identity = { code, sector: sector ?? 'GOV', name: null, office: null }
  return [{ identity, basis: place ? inferred(identity, 'the state of the place beside it', filler.span).basis : assumed(identity, 'report-country', 'the state the report is about').basis }]
}

/** "police in Lagos". */
function placeBeside(cast: Cast, grammar: Grammar, head: number): string | null {
  const beside = grammar.links(head, 'nmod').filter((at) => LOCATING.has(grammar.preposition(at) ?? ''))
  return beside.map((at) => countryOfPlace(cast.context, grammar, at)).find((code) => code !== null) ?? null
}

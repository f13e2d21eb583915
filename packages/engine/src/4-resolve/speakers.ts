import { type Attribution, type Filler, type Grammar, grammarOf, type Identity, inferred, type Participant, phraseSpan, within } from '../model/index.ts'
import type { Cast, Found } from './cast.ts'
import { sentenceAt } from './context.ts'
import { genericAgent, LOCATING } from './generic-agent.ts'
import { countryOfPlace } from './places.ts'
import { resolveHead } from './resolve-head.ts'

/** Who speaks in an attribution: by name, office or pronoun, else by whose they are and where they stand. */
export function speakerOf(cast: Cast, attribution: Attribution): Participant | null {
  const { source, sourceSpan } = attribution
  if (!source || !sourceSpan) return null
  const grammar = grammarOf(sentenceAt(cast.context.layers, source.sentence))
  const around = cast.context.layers.attributions.filter((other) => other !== attribution && other.content.some((span) => within(sourceSpan, span)))
  const filler = { head: source, span: sourceSpan }
  const [told] = resolveHead(cast, { grammar, head: source.token, span: sourceSpan, speakers: cast.speakers.length === 0 ? [] : around })
  const found = told ?? ownedSpeaker(cast, grammar, source.token) ?? organSpeaker(cast, filler)
  return found ? Object.freeze({ ...filler, identity: found.identity, basis: found.basis }) : null
}

/** "his office", "his spokesman Ole Berg", "a spokeswoman for the Danish ministry", "officials in Narva", "doctors at a clinic in Narva". */
function ownedSpeaker(cast: Cast, grammar: Grammar, head: number): Found | null {
  if (PRIVATE.has(grammar.token(head).lemma)) return null
  // "a statement on behalf of the leader".
  const behind = grammar.links(head, 'nmod').flatMap((at) => [at, ...(grammar.token(at).lemma === 'behalf' ? grammar.links(at, 'nmod') : [])])
  for (const at of [...grammar.links(head, 'nmod:poss'), ...behind.filter((phrase) => OWNING.has(grammar.preposition(phrase)))]) {
    const span = phraseSpan(cast.context.report.text, grammar, at)
    const [owner] = resolveHead(cast, { grammar, head: at, span, speakers: [] })
    if (owner && owner.identity.code !== 'UNK') return ofOwner(cast, grammar, head, owner)
  }
  const places = [head, ...grammar.links(head, 'nmod')].flatMap((at) => grammar.links(at, 'nmod')).filter((at) => LOCATING.has(grammar.preposition(at)))
  const code = places.map((at) => countryOfPlace(cast.context, grammar, at)).find((country) => country !== null)
  if (!code) return null
  const identity: Identity = { code, sector: sectorOf(cast, grammar, head), name: null, office: null }
  return { identity, basis: inferred(identity, 'the state of the place where they speak', phraseSpan(cast.context.report.text, grammar, head)).basis }
}

/** "a military official", "prosecutors": of the state that the passage is about; not so diplomats, experts, groups, or those of a place nobody knows. */
function organSpeaker(cast: Cast, filler: Filler): Found | null {
  const grammar = grammarOf(sentenceAt(cast.context.layers, filler.head.sentence))
  const head = filler.head.token
  if (UNSIDED.has(grammar.token(head).lemma) || grammar.links(head, 'nmod').some((at) => [...LOCATING, 'from'].includes(grammar.preposition(at)))) return null
  const [found] = genericAgent(cast, filler, 'actor')
  return found && found.identity.code !== 'UNK' && ORGANS.has(found.identity.sector) ? found : null
}

const ORGANS: ReadonlySet<Identity['sector']> = new Set<Identity['sector']>(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY'])

const UNSIDED: ReadonlySet<string> = new Set(['diplomat', 'side', 'analyst', 'expert', 'observer', 'mediator', 'negotiator', 'counterpart', 'colleague', 'monitor', 'guest', 'leader'])

function ofOwner(cast: Cast, grammar: Grammar, head: number, owner: Found): Found {
  const span = phraseSpan(cast.context.report.text, grammar, head)
  const name = cast.context.layers.names.find((m) => m.type === 'PER' && within(m.span, span) && m.from > head)?.span.quote ?? null
  const identity: Identity = { code: owner.identity.code, sector: sectorOf(cast, grammar, head) ?? owner.identity.sector, name, office: null }
  return { identity, basis: inferred(identity, 'for whom they speak', span).basis }
}

const sectorOf = (cast: Cast, grammar: Grammar, head: number): Identity['sector'] => cast.context.register.findAgent(grammar.token(head).lemma)?.agent.sector ?? null

const OWNING: ReadonlySet<string | null> = new Set(['of', 'for', 'from', 'by', 'on_behalf_of'])

/** Those who speak for a person, not for that person's side. */
const PRIVATE: ReadonlySet<string> = new Set([
  'lawyer', 'counsel', 'attorney', 'solicitor', 'sister', 'brother', 'wife', 'husband', 'mother', 'father', 'son', 'daughter', 'family', 'relative', 'cousin', 'widow',
  'friend', 'neighbour', 'neighbor', 'critic', 'opponent', 'rival', 'biographer', 'number', 'counterpart', 'colleague', 'side',
])

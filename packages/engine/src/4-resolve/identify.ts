import { type Identity, inferred, type Mention, type Sector, type Span, stated, type Traced } from '../model/index.ts'
import { sectorOn } from '../register/lookup.ts'
import { ORGANS_OF_BODIES } from '../lexicon/group-words.ts'
import { type ResolveContext, today } from './context.ts'
import type { OfficeHit, OrganisationHit, StateHit } from '../register/lookup.ts'
import { type Known, type Phrase, statesNear } from './phrase.ts'
import { stateWords } from './sides.ts'

/** An identity that the phrase's own words give; null when they do not suffice. */
export function identifyPhrase(context: ResolveContext, phrase: Phrase): Traced<Identity> | null {
  if (phrase.person) return identifyPerson(context, phrase)
  const envoy = phrase.states.length > 0 && phrase.offices.some((o) => o.value.office.rank === 'envoy' && covers(o, phrase.head))
  return (envoy ? identifyOffice(context, phrase) : null) ?? identifyBody(context, phrase) ?? identifyState(context, phrase) ?? identifyAgent(context, phrase) ?? identifyOffice(context, phrase)
}

const words = (context: ResolveContext, phrase: Phrase, from = phrase.from, to = phrase.to): Span =>
  context.report.text.cover(phrase.grammar.sentence.tokens.slice(from, to).map((token) => token.span))

/** A person by what stands around the name: "Indian External Affairs Minister S Jaishankar" needs no table. */
function identifyPerson(context: ResolveContext, phrase: Phrase): Traced<Identity> | null {
  const { person } = phrase
  if (!person) return null
  const office = phrase.offices[0]?.value ?? null
  const side = sideOf(context, phrase)
  if (!side) return null
  const sector = office ? officeSector(office) : (phrase.agent?.agent.sector ?? side.sector ?? sectorBeside(context, phrase, person) ?? 'GOV')
  return stated({ code: side.code, sector, name: person.span.quote, office: titleWords(phrase) }, side.span, person.span)
}

/** "Finnish skier Anna Berg", "Anna Berg, the owner", "Anna Berg in Turku": whoever is called by a noun that is no office, or just lives there, is no government. */
function sectorBeside({ register }: ResolveContext, phrase: Phrase, person: Mention): Sector | null {
  const { grammar, head } = phrase
  const [state] = statesNear(phrase)
  if (state && AT_A_PLACE.has(grammar.preposition(state.to - 1))) return 'CVL'
  const inName = (at: number): boolean => at >= person.from && at < person.to
  const name = inName(head) ? head : person.from
  const nouns = [head, ...grammar.links(name, 'compound', 'nmod:desc', 'appos')].filter((at) => !inName(at) && grammar.token(at).upos === 'NOUN')
  return nouns.map((at) => register.findAgent(grammar.token(at).lemma)?.agent.sector ?? 'CVL').at(-1) ?? null
}

const AT_A_PLACE: ReadonlySet<string | null> = new Set(['in', 'at', 'near', 'outside'])

/** The sector of an office; a former minister is of the elite, not of the government. */
export const officeSector = (hit: OfficeHit): Sector => (hit.modifiers.includes('former') ? 'ELI' : hit.office.sector)

interface Side {
  readonly code: string
  readonly sector: Sector | null
  readonly span: Span
}

/** The state or body whose officer somebody is. */
function sideOf(context: ResolveContext, phrase: Phrase): Side | null {
  // "Uganda's ambassador to the UN" is Uganda's.
  const sent = phrase.states.length > 0 && phrase.offices.some((o) => o.value.office.rank === 'envoy')
  const body = sent ? undefined : phrase.organisations.find((o) => !covers(o, phrase.head) || phrase.person === null)
  if (body) return { code: body.value.organisation.code, sector: sectorOn(body.value.organisation, today(context)), span: words(context, phrase, body.from, body.to) }
  const state = statesNear(phrase)[0]
  if (state) return { code: state.value.code, sector: state.value.sector, span: words(context, phrase, state.from, state.to) }
  const office = phrase.offices.find((o) => o.value.office.country !== undefined)
  return office?.value.office.country ? { code: office.value.office.country, sector: null, span: words(context, phrase, office.from, office.to) } : null
}

/** Whether a known stretch holds a token. */
export const covers = (known: { readonly from: number; readonly to: number }, at: number): boolean => at >= known.from && at < known.to

/** A title as the report gives it, the longest office words in the phrase. */
export function titleWords(phrase: Phrase): string | null {
  const [office] = phrase.offices
  if (!office) return null
  return phrase.grammar.sentence.tokens.slice(office.from, office.to).map((token) => token.text).join(' ').replace(GENITIVE, '')
}

/** "the Prime Minister’s call". */
const GENITIVE = / ['’]s?$/u

/** A known body that the head belongs to: "Hamas", "the State Department". */
function identifyBody(context: ResolveContext, phrase: Phrase): Traced<Identity> | null {
  const body = bodyOf(phrase)
  if (!body) return null
  const beside = stateBeside(context, phrase, body)
  if (beside) return beside
  if (isElsewheres(context, body)) return null
  const span = words(context, phrase, body.from, body.to)
  const identity: Identity = {
    code: body.value.organisation.code, sector: phrase.agent?.agent.sector ?? sectorOn(body.value.organisation, today(context)),
    name: body.value.organisation.name, office: phrase.offices[0]?.value.title ?? null,
  }
  return covers(body, phrase.head) ? stated(identity, span) : inferred(identity, 'a body named with its officer or organ', span)
}

/** "Congress" of a report on Peru is not the American one. */
function isElsewheres(context: ResolveContext, { value: { organisation }, from, to }: Known<OrganisationHit>): boolean {
  const told = new Set(stateWords(context).map(({ hit }) => hit.code))
  return to - from === 1 && organisation.sector === 'LEG' && told.size > 0 && !told.has(organisation.code)
}

/** The name that the head belongs to, whose officer or organ it is, or that stands beside it. */
const bodyOf = (phrase: Phrase): Known<OrganisationHit> | undefined =>
  wholeOf(phrase) ?? phrase.organisations.find((o) => covers(o, phrase.head)) ?? (phrase.offices.length > 0 || phrase.agent ? phrase.organisations[0] : undefined) ?? namedBeside(phrase)

/** "the Permanent Council of the African Union": the body whose organ it is. */
const wholeOf = ({ grammar, head, organisations }: Phrase): Known<OrganisationHit> | undefined =>
  ORGANS_OF_BODIES.has(grammar.token(head).lemma.toLowerCase()) ? organisations.find((o) => grammar.links(head, 'nmod').some((at) => grammar.preposition(at) === 'of' && covers(o, at))) : undefined

/** "the regional bloc ECOWAS": the name beside the noun. */
const namedBeside = ({ grammar, head, organisations }: Phrase): Known<OrganisationHit> | undefined =>
  organisations.find((o) => grammar.links(head, 'appos', 'flat', 'compound', 'nmod:desc').some((at) => covers(o, at)))

/** "the Venezuelan National Guard", "the Kenyan Red Cross", "the National Front of Chad": a state right beside a name that many states use. */
function stateBeside(context: ResolveContext, phrase: Phrase, body: Known<OrganisationHit>): Traced<Identity> | null {
  const { code, name } = body.value.organisation
  const isAfter = (s: Known<StateHit>): boolean => s.from === body.to + 1 && phrase.grammar.token(body.to).lower === 'of'
  const people = phrase.states.find((s) => ((s.value.kind === 'demonym' && s.to === body.from) || isAfter(s)) && s.value.code !== code)
  if (!people || (code !== 'NGO' && context.register.stateOf(code) === null)) return null
  const sector = phrase.agent?.agent.sector ?? sectorOn(body.value.organisation, today(context))
  return stated({ code: people.value.code, sector, name, office: null }, words(context, phrase, Math.min(people.from, body.from), Math.max(people.to, body.to)))
}

/** The state itself, by name, people, capital or seat of power. */
function identifyState(context: ResolveContext, phrase: Phrase): Traced<Identity> | null {
  const state = phrase.states.find((s) => covers(s, phrase.head))
  if (!state) return null
  const span = words(context, phrase, state.from, state.to)
  const identity: Identity = { code: state.value.code, sector: state.value.sector ?? (state.value.kind === 'demonym' ? null : 'GOV'), name: null, office: null }
  return state.value.kind === 'name' ? stated(identity, span) : inferred(identity, `${state.value.kind} for the state`, span)
}

/** "Turkish police", "the government of Kenya". */
function identifyAgent(context: ResolveContext, phrase: Phrase): Traced<Identity> | null {
  const agent = phrase.agent?.agent
  if (!agent) return null
  const [state] = statesNear(phrase)
  const head = words(context, phrase, phrase.head, phrase.head + 1)
  if (state) {
    const identity: Identity = { code: state.value.code, sector: agent.sector ?? state.value.sector ?? 'GOV', name: null, office: null }
    return stated(identity, words(context, phrase, state.from, state.to), head)
  }
  return agent.code === undefined ? null : inferred({ code: agent.code, sector: agent.sector, name: null, office: null }, 'the noun alone tells it', head)
}

/** "the Russian President": the office names the state, the day names the holder. */
function identifyOffice(context: ResolveContext, phrase: Phrase): Traced<Identity> | null {
  const [office] = phrase.offices
  if (!office || !covers(office, phrase.head)) return null
  const side = sideOf(context, phrase)
  if (!side) return null
  const known = hasOtherName(phrase) ? null : (context.tenures.officeHolder(side.code, office.value.title, today(context))?.person ?? null)
  const holder = namedWithin(context, phrase) ?? known
  const identity: Identity = { code: side.code, sector: officeSector(office.value), name: holder, office: titleWords(phrase) }
  const title = words(context, phrase, office.from, office.to)
  return side.span.start === title.start ? stated(identity, title) : stated(identity, side.span, title)
}

/** "President of the Republic of Indonesia Surya Wiranegara": a name in the phrase is the holder's, whoever the register knows. */
function namedWithin(context: ResolveContext, { grammar, from, to }: Phrase): string | null {
  return context.layers.names.find((m) => m.type === 'PER' && m.sentence === grammar.sentence.index && m.from >= from && m.to <= to)?.span.quote ?? null
}

/** A capital word in the phrase that is no title and no state is somebody's name, though no reader took it for one. */
function hasOtherName({ grammar, head, offices, states, organisations }: Phrase): boolean {
  const taken = (at: number): boolean => [...offices, ...states, ...organisations].some((known) => at >= known.from && at < known.to)
  return grammar.subtree(head).some((at) => grammar.token(at).upos === 'PROPN' && !taken(at) && !['republic', 'kingdom', 'union', 'state', 'states'].includes(grammar.token(at).lower))
}

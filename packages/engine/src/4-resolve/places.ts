import {
  type Filler, type Grammar, grammarOf, inferred, type Participant, type Place, type ResolvedAccount, stated, type Traced,
} from '../model/index.ts'
import type { PlaceCandidate } from '../register/places.ts'
import { type ResolveContext, sentenceAt } from './context.ts'
import { stateWords } from './sides.ts'

/** The states a report names, for telling Tripoli from Tripoli. */
const countriesOf = (context: ResolveContext): readonly string[] => [...new Set(stateWords(context).map((word) => word.hit.code))]

interface Named {
  readonly name: string
  readonly place: Place
  readonly state: boolean
}

/** The place that a phrase names: a state by the register, else a town or region by the gazetteer. */
function placeNamed(context: ResolveContext, grammar: Grammar, head: number): Named | null {
  const mention = context.layers.names.find((m) => m.sentence === grammar.sentence.index && head >= m.from && head < m.to)
  if (!mention || mention.type === 'PER' || mention.type === 'NORP') return null
  const found = namesIn(mention.span.quote).map((name) => placeCalled(context, name, mention.type === 'LOC')).find((named) => named !== null)
  return found ?? (mention.type === 'LOC' ? unlisted(context, mention.span.quote) : null)
}

/** The name whole, then its proper part: "Maiquetía" of "Maiquetía airport", "Syria" of "northeast Syria". */
function namesIn(quote: string): readonly string[] {
  const proper = quote.replace(/^(?:\p{Ll}[\p{L}-]* )+/u, '').replace(/(?: \p{Ll}[\p{L}-]*)+$/u, '')
  // "the Kona-Mopti road" begins at the first.
  const first = /^(\p{Lu}\p{L}{3,})[-–]\p{Lu}\p{L}+$/u.exec(proper)?.[1] ?? proper
  return [...new Set([quote, proper, first])].filter((name) => /^\p{Lu}/u.test(name))
}

/** What each name of a report means: asked for again and again, looked up once. */
const CALLED = new WeakMap<ResolveContext, Map<string, Named | null>>()

function placeCalled(context: ResolveContext, name: string, isPlace: boolean): Named | null {
  const known = CALLED.get(context) ?? new Map<string, Named | null>()
  CALLED.set(context, known)
  const key = `${isPlace ? 'place' : 'name'} ${name}`
  const named = known.has(key) ? (known.get(key) ?? null) : lookUpPlace(context, name, isPlace)
  known.set(key, named)
  return named
}

function lookUpPlace(context: ResolveContext, name: string, isPlace: boolean): Named | null {
  const hit = context.register.findState(name.replace(/^the /iu, ''))
  if (hit && hit.kind === 'name') return { name, state: true, place: countryPlace(name, hit.state.name, hit.code) }
  const best = likeliestPlace(context, name)
  return best && usable(best, isPlace) && !isStray(context, best) ? { name, state: false, place: best.place } : null
}

/** A small namesake in a state that the report never names: "Chala" of a report on Peru is not the Tanzanian one. */
function isStray(context: ResolveContext, { place, score }: PlaceCandidate): boolean {
  const countries = countriesOf(context)
  return countries.length > 0 && score < STRAY && place.countryCode !== null && !countries.includes(place.countryCode)
}

const STRAY = 0.3

/** A place that the gazetteer lacks keeps its name; which state it lies in stays open. */
function unlisted(context: ResolveContext, quote: string): Named | null {
  const name = namesIn(quote).at(-1)
  if (name === undefined || context.register.findState(name) !== null || context.gazetteer.findPlaces(name).some((one) => one.commonWord)) return null
  const place: Place = { extracted: name, resolved: null, countryCode: null, lat: null, lon: null, geonameid: null, resolution: null, province: null }
  return { name, state: false, place: Object.freeze(place) }
}

/** A gazetteer score without hints from which a place is one that everybody knows. */
const FAMOUS = 0.55

/** The report's states decide between towns of a like size; a world city stays itself in a report that names another's state. */
function likeliestPlace(context: ResolveContext, name: string): PlaceCandidate | undefined {
  const plain = context.gazetteer.findPlaces(name)
  const [hinted] = context.gazetteer.findPlaces(name, { countries: countriesOf(context) })
  const own = plain.find((candidate) => candidate.place.geonameid === hinted?.place.geonameid && candidate.place.resolved === hinted?.place.resolved)
  const [famous] = plain
  const plainScore = own?.score ?? 0
  return famous && famous.score >= FAMOUS && plainScore < 0.5 && plainScore < famous.score * 0.75 ? famous : hinted
}

const usable = (candidate: PlaceCandidate, isPlace: boolean): boolean => (isPlace ? candidate.score >= 0.1 : candidate.score >= 0.5 && !candidate.commonWord)

const countryPlace = (extracted: string, resolved: string, countryCode: string): Place =>
  Object.freeze({ extracted, resolved, countryCode, lat: null, lon: null, geonameid: null, resolution: 1, province: null })

/** ISO code of the state in which a named place lies. */
export const countryOfPlace = (context: ResolveContext, grammar: Grammar, head: number): string | null =>
  placeNamed(context, grammar, head)?.place.countryCode ?? null

/** "U.S. airstrikes": the state right before the noun is whose they are, not where. */
const isDoers = ({ state, place }: Named, link: string | null, actors: readonly Participant[]): boolean =>
  state && (link === 'compound' || link === 'nmod:poss') && actors.some(({ identity }) => identity.code === place.countryCode)

/** Where an account's event took place: the finest place its own phrases name. */
export function resolvePlace(context: ResolveContext, places: readonly Filler[], actors: readonly Participant[], home: string | null = null): Traced<Place> | null {
  const found = places.flatMap((filler) => {
    const grammar = grammarOf(sentenceAt(context.layers, filler.head.sentence))
    const named = placeNamed(context, grammar, filler.head.token)
    return named && !isDoers(named, grammar.link(filler.head.token), actors) ? [{ named, filler }] : []
  })
  const [best] = found.toSorted((a, b) => rankOf(b.named) - rankOf(a.named))
  if (!best) return null
  const mention = context.layers.names.find((m) => m.sentence === best.filler.head.sentence && best.filler.head.token >= m.from && best.filler.head.token < m.to)
  const span = mention?.span ?? best.filler.span
  if (best.named.state) return stated(best.named.place, span)
  if (best.named.place.resolved !== null) return inferred(best.named.place, 'gazetteer', span)
  return inferred({ ...best.named.place, countryCode: inCountry(found.map((f) => f.named)) ?? home }, 'a name that the gazetteer lacks', span)
}

/** Finest first; a place that no table knows goes before the state alone. */
const rankOf = ({ place }: Named): number => place.resolution ?? (place.resolved === null ? 1.5 : 0)

/** "Abu Salim, Libya": the state named beside it. */
const inCountry = (named: readonly Named[]): string | null => named.find((one) => one.state)?.place.countryCode ?? null

/** A visit takes place at its host's. */
export function placeOfHost(account: ResolvedAccount['account'], recipients: readonly Participant[], context: ResolveContext, named: Traced<Place> | null): Traced<Place> | null {
  const [host] = recipients
  const state = host ? context.register.stateOf(host.identity.code) : null
  if (account.mode !== 'visit' || !host || !state || named?.value.countryCode === state.code) return named
  return inferred(countryPlace(host.identity.name === null ? host.span.quote : state.name, state.name, state.code), 'a visit takes place at its host’s', host.span)
}


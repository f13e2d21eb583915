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
  const name = mention.span.quote
  if (!/^\p{Lu}/u.test(name)) return null
  const hit = context.register.findState(name.replace(/^the /iu, ''))
  if (hit && hit.kind === 'name') return { name, state: true, place: countryPlace(name, hit.state.name, hit.code) }
  const best = likeliestPlace(context, name)
  return best && usable(best, mention.type === 'LOC') ? { name, state: false, place: best.place } : null
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

/** Where an account's event took place: the finest place its own phrases name. */
export function resolvePlace(context: ResolveContext, places: readonly Filler[]): Traced<Place> | null {
  const found = places.flatMap((filler) => {
    const grammar = grammarOf(sentenceAt(context.layers, filler.head.sentence))
    const named = placeNamed(context, grammar, filler.head.token)
    return named ? [{ named, filler, grammar }] : []
  })
  const [best] = found.toSorted((a, b) => (b.named.place.resolution ?? 0) - (a.named.place.resolution ?? 0))
  if (!best) return null
  const mention = context.layers.names.find((m) => m.sentence === best.filler.head.sentence && best.filler.head.token >= m.from && best.filler.head.token < m.to)
  const span = mention?.span ?? best.filler.span
  return best.named.state ? stated(best.named.place, span) : inferred(best.named.place, 'gazetteer', span)
}

/** A visit takes place at its host's. */
export function placeOfHost(account: ResolvedAccount['account'], recipients: readonly Participant[], context: ResolveContext): Traced<Place> | null {
  const [host] = recipients
  const state = host ? context.register.stateOf(host.identity.code) : null
  if (account.mode !== 'visit' || !host || !state) return null
  return inferred(countryPlace(host.span.quote, state.name, state.code), 'a visit takes place at its host’s', host.span)
}


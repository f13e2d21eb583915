import type { Day, DayRange, Layers, NewsReport, Sentence } from '../model/index.ts'
import type { Gazetteer } from '../register/places.ts'
import type { Register } from '../register/lookup.ts'
import type { holders, officeHolder } from '../register/tenures.ts'

/** Who held which office when. */
export interface Tenures {
  readonly holders: typeof holders
  readonly officeHolder: typeof officeHolder
}

/** What the resolver may look at: the report as read so far, and the tables of facts. */
export interface ResolveContext {
  readonly report: NewsReport
  readonly layers: Layers
  readonly register: Register
  readonly tenures: Tenures
  readonly gazetteer: Gazetteer
  readonly publication: { readonly days: DayRange; readonly reason: string } | null
}

/** The day on which offices are looked up: the last that the publication may be; null when nothing is known. */
export const today = (context: ResolveContext): Day | null => context.publication?.days.last ?? context.publication?.days.first ?? null

/** Sentence by number; a wrong number is our bug. */
export function sentenceAt(layers: Layers, index: number): Sentence {
  const sentence = layers.sentences[index]
  if (!sentence) throw new RangeError(`no sentence ${index}`)
  return sentence
}

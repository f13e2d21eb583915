import type { EventLine } from '@readout/protocol/lines'
import type { Circumstances } from '../keep/telling-of.ts'
import { sharedBy } from './shared-by.ts'
import { disagreementsOf, type Teller } from './together.ts'

/** How widely an event is told. */
export interface Counts {
  readonly accounts: number
  readonly reports: number
  readonly publishers: number
}

/** An event as it is shown, and what that is made of. */
export interface View {
  readonly id: string
  readonly line: EventLine
  readonly tellers: readonly Teller[]
  readonly counts: Counts
  readonly mergedInto: string | null
}

export const countsOf = (tellers: readonly Teller[]): Counts =>
  ({ accounts: tellers.length, reports: new Set(tellers.map(({ report }) => report)).size, publishers: new Set(tellers.map(({ publisher }) => publisher)).size })

/** All words behind the fields of all accounts, each quote once. */
export const quotesOf = (tellers: readonly Teller[]): string => [...new Set(tellers.flatMap(({ line }) => line.evidence.map(({ text }) => text)))].join(' ')

/** The columns of an event's row that its view gives. */
export function columnsOf({ line, tellers, counts, mergedInto }: View) {
  const words = sharedBy(tellers.map((teller) => teller.words))
  return {
    category: line.event[0] ?? '', mode: line.mode[0] ?? null, cameo: line.cameo, quad: line.quad_code, scale: line.event_scale, aux: line.aux.join(','),
    ...daysOf(line, tellers), ...placeOf(line),
    ...counts, confidence: line.confidence, line: JSON.stringify(line), words: JSON.stringify(words), circumstances: JSON.stringify(togetherIn(tellers)), disagreements: JSON.stringify(disagreementsOf(tellers)),
    merged_into: mergedInto,
  }
}

/** Every talk and every office of the accounts, each once; of what else is said there, what is commonly said. */
const togetherIn = (tellers: readonly Teller[]): Circumstances => ({
  occasions: [...new Map(tellers.flatMap(({ circumstances }) => circumstances.occasions).map((one) => [JSON.stringify(one), one])).values()],
  officials: [...new Set(tellers.flatMap(({ circumstances }) => circumstances.officials))],
  around: sharedBy(tellers.map(({ circumstances }) => circumstances.around)),
  numbers: sharedBy(tellers.map(({ circumstances }) => circumstances.numbers)),
  daysNear: sharedBy(tellers.map(({ circumstances }) => circumstances.daysNear)),
})

const daysOf = (line: EventLine, tellers: readonly Teller[]) => {
  const last = line.enddate ?? line.date
  return { first_day: line.date, last_day: last, sort_day: line.date ?? last ?? tellers[0]?.day ?? '' }
}

const placeOf = ({ event_loc: place }: EventLine) => ({ country: place?.country_code ?? null, place: place?.resolved_place ?? place?.extracted_place ?? null })

import { SPAN_DAYS } from './calendar.ts'
import { drawFamily, type Drawn, type Happening } from './happening.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { Draw } from './random.ts'
import type { Pair } from './world.ts'

/** Two of a kind nearer than this must differ in their matter, or no reader could tell them apart. */
const DISTINCT_DAYS = 10
const ATTEMPTS = 500

/** Two states, whoever acts. */
export const pairKey = ({ first, second }: Pair): string => [first.code, second.code].toSorted().join('-')

/** By what a reader tells it from others of its kind. */
const markOf = (of: Drawn): string => {
  const { knownByOfficial }: Kind = KINDS[of.kind]
  if (knownByOfficial) return `${of.pair.first.code} ${of.role}`
  if (of.thing === '') return of.town
  // The slots are filled whether the matter has them or not, so only those that it has may count.
  const slots: Readonly<Record<string, string>> = { ...of.fillers, Atown: of.towns.first, Btown: of.towns.second }
  return of.thing.replace(/\{(\w+)\}/gu, (_, slot: string) => slots[slot] ?? '')
}

const clashes = (one: Drawn, other: Drawn): boolean => Math.abs(one.day - other.day) <= DISTINCT_DAYS && markOf(one) === markOf(other)

/** Happenings until they are told as often as there are reports; the last is told only as often as is left. */
export const drawHappenings = (draw: Draw, reports: number): readonly Happening[] => {
  const happenings: Happening[] = []
  const alike = new Map<string, Drawn[]>()
  let left = reports
  let refused = 0
  while (left > 0) {
    for (const drawn of drawFamily(draw)) {
      const key = `${drawn.kind} ${pairKey(drawn.pair)}`
      const known = alike.get(key) ?? []
      const fits = drawn.day < SPAN_DAYS - 1 && !known.some((other) => clashes(drawn, other))
      refused = fits ? 0 : refused + 1
      if (refused > ATTEMPTS) throw new Error(`the world is too small for ${reports} reports: ${happenings.length} happenings found`)
      // What follows from a happening that was not let in must stay out with it.
      if (!fits || left === 0) break
      const tellings = Math.min(left, drawn.tellings)
      left -= tellings
      alike.set(key, [...known, drawn])
      happenings.push({ ...drawn, tellings, id: `happening-${String(happenings.length + 1).padStart(5, '0')}` })
    }
  }
  return happenings
}

import { hash32 } from './hashing.ts'
import type { ComparedWord } from './words.ts'

/** A name or number of a text by its place: the hash of the words beside it, and those of its first and last word. */
export type PlacedName = readonly [place: number, first: number, last: number]

/** A word, or words of a name that stand together. */
interface Unit {
  readonly words: readonly string[]
  readonly isName: boolean
}

/** Words looked at on one side of a name. */
const REACH = 3

/**
 * Names and numbers by the three words before and the three after. Official texts are poured into forms, so that a call
 * to Cairo and one to Doha differ in names only; a copy has the same names in the same places.
 */
export const placedNames = (words: readonly ComparedWord[], most: number): readonly PlacedName[] => {
  const units = unitsOf(words)
  const places = new Map<number, Map<string, PlacedName>>()
  units.forEach((unit, at) => {
    if (!unit.isName) return
    const [first, last] = [hash32(skeleton(unit.words[0] ?? '')), hash32(skeleton(unit.words.at(-1) ?? ''))]
    for (const place of placesBeside(units, at)) {
      const found = places.get(place) ?? new Map<string, PlacedName>()
      places.set(place, found.set(`${first} ${last}`, [place, first, last]))
    }
  })
  // A place with two names in one text says nothing of another text. Of the rest the smallest hashes are kept,
  // so that two texts with the same places keep the same of them.
  const sure = [...places.values()].flatMap((found) => (found.size === 1 ? [...found.values()] : []))
  return sure.toSorted(([a], [b]) => a - b).slice(0, most)
}

const unitsOf = (words: readonly ComparedWord[]): readonly Unit[] => {
  const units: Unit[] = []
  for (const { key, isName } of words) {
    const last = units.at(-1)
    if (isName && last?.isName === true) units[units.length - 1] = { words: [...last.words, key], isName }
    else units.push({ words: [key], isName })
  }
  return units
}

const placesBeside = (units: readonly Unit[], at: number): readonly number[] => {
  const sides = [
    { side: 'before', beside: units.slice(Math.max(0, at - REACH), at) },
    { side: 'after', beside: units.slice(at + 1, at + 1 + REACH) },
  ]
  return sides.flatMap(({ side, beside }) => {
    const isTelling = beside.length === REACH && beside.filter(({ isName }) => !isName).length >= 2
    return isTelling ? [hash32(`${side} ${beside.map(({ words, isName }) => (isName ? '_' : words[0])).join(' ')}`)] : []
  })
}

/** Houses spell names their own way: "Kyiv" and "Kiev", "Zelensky" and "Zelenskyy" have the same consonants. */
const skeleton = (name: string): string => {
  const consonants = name
    .normalize('NFD')
    .replaceAll(/[\p{M}aeiouy]/gu, '')
    .replaceAll(/(?<letter>\p{L})\k<letter>+/gu, '$<letter>')
  return consonants === '' ? name : consonants
}

/** How the names of two texts agree. */
export interface NameAgreement {
  /** Places that both have. */
  readonly compared: number
  /** Of those, the places with another name: 0 to 1. */
  readonly conflicting: number
  /** How many different names stand for how many others. */
  readonly kinds: number
}

/** Compares the names that stand in the same places; two names agree when their first or their last words do. */
export const compareNames = (a: readonly PlacedName[], b: readonly PlacedName[]): NameAgreement => {
  const inB = new Map(b.map((name) => [name[0], name]))
  let compared = 0
  const conflicts: string[] = []
  for (const [place, first, last] of a) {
    const other = inB.get(place)
    if (other === undefined) continue
    compared += 1
    if (other[1] !== first && other[2] !== last) conflicts.push(`${first} ${last} ${other[1]} ${other[2]}`)
  }
  return { compared, conflicting: compared === 0 ? 0 : conflicts.length / compared, kinds: new Set(conflicts).size }
}

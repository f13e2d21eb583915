import type { Identity, Telling } from '../model/index.ts'
import { STATES } from '../register/states.ts'

/** The words by which each state, its people and its seats are called, lower case. */
export const STATE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(STATES.map(({ code, name, names, demonyms, capital, seats }) =>
  [code, [name, ...names, ...demonyms, ...(capital === null ? [] : [capital]), ...seats].flatMap((words) => words.toLowerCase().split(/[\s-]+/u))]))

/** "Kofi Mensah" and "Mensah", "Anna Berg" and "Anna Berg-Lund": the first names agree where both have one, and some family name. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase().split(/\s+/u), other.toLowerCase().split(/\s+/u)]
  return families(a).some((family) => families(b).includes(family)) && (a.length === 1 || b.length === 1 || a[0] === b[0])
}

const families = (words: readonly string[]): readonly string[] => words.at(-1)?.split('-') ?? []

/** Whether a party, or a word for its state, stands in the sentences that tell something. */
export function isNamedIn({ code, name }: Identity, { around }: Telling): boolean {
  const family = name === null ? [] : families(name.toLowerCase().split(/\s+/u))
  return [...family, ...(STATE_WORDS.get(code) ?? [])].some((word) => around.includes(word))
}

import { MONTHS, WEEKDAYS } from '../lexicon/times.ts'
import type { Telling } from '../model/index.ts'
import { STATES } from '../register/states.ts'

/** Words for who and when that stand in nearly every telling and tell none from another. */
const COMMON: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS), ...Object.keys(WEEKDAYS),
  'minister', 'ministry', 'president', 'prime', 'premier', 'foreign', 'government', 'leader', 'official', 'officials', 'spokesman', 'spokeswoman', 'spokesperson', 'secretary', 'state',
  'country', 'people', 'day', 'week', 'today', 'yesterday', 'say', 'tell', 'announce', 'statement', 'embassy', 'ambassador',
  'least', 'several', 'more', 'other', 'further', 'southern', 'northern', 'eastern', 'western', 'central', 'town', 'city', 'area', 'region', 'include', 'continue', 'report',
])

/** The words by which each state, its people and its seats are called, lower case. */
const STATE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(STATES.map(({ code, name, names, demonyms, capital, seats }) =>
  [code, [name, ...names, ...demonyms, ...(capital === null ? [] : [capital]), ...seats].flatMap((words) => words.toLowerCase().split(/[\s-]+/u))]))

/** What a telling is about, beyond who and when: its content words without its parties' names, titles and days. */
export function topicOf(telling: Telling): ReadonlySet<string> {
  const parties = [...telling.actors, ...telling.recipients]
  const named = new Set(parties.flatMap(({ code, name }) => [...(STATE_WORDS.get(code) ?? []), ...(name?.toLowerCase().split(/[\s-]+/u) ?? [])]))
  return new Set(telling.words.filter((word) => !COMMON.has(word) && !named.has(word) && !word.split('-').every((part) => named.has(part))))
}

/** The share of the shorter topic that the longer one has too, 0 to 1, the words, and how many words of its own the shorter has; null where one says too little to compare. */
export function compareTopics(one: Telling, other: Telling): { readonly share: number; readonly words: readonly string[]; readonly own: number } | null {
  const [a, b] = [topicOf(one), topicOf(other)]
  const least = Math.min(a.size, b.size)
  if (least === 0) return null
  const words = [...a.intersection(b)]
  return { share: words.length / least, words, own: least - words.length }
}

import { PLOVER } from '../codebook/index.ts'
import { COMMON_WORDS } from '../lexicon/common-words.ts'
import type { Telling } from '../model/index.ts'
import { finds, type Found } from './telling-findings.ts'
import { KIND_WORDS } from './kind-words.ts'
import { STATE_WORDS } from './telling-names.ts'
import type { Finding } from './telling-weights.ts'

/** Words that say what a telling is about, beyond who and when: without its parties' names, titles and days. */
export function topicOf({ actors, recipients }: Pick<Telling, 'actors' | 'recipients'>, words: readonly string[]): ReadonlySet<string> {
  const named = new Set([...actors, ...recipients].flatMap(({ code, name }) => [...(STATE_WORDS.get(code) ?? []), ...(name?.toLowerCase().split(/[\s-]+/u) ?? [])]))
  return new Set(words.filter((word) => !COMMON_WORDS.has(word) && !named.has(word) && !word.split('-').every((part) => named.has(part))))
}

/** More words than this in common, or of its own, add nothing: a long sentence has many. */
const MOST_SHARED = 5
const MOST_OWN = 3

type Counted = Readonly<Record<'shared' | 'own' | 'around', Finding>>

const OF_WORDS: Counted = { shared: 'sharedWord', own: 'ownWord', around: 'ownWordAround' }
const OF_TALKS: Counted = { shared: 'talkSharedWord', own: 'talkOwnWord', around: 'talkOwnWordAround' }
const OF_DEEDS: Counted = { shared: 'deedSharedWord', own: 'deedOwnWord', around: 'deedOwnWordAround' }

/** What two tellings are about: the words in common, and those by which each speaks of a matter of its own. */
export function compareTopics(a: Telling, b: Telling): readonly Found[] {
  const { hostsOthers, material } = PLOVER[a.category]
  const counted = hostsOthers ? OF_TALKS : material ? OF_DEEDS : OF_WORDS
  const [one, other] = [wordsOf(a, b), wordsOf(b, a)]
  if (one.all.size === 0 || other.all.size === 0) return hostsOthers ? [] : finds('topic', 'silent', 'one says too little of what it is about')
  const shared = [...one.all.intersection(other.all)]
  const [onlyOne, onlyOther] = [one.core.difference(other.all), other.core.difference(one.all)]
  const own = leastOf(onlyOne, onlyOther)
  const more = Math.max(onlyOne.size, onlyOther.size) - own.length
  const around = leastOf(one.all.difference(other.all), other.all.difference(one.all)).length - own.length
  return [
    ...finds('topic', counted.shared, shared.slice(0, MOST_SHARED).join(', '), Math.min(shared.length, MOST_SHARED)),
    ...finds('topic', counted.own, `of its own: ${own.join(', ')}`, Math.min(own.length, MOST_OWN)),
    ...finds('topic', 'moreWord', 'one says more', Math.min(more, MOST_OWN)),
    ...finds('topic', counted.around, 'other words around it', Math.min(Math.max(around, 0), MOST_OWN)),
  ]
}

/** The fewer of two: both must have words of their own, or the shorter telling only says less. */
const leastOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] => [...(one.size <= other.size ? one : other)]

/** Names of either's parties tell nothing apart. */
function wordsOf(telling: Telling, beside: Telling): { readonly core: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const parties = { ...telling, actors: [...telling.actors, ...beside.actors], recipients: [...telling.recipients, ...beside.recipients] }
  const kind = KIND_WORDS.get(telling.category) ?? new Set()
  const [core, all] = [topicOf(parties, telling.words).difference(kind), topicOf(parties, [...telling.words, ...telling.around]).difference(kind)]
  // What hangs on the deciding word itself may be nothing: "the sanctions fall on imports of rice".
  return { core: core.size > 0 ? core : all, all }
}

/** Small numbers stand in every other sentence. */
const SMALL = 2

/** The counts beside them: how many were hurt, freed or sent. */
export function compareNumbers(a: Telling, b: Telling): readonly Found[] {
  const [one, other] = [a.numbers.filter(isTelling), b.numbers.filter(isTelling)]
  if (one.length === 0 || other.length === 0) return []
  const { material } = PLOVER[a.category]
  const shared = one.filter((number) => other.includes(number))
  if (shared.length > 0) return finds('number', material ? 'deedSameNumber' : 'sameNumber', `both ${shared.join(', ')}`)
  // Tolls rise while a story is told, so other numbers speak against it and no more.
  return finds('number', material ? 'deedOtherNumber' : 'otherNumber', `${one.join(', ')} and ${other.join(', ')}`)
}

const isTelling = (number: string): boolean => Number(number) > SMALL

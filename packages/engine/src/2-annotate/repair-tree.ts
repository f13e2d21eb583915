import { TIME_NOUNS } from '../lexicon/control.ts'
import type { SentenceReading } from './reading-model.ts'

/**
 * Mends two things that parsers get wrong and grammar rules out. "Reiterated that they must leave and asked for help" does not
 * coordinate "asked" with "must leave", since a past form cannot share that modal: it goes up to the past verb above.
 * "Visited Peru on 4 April and Chile on 6 April" does not coordinate Chile with April: it goes to the object.
 */
export function repairTree(words: readonly string[], reading: SentenceReading): SentenceReading {
  const heads = reading.heads.map((head, at) => (reading.relations[at] === 'conj' && head >= 0 ? mendedHead(words, reading, at, head) : head))
  return { ...reading, heads }
}

function mendedHead(words: readonly string[], reading: SentenceReading, at: number, head: number): number {
  if (reading.upos[at] === 'PROPN' && isTime(words, head) && !isTime(words, at)) return objectBefore(reading, head) ?? head
  if (isPast(reading, at) && isBare(reading, head) && !hasSubject(reading, at)) return pastAbove(reading, head) ?? head
  return head
}

const isTime = (words: readonly string[], at: number): boolean => TIME_NOUNS.has((words[at] ?? '').toLowerCase()) || /^\d{1,4}$/u.test(words[at] ?? '')

/** The object of the verb that a time phrase hangs on. */
function objectBefore(reading: SentenceReading, time: number): number | null {
  for (let at = time, steps = 0; at >= 0 && steps < 5; at = reading.heads[at] ?? -1, steps++) {
    if (reading.upos[at] !== 'VERB') continue
    const object = reading.heads.findIndex((head, child) => head === at && reading.relations[child] === 'obj')
    return object >= 0 && object < time ? object : null
  }
  return null
}

/** A past form that stands by itself; taggers take some for participles. */
const isPast = (reading: SentenceReading, at: number): boolean =>
  reading.upos[at] === 'VERB' && (reading.feats[at] ?? '').includes('Tense=Past') &&
  !reading.heads.some((head, child) => head === at && (reading.relations[child] ?? '').startsWith('aux'))

/** An infinitive, with a modal or "to". */
const isBare = (reading: SentenceReading, at: number): boolean => reading.upos[at] === 'VERB' && (reading.feats[at] ?? '').includes('VerbForm=Inf')

const hasSubject = (reading: SentenceReading, at: number): boolean =>
  reading.heads.some((head, child) => head === at && (reading.relations[child] ?? '').startsWith('nsubj'))

/** The nearest past verb over a complement clause. */
function pastAbove(reading: SentenceReading, from: number): number | null {
  for (let at = from, steps = 0; at >= 0 && steps < 6; at = reading.heads[at] ?? -1, steps++) {
    if (isPast(reading, at)) return at
    if (!['ccomp', 'xcomp', 'conj', 'advcl'].includes((reading.relations[at] ?? '').split(':')[0] ?? '')) return null
  }
  return null
}

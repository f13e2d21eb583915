import { RESOLVES, TIME_NOUNS } from '../lexicon/control.ts'
import type { SentenceReading } from './reading-model.ts'
import { hasSubject, repairArguments } from './repair-arguments.ts'

/**
 * Mends what parsers get wrong and grammar rules out: rows joined to the wrong word here, who does it to whom in
 * repair-arguments.ts. "Called on Lima to act": what stands before "to" belongs to no infinitive. "Hailed the decision of Lima to act": the decision is to act.
 */
export function repairTree(words: readonly string[], reading: SentenceReading): SentenceReading {
  const resolves = reading.heads.map((_, at) => resolved(words, reading, at))
  const heads = reading.heads.map((head, at) => {
    if (head < 0) return head
    if (reading.relations[at] === 'conj') return mendedHead(words, reading, at, head)
    return reading.relations[at] === 'obl' ? headBeforeTo(words, reading, at, head) : (resolves[at] ?? head)
  })
  const relations = reading.relations.map((relation, at) => (resolves[at] === null ? relation : 'acl'))
  return repairArguments(words, { ...reading, heads, relations })
}

/** Where "to" stands before an infinitive. */
const toOf = (words: readonly string[], reading: SentenceReading, infinitive: number): number =>
  reading.heads.findIndex((head, child) => head === infinitive && reading.relations[child] === 'mark' && words[child]?.toLowerCase() === 'to')

function headBeforeTo(words: readonly string[], reading: SentenceReading, at: number, head: number): number {
  const above = reading.heads[head] ?? -1
  return at < toOf(words, reading, head) && above >= 0 && above < at && reading.upos[above] === 'VERB' ? above : head
}

/** The noun of resolve that an infinitive belongs to, where the parser hung it on the verb before. */
function resolved(words: readonly string[], reading: SentenceReading, at: number): number | null {
  if (reading.relations[at] !== 'advcl' || toOf(words, reading, at) < 0) return null
  const verb = reading.heads[at] ?? -1
  const noun = reading.heads.findIndex((head, child) => head === verb && child > verb && child < at && ['obj', 'nsubj:pass'].includes(reading.relations[child] ?? ''))
  return noun >= 0 && RESOLVES.has(words[noun]?.toLowerCase() ?? '') ? noun : null
}

/**
 * "Reiterated that they must leave and asked for help" does not coordinate "asked" with "must leave", since a past form cannot
 * share that modal: it goes up to the past verb above. "Visited Peru on 4 April and Chile on 6 April" does not coordinate Chile
 * with April: it goes to the object.
 */
function mendedHead(words: readonly string[], reading: SentenceReading, at: number, head: number): number {
  if (reading.upos[at] === 'PROPN' && isTime(words, head) && !isTime(words, at)) return objectBefore(reading, head) ?? head
  if (isPast(reading, at) && isBare(reading, head) && !hasSubject(reading, at)) return pastAbove(reading, head) ?? head
  return titled(reading, at, head)
}

/** "Prime Minister Ana Rojas and her counterpart": whoever is joined is joined to the name, not to the title before it. */
function titled(reading: SentenceReading, at: number, head: number): number {
  const named = reading.heads[head] ?? -1
  return reading.relations[head] === 'nmod:desc' && head < named && named < at ? named : head
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

/** The nearest past verb over a complement clause. */
function pastAbove(reading: SentenceReading, from: number): number | null {
  for (let at = from, steps = 0; at >= 0 && steps < 6; at = reading.heads[at] ?? -1, steps++) {
    if (isPast(reading, at)) return at
    if (!['ccomp', 'xcomp', 'conj', 'advcl'].includes((reading.relations[at] ?? '').split(':')[0] ?? '')) return null
  }
  return null
}

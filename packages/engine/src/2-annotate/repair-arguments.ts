import type { SentenceReading } from './reading-model.ts'

/** Mends who does it to whom: subjects that an insertion cut off, objects taken for second subjects, participles behind a quotation. */
export function repairArguments(words: readonly string[], reading: SentenceReading): SentenceReading {
  const verbs = reading.heads.map((_, at) => lostSubject(reading, at))
  const heads = reading.heads.map((head, at) => verbs[at] ?? (reading.relations[at] === 'advcl' ? besideSaying(words, reading, at, head) : head))
  const placed = { ...reading, heads, relations: reading.relations.map((relation, at) => (verbs[at] === null ? relation : 'nsubj')) }
  return { ...placed, relations: placed.relations.map((relation, at) => (isObjectBehind(placed, at) ? 'obj' : relation)) }
}

/** Whether the parser gave a verb a subject of its own. */
export const hasSubject = (reading: SentenceReading, verb: number): boolean =>
  reading.heads.some((head, child) => head === verb && (reading.relations[child] ?? '').startsWith('nsubj'))

/** "“We are ready,” he said, accusing Chad": he accuses as he speaks, not as they are ready. */
function besideSaying(words: readonly string[], reading: SentenceReading, at: number, head: number): number {
  const saying = reading.heads[head] ?? -1
  const between = head < saying && saying < at && reading.relations[head] === 'ccomp'
  return between && (words[at] ?? '').endsWith('ing') && words[at - 1] === ',' ? saying : head
}

/** "urged both governments to stop" has its subject before it, "accusing Chad of lies" no second object: what stands behind is the object. */
function isObjectBehind(reading: SentenceReading, at: number): boolean {
  const verb = reading.heads[at] ?? -1
  if (verb < 0 || at < verb || reading.upos[verb] !== 'VERB' || !NOMINAL.has(reading.upos[at] ?? 'X')) return false
  const sisters = reading.heads.flatMap((head, other) => (head === verb && other !== at ? [{ other, relation: reading.relations[other] ?? '' }] : []))
  if (sisters.some(({ relation }) => relation === 'obj')) return false
  return reading.relations[at] === 'iobj' || (reading.relations[at] === 'nsubj' && sisters.some(({ other, relation }) => relation === 'nsubj' && other < verb))
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
const BESIDE: ReadonlySet<string> = new Set(['appos', 'conj', 'nmod', 'dep'])

/**
 * The finite verb whose subject a noun is, where an insertion between commas made the parser set it beside a word of time:
 * "At 7 p.m., Malian soldiers, in breach of the truce, opened fire".
 */
function lostSubject(reading: SentenceReading, at: number): number | null {
  const time = reading.heads[at] ?? -1
  const verb = reading.heads[time] ?? -1
  if (!(time < at && at < verb) || !isBesideTime(reading, at, time)) return null
  return isBareNoun(reading, at) && lacksSubject(reading, verb) ? verb : null
}

const isBesideTime = (reading: SentenceReading, at: number, time: number): boolean =>
  BESIDE.has(reading.relations[at] ?? '') && (reading.relations[time] ?? '').startsWith('obl')

const isBareNoun = (reading: SentenceReading, at: number): boolean =>
  ['NOUN', 'PROPN'].includes(reading.upos[at] ?? 'X') && !reading.heads.some((head, child) => head === at && reading.relations[child] === 'case')

const lacksSubject = (reading: SentenceReading, verb: number): boolean =>
  (reading.feats[verb] ?? '').includes('VerbForm=Fin') && !hasSubject(reading, verb) && reading.relations[verb] !== 'conj'

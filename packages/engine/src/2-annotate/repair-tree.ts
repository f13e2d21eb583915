import type { SentenceReading } from './reading-model.ts'

/**
 * Mends one thing that parsers get wrong and grammar rules out: "reiterated that they must leave and asked for help" does not
 * coordinate "asked" with "must leave", since a past form cannot share that modal. It goes up to the past verb above.
 */
export function repairTree(reading: SentenceReading): SentenceReading {
  const heads = [...reading.heads]
  reading.relations.forEach((relation, at) => {
    const head = reading.heads[at] ?? -1
    if (relation === 'conj' && isPast(reading, at) && isBare(reading, head) && !hasSubject(reading, at)) heads[at] = pastAbove(reading, head) ?? head
  })
  return { ...reading, heads }
}

const isPast = (reading: SentenceReading, at: number): boolean =>
  reading.upos[at] === 'VERB' && (reading.feats[at] ?? '').includes('Tense=Past') && (reading.feats[at] ?? '').includes('VerbForm=Fin')

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

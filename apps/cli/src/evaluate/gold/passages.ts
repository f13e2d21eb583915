import type { GoldPassage } from './gold.ts'

/** A stretch of the report in code points, as the record's offsets count. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Finds and compares passages of one report, counting code points. */
export interface Passages {
  /** Every place where each passage stands. */
  find(passages: readonly GoldPassage[]): readonly Stretch[]
  quote(stretch: Stretch): string
}

/** The passages of a report's text. */
export function passagesOf(text: string): Passages {
  const points = Array.from(text)
  const pointAt = (offset: number): number => Array.from(text.slice(0, offset)).length
  const find = (passage: GoldPassage): readonly Stretch[] => {
    if (typeof passage !== 'string') return [{ start: passage[0], end: passage[1] }]
    const found: Stretch[] = []
    for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
      found.push({ start: pointAt(at), end: pointAt(at + passage.length) })
    }
    return found
  }
  return {
    find: (passages) => passages.flatMap(find),
    quote: ({ start, end }) => points.slice(start, end).join(''),
  }
}

/** Whether any of the one touches any of the other. */
export const touch = (some: readonly Stretch[], others: readonly Stretch[]): boolean =>
  some.some((a) => others.some((b) => a.start < b.end && b.start < a.end))

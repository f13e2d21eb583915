import type { OffsetMap } from '../model/index.ts'

/** An offset map made from where each stored character began on the page; `origins` never decreases. */
export const makeOffsetMap = (origins: readonly number[], originalEnd: number): OffsetMap => {
  // Kept as the points where the distance to the page changes: a few hundred numbers for a page.
  const stored: number[] = []
  const original: number[] = []
  origins.forEach((origin, at) => {
    if (at > 0 && origins[at - 1] === origin - 1) return
    stored.push(at)
    original.push(origin)
  })
  const toOriginal = (offset: number): number => {
    if (offset <= 0) return original[0] ?? 0
    if (offset >= origins.length) return originalEnd
    const run = lastAtOrBelow(stored, offset)
    return (original[run] ?? 0) + offset - (stored[run] ?? 0)
  }
  return Object.freeze({ toOriginal })
}

const lastAtOrBelow = (sorted: readonly number[], wanted: number): number => {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

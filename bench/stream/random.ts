/** Numbers that look drawn and are worked out: the same seed gives the same ones, everywhere. */
export interface Draw {
  /** From 0 to just below 1. */
  readonly next: () => number
  /** A whole number from 0 to just below the bound. */
  readonly below: (bound: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
}

/** A stream of 32-bit numbers by a counter with a golden-ratio step, each well stirred. */
const stir = (counter: number): number => {
  let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** A drawer that starts from the seed; it holds its own count and nothing else. */
export const drawFrom = (seed: number): Draw => {
  let counter = stir(seed | 0)
  const next = (): number => {
    counter = (counter + 0x9e3779b9) | 0
    return stir(counter) / 0x1_0000_0000
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  return { next, below, chance: (share) => next() < share, pick }
}

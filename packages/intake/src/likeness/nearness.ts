import type { Fingerprint } from './fingerprint.ts'
import { compareNames } from './names.ts'

/** How near two texts are, and what was made of it. */
export interface Nearness {
  /** Whether they are copies of one text. */
  readonly isCopy: boolean
  /** How much of the shorter text is in the longer: 0 to 1, worked out from samples. */
  readonly shared: number
  /** Of names and numbers in the same places, how many differ: 0 to 1; 0 where there are none to compare. */
  readonly conflicting: number
  readonly why: string
}

/** At least this much of the shorter text is in the longer. */
const SHARED = 0.6
/**
 * At most this share of names and numbers in the same places may differ. Where a copy was cut, two or three meet new
 * neighbours; a form filled in anew has others in every tenth place, even when only one name changed.
 */
const CONFLICTING = 0.1
/** The share at which it is another happening when several names changed. */
const CONFLICTING_SEVERAL = 0.07
/** Fewer words than this are a headline: two of them are copies only when they are the same. */
const FEWEST_WORDS = 25

/** Compares two texts by their fingerprints. */
export const nearness = (a: Fingerprint, b: Fingerprint): Nearness => {
  if (a.exact === b.exact) return judged(true, 1, 0, 'the same words')
  if (Math.min(a.words, b.words) < FEWEST_WORDS) return judged(false, 0, 0, 'too short to be compared')
  const shared = sharedPart(a, b)
  const { conflicting, kinds } = compareNames(a.names, b.names)
  const part = `${percent(shared)} of the shorter text is in the longer`
  if (shared < SHARED) return judged(false, shared, conflicting, part)
  if (conflicting > (kinds > 1 ? CONFLICTING_SEVERAL : CONFLICTING)) {
    return judged(false, shared, conflicting, `${part}, but ${percent(conflicting)} of names and numbers in the same places differ`)
  }
  return judged(true, shared, conflicting, part)
}

const judged = (isCopy: boolean, shared: number, conflicting: number, why: string): Nearness =>
  Object.freeze({ isCopy, shared, conflicting, why })

const percent = (share: number): string => `${Math.round(share * 100)} %`

/** From the runs in common out of all (which equal minima tell) to those in common out of the shorter text's. */
const sharedPart = (a: Fingerprint, b: Fingerprint): number => {
  const equal = a.minima.filter((minimum, at) => minimum === b.minima[at]).length
  const ofAll = equal / a.minima.length
  const inCommon = (ofAll * (a.runs + b.runs)) / (1 + ofAll)
  return Math.min(1, inCommon / Math.min(a.runs, b.runs))
}

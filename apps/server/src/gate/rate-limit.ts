import { refuse } from '../refusal.ts'

/** Says whether somebody may ask once more; throws a refusal where not. */
export type RateLimit = (asker: string) => void

interface Bucket {
  tokens: number
  at: number
}

/** More askers than this at once and those who ask least are forgotten, which gives them a full bucket. */
const MOST_ASKERS = 10_000

/** A bucket for each asker: it holds `burst` requests and fills by so many a second. */
export const createRateLimit = ({ perSecond, burst, now }: { readonly perSecond: number; readonly burst: number; readonly now: () => number }): RateLimit => {
  const buckets = new Map<string, Bucket>()
  return (asker) => {
    const at = now()
    const { tokens, at: before } = buckets.get(asker) ?? { tokens: burst, at }
    const filled = Math.min(burst, tokens + ((at - before) / 1000) * perSecond)
    // Last in is last forgotten.
    buckets.delete(asker)
    buckets.set(asker, { tokens: Math.max(0, filled - 1), at })
    const [oldest] = buckets.size > MOST_ASKERS ? buckets.keys() : []
    if (oldest !== undefined) buckets.delete(oldest)
    if (filled < 1) throw refuse('too_many_requests', 'too many requests in a short while', Math.max(1, Math.ceil((1 - filled) / perSecond)))
  }
}

/** For those who may ask as much as they like. */
export const noRateLimit: RateLimit = () => undefined

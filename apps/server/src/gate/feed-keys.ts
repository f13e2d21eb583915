import { randomBytes } from 'node:crypto'
import { hashOf } from './tokens.ts'

/** Readers of feeds send no headers, so the address itself must be what nobody guesses; it opens one feed, to be read, and nothing else. */
const MARK = 'feed_'

/** A new key of a feed. It is shown once; the record keeps its hash. */
export const makeFeedKey = (): { readonly key: string; readonly hash: string } => {
  const key = `${MARK}${randomBytes(32).toString('base64url')}`
  return { key, hash: hashOf(key) }
}

/** The hash by which the record knows a key. */
export const feedHashOf = (key: string): string => hashOf(key)

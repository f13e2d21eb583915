import type { Exchanged } from './exchange.ts'
import type { FetcherOptions } from './options.ts'

const PASSING = new Set([429, 500, 502, 503, 504])

/** What a server's Retry-After header asks for, in milliseconds: seconds, or a date. */
export const retryAfter = (header: string | undefined, now: number): number | null => {
  const written = header?.trim() ?? ''
  if (/^\d+$/u.test(written)) return Number(written) * 1000
  const date = Date.parse(written)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** How long to wait before asking again; null when asking again is of no use or would be rude. `tried` counts from 0. */
export const waitBeforeRetry = (exchanged: Exchanged, tried: number, options: FetcherOptions): number | null => {
  const mayPass = exchanged.ok ? PASSING.has(exchanged.status) : exchanged.isTransient
  if (!mayPass || tried >= options.retries) return null
  const asked = exchanged.ok ? (retryAfter(exchanged.headers['retry-after'], options.now()) ?? 0) : 0
  if (asked > options.longestRetryAfter) return null
  // Half of the wait is by chance, so that many who were refused together do not come back together.
  const backOff = options.backOff * 2 ** tried * (0.5 + options.random() / 2)
  return Math.max(asked, backOff)
}

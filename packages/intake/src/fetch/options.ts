import { setTimeout as wait } from 'node:timers/promises'
import { BODY_LIMIT } from '../limits.ts'
import type { AllowPrivate } from './public-address.ts'
import { lookupBySystem, type NameLookup } from './safe-lookup.ts'

/** How a fetcher behaves; what is left out is as in `FETCHER_DEFAULTS`. Times are in milliseconds. */
export interface FetcherOptions {
  /** Names Readout and where to read about it; robots.txt is asked what it says of the word before the slash. */
  readonly userAgent: string
  readonly allowPrivate: AllowPrivate
  /** From the end of one request to a host to the beginning of the next. */
  readonly gap: number
  /** The longest pause a robots.txt may ask for between requests. */
  readonly longestGap: number
  /** For one request, from connecting to the last byte. */
  readonly totalTime: number
  /** Without a byte arriving. */
  readonly idleTime: number
  /** In bytes, packed and unpacked. */
  readonly bodyLimit: number
  readonly redirects: number
  readonly retries: number
  /** Before the first retry, at most; each further one waits twice as long. */
  readonly backOff: number
  /** A server that asks for more patience than this is asked another day. */
  readonly longestRetryAfter: number
  readonly robotsKept: number
  readonly lookup: NameLookup
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
  readonly random: () => number
}

/** Polite to servers, safe for the network it runs in. */
export const FETCHER_DEFAULTS: FetcherOptions = Object.freeze({
  userAgent: 'Readout/0.1 (+https://example.org/readout)',
  allowPrivate: false,
  gap: 1000,
  longestGap: 30_000,
  totalTime: 20_000,
  idleTime: 10_000,
  bodyLimit: BODY_LIMIT,
  redirects: 5,
  retries: 3,
  backOff: 1000,
  longestRetryAfter: 120_000,
  robotsKept: 3_600_000,
  lookup: lookupBySystem,
  now: () => Date.now(),
  sleep: async (ms: number) => await wait(ms),
  random: () => Math.random(),
})

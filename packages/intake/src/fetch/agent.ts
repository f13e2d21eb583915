import { Agent } from 'undici'
import type { FetcherOptions } from './options.ts'
import { safeLookup } from './safe-lookup.ts'

/** Connections that lead to addresses that may be connected to, and nowhere else. */
export const createAgent = ({ idleTime, lookup, allowPrivate }: FetcherOptions): Agent =>
  new Agent({
    allowH2: false,
    headersTimeout: idleTime,
    bodyTimeout: idleTime,
    connect: { lookup: safeLookup(lookup, allowPrivate), timeout: idleTime },
  })

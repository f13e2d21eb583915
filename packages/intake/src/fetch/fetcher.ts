import { ROBOTS_LIMIT } from '../limits.ts'
import type { ContentType } from '../page/read-typed.ts'
import { refusal, type IntakeRefusal } from '../refusals.ts'
import { createAgent } from './agent.ts'
import type { WebRequest } from './exchange.ts'
import { createFollower, type Followed } from './follow.ts'
import { FETCHER_DEFAULTS, type FetcherOptions } from './options.ts'
import { createRobots, type RobotsRules } from './robots.ts'

/** What is asked of a fetcher. */
export interface FetchRequest {
  /** Content types that are taken, best first. */
  readonly accept: readonly string[]
  /** From an earlier answer: an unchanged thing is not sent again. */
  readonly etag?: string | null
  readonly lastModified?: string | null
}

/** What came of it. */
export type Fetched =
  | { readonly ok: true; readonly kind: 'body'; readonly page: FetchedPage }
  | { readonly ok: true; readonly kind: 'unchanged' }
  | { readonly ok: false; readonly refusal: IntakeRefusal }

/** A thing fetched. */
export interface FetchedPage {
  /** Where it was in the end, redirects followed. */
  readonly url: string
  readonly type: ContentType
  readonly bytes: Uint8Array
  readonly etag: string | null
  readonly lastModified: string | null
  readonly retrieved: string
}

/** Fetches politely and safely. */
export interface Fetcher {
  fetch(url: string, asked: FetchRequest): Promise<Fetched>
  /** Ends its connections. */
  close(): Promise<void>
}

/** A fetcher: one for a whole run, so that it knows every host's turn and rules. */
export const createFetcher = (given: Partial<FetcherOptions> = {}): Fetcher => {
  const options: FetcherOptions = { ...FETCHER_DEFAULTS, ...given }
  const agent = createAgent(options)
  const follow = createFollower(agent, options)
  const robots = createRobots(async (url) => await follow(url.href, ROBOTS_REQUEST, withoutRules), options)
  const fetch = async (url: string, asked: FetchRequest): Promise<Fetched> => {
    const followed = await follow(url, webRequest(asked, options.bodyLimit), async (at) => await robots.rulesFor(at))
    return followed.ok ? settle(followed, options.now()) : { ok: false, refusal: followed.refusal }
  }
  return { fetch, close: async () => await agent.destroy() }
}

const ROBOTS_REQUEST: WebRequest = { headers: { accept: 'text/plain' }, accept: null, bodyLimit: ROBOTS_LIMIT }

/** robots.txt itself is fetched without rules and without a pause after it. */
const withoutRules = async (): Promise<RobotsRules> => await Promise.resolve({ refuse: () => null, gap: 0 })

const webRequest = ({ accept, etag, lastModified }: FetchRequest, bodyLimit: number): WebRequest => ({
  accept,
  bodyLimit,
  headers: {
    accept: accept.join(', '),
    ...(typeof etag === 'string' ? { 'if-none-match': etag } : {}),
    ...(typeof lastModified === 'string' ? { 'if-modified-since': lastModified } : {}),
  },
})

const settle = ({ url, status, headers, type, body }: Followed, now: number): Fetched => {
  if (status === 304) return { ok: true, kind: 'unchanged' }
  if (status === 429 || status >= 500) return { ok: false, refusal: refusal('server_busy', `${url.href} answered ${status}`) }
  if (status !== 200) return { ok: false, refusal: refusal('page_refused', `${url.href} answered ${status}`) }
  const page: FetchedPage = {
    url: url.href,
    type,
    bytes: body,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    retrieved: new Date(now).toISOString(),
  }
  return { ok: true, kind: 'body', page }
}

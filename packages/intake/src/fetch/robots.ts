import { refusal, type IntakeRefusal } from '../refusals.ts'
import type { Answer } from './exchange.ts'
import type { Failure } from './failure.ts'
import type { FetcherOptions } from './options.ts'
import { parseRobots } from './parse-robots.ts'

/** What a site's robots.txt says to us. */
export interface RobotsRules {
  /** Why an address must not be asked for; null when it may. */
  refuse(url: URL): IntakeRefusal | null
  /** The pause it asks for, in milliseconds. */
  readonly gap: number
}

/** The rules of each site, asked for once and kept for a while. */
export interface Robots {
  rulesFor(url: URL): Promise<RobotsRules>
}

type AskSite = (url: URL) => Promise<Answer | Failure>

/** A site that could not answer is asked again sooner than one that did. */
const FAILURE_KEPT = 300_000
const REMEMBERED = 500

export const createRobots = (ask: AskSite, options: FetcherOptions): Robots => {
  const kept = new Map<string, { readonly found: Promise<FoundRules>; until: number }>()
  const find = async (address: URL): Promise<FoundRules> => {
    const answer = await ask(address)
    return { rules: rulesOf(address, answer, options), keep: answer.ok ? options.robotsKept : FAILURE_KEPT }
  }
  const rulesFor = async (url: URL): Promise<RobotsRules> => {
    const known = kept.get(url.origin)
    if (known !== undefined && known.until > options.now()) return (await known.found).rules
    if (kept.size >= REMEMBERED) kept.clear()
    // Whoever asks in the meantime waits for the same answer.
    const entry = { found: find(new URL('/robots.txt', url)), until: Number.POSITIVE_INFINITY }
    kept.set(url.origin, entry)
    const { rules, keep } = await entry.found
    entry.until = options.now() + keep
    return rules
  }
  return { rulesFor }
}

interface FoundRules {
  readonly rules: RobotsRules
  readonly keep: number
}

/** Refusals that are about the address itself, and would be the same for the page. */
const OF_THE_ADDRESS = new Set(['address_private', 'name_unknown', 'url_bad'])

const rulesOf = (address: URL, answer: Answer | Failure, options: FetcherOptions): RobotsRules => {
  if (!answer.ok) {
    const { refusal: reason } = answer
    const why = OF_THE_ADDRESS.has(reason.code) ? reason : unavailable(address, reason.message)
    return { refuse: () => why, gap: options.gap }
  }
  if (answer.status >= 500 || answer.status === 429) {
    const why = unavailable(address, `it answered ${answer.status}`)
    return { refuse: () => why, gap: options.gap }
  }
  // No robots.txt, no rules (RFC 9309): so are all other answers than 200.
  return parseRules(address, answer.status === 200 ? new TextDecoder().decode(answer.body) : '', options)
}

const unavailable = (address: URL, why: string): IntakeRefusal =>
  refusal('robots_unavailable', `${address.href} could not be read, so nothing is fetched there for now: ${why}`)

const parseRules = (address: URL, text: string, { userAgent, gap, longestGap }: FetcherOptions): RobotsRules => {
  const robots = parseRobots(address.href, text)
  const asked = (robots.getCrawlDelay(userAgent) ?? 0) * 1000
  return {
    refuse: (url) =>
      robots.isAllowed(url.href, userAgent) === false
        ? refusal('robots_disallow', `${address.href} asks that ${url.pathname} not be fetched`)
        : null,
    gap: Math.max(gap, Math.min(asked, longestGap)),
  }
}

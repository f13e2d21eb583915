import type { Agent } from 'undici'
import { refusal, type IntakeRefusal } from '../refusals.ts'
import { exchange, type Answer, type Exchanged, type WebRequest } from './exchange.ts'
import type { Failure } from './failure.ts'
import { createHostQueue } from './host-queue.ts'
import type { FetcherOptions } from './options.ts'
import { waitBeforeRetry } from './patience.ts'
import type { RobotsRules } from './robots.ts'
import { webAddress } from './web-address.ts'

/** The last answer of a chain of redirects, and where it came from. */
export interface Followed extends Answer {
  readonly url: URL
}

type RulesFor = (url: URL) => Promise<RobotsRules>

/** Asks for an address and follows where it leads: each step is checked as the first one is, waits its turn and is tried again. */
export type Follow = (address: string, asked: WebRequest, rulesFor: RulesFor) => Promise<Followed | Failure>

const REDIRECTS = new Set([301, 302, 303, 307, 308])

export const createFollower = (agent: Agent, options: FetcherOptions): Follow => {
  const hosts = createHostQueue(options)
  const askPatiently = async (url: URL, asked: WebRequest, gap: number): Promise<Exchanged> => {
    for (let tried = 0; ; tried += 1) {
      const exchanged = await hosts.inTurn(url.host, gap, async () => await exchange(agent, url, asked, options))
      const wait = waitBeforeRetry(exchanged, tried, options)
      if (wait === null) return exchanged
      hosts.rest(url.host, wait)
    }
  }
  const step = async (url: URL, asked: WebRequest, rulesFor: RulesFor): Promise<Exchanged> => {
    const rules = await rulesFor(url)
    const why = rules.refuse(url)
    return why === null ? await askPatiently(url, asked, rules.gap) : failed(why)
  }
  return async (address, asked, rulesFor) => {
    let url: URL | Failure = addressOf(address, undefined, options)
    for (let redirects = 0; redirects <= options.redirects; redirects += 1) {
      if ('isTransient' in url) return url
      const answer = await step(url, asked, rulesFor)
      const location = answer.ok && REDIRECTS.has(answer.status) ? answer.headers.location : undefined
      if (location === undefined) return answer.ok ? { ...answer, url } : answer
      url = addressOf(location, url.href, options)
    }
    return failed(refusal('redirects_too_many', `${address} leads on more than ${options.redirects} times`))
  }
}

const failed = (why: IntakeRefusal): Failure => ({ ok: false, refusal: why, isTransient: false })

const addressOf = (text: string, base: string | undefined, { allowPrivate }: FetcherOptions): URL | Failure => {
  const url = webAddress(text, base, allowPrivate)
  return url instanceof URL ? url : failed(url)
}

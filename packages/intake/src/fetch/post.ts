import { request } from 'undici'
import type { IntakeRefusal } from '../refusals.ts'
import { createAgent } from './agent.ts'
import { failureOf } from './failure.ts'
import { FETCHER_DEFAULTS, type FetcherOptions } from './options.ts'
import { webAddress } from './web-address.ts'

/** What a server said to something sent: its status; or why it was never sent. */
export type Posted = { readonly ok: true; readonly status: number } | { readonly ok: false; readonly refusal: IntakeRefusal }

/** Something to be sent. */
export interface PostRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends messages where people asked for them to be sent, by the same addresses and within the same times as pages are fetched. */
export interface Poster {
  /** Why nothing is sent to an address, as far as it says so itself; where its name leads is looked at when connecting. */
  refuse(url: string): IntakeRefusal | null
  /** Sends once. A redirect is an answer like others and is not followed: it could lead anywhere, with the message. */
  post(url: string, message: PostRequest): Promise<Posted>
  /** Ends its connections. */
  close(): Promise<void>
}

/** A poster: one for a whole run. */
export const createPoster = (given: Partial<FetcherOptions> = {}): Poster => {
  const options: FetcherOptions = { ...FETCHER_DEFAULTS, ...given }
  const agent = createAgent(options)
  const addressOf = (url: string): URL | IntakeRefusal => webAddress(url, undefined, options.allowPrivate)
  const post = async (address: string, { headers, body }: PostRequest): Promise<Posted> => {
    const url = addressOf(address)
    if (!(url instanceof URL)) return { ok: false, refusal: url }
    try {
      const answer = await request(url, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'user-agent': options.userAgent, ...headers },
        body,
        signal: AbortSignal.timeout(options.totalTime),
      })
      // Nobody reads what it says; its connection goes with it.
      answer.body.on('error', () => null).destroy()
      return { ok: true, status: answer.statusCode }
    } catch (error) {
      return { ok: false, refusal: failureOf(url, error).refusal }
    }
  }
  const refuse = (address: string): IntakeRefusal | null => {
    const url = addressOf(address)
    return url instanceof URL ? null : url
  }
  return { refuse, post, close: async () => await agent.destroy() }
}

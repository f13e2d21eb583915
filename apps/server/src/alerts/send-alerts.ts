import type { WebhookMessage } from '@readout/protocol/api'
import { type Delivery, type DeliveryEnd, settleDelivery, takeDeliveries, type Tools } from '@readout/record'
import type { PostedOrRefused, Webhooks } from '../options.ts'
import { alertView } from './alert-words.ts'
import { signedHeaders } from './sign-message.ts'

/** What sending takes. */
export interface Sending {
  readonly tools: Tools
  readonly webhooks: Webhooks
  /** Half of each pause is by chance, so that many that failed together do not come again together. */
  readonly random: () => number
}

const AT_ONCE = 20
/** Longer than any try lasts: only what its sender never settled comes again by this. */
const TRUST_MS = 120_000

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]
/** The pause after each try that failed: three days in all, for a server may be down over a weekend. */
const PAUSES: readonly number[] = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]

const GONE = 410
/** Refusals that are about the address itself: another try would end alike. */
const FOR_GOOD: ReadonlySet<string> = new Set(['address_private', 'url_bad'])

/** What a try comes to: it arrived, is tried again later, or is given up. */
export const endOf = (posted: PostedOrRefused, attempts: number, chance: number): DeliveryEnd => {
  if (posted.ok && posted.status >= 200 && posted.status < 300) return { kind: 'done' }
  const reason = posted.ok ? `it answered ${posted.status}` : `${posted.refusal.message} (${posted.refusal.code})`
  const pause = PAUSES[attempts - 1]
  const isForGood = posted.ok ? posted.status === GONE : FOR_GOOD.has(posted.refusal.code)
  return pause === undefined || isForGood ? { kind: 'failed', reason } : { kind: 'again', after: pause * (0.5 + chance / 2), reason }
}

const send = async ({ tools, webhooks, random }: Sending, { alert, url, secret, attempts }: Delivery): Promise<void> => {
  const message: WebhookMessage = { type: 'alert', timestamp: alert.made, data: alertView(alert) }
  const body = JSON.stringify(message)
  const headers = signedHeaders(secret, { id: alert.id, seconds: Math.floor(Date.now() / SECOND), body })
  await settleDelivery(tools, alert.id, endOf(await webhooks.post(url, { headers, body }), attempts, random()))
}

/** Sends the alerts that are due, several at once; how many there were. */
export const sendAlerts = async (sending: Sending): Promise<number> => {
  const due = await takeDeliveries(sending.tools, { count: AT_ONCE, trust: TRUST_MS })
  await Promise.all(due.map((delivery) => send(sending, delivery)))
  return due.length
}

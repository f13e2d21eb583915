import { createHmac, randomBytes } from 'node:crypto'

const MARK = 'whsec_'

/** A new secret of a webhook, written as Standard Webhooks writes them. */
export const makeWebhookSecret = (): string => MARK + randomBytes(32).toString('base64')

/** What is signed: its id, the second in which it is sent, its body. */
export interface Unsigned {
  readonly id: string
  readonly seconds: number
  readonly body: string
}

/** Headers that say who sent a message and when, as Standard Webhooks has them: who knows the secret can check both. */
export const signedHeaders = (secret: string, { id, seconds, body }: Unsigned): Readonly<Record<string, string>> => {
  const key = Buffer.from(secret.slice(MARK.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }
}

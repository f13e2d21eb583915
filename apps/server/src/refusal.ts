import { type ApiError, SERVER_REFUSALS, type ServerRefusalCode } from '@readout/protocol/api'
import type { Refused } from './options.ts'

/** A request turned away. */
export class RequestRefusal extends Error implements Refused {
  override readonly name = 'RequestRefusal'
  readonly code: string
  readonly status: number
  readonly hint: string
  /** Seconds after which to ask again; null where that would not help. */
  readonly retryAfter: number | null

  constructor({ code, status, message, hint }: Refused, retryAfter: number | null = null) {
    super(message)
    this.code = code
    this.status = status
    this.hint = hint
    this.retryAfter = retryAfter
  }
}

/** A refusal of the server's own. */
export const refuse = (code: ServerRefusalCode, message: string, retryAfter: number | null = null): RequestRefusal =>
  new RequestRefusal({ code, message, ...SERVER_REFUSALS[code] }, retryAfter)

/** The one JSON shape of a refusal. */
export const errorOf = ({ code, status, message, hint }: Refused): ApiError => ({ error: { code, status, message, hint } })

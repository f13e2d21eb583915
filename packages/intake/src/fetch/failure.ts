import { refusal, StreamRefused, type IntakeRefusal } from '../refusals.ts'

/** Why there is no answer, and whether asking again may help. */
export interface Failure {
  readonly ok: false
  readonly refusal: IntakeRefusal
  readonly isTransient: boolean
}

/** Failures of the connection that pass. */
const TRANSIENT = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
])

const TOO_SLOW = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const NO_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_FAIL'])

const isTimeout = (error: Error): boolean => error.name === 'TimeoutError' || TOO_SLOW.has(codeOf(error) ?? '')

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** An error of a request as a refusal; what is neither the network's nor ours to refuse is a bug and thrown on. */
export const failureOf = (url: URL, error: unknown): Failure => {
  if (error instanceof StreamRefused) return { ok: false, refusal: error.refusal, isTransient: false }
  if (error instanceof Error && isTimeout(error)) {
    return { ok: false, refusal: refusal('timed_out', `${url.host} took too long`), isTransient: false }
  }
  const code = codeOf(error)
  if (code === null || code === 'UND_ERR_INVALID_ARG') throw error
  const isTransient = TRANSIENT.has(code)
  if (NO_NAME.has(code)) return { ok: false, refusal: refusal('name_unknown', `no address is known for ${url.hostname}`), isTransient }
  return { ok: false, refusal: refusal('connection_failed', `the connection to ${url.host} failed: ${code}`), isTransient }
}

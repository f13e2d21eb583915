import type { IncomingHttpHeaders } from 'node:http'
import { request, type Agent } from 'undici'
import { gather, unpack, upTo, type Bytes, type Packing } from '../bytes/packed-stream.ts'
import { peek } from '../bytes/peek.ts'
import { inMegabytes } from '../limits.ts'
import { contentTypeOf, type ContentType } from '../page/read-typed.ts'
import { refusal, StreamRefused } from '../refusals.ts'
import { failureOf, type Failure } from './failure.ts'
import type { FetcherOptions } from './options.ts'

/** What is asked for, and what is taken for an answer. */
export interface WebRequest {
  readonly headers: Readonly<Record<string, string>>
  /** Types taken; null takes any. */
  readonly accept: readonly string[] | null
  readonly bodyLimit: number
}

/** A server's answer; it has a body only when it is the thing asked for. */
export interface Answer {
  readonly ok: true
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly type: ContentType
  readonly body: Uint8Array
}

/** An answer, or why there is none. */
export type Exchanged = Answer | Failure

/** One request and its answer, within all limits, without redirects or retries. */
export const exchange = async (agent: Agent, url: URL, asked: WebRequest, options: FetcherOptions): Promise<Exchanged> => {
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher: agent,
      headers: { 'user-agent': options.userAgent, 'accept-encoding': 'gzip, deflate, br', ...asked.headers },
      signal: AbortSignal.timeout(options.totalTime),
    })
    try {
      const type = contentTypeOf(oneOf(headers['content-type']))
      const bytes = statusCode === 200 ? await readBody(url, { headers, type, body }, asked) : new Uint8Array()
      return { ok: true, status: statusCode, headers, type, body: bytes }
    } finally {
      // What was not read is not wanted; its connection goes with it. An abort by us is no error.
      body.on('error', () => null).destroy()
    }
  } catch (error) {
    return failureOf(url, error)
  }
}

const oneOf = (header: string | readonly string[] | undefined): string | undefined => (typeof header === 'string' ? header : header?.[0])

interface OpenAnswer {
  readonly headers: IncomingHttpHeaders
  readonly type: ContentType
  readonly body: Bytes
}

const readBody = async (url: URL, { headers, type, body }: OpenAnswer, asked: WebRequest): Promise<Uint8Array> => {
  const { accept, bodyLimit } = asked
  if (accept !== null && type.essence !== '' && !accept.includes(type.essence)) {
    throw new StreamRefused(refusal('content_type_refused', `${url.href} is ${type.essence}`))
  }
  const tooLong = (): ReturnType<typeof refusal> => refusal('document_too_long', `${url.href} has more than ${inMegabytes(bodyLimit)}`)
  if (Number(headers['content-length'] ?? 0) > bodyLimit) throw new StreamRefused(tooLong())
  const codings = (headers['content-encoding'] ?? '').split(',').map((coding) => coding.trim().toLowerCase())
  let bytes: Bytes = upTo(bodyLimit, body, tooLong)
  for (const coding of codings.toReversed()) bytes = upTo(bodyLimit, await undo(url, coding, bytes), tooLong)
  return await gather(bytes)
}

const undo = async (url: URL, coding: string, bytes: Bytes): Promise<Bytes> => {
  if (coding === '' || coding === 'identity') return bytes
  if (coding === 'deflate') {
    // Some servers send the data bare, without the two bytes in front that the standard asks for.
    const { start, whole } = await peek(bytes, 1)
    return unpack(whole, ((start[0] ?? 0) & 0x0f) === 8 ? 'deflate' : 'deflate-raw', url.href)
  }
  const packing = PACKINGS.get(coding)
  if (packing === undefined) throw new StreamRefused(refusal('content_type_refused', `${url.href} is packed as ${coding}`))
  return unpack(bytes, packing, url.href)
}

const PACKINGS: ReadonlyMap<string, Packing> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br', 'br'],
])

import { createMiddleware } from 'hono/factory'
import { refuse } from '../refusal.ts'

/** The bytes of a body, of which no more than so many are read; null where there are more. */
const readUpTo = async (body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > most) return null
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/**
 * Refuses bodies of more than so many bytes: by their length where it is told, else while they are read. Hono's own copies a request
 * that tells no length, which the requests of its server for Node do not bear: each DELETE of a browser would be a fault.
 */
export const limitBody = (most: number) =>
  createMiddleware(async (c, next) => {
    const { method, url, headers, body } = c.req.raw
    const told = headers.get('content-length')
    const tooLarge = (): Error => refuse('too_large', `more than ${most} bytes`)
    if (told !== null && Number(told) > most) throw tooLarge()
    if (told === null && body !== null && method !== 'GET' && method !== 'HEAD') {
      const bytes = await readUpTo(body, most)
      if (bytes === null) throw tooLarge()
      c.req.raw = new Request(url, { method, headers, ...(bytes.length === 0 ? {} : { body: bytes }) })
    }
    await next()
  })

import type { Context } from 'hono'
import type { SentAnswer } from './answer/answer-shelf.ts'
import type { ExportedFile } from './export/export-stream.ts'

/** An answer, or 304 where the asker has it already. */
export const unlessKnown = (c: Context, { bytes, etag }: SentAnswer, headers: Readonly<Record<string, string>>): Response =>
  c.req.header('if-none-match') === etag ? c.body(null, 304, { ...headers, etag }) : c.body(bytes, 200, { ...headers, etag })

/** The answer to a question, as JSON. */
export const jsonAnswer = (c: Context, sent: SentAnswer): Response => {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-cache', vary: 'authorization, cookie' }
  return c.req.method === 'GET' ? unlessKnown(c, sent, headers) : c.body(sent.bytes, 200, headers)
}

/** A file to be saved. */
export const fileAnswer = (c: Context, { type, name, body }: ExportedFile): Response =>
  c.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })

import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { ExportedFile } from './export/export-stream.ts'

/** A text, or 304 where the asker has it already. */
export const unlessKnown = (c: Context, text: string, headers: Readonly<Record<string, string>>): Response => {
  const etag = `"${createHash('sha1').update(text).digest('base64url')}"`
  return c.req.header('if-none-match') === etag ? c.body(null, 304, { ...headers, etag }) : c.body(text, 200, { ...headers, etag })
}

/** The answer to a question, as JSON. */
export const jsonAnswer = (c: Context, answer: unknown): Response => {
  const text = JSON.stringify(answer)
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-cache', vary: 'authorization, cookie' }
  return c.req.method === 'GET' ? unlessKnown(c, text, headers) : c.body(text, 200, headers)
}

/** A file to be saved. */
export const fileAnswer = (c: Context, { type, name, body }: ExportedFile): Response =>
  c.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' })

import type { Context } from 'hono'
import { refuse } from '../refusal.ts'
import type { StaticFile, StaticFiles } from './static-files.ts'

const LASTING = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

const answerWith = (c: Context, file: StaticFile): Response => {
  const { type, bytes, packed, etag, isLasting } = file
  const headers = { 'content-type': type, etag, 'cache-control': isLasting ? LASTING : ASK_AGAIN, vary: 'accept-encoding' }
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers)
  const takesGzip = packed !== null && (c.req.header('accept-encoding') ?? '').includes('gzip')
  return takesGzip ? c.body(packed, 200, { ...headers, 'content-encoding': 'gzip' }) : c.body(bytes, 200, headers)
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Readout</title><h1>Readout</h1>
<p>The server runs; its desk is not built: <code>npm run build --workspace @readout/desk</code>.</p><p><a href="/api">The HTTP interface</a></p></html>`

/** A view of the desk has an address of its own and no file: the page itself finds out which it is. */
const isView = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/html') && !/\.[a-z0-9]+$/u.test(c.req.path)

/** Serves the desk's files by their names, and its page for every address that is none of them. Throws a refusal for others. */
export const serveDesk = (c: Context, desk: StaticFiles | null): Response => {
  const file = desk?.get(c.req.path) ?? (c.req.path === '/' || isView(c) ? desk?.get('/index.html') : undefined)
  if (file !== undefined) return answerWith(c, file)
  if (desk === null && c.req.path === '/') return c.html(NOT_BUILT)
  throw refuse('not_found', 'there is nothing at this address')
}

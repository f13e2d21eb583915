/** The peer: Hono on Node alone, which gives the bytes that it was handed for each path and does nothing else. `node peer.ts`, then one message of paths and texts. */
import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
const texts = new Map<string, string>()
process.on('message', (told: readonly (readonly [string, string])[]) => {
  for (const [path, text] of told) texts.set(path, text)
  process.send?.({ port, megabytes: Math.round(process.memoryUsage.rss() / 1e6), seconds: 0 })
})
app.get('*', (c) => {
  const { pathname, search } = new URL(c.req.url)
  return c.body(texts.get(pathname + search) ?? '', 200, { 'content-type': 'application/json; charset=utf-8' })
})
const http = createAdaptorServer({ fetch: app.fetch })
http.listen(0, '127.0.0.1')
await once(http, 'listening')
const address = http.address()
const port = typeof address === 'object' && address !== null ? address.port : 0
process.send?.({ port, megabytes: 0, seconds: 0 })

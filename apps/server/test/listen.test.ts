import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Listening, listen, OWN_LIMITS } from '../src/index.ts'
import { openWorld, type World } from './world.ts'

let world: World
let listening: Listening
beforeAll(async () => {
  world = await openWorld({ limits: { ...OWN_LIMITS, bodyBytes: 1000 } })
  listening = await listen({ fetch: (...asked) => world.server.fetch(...asked), close: () => world.server.close() }, { host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await listening.close()
  await world.tools.engine.close()
})

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://127.0.0.1:${listening.port}/api/v1${path}`, init)

/** Sends a body in pieces, without saying how long it is. */
const sendInPieces = (path: string, pieces: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: listening.port, path: `/api/v1${path}`, method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
    sent.on('error', reject)
    for (const piece of pieces) sent.write(piece)
    sent.end()
  })

test('a request without a body and without its length is answered', async () => {
  expect((await ask('/session', { method: 'DELETE' })).status).toBe(200)
  expect((await ask('/sources?url=https://example.org/feed', { method: 'DELETE' })).status).toBe(404)
  expect((await ask('/queue/retry', { method: 'POST' })).status).toBe(200)
})

test('a body may come in pieces, and is read no further than allowed', async () => {
  expect(await sendInPieces('/read', ['{"text":"Anna Berg (DEU) phoned', ' Luc Petit (FRA)."}'])).toBe(200)
  expect(await sendInPieces('/read', ['{"text":"', 'x'.repeat(2000), '"}'])).toBe(413)
})

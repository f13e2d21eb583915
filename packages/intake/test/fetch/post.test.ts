import { expect, onTestFinished, test } from 'vitest'
import { createPoster, type FetcherOptions, type Poster } from '../../src/index.ts'
import { answers, type Handler, serve } from './loopback.ts'

const poster = (given: Partial<FetcherOptions> = {}): Poster => {
  const made = createPoster({ allowPrivate: ['127.0.0.1/32'], ...given })
  onTestFinished(async () => await made.close())
  return made
}

const MESSAGE = { headers: { 'content-type': 'application/json', 'webhook-id': 'a1' }, body: '{"told":"𝒴es"}' }

test('a message arrives as it is, with its headers', async () => {
  const arrived: unknown[] = []
  const keep: Handler = (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
      arrived.push([request.method, request.headers['webhook-id'], Buffer.concat(parts).toString()])
      response.writeHead(204).end()
    })
  }
  const { url } = await serve({ '/hook': keep })
  expect(await poster().post(`${url}/hook`, MESSAGE)).toEqual({ ok: true, status: 204 })
  expect(arrived).toEqual([['POST', 'a1', MESSAGE.body]])
})

test('a redirect is not followed', async () => {
  const { url, asked } = await serve({ '/hook': answers(307, { location: '/inside' }), '/inside': answers(200) })
  expect(await poster().post(`${url}/hook`, MESSAGE)).toEqual({ ok: true, status: 307 })
  expect(asked).toEqual(['/hook'])
})

test.each([
  ['http://127.0.0.1:1/hook', 'address_private'],
  ['http://[::1]/hook', 'address_private'],
  ['http://169.254.169.254/latest', 'address_private'],
  ['ftp://example.org/hook', 'url_bad'],
  ['https://mira:secret@example.org/hook', 'url_bad'],
  ['nothing', 'url_bad'],
])('nothing is sent to %s: %s', async (url, code) => {
  const made = poster({ allowPrivate: false })
  const posted = await made.post(url, MESSAGE)
  expect([made.refuse(url)?.code, posted.ok ? 'sent' : posted.refusal.code]).toEqual([code, code])
})

test('a public name that leads to a private address is refused when connecting', async () => {
  const { port, asked } = await serve({ '/hook': answers(200) })
  const made = poster({ allowPrivate: false, lookup: async () => await Promise.resolve([{ address: '127.0.0.1', family: 4 }]) })
  const url = `http://hooks.example.org:${port}/hook`
  const posted = await made.post(url, MESSAGE)
  expect([made.refuse(url), posted.ok ? 'sent' : posted.refusal.code, asked]).toEqual([null, 'address_private', []])
})

test('who does not answer in time is not waited for', async () => {
  const { url } = await serve({ '/hook': () => undefined })
  const posted = await poster({ totalTime: 200 }).post(`${url}/hook`, MESSAGE)
  expect(posted.ok ? 'sent' : posted.refusal.code).toBe('timed_out')
})

test('nobody there', async () => {
  const posted = await poster().post('http://127.0.0.1:1/hook', MESSAGE)
  expect(posted.ok ? 'sent' : posted.refusal.code).toBe('connection_failed')
})

import { expect, test } from 'vitest'
import { takeUrl } from '../../src/index.ts'
import { answers, gives, serve, testFetcher, type Handler } from './loopback.ts'

const PAGE = gives('<p>Envoys met in Klow.</p>')

const inTurn = (...handlers: readonly Handler[]): Handler => {
  const left = [...handlers]
  return (request, response) => ((left.length > 1 ? left.shift() : left[0]) ?? answers(500))(request, response)
}

const take = async (
  routes: Readonly<Record<string, Handler>>,
  path: string,
  fetcher = testFetcher(),
): Promise<{ code: string; asked: readonly string[]; message: string }> => {
  const server = await serve(routes)
  const taken = await takeUrl(`${server.url}${path}`, fetcher)
  return { code: taken.ok ? 'taken' : taken.refusal.code, asked: server.asked, message: taken.ok ? '' : taken.refusal.message }
}

const ROBOTS: readonly (readonly [string, Handler, string, string])[] = [
  ['allows', gives('User-agent: *\nDisallow: /private', 'text/plain'), '/a', 'taken'],
  ['disallows all', gives('User-agent: *\nDisallow: /', 'text/plain'), '/a', 'robots_disallow'],
  ['disallows us', gives('User-agent: readout\nDisallow: /\n\nUser-agent: *\nAllow: /', 'text/plain'), '/a', 'robots_disallow'],
  ['disallows others', gives('User-agent: other\nDisallow: /', 'text/plain'), '/a', 'taken'],
  ['disallows this path', gives('User-agent: *\nDisallow: /a', 'text/plain'), '/a', 'robots_disallow'],
  ['is not there', answers(404), '/a', 'taken'],
  ['is forbidden', answers(403), '/a', 'taken'],
  ['is broken for now', answers(500), '/a', 'robots_unavailable'],
  ['asks for patience', answers(429), '/a', 'robots_unavailable'],
  ['is a page', gives('<html>User-agent: *</html>'), '/a', 'taken'],
  ['redirects', answers(301, { location: '/other' }), '/a', 'taken'],
  ['is endless', gives('#'.repeat(600_000), 'text/plain'), '/a', 'robots_unavailable'],
]

test.each(ROBOTS)('a robots.txt that %s', async (_, robots, path, expected) => {
  const { code, asked } = await take({ '/robots.txt': robots, '/a': PAGE, '/other': gives('', 'text/plain') }, path)
  expect(code).toBe(expected)
  expect(asked.includes('/a')).toBe(expected === 'taken')
})

test('robots.txt is asked for once an hour', async () => {
  let asked = 0
  const robots: Handler = (_, response) => {
    asked += 1
    response.end('')
  }
  const server = await serve({ '/robots.txt': robots, '/a': PAGE })
  const fetcher = testFetcher()
  for (const pause of [0, 1_800_000, 1_800_001]) {
    fetcher.pass(pause)
    await takeUrl(`${server.url}/a`, fetcher)
  }
  expect(asked).toBe(2)
})

test('a redirect is asked of the rules of where it leads', async () => {
  const { code, asked } = await take(
    { '/robots.txt': gives('User-agent: *\nDisallow: /b', 'text/plain'), '/a': answers(302, { location: '/b' }), '/b': PAGE },
    '/a',
  )
  expect({ code, asked }).toEqual({ code: 'robots_disallow', asked: ['/a'] })
})

const GAPS: readonly (readonly [string, string, readonly number[]])[] = [
  ['a second', '', [1000, 1000]],
  ['as long as robots.txt asks', 'User-agent: *\nCrawl-delay: 7', [7000, 7000]],
  ['half a minute at most', 'User-agent: *\nCrawl-delay: 86400', [30_000, 30_000]],
]

test.each(GAPS)('between two requests to a host: %s', async (_, robots, slept) => {
  const server = await serve({ '/robots.txt': gives(robots, 'text/plain'), '/a': PAGE })
  const fetcher = testFetcher()
  for (let at = 0; at < 3; at += 1) await takeUrl(`${server.url}/a`, fetcher)
  expect(fetcher.slept).toEqual(slept)
})

test('one request at a time to each host, and hosts do not wait for each other', async () => {
  let [open, most] = [0, 0]
  const slow: Handler = (request, response) => {
    open += 1
    most = Math.max(most, open)
    setTimeout(() => {
      open -= 1
      PAGE(request, response)
    }, 20)
  }
  const server = await serve({ '/a': slow })
  const fetcher = testFetcher({ gap: 0 })
  await Promise.all(Array.from({ length: 5 }, async () => await takeUrl(`${server.url}/a`, fetcher)))
  expect(most).toBe(1)
  const other = await serve({ '/a': slow })
  await Promise.all([server, other].map(async ({ url }) => await takeUrl(`${url}/a`, fetcher)))
  expect(most).toBe(2)
})

const RETRIES: readonly (readonly [string, readonly Handler[], string, number, readonly number[]])[] = [
  ['busy once', [answers(503), PAGE], 'taken', 2, [1000]],
  ['busy for ever', [answers(503)], 'server_busy', 4, [1000, 2000, 4000]],
  ['told when', [answers(429, { 'retry-after': '7' }), PAGE], 'taken', 2, [7000]],
  ['told a date', [answers(429, { 'retry-after': 'Tue, 06 May 2025 07:08:39 GMT' }), PAGE], 'taken', 2, [30_000]],
  ['told too long', [answers(429, { 'retry-after': '86400' }), PAGE], 'server_busy', 1, []],
  ['told nonsense', [answers(503, { 'retry-after': 'soon' }), PAGE], 'taken', 2, [1000]],
  ['cut off', [(_, response) => response.destroy(), PAGE], 'taken', 2, [1000]],
  ['gone', [answers(410), PAGE], 'page_refused', 1, []],
  ['forbidden', [answers(403), PAGE], 'page_refused', 1, []],
  ['not modified', [answers(304), PAGE], 'page_refused', 1, []],
  ['an empty answer', [answers(204), PAGE], 'page_refused', 1, []],
]

test.each(RETRIES)('a server that is %s', async (_, handlers, expected, times, slept) => {
  const fetcher = testFetcher()
  const { code, asked } = await take({ '/a': inTurn(...handlers) }, '/a', fetcher)
  expect({ code, times: asked.length, slept: fetcher.slept }).toEqual({ code: expected, times, slept })
})

test('the waits differ by chance', async () => {
  const fetcher = testFetcher({ random: () => 0 })
  await take({ '/a': answers(503) }, '/a', fetcher)
  expect(fetcher.slept).toEqual([1000, 1000, 2000])
})

test('a server that is not there', async () => {
  const server = await serve({})
  const fetcher = testFetcher({ lookup: async () => await Promise.resolve([{ address: '127.0.0.1', family: 4 }]) })
  const taken = await takeUrl(`http://closed.example.org:${server.port === 1 ? 2 : 1}/a`, fetcher)
  expect(taken).toMatchObject({ ok: false, refusal: { code: 'robots_unavailable', message: expect.stringContaining('failed') } })
})

test('it says who it is and what it takes', async () => {
  let headers: Readonly<Record<string, unknown>> = {}
  const server = await serve({
    '/a': (request, response) => {
      headers = request.headers
      PAGE(request, response)
    },
  })
  await takeUrl(`${server.url}/a`, testFetcher())
  expect(headers).toMatchObject({
    'user-agent': 'Readout/0.1 (+https://example.org/readout)',
    'accept-encoding': 'gzip, deflate, br',
    accept: expect.stringMatching(/^text\/html, /),
  })
})

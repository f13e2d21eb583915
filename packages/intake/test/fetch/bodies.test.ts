import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { takeUrl, type FetcherOptions, type Taken } from '../../src/index.ts'
import { makePdf } from '../files/make-pdf.ts'
import { answers, gives, serve, testFetcher, type Handler } from './loopback.ts'

const take = async (handler: Handler, given: Partial<FetcherOptions> = {}): Promise<Taken> => {
  const server = await serve({ '/a': handler })
  return await takeUrl(`${server.url}/a?utm_source=x&id=7#top`, testFetcher(given))
}

const codeOf = (taken: Taken): string => (taken.ok ? 'taken' : taken.refusal.code)

test('a page is taken with its address, without tracking, and the instant', async () => {
  const taken = await take(gives('<title>Talks</title><p>Envoys met.</p>'))
  expect(taken).toMatchObject({
    ok: true,
    document: {
      name: expect.stringMatching(/\/a\?utm_source=x&id=7#top$/),
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/a\?id=7$/),
      title: 'Talks',
      retrieved: '2025-05-06T07:08:09.000Z',
    },
  })
})

test('a redirect’s end is the address; a canonical link counts on the same site only', async () => {
  const page = (canonical: string): Handler => gives(`<link rel="canonical" href="${canonical}"><p>Envoys met.</p>`)
  const server = await serve({
    '/a': answers(301, { location: '/b?fbclid=1' }),
    '/b': page('/story/7'),
    '/c': page('https://elsewhere.example.org/story/7'),
  })
  const fetcher = testFetcher()
  expect(await takeUrl(`${server.url}/a`, fetcher)).toMatchObject({ document: { name: `${server.url}/a`, url: `${server.url}/story/7` } })
  expect(await takeUrl(`${server.url}/c`, fetcher)).toMatchObject({ document: { url: `${server.url}/c` } })
})

const TYPES: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['text/html', '<p>Envoys met.</p>', 'html'],
  ['TEXT/HTML; Charset="UTF-8"', '<p>Envoys met.</p>', 'html'],
  ['application/xhtml+xml', '<p>Envoys met.</p>', 'html'],
  ['text/plain', 'Envoys met.', 'text'],
  ['text/markdown', '# Envoys met.', 'markdown'],
  ['application/pdf', makePdf([[[72, 700, 'Envoys met.']]]), 'text'],
  ['', '<p>Envoys met.</p>', 'html'],
  ['', makePdf([[[72, 700, 'Envoys met.']]]), 'text'],
  ['image/png', 'x', 'content_type_refused'],
  ['application/rss+xml', '<rss/>', 'content_type_refused'],
  ['application/json', '{}', 'content_type_refused'],
  ['application/octet-stream', 'x', 'content_type_refused'],
  ['application/zip', 'PK', 'content_type_refused'],
  ['text/plain', Uint8Array.from([1, 0, 2, 0]), 'document_binary'],
  ['application/pdf', '<p>Not found</p>', 'pdf_broken'],
  ['text/html', '', 'document_empty'],
]

test.each(TYPES)('%s (%#)', async (type, body, expected) => {
  const taken = await take((_, response) => {
    if (type !== '') response.setHeader('content-type', type)
    response.end(body)
  })
  expect(taken.ok ? taken.document.format : taken.refusal.code).toBe(expected)
})

const CHARSETS: readonly (readonly [string, Uint8Array])[] = [
  ['text/html; charset=iso-8859-1', Buffer.from('<p>Zoë</p>', 'latin1')],
  ['text/html; charset=windows-1252', Buffer.from('<meta charset="utf-8"><p>Zoë</p>', 'latin1')],
  ['text/html', Buffer.from('<meta charset="iso-8859-1"><p>Zoë</p>', 'latin1')],
  ['text/html; charset=koi8-r', Buffer.from('\ufeff<p>Zoë</p>', 'utf16le')],
  ['text/html; charset=no-such', Buffer.from('<p>Zoë</p>')],
  ['text/html', Buffer.from('<p>Zoë</p>')],
]

test.each(CHARSETS)('encoding: %s (%#)', async (type, body) => {
  expect(await take(gives(body, type))).toMatchObject({ ok: true, document: { content: expect.stringContaining('Zoë') } })
})

const PAGE = '<p>Envoys met in Klow.</p>'
const CODINGS: readonly (readonly [string, Uint8Array, string])[] = [
  ['gzip', gzipSync(PAGE), 'taken'],
  ['x-gzip', gzipSync(PAGE), 'taken'],
  ['deflate', deflateSync(PAGE), 'taken'],
  ['deflate', deflateRawSync(PAGE), 'taken'],
  ['br', brotliCompressSync(PAGE), 'taken'],
  ['gzip, br', brotliCompressSync(gzipSync(PAGE)), 'taken'],
  ['identity', Buffer.from(PAGE), 'taken'],
  ['gzip', Buffer.from(PAGE), 'packing_broken'],
  ['gzip', gzipSync(PAGE).subarray(0, 20), 'packing_broken'],
  ['br', Buffer.from(PAGE), 'packing_broken'],
  ['zstd', Buffer.from(PAGE), 'content_type_refused'],
]

test.each(CODINGS)('packed as %s (%#)', async (coding, body, expected) => {
  const taken = await take(gives(body, 'text/html', { 'content-encoding': coding }))
  expect(codeOf(taken)).toBe(expected)
  if (taken.ok) expect(taken.document.content).toContain('Envoys met in Klow.')
})

const BOMB = Buffer.alloc(60_000_000)
const BOMBS: readonly (readonly [string, Uint8Array])[] = [
  ['gzip', gzipSync(BOMB)],
  ['deflate', deflateSync(BOMB)],
  ['br', brotliCompressSync(BOMB)],
  ['gzip, gzip', gzipSync(gzipSync(BOMB))],
]

test.each(BOMBS)('a bomb packed as %s is stopped', async (coding, body) => {
  expect(body.length).toBeLessThan(100_000)
  expect(codeOf(await take(gives(body, 'text/html', { 'content-encoding': coding })))).toBe('document_too_long')
})

/** Sends a chunk again and again until nobody listens, and counts. */
const endless =
  (chunk: Buffer, sent: { bytes: number }): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const send = (): void => {
      if (response.destroyed || sent.bytes >= 200_000_000) return void response.end()
      sent.bytes += chunk.length
      if (response.write(chunk)) setImmediate(send)
      else response.once('drain', send)
    }
    send()
  }

test('a page of 200 MB is left after the limit, and not read at all when it says so', async () => {
  const sent = { bytes: 0 }
  expect(codeOf(await take(endless(Buffer.alloc(65_536, '<p>'), sent)))).toBe('document_too_long')
  expect(sent.bytes).toBeLessThan(30_000_000)
  const told: Handler = (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', 'content-length': '200000000' }).write('<p>')
  expect(codeOf(await take(told))).toBe('document_too_long')
})

const SLOW: readonly (readonly [string, Handler])[] = [
  ['never answers', () => null],
  ['never ends', (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')],
  [
    'drips for ever',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const timer = setInterval(() => response.write('.'), 10)
      response.on('close', () => clearInterval(timer))
    },
  ],
]

test.each(SLOW)('a server that %s is left after its time', async (_, handler) => {
  expect(codeOf(await take(handler, { totalTime: 200 }))).toBe('timed_out')
})

test('redirects are followed five times', async () => {
  const chain = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`/${at}`, answers(302, { location: `/${at + 1}` })]))
  const server = await serve({ ...chain, '/7': gives(PAGE), '/loop': answers(307, { location: '/loop' }) })
  const fetcher = testFetcher()
  const codes: string[] = []
  for (const path of ['/2', '/1', '/loop']) codes.push(codeOf(await takeUrl(`${server.url}${path}`, fetcher)))
  expect(codes).toEqual(['taken', 'redirects_too_many', 'redirects_too_many'])
  expect(server.asked.filter((path) => path === '/loop')).toHaveLength(6)
})

test('a page 100,000 levels deep is refused', async () => {
  expect(codeOf(await take(gives('<div>'.repeat(100_000))))).toBe('markup_too_heavy')
})

import { expect, test } from 'vitest'
import { NEW_FEED, pollFeed, type FeedState, type WatchedFeed } from '../../src/index.ts'
import { collect, inShort } from '../collect.ts'
import { answers, gives, serve, testFetcher, type Handler, type TestFetcher } from '../fetch/loopback.ts'

const feedOf = (items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Harbour Post</title><link>https://example.org</link><description>x</description>${items
    .map(
      (name) =>
        `<item><title>Story ${name}</title><link>/${name}</link><guid isPermaLink="false">${name}</guid><pubDate>Mon, 05 May 2025 23:10:00 +0530</pubDate></item>`,
    )
    .join('')}</channel></rss>`

const page = (name: string): Handler => gives(`<p>Words of ${name}.</p>`)

interface Look {
  readonly got: readonly string[]
  readonly state: FeedState
}

const look = async (feed: WatchedFeed, state: FeedState, fetcher: TestFetcher): Promise<Look> => {
  // What the caller keeps is JSON.
  const kept: FeedState = JSON.parse(JSON.stringify(state))
  const poll = pollFeed(feed, kept, fetcher)
  const got = inShort(await collect(poll.documents)).map((words) => words.replaceAll(/<\/?p>/gu, ''))
  return { got, state: poll.state() }
}

test('new items are fetched once, oldest first, and an unchanged feed is not sent again', async () => {
  const given = { items: ['b', 'a'], conditions: new Array<unknown>() }
  const feed: Handler = (request, response) => {
    given.conditions.push([request.headers['if-none-match'], request.headers['if-modified-since']])
    const etag = `"${given.items.join()}"`
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', etag, 'last-modified': 'Mon, 05 May 2025 10:00:00 GMT' })
        .end(feedOf(given.items))
  }
  const server = await serve({ '/feed': feed, '/a': page('a'), '/b': page('b'), '/c': page('c') })
  const fetcher = testFetcher()
  const watched = { url: `${server.url}/feed` }
  const first = await look(watched, NEW_FEED, fetcher)
  expect(first.got).toEqual(['Words of a.', 'Words of b.'])
  const second = await look(watched, first.state, fetcher)
  expect(second).toEqual({ got: [], state: first.state })
  given.items = ['c', 'b', 'a']
  const third = await look(watched, second.state, fetcher)
  expect(third.got).toEqual(['Words of c.'])
  expect(server.asked).toEqual(['/feed', '/a', '/b', '/feed', '/feed', '/c'])
  expect(given.conditions).toEqual([
    [undefined, undefined],
    ['"b,a"', 'Mon, 05 May 2025 10:00:00 GMT'],
    ['"b,a"', 'Mon, 05 May 2025 10:00:00 GMT'],
  ])
})

test('what a page does not say of itself its feed says', async () => {
  const server = await serve({
    '/feed': gives(feedOf(['a', 'b']), 'text/xml'),
    '/a': page('a'),
    '/b': gives('<meta property="og:site_name" content="Own Name"><meta name="date" content="2025-05-01"><p>b</p>'),
  })
  const fetcher = testFetcher()
  const documents = await collect(pollFeed({ url: `${server.url}/feed` }, NEW_FEED, fetcher).documents)
  expect(documents).toMatchObject([
    {
      document: {
        publisher: { value: 'Own Name', reason: 'meta property og:site_name' },
        published: { value: '2025-05-01', reason: 'meta name date' },
      },
    },
    {
      document: {
        title: 'Story a',
        url: `${server.url}/a`,
        publisher: { value: 'Harbour Post', reason: 'title of the feed' },
        published: { value: '2025-05-05', reason: 'feed item’s pubDate' },
      },
    },
  ])
  const [, named] = await collect(pollFeed({ url: `${server.url}/feed`, publisher: 'The Post' }, NEW_FEED, fetcher).documents)
  expect(named).toMatchObject({ document: { publisher: { value: 'The Post', reason: 'given with the feed' } } })
})

test('whoever stops midway goes on where he stopped', async () => {
  const server = await serve({
    '/feed': gives(feedOf(['c', 'b', 'a']), 'text/xml', { etag: '"1"' }),
    '/a': page('a'),
    '/b': page('b'),
    '/c': page('c'),
  })
  const fetcher = testFetcher()
  const poll = pollFeed({ url: `${server.url}/feed` }, NEW_FEED, fetcher)
  for await (const taken of poll.documents) {
    expect(taken.ok).toBe(true)
    break
  }
  expect((await look({ url: `${server.url}/feed` }, poll.state(), fetcher)).got).toEqual(['Words of b.', 'Words of c.'])
})

test('a page that is down for now is tried again, one that is gone is not', async () => {
  const pages = { down: answers(503) }
  const server = await serve({
    '/feed': gives(feedOf(['gone', 'down', 'a']), 'text/xml'),
    '/a': page('a'),
    '/down': (request, response) => pages.down(request, response),
  })
  const fetcher = testFetcher({ retries: 0 })
  const watched = { url: `${server.url}/feed` }
  const first = await look(watched, NEW_FEED, fetcher)
  expect(first.got).toEqual(['Words of a.', 'refused: server_busy', 'refused: page_refused'])
  pages.down = page('down')
  const second = await look(watched, first.state, fetcher)
  expect(second.got).toEqual(['Words of down.'])
  expect((await look(watched, second.state, fetcher)).got).toEqual([])
})

test('a page that stays down is given up', async () => {
  const server = await serve({ '/feed': gives(feedOf(['down']), 'text/xml'), '/down': answers(503) })
  const fetcher = testFetcher({ retries: 0 })
  let state = NEW_FEED
  for (let at = 0; at < 7; at += 1) state = (await look({ url: `${server.url}/feed` }, state, fetcher)).state
  expect(server.asked.filter((path) => path === '/down')).toHaveLength(5)
  expect(state).toMatchObject({ seen: ['down'], waiting: [] })
})

test('a feed without pages carries its texts itself', async () => {
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Notices</title><id>x</id><updated>2025-05-05T00:00:00Z</updated><entry><id>urn:1</id><title>One</title><updated>2025-05-05T10:00:00+02:00</updated><content type="html">&lt;p&gt;Envoys met.&lt;/p&gt;</content></entry><entry><id>urn:2</id><title>Two</title><updated>2025-05-05T10:00:00+02:00</updated></entry></feed>'
  const server = await serve({ '/feed': gives(atom, 'application/atom+xml') })
  const documents = await collect(pollFeed({ url: `${server.url}/feed` }, NEW_FEED, testFetcher()).documents)
  expect(documents).toMatchObject([
    { ok: false, refusal: { code: 'text_missing' } },
    {
      ok: true,
      document: {
        name: `${server.url}/feed!urn:1`,
        content: '<p>Envoys met.</p>',
        format: 'html',
        title: 'One',
        published: { value: '2025-05-05' },
      },
    },
  ])
})

const BROKEN: readonly (readonly [string, Handler, string])[] = [
  ['a page', gives('<p>no feed</p>'), 'feed_unknown'],
  ['broken', gives('<rss version="2.0"><channel><item></channel>', 'text/xml'), 'feed_broken'],
  ['gone', answers(404), 'page_refused'],
  ['a picture', gives('x', 'image/png'), 'content_type_refused'],
  [
    'a bomb of entities',
    gives('<!DOCTYPE x [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a;</title></channel></rss>', 'text/xml'),
    'feed_with_entities',
  ],
]

test.each(BROKEN)('a feed that is %s is refused, and its state stays', async (_, feed, code) => {
  const server = await serve({ '/feed': feed })
  expect(await look({ url: `${server.url}/feed` }, NEW_FEED, testFetcher())).toEqual({ got: [`refused: ${code}`], state: NEW_FEED })
})

test('a feed that never ends is left after the limit', async () => {
  const item = feedOf(['a'])
    .replace(/^.*?<item>/u, '<item>')
    .replace('</channel></rss>', '')
    .repeat(200)
  const endless: Handler = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' })
    const send = (): void => {
      if (response.destroyed) return
      if (response.write(item)) setImmediate(send)
      else response.once('drain', send)
    }
    response.write('<rss version="2.0"><channel>')
    send()
  }
  const server = await serve({ '/feed': endless })
  expect((await look({ url: `${server.url}/feed` }, NEW_FEED, testFetcher())).got).toEqual(['refused: document_too_long'])
})

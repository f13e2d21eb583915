import { expect, test } from 'vitest'
import { readFeed, type Feed } from '../../src/index.ts'

const URL_OF_FEED = 'https://example.org/news/feed'
const known = (value: string, reason: string): unknown => ({ value, reason })

const read = (text: string | Uint8Array): Feed => {
  const result = readFeed(text, URL_OF_FEED)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.feed
}

const rss = (items: string, title = 'Harbour Post'): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://example.org</link><description>x</description>${items}</channel></rss>`

const ITEM =
  '<item><title>Envoys &amp; ministers &lt;b&gt;meet&lt;/b&gt;</title><link>/a?utm_source=rss&amp;id=7</link><guid isPermaLink="false">story-7</guid><pubDate>Mon, 05 May 2025 23:10:00 +0530</pubDate><dc:creator>Ada Quill</dc:creator><description>In short.</description><content:encoded><![CDATA[<p>At length.</p>]]></content:encoded></item>'

test('RSS', () => {
  expect(read(rss(ITEM))).toEqual({
    title: 'Harbour Post',
    items: [
      {
        id: 'story-7',
        url: 'https://example.org/a?id=7',
        title: 'Envoys & ministers meet',
        author: known('Ada Quill', 'feed item’s author'),
        published: known('2025-05-05', 'feed item’s pubDate'),
        summary: 'In short.',
        content: '<p>At length.</p>',
      },
    ],
  })
})

test('Atom', () => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><id>urn:x</id><updated>2025-05-06T00:00:00Z</updated><entry><title>Envoys meet</title><id>urn:7</id><link rel="self" href="https://example.org/api/7"/><link href="/a"/><updated>2025-05-06T01:00:00+02:00</updated><published>2025-05-05T23:10:00+02:00</published><author><name>Ada Quill</name></author><summary>In short.</summary></entry><entry><title>No date of its own</title><id>urn:8</id><updated>2025-05-06T01:00:00Z</updated></entry></feed>`
  expect(read(atom).items).toMatchObject([
    {
      id: 'urn:7',
      url: 'https://example.org/a',
      author: known('Ada Quill', 'feed entry’s author'),
      published: known('2025-05-05', 'feed entry’s published'),
    },
    { id: 'urn:8', url: null, published: known('2025-05-06', 'feed entry’s updated (given in UTC)') },
  ])
})

test('JSON Feed', () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Post',
    items: [
      {
        id: '7',
        url: 'https://example.org/a',
        title: 'Envoys meet',
        date_published: '2025-05-05T23:10:00-07:00',
        content_text: 'At length.',
      },
    ],
  }
  expect(read(JSON.stringify(json))).toMatchObject({
    title: 'Harbour Post',
    items: [{ id: '7', url: 'https://example.org/a', published: known('2025-05-05', 'feed item’s date_published'), content: 'At length.' }],
  })
})

test('RDF', () => {
  const rdf =
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Harbour Post</title><link>https://example.org</link><description>x</description></channel><item rdf:about="https://example.org/a"><title>Envoys meet</title><link>https://example.org/a</link><dc:date>2025-05-05</dc:date></item></rdf:RDF>'
  expect(read(rdf).items).toMatchObject([{ id: 'https://example.org/a', published: known('2025-05-05', 'feed item’s dc:date') }])
})

test('ids and addresses where a feed gives few', () => {
  const items = read(
    rss(
      '<item><title>a</title><guid>https://example.org/a</guid></item><item><title>b</title></item><item><title>b</title><link>mailto:x@example.org</link></item>',
    ),
  ).items
  expect(items.map(({ url }) => url)).toEqual(['https://example.org/a', null, null])
  expect(items[1]?.id).toMatch(/^sha256:/)
  expect(items[2]?.id).toBe(items[1]?.id)
})

test('a feed in another encoding, and one with an old document type', () => {
  expect(read(Buffer.from(rss('', 'Zoë').replace('utf-8', 'iso-8859-1'), 'latin1')).title).toBe('Zoë')
  const old = rss(ITEM).replace('?><rss', '?><!DOCTYPE rss PUBLIC "-//Example//DTD RSS 0.91//EN" "http://example.org/rss.dtd"><rss')
  expect(read(old).items).toHaveLength(1)
})

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&lol9;</title><item><title>&lol9;</title></item></channel></rss>`
const OUTSIDE =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&secret;</title></channel></rss>'

const REFUSED: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['nothing', '', 'feed_unknown'],
  ['a page', '<!doctype html><title>x</title><p>Subscribe to our feed!</p>', 'feed_unknown'],
  ['JSON that is no feed', '{"a":1}', 'feed_unknown'],
  ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'feed_unknown'],
  ['broken XML', rss('<item><title>x</item>'), 'feed_broken'],
  ['cut off', rss(ITEM).slice(0, 300), 'feed_broken'],
  ['a billion laughs', LAUGHS, 'feed_with_entities'],
  ['an entity from outside', OUTSIDE, 'feed_with_entities'],
  ['100,000 levels', rss('<a>'.repeat(100_000)), 'feed_broken'],
  ['bytes', Uint8Array.from([0, 1, 2, 255]), 'feed_unknown'],
  ['longer than a feed may be', rss(ITEM.repeat(40_000)), 'document_too_long'],
]

test.each(REFUSED)('%s', (_, text, code) => {
  expect(readFeed(text, URL_OF_FEED)).toMatchObject({ ok: false, refusal: { code } })
})

test('a long feed is read up to a number of items', () => {
  expect(read(rss('<item><title>x</title></item>'.repeat(5000))).items).toHaveLength(2000)
})

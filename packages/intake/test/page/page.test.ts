import { expect, test } from 'vitest'
import { onlyDocument, openOne } from '../collect.ts'

const PARAGRAPHS = [
  'The foreign minister of Ruritania met the envoy of Graustark in Klow on Monday, and they spoke of grain, ports and the crossing.',
  'Both sides agreed to open one lane of the bridge within days, and to let engineers look at the other before the month is out.',
  'Lorries have been waiting on both banks, some of them for three weeks, and bakers in the border towns say that flour is short.',
]
const ARTICLE = `<article><h1>Ministers meet in Klow</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article>`
const page = (head: string, body = ARTICLE): string =>
  `<!doctype html><html><head><title>Ministers meet in Klow | Harbour Post</title>${head}</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${body}<footer>© Harbour Post. All rights reserved.</footer></body></html>`

test('the main part is taken with its headline and without what stands around it', async () => {
  const document = onlyDocument(await openOne('a.html', page('')))
  for (const words of [...PARAGRAPHS, '<h1>Ministers meet in Klow</h1>']) expect(document.content).toContain(words)
  for (const words of ['Sport', 'All rights reserved']) expect(document.content).not.toContain(words)
  expect(document).toMatchObject({ format: 'html', title: 'Ministers meet in Klow', url: null })
})

const ld = (thing: unknown): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const NEWS = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ministers meet in Klow',
  datePublished: '2025-05-05T23:10:00+05:30',
  author: [
    { '@type': 'Person', name: 'Ada Quill' },
    { '@type': 'Person', name: 'Bo Marsh' },
  ],
  publisher: { '@type': 'Organization', name: 'Harbour Post' },
}

/** Where each thing was found, and what wins over what. */
const METADATA: readonly (readonly [string, string, string, unknown])[] = [
  ['JSON-LD', page(ld(NEWS)), 'published', ['2025-05-05', 'JSON-LD datePublished']],
  ['JSON-LD', page(ld(NEWS)), 'author', ['Ada Quill, Bo Marsh', 'JSON-LD author']],
  ['JSON-LD', page(ld(NEWS)), 'publisher', ['Harbour Post', 'JSON-LD publisher']],
  [
    'JSON-LD in a graph, by reference',
    page(
      ld({
        '@graph': [
          { '@type': 'Organization', '@id': '#o', name: 'Harbour Post' },
          { ...NEWS, publisher: { '@id': '#o' } },
        ],
      }),
    ),
    'publisher',
    ['Harbour Post', 'JSON-LD publisher'],
  ],
  ['JSON-LD of a person only', page(ld({ '@type': 'Person', name: 'Ada', datePublished: '2020-01-01' })), 'published', null],
  [
    'JSON-LD that is broken',
    page('<script type="application/ld+json">{"@type": </script><meta name="date" content="2025-05-05">'),
    'published',
    ['2025-05-05', 'meta name date'],
  ],
  [
    'JSON-LD before meta',
    page(`${ld(NEWS)}<meta property="article:published_time" content="2025-05-04">`),
    'published',
    ['2025-05-05', 'JSON-LD datePublished'],
  ],
  [
    'meta property',
    page('<meta property="article:published_time" content="2025-05-05T00:30:00+09:00">'),
    'published',
    ['2025-05-05', 'meta property article:published_time'],
  ],
  [
    'meta in UTC',
    page('<meta property="article:published_time" content="2025-05-05T22:30:00Z">'),
    'published',
    ['2025-05-05', 'meta property article:published_time (given in UTC)'],
  ],
  [
    'meta that is no date',
    page('<meta name="date" content="today"><meta name="dc.date" content="5 May 2025">'),
    'published',
    ['2025-05-05', 'meta name dc.date'],
  ],
  ['a date that may be two', page('<meta name="date" content="05/06/2025">'), 'published', null],
  [
    'time element',
    page('', ARTICLE.replace('</h1>', '</h1><time datetime="2025-05-05T10:00">Monday</time>')),
    'published',
    ['2025-05-05', 'time element'],
  ],
  ['no date', page(''), 'published', null],
  [
    'og:site_name',
    page('<meta property="og:site_name" content="Harbour Post">'),
    'publisher',
    ['Harbour Post', 'meta property og:site_name'],
  ],
  ['no publisher', page(''), 'publisher', null],
  ['meta author', page('<meta name="author" content="Ada Quill">'), 'author', ['Ada Quill', 'meta name author']],
  ['an author’s address is no name', page('<meta property="article:author" content="https://example.org/ada">'), 'author', null],
  ['byline', page('', ARTICLE.replace('</h1>', '</h1><p class="byline">By Ada Quill</p>')), 'author', ['Ada Quill', 'byline on the page']],
]

test.each(METADATA)('%s (%#)', async (_, html, field, expected) => {
  const document = onlyDocument(await openOne('a.html', html))
  const found = Object.entries(document).find(([name]) => name === field)?.[1]
  expect(found).toEqual(Array.isArray(expected) ? { value: expected[0], reason: expected[1] } : expected)
})

const ADDRESSES: readonly (readonly [string, string | null])[] = [
  ['<link rel="canonical" href="https://www.example.org/a?id=7&utm_source=x&fbclid=y#top">', 'https://www.example.org/a?id=7'],
  ['<meta property="og:url" content="https://example.org/b">', 'https://example.org/b'],
  ['<link rel="canonical" href="javascript:alert(1)">', null],
  ['<link rel="canonical" href="/a">', null],
  ['', null],
]

test.each(ADDRESSES)('a saved page’s own address: %s', async (head, url) => {
  expect(onlyDocument(await openOne('a.html', page(head))).url).toBe(url)
})

const WHOLE: readonly (readonly [string, string])[] = [
  ['a short notice', '<p>Closed.</p>'],
  ['bare text', 'Closed on Monday.'],
  ['a frameset', '<html><frameset><frame src="a.html"></frameset></html>'],
  ['a body that ends early', '</body></html><p>Late.</p>'],
  ['a page deeper than a main part is looked for', `${'<div>'.repeat(300)}<p>Deep.</p>${'</div>'.repeat(300)}`],
  ['a page of many elements', '<b>x</b>'.repeat(30_000)],
]

test.each(WHOLE)('%s is given whole', async (_, html) => {
  expect(onlyDocument(await openOne('a.html', html)).content).toBe(html)
})

test('cells and items whose ends are left out do not count as depth', async () => {
  expect(
    onlyDocument(await openOne('a.html', `<table>${'<tr><td>x'.repeat(300)}</table><ul>${'<li>x'.repeat(300)}</ul>`)).content,
  ).toContain('x')
})

const TITLES: readonly (readonly [string, string])[] = [
  [page(''), 'Ministers meet in Klow'],
  [page(ld({ ...NEWS, headline: 'Klow talks' })), 'Klow talks'],
  [page('<meta property="og:title" content="Ministers meet in Klow - Harbour Post">'), 'Ministers meet in Klow'],
  [page('', '<p>Closed.</p>'), 'Ministers meet in Klow | Harbour Post'],
  ['<h1>Closed</h1>', 'Closed'],
]

test.each(TITLES)('titles (%#)', async (html, title) => {
  expect(onlyDocument(await openOne('a.html', html)).title).toBe(title)
})

const HEAVY: readonly (readonly [string, string])[] = [
  ['100,000 levels', `${'<div>'.repeat(100_000)}Deep.`],
  ['100,000 levels of bold', `${'<b>'.repeat(100_000)}Deep.${'</b>'.repeat(100_000)}`],
  ['200,000 attributes', `<p ${Array.from({ length: 200_000 }, (_, at) => `a${at}=1`).join(' ')}>Wide.</p>`],
  ['a tag that never ends', `<p>${'<a '.repeat(1_000_000)}`],
]

test.each(HEAVY)('%s are refused at once', async (_, html) => {
  const start = performance.now()
  expect(await openOne('a.html', html)).toMatchObject([{ ok: false, refusal: { code: 'markup_too_heavy', status: 422 } }])
  expect(performance.now() - start).toBeLessThan(10_000)
})

const ODD: readonly (readonly [string, string])[] = [
  ['a quote that never ends', `<p title="${'x'.repeat(1_000_000)}`],
  ['a comment that never closes', `<!--${'<p>'.repeat(300_000)}`],
  ['a script that never closes', `<script>${'<div>'.repeat(300_000)}`],
  ['a million angle brackets', '<'.repeat(1_000_000)],
  ['a million entities', `<p>${'&amp;'.repeat(1_000_000)}</p>`],
  ['as many entities as are read', `<p>${'&amp;'.repeat(190_000)}</p>`],
  ['as many as a main part may have', `<article><p>${'&amp; '.repeat(29_000)}</p></article>`],
  ['as many tags as a main part may have', `<article>${'<a href="x">Klow</a>, '.repeat(14_000)}</article>`],
  ['as deep as a main part may be', `${'<div>'.repeat(199)}${ARTICLE}${'</div>'.repeat(199)}`],
]

test.each(ODD)('%s does no harm', async (_, html) => {
  const start = performance.now()
  const [taken] = await openOne('a.html', html)
  expect(taken?.ok === true || taken?.refusal.code === 'markup_too_heavy').toBe(true)
  expect(performance.now() - start).toBeLessThan(10_000)
})

import { expect, test } from 'vitest'
import { blockLines, faultsOf, readOk } from './read-for-test.ts'

const PAGE = `<!doctype html><html><head><title>Envoys return to talks | Example Wire</title>
<meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2024-05-05T23:10:00+02:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-06","author":[{"name":"Jane Roe"}]}]}</script>
<style>p { color: red }</style></head>
<body><header><div>Example Wire</div></header><nav><a href="/">Home</a></nav>
<main><article><h1>Envoys return to&nbsp;talks</h1>
<p class="byline">Jane Roe</p><p><time datetime="2024-05-05">5 May 2024</time></p>
<p>The caf&eacute; owners of &#8220;R&amp;D Street&#8221; met <b>the</b>
envoy on <a href="x">Tuesday</a>.</p>
<script>alert("boo")</script><p style="display:none">Hidden words.</p><div class="share-tools">Share this</div>
<figure><img src="a.png"><figcaption>The bridge at dawn</figcaption></figure>
<h2>What next</h2><ul><li>Talks resume.</li></ul><blockquote><p>We shall see.</p></blockquote>
<p>One line<br>goes on.<br><br>Another paragraph.</p><aside>Read more</aside></article></main>
<footer>© Example Wire</footer></body></html>`

test('a page becomes its report', () => {
  const { report, notes } = readOk(PAGE)
  expect(report.format).toBe('html')
  expect(blockLines(report)).toEqual([
    'headline|Envoys return to talks', 'byline|Jane Roe', 'dateline|5 May 2024', 'paragraph|The café owners of “R&D Street” met the envoy on Tuesday.',
    'caption|The bridge at dawn', 'heading|What next', 'listItem|Talks resume.', 'quote|We shall see.', 'paragraph|One line goes on.', 'paragraph|Another paragraph.',
  ])
  expect(report.text.content.startsWith('Envoys return to talks\n\nJane Roe\n\n5 May 2024\n\nThe café')).toBe(true)
  expect(report.publisher).toMatchObject({ value: 'Example Wire', basis: { kind: 'assumed', reason: 'page-metadata' } })
  expect(report.publicationDate).toMatchObject({ value: '2024-05-05', basis: { kind: 'stated', evidence: [{ quote: '5 May 2024' }] } })
  expect(report.byline?.quote).toBe('Jane Roe')
  expect(notes.map((note) => note.code)).toEqual(['markup_removed'])
  expect(notes[0]?.detail).toBe('Left out of the page: script ×1, hidden ×1, furniture ×1, aside ×1.')
  expect(faultsOf(report, PAGE.length)).toEqual([])
})

test.each([
  ['Envoys return', 'Envoys return'],
  ['café owners', 'caf&eacute; owners'],
  ['“R&D Street”', '&#8220;R&amp;D Street&#8221;'],
  ['met the envoy', 'met <b>the</b>\nenvoy'],
  ['Tuesday', 'Tuesday'],
  ['Another paragraph.', 'Another paragraph.'],
])('%s leads back to the page', (words, source) => {
  const { report } = readOk(PAGE)
  const start = report.text.content.indexOf(words)
  const span = report.text.span(start, start + words.length)
  const from = report.offsets.toOriginal(span.start)
  // The last character's own origin, since what follows a block may be far down the page.
  const last = report.offsets.toOriginal(span.end - 1)
  expect(PAGE.slice(from, last)).toBe(source.slice(0, last - from))
  expect(source.length - (last - from)).toBeLessThanOrEqual('&#8221;'.length)
})

const SNIPPETS: readonly (readonly [string, string, readonly string[]])[] = [
  ['headline from <title> when there is no h1', '<html><head><title>Envoys return to talks - Example</title></head><body><p>They met on Monday.</p></body></html>', ['headline|Envoys return to talks', 'paragraph|They met on Monday.']],
  ['h1 outside the article', '<body><h1>Envoys return</h1><article><p>They met on Monday.</p></article></body>', ['headline|Envoys return', 'paragraph|They met on Monday.']],
  ['many teasers are no report', '<main><h1>News</h1><article><p>One met.</p></article><article><p>Two met.</p></article></main>', ['headline|News', 'paragraph|One met.', 'paragraph|Two met.']],
  ['text between table rows goes back to its place', '<p>First.</p><table><tr><td>Cell one.</td></tr>Stray words.<tr><td>Cell two.</td></tr></table>', ['paragraph|First.', 'paragraph|Cell one.', 'paragraph|Stray words.', 'paragraph|Cell two.']],
  ['unknown entities and lone ampersands stay', '<p>Roe & Lee &madeup; &lt;b&gt; met.</p>', ['paragraph|Roe & Lee &madeup; <b> met.']],
  ['an ignored end tag inside a text', '<p>They met</foo> on Monday.</p>', ['paragraph|They met on Monday.']],
  ['a dateline in a page', '<h1>Envoys return</h1><p>GENEVA, May 5 (Example) &mdash; They met on Monday.</p>', ['headline|Envoys return', 'dateline|GENEVA, May 5 (Example) —', 'paragraph|They met on Monday.']],
  ['soft hyphens vanish', '<p>The nego&shy;tia&shy;tors met.</p>', ['paragraph|The negotiators met.']],
]

test.each(SNIPPETS)('%s', (_, html, expected) => {
  const { report } = readOk(html, { format: 'html' })
  expect(blockLines(report)).toEqual(expected)
  expect(faultsOf(report, html.length)).toEqual([])
  for (const { span } of report.blocks) {
    const first = report.offsets.toOriginal(span.start)
    expect(['&', span.quote.charAt(0)]).toContain(html.charAt(first))
  }
})

test.each([
  ['<meta name="date" content="May 5, 2024"><p>They met.</p>', '2024-05-05'],
  ['<script type="application/ld+json">{"datePublished":"2024-05-05T01:00:00Z"}</script><p>They met.</p>', '2024-05-05'],
  ['<script type="application/ld+json">{"datePublished":</script><p>They met.</p>', null],
  ['<p>They met <time datetime="2024-05-05">lately</time>.</p>', '2024-05-05'],
  ['<meta name="date" content="soon"><p>They met.</p>', null],
])('metadata date of %s', (html, day) => {
  expect(readOk(html, { format: 'html' }).report.publicationDate?.value ?? null).toBe(day)
})

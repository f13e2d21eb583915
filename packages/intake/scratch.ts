import { openPath, readFeed } from '@readout/intake'
import { writeFileSync, mkdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { makePdf } from './test/files/make-pdf.ts'
import { warcRecord } from './test/files/make-warc.ts'
const d = '/tmp/intake-scratch/fz'; mkdirSync(d, { recursive: true })
let seed = 7; const rnd = (n: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % n
const page = Buffer.from('<html><head><title>T | Post</title><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-05-05","author":[{"name":"A"}]}</script><meta name="date" content="2025-05-05"></head><body><nav>x</nav><article><h1>T</h1>' + '<p>Envoys met in Klow to talk of <b>grain</b>, and <a href="x">went</a> home for supper at last.</p><ul><li>x</ul><table><tr><td>y</table>'.repeat(8) + '</article></body></html>')
const seeds: [string, Buffer][] = [
  ['a.html', page], ['a.pdf', makePdf([[[72, 700, 'Envoys met in Klow.'], [72, 680, 'x']], [[72, 700, 'y']]], '/Title (x)')], ['b.pdf', readFileSync('/usr/share/doc/shared-mime-info/shared-mime-info-spec.pdf').subarray(0)],
  ['a.warc', Buffer.concat([warcRecord({ url: 'http://example.org/a', body: page }), warcRecord({ url: 'http://example.org/b', contentType: 'text/plain', headers: 'Transfer-Encoding: chunked\r\n', body: '5\r\nhello\r\n0\r\n\r\n' }), warcRecord({ url: 'http://example.org/c', headers: 'Content-Encoding: gzip\r\n', body: gzipSync(page) })])],
  ['a.eml', Buffer.from('From: a <a@b>\r\nSubject: =?utf-8?q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: y\r\n\r\nz\r\n--x--\r\n')],
  ['a.csv', Buffer.from('title,text,date\n"a ""x""",b,2025\n"c\nd",e,f\n'.repeat(5))], ['a.jsonl', Buffer.from('{"text":"a","date":"2025-05-05","url":"https://e.org"}\n'.repeat(5))],
  ['a.mbox', Buffer.from('From a 10:00:00 2025\nSubject: x\n\nhello\n\nFrom b 10:00:00 2025\n\nyo\n')],
]
const feed = Buffer.from('<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title><link>http://x</link><item><title>A</title><link>/a</link><guid>7</guid><pubDate>Mon, 05 May 2025 23:10:00 +0530</pubDate><dc:creator>Z</dc:creator></item></channel></rss>')
const bad = new Map<string, number>(); const codes = new Map<string, number>(); let slow = 0
const mutate = (b: Buffer) => { const c = Buffer.from(b); const n = 1 + rnd(8); for (let i = 0; i < n; i++) { const k = rnd(3); const at = rnd(c.length); if (k === 0) c[at] = rnd(256); else if (k === 1) c.copyWithin(at, rnd(c.length), rnd(c.length)); else c.fill(rnd(256), at, Math.min(c.length, at + rnd(20))) } return rnd(4) === 0 ? c.subarray(0, rnd(c.length)) : c }
const end = Date.now() + 75_000; let runs = 0
while (Date.now() < end) {
  const pick = seeds[rnd(rnd(4) === 0 ? seeds.length : seeds.length)]!
  const path = `${d}/${pick[0]}`; const m = mutate(pick[1]); writeFileSync(path, m)
  const t = performance.now()
  try { for await (const x of openPath(path)) { const k = `${pick[0]} ${x.ok ? 'ok' : x.refusal.code}`; codes.set(k, (codes.get(k) ?? 0) + 1) } } catch (e: any) { const k = `${pick[0]}: ${e.name} ${String(e.message).slice(0, 80)} ${String(e.stack).split('\n')[1]}`; if (!bad.has(k)) writeFileSync(`${d}/bad-${bad.size}-${pick[0]}`, m); bad.set(k, (bad.get(k) ?? 0) + 1) }
  slow = Math.max(slow, performance.now() - t)
  try { readFeed(mutate(feed), 'http://e.org/f') } catch (e: any) { const k = `feed ${e.name} ${e.message} ${String(e.stack).split('\n')[1]}`; bad.set(k, (bad.get(k) ?? 0) + 1) }
  runs++
}
console.log(runs, 'slowest', slow, bad, codes)

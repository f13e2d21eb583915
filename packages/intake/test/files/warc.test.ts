import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inShort, openOne } from '../collect.ts'
import { warcRecord, type MadeRecord } from './make-warc.ts'

const RECORDS: readonly MadeRecord[] = [
  { url: 'http://example.org/a?utm_source=x', body: '<p>Envoys met in Klow.</p>' },
  { url: 'http://example.org/b', status: '404 Not Found', body: 'gone' },
  { url: 'http://example.org/c', contentType: 'image/png', body: Uint8Array.from([0x89, 0x50, 0, 1]) },
  { url: 'http://example.org/d', type: 'request', body: 'asked' },
  { url: 'http://example.org/e', contentType: 'text/plain; charset=windows-1252', body: Uint8Array.from([0x5a, 0x6f, 0xeb]) },
  { url: 'http://example.org/f', headers: 'Content-Encoding: gzip\r\n', body: gzipSync('<p>Packed page.</p>') },
  { url: 'http://example.org/g', headers: 'Transfer-Encoding: chunked\r\n', body: '6\r\n<p>One\r\n5\r\n.</p>\r\n0\r\n\r\n' },
  { url: 'http://example.org/h', status: '301 Moved', body: '' },
]
const EXPECTED = ['<p>Envoys met in Klow.</p>', 'Zoë', '<p>Packed page.</p>', '<p>One.</p>']
const archive = (pack: (record: Buffer) => Buffer): Buffer => Buffer.concat(RECORDS.map((record) => pack(warcRecord(record))))

test.each([
  ['plain', 'a.warc', archive((record) => record)],
  ['each record packed', 'a.warc.gz', archive((record) => gzipSync(record))],
  ['packed as a whole', 'a.warc.gz', gzipSync(archive((record) => record))],
])('pages, texts and PDFs of status 200 are taken: %s', async (_, name, content) => {
  const all = await openOne(name, content)
  expect(inShort(all)).toEqual(EXPECTED)
  expect(all[0]).toMatchObject({
    document: {
      name: expect.stringMatching(/a\.warc(?:\.gz)?!http:\/\/example\.org\/a\?utm_source=x$/),
      url: 'http://example.org/a',
      retrieved: '2025-05-06T07:08:09.000Z',
    },
  })
})

const whole = archive((record) => record)
const packed = archive((record) => gzipSync(record))
const middle = warcRecord(RECORDS[0] ?? { url: '', body: '' }).length + 40
const big = warcRecord({ url: 'http://example.org/big', contentType: 'text/plain', body: Buffer.alloc(21_000_000, 'a ') })

const HOSTILE: readonly (readonly [string, string, Buffer, readonly string[]])[] = [
  ['cut off in a page', 'a.warc', whole.subarray(0, middle - 60), ['refused: archive_broken']],
  ['cut off in a header', 'a.warc', whole.subarray(0, middle), ['<p>Envoys met in Klow.</p>']],
  [
    'cut off in a packed record',
    'a.warc.gz',
    packed.subarray(0, packed.length - 300),
    ['<p>Envoys met in Klow.</p>', 'Zoë', '<p>Packed page.</p>', 'refused: packing_broken'],
  ],
  [
    'cut off in a record that is passed over',
    'a.warc',
    warcRecord({ url: 'http://example.org/b', status: '404 Not Found', body: 'x'.repeat(5000) }).subarray(0, 2000),
    ['refused: document_empty'],
  ],
  ['no archive', 'a.warc', Buffer.from('hello\n'.repeat(100)), ['refused: archive_broken']],
  ['five megabytes of nothing', 'a.warc', Buffer.alloc(5_000_000), ['refused: archive_broken']],
  ['a record longer than a document may be', 'a.warc', Buffer.concat([big, whole]), ['refused: document_too_long', ...EXPECTED]],
  [
    'a length that is too small',
    'a.warc',
    Buffer.concat([
      Buffer.from(
        warcRecord(RECORDS[0] ?? { url: '', body: '' })
          .toString()
          .replace(/(Content-Length: )\d+/, '$167'),
      ),
      whole,
    ]),
    ['<p>Envoys met in Klow.<', ...EXPECTED],
  ],
  [
    'a length that is no number',
    'a.warc',
    Buffer.concat([Buffer.from(whole.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: many'), 'latin1')]),
    ['refused: archive_broken'],
  ],
]

test.each(HOSTILE)('%s', async (_, name, content, expected) => {
  expect(inShort(await openOne(name, content))).toEqual(expected)
})

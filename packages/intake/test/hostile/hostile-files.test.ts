import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inShort, openOne } from '../collect.ts'

const MEGABYTE = 1024 * 1024
const columns = (count: number): string => Array.from({ length: count }, (_, at) => `c${at}`).join(',')
const zeros = Buffer.alloc(50 * MEGABYTE)

/** Each is refused by itself, with a clear word, and quickly. */
const FILES: readonly (readonly [string, string, () => string | Uint8Array, readonly string[]])[] = [
  ['a zip bomb', 'a.txt.gz', () => gzipSync(Buffer.alloc(40 * MEGABYTE)), ['refused: unpacks_too_far']],
  [
    'much text, packed',
    'a.txt.gz',
    () => gzipSync(randomBytes(10.5 * MEGABYTE).toString('hex'), { level: 1 }),
    ['refused: document_too_long'],
  ],
  ['a zip bomb of lines', 'a.jsonl.gz', () => gzipSync(Buffer.alloc(40 * MEGABYTE)), ['refused: unpacks_too_far']],
  ['a zip bomb in a zip bomb', 'a.txt.gz', () => gzipSync(gzipSync(Buffer.alloc(40 * MEGABYTE))), ['refused: document_binary']],
  ['a zip bomb for an archive', 'a.warc.gz', () => gzipSync(Buffer.alloc(40 * MEGABYTE)), ['refused: archive_broken']],
  ['a packing cut off', 'a.txt.gz', () => gzipSync('Envoys met. '.repeat(10_000)).subarray(0, 200), ['refused: packing_broken']],
  [
    'a packing that is broken',
    'a.txt.gz',
    () => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.from('nonsense nonsense')]),
    ['refused: packing_broken'],
  ],
  [
    'lines whose packing is cut off',
    'a.jsonl.gz',
    () => gzipSync(`{"text":"one"}\n{"text":"two"}\n`).subarray(0, -6),
    ['one', 'two', 'refused: packing_broken'],
  ],
  ['a bare deflate stream', 'a.txt', () => deflateSync('Envoys met.'.repeat(100)), ['refused: document_binary']],
  ['brotli', 'a', () => brotliCompressSync(Buffer.alloc(1000, 'a\0')), ['refused: document_binary']],
  ['50 MB of zeros as a mailbox', 'a.mbox', () => zeros, ['refused: mailbox_broken']],
  [
    'a mail of 50 MB of zeros, and one after it',
    'a.mbox',
    () => Buffer.concat([Buffer.from('From a 10:00:00 2025\nSubject: x\n\n'), zeros, Buffer.from('\n\nFrom b 10:00:00 2025\n\nSecond.\n')]),
    ['refused: document_too_long', 'Second.'],
  ],
  ['50 MB of text', 'a.txt', () => Buffer.alloc(50 * MEGABYTE, 'Envoys met. '), ['refused: document_too_long']],
  ['a line of 50 MB', 'a.jsonl', () => `{"text":"${'x'.repeat(50 * MEGABYTE)}"}\n{"text":"two"}`, ['refused: line_broken', 'two']],
  ['10,000 columns', 'a.csv', () => `${columns(10_000)},text\n${columns(10_000)},one\n`, ['refused: table_too_wide']],
  ['10,000 cells in a row', 'a.csv', () => `title,text\n${columns(10_000)}\nb,two\n`, ['refused: line_broken', 'two']],
  [
    'a row without an end',
    'a.csv',
    () => Buffer.concat([Buffer.from('title,text\n'), Buffer.alloc(3 * MEGABYTE, 'title,')]),
    ['refused: document_too_long'],
  ],
  [
    'a row of commas without an end',
    'a.csv',
    () => Buffer.concat([Buffer.from('title,text\na,one\n'), Buffer.alloc(3 * MEGABYTE, ',')]),
    ['one', 'refused: document_too_long'],
  ],
  [
    'a quote without an end',
    'a.csv',
    () => Buffer.concat([Buffer.from('title,text\na,one\nb,"'), Buffer.alloc(5 * MEGABYTE, 'two\n')]),
    ['one', 'refused: line_broken'],
  ],
  ['a header without an end', 'a.csv', () => Buffer.alloc(3 * MEGABYTE, 'title,'), ['refused: table_too_wide']],
  ['invalid UTF-8', 'a.txt', () => Uint8Array.from([0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1]), ['Ã(\u00a0¡â(¡']],
  [
    'invalid UTF-8 in a line',
    'a.jsonl',
    () => Buffer.concat([Buffer.from('{"text":"Zoë'), Buffer.from([0xff]), Buffer.from('"}')]),
    ['Zoë\ufffd'],
  ],
  ['a JSON bomb', 'a.jsonl', () => `${'['.repeat(1_000_000)}\n{"text":"two"}`, ['refused: line_broken', 'two']],
  [
    'a key that means something to JavaScript',
    'a.jsonl',
    () => '{"__proto__":{"text":"x"},"constructor":"y"}\n{"text":"two"}',
    ['refused: text_missing', 'two'],
  ],
  ['a program', 'a', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), ['refused: document_binary']],
]

test.each(FILES)('%s', async (_, name, content, expected) => {
  const before = process.memoryUsage.rss()
  expect(inShort(await openOne(name, content()))).toEqual(expected)
  expect(process.memoryUsage.rss() - before).toBeLessThan(700 * MEGABYTE)
})

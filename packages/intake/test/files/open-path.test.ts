import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openPath } from '../../src/index.ts'
import { collect, folderOf, inShort, onlyDocument, openOne } from '../collect.ts'
import { makePdf } from './make-pdf.ts'
import { warcRecord } from './make-warc.ts'

const PAGE = '<!doctype html><title>A call</title><body><p>Ruritania’s envoy rang the palace of Graustark.</p></body>'
const MAIL = 'From: Ada Quill <ada@example.org>\r\nSubject: Ferries\r\nDate: Mon, 5 May 2025 23:30:00 +0530\r\n\r\nFerries sail again.\r\n'

/** What a file is, by its ending or by how it begins; gz of it is the same. */
const KINDS: readonly (readonly [string, string | Uint8Array, string, string])[] = [
  ['a.txt', 'Envoys met.', 'text', 'Envoys met.'],
  ['a.md', '# Envoys met', 'markdown', '# Envoys met'],
  ['a.html', PAGE, 'html', 'rang the palace'],
  ['a.pdf', makePdf([[[72, 700, 'Envoys met in Klow.']]]), 'text', 'Envoys met in Klow.'],
  ['a.jsonl', '{"text":"Envoys met."}\n', 'text', 'Envoys met.'],
  ['a.csv', 'text\nEnvoys met.\n', 'text', 'Envoys met.'],
  ['a.tsv', 'title\ttext\nA\tEnvoys met.\n', 'text', 'Envoys met.'],
  ['a.eml', MAIL, 'text', 'Ferries sail again.'],
  ['a.mbox', `From ada Mon May  5 23:30:00 2025\r\n${MAIL}`, 'text', 'Ferries sail again.'],
  ['a.warc', warcRecord({ url: 'http://example.org/a', body: PAGE }), 'html', 'rang the palace'],
  ['text', 'Envoys met.', 'text', 'Envoys met.'],
  ['page', PAGE, 'html', 'rang the palace'],
  ['paper', makePdf([[[72, 700, 'Envoys met in Klow.']]]), 'text', 'Envoys met in Klow.'],
  ['lines', '{"text":"Envoys met.","id":1}\n', 'text', 'Envoys met.'],
  ['mail', MAIL, 'text', 'Ferries sail again.'],
  ['Inbox', `From ada Mon May  5 23:30:00 2025\r\n${MAIL}`, 'text', 'Ferries sail again.'],
  ['archive', warcRecord({ url: 'http://example.org/a', body: PAGE }), 'html', 'rang the palace'],
  ['notes.report', '# Envoys met', 'markdown', '# Envoys met'],
]

test.each(KINDS)('%s is taken for what it is, packed or not', async (name, content, format, words) => {
  const plain = onlyDocument(await openOne(name, content))
  expect(plain).toMatchObject({ format, retrieved: name.startsWith('a.warc') || name === 'archive' ? '2025-05-06T07:08:09.000Z' : null })
  expect(plain.content).toContain(words)
  expect(onlyDocument(await openOne(`${name}.gz`, gzipSync(content)))).toEqual({ ...plain, name: expect.stringContaining(`${name}.gz`) })
  expect(onlyDocument(await openOne(name, gzipSync(content))).content).toBe(plain.content)
})

/** What a `---` block says of the address, and what is made of it. */
const HEADS: readonly (readonly [string, string | null])[] = [
  ['publisher: Klow Wire\nurl: https://klow.example/envoys?utm_source=feed', 'https://klow.example/envoys'],
  ['Link: "https://klow.example/envoys"', 'https://klow.example/envoys'],
  ['url: file:///etc/passwd', null],
  ['title: the url: https://klow.example/envoys', null],
  ['', null],
]

test.each(HEADS)('a Markdown file that begins with %j is from %s', async (head, url) => {
  const content = `---\n${head}\n---\n\n# Envoys met\n\nurl: https://elsewhere.example/\n`
  expect(onlyDocument(await openOne('a.md', content))).toMatchObject({ url, content })
})

test('a folder is read deep, in order of name, and each file by itself', async () => {
  const folder = folderOf({
    'b.txt': 'second',
    'a/z.md': '# first',
    'c.jsonl': '{"text":"third"}\nnot json\n{"text":"fourth"}',
    'd.pdf': 'no PDF',
    'e.txt': '',
    'page_files/style.css': 'p { color: red }',
    'node_modules/x.txt': 'hidden',
    '.git/x.txt': 'hidden',
    'picture.png': Uint8Array.from([0x89, 0x50]),
    'z.txt': 'last',
  })
  const all = await collect(openPath(folder))
  expect(inShort(all)).toEqual([
    '# first',
    'second',
    'third',
    'refused: line_broken',
    'fourth',
    'refused: pdf_broken',
    'refused: document_empty',
    'last',
  ])
  expect(all.map((taken) => (taken.ok ? taken.document.name : taken.name)).slice(0, 4)).toEqual([
    join(folder, 'a/z.md'),
    join(folder, 'b.txt'),
    `${join(folder, 'c.jsonl')}!1`,
    `${join(folder, 'c.jsonl')}!2`,
  ])
})

test('links to files are read, links to folders and to nothing are not', async () => {
  const folder = folderOf({ 'a/one.txt': 'one', 'elsewhere.txt': 'two' })
  symlinkSync(join(folder, 'elsewhere.txt'), join(folder, 'link.txt'))
  symlinkSync(folder, join(folder, 'round'))
  symlinkSync(join(folder, 'nothing'), join(folder, 'lost.txt'))
  expect(inShort(await collect(openPath(folder)))).toEqual(['one', 'two', 'two'])
})

test('what is not there, and a folder without documents, are refused', async () => {
  expect(inShort(await collect(openPath(join(folderOf({}), 'nothing.txt'))))).toEqual(['refused: input_not_found'])
  expect(inShort(await collect(openPath(folderOf({ 'a.png': 'x' }))))).toEqual(['refused: folder_without_documents'])
  expect(inShort(await openOne('a.jsonl', '\n\n'))).toEqual(['refused: document_empty'])
  expect(inShort(await openOne('a.csv', 'text\n'))).toEqual(['refused: document_empty'])
  expect(inShort(await collect(openPath('/dev/null')))).toEqual(['refused: input_unreadable'])
})

test('a reader who stops early leaves nothing open', async () => {
  const lines = '{"text":"Envoys met."}\n'.repeat(200_000)
  const path = join(folderOf({ 'a.jsonl.gz': gzipSync(lines) }), 'a.jsonl.gz')
  for await (const taken of openPath(path)) {
    expect(taken.ok).toBe(true)
    break
  }
})

const ENCODED: readonly (readonly [string, Uint8Array, string])[] = [
  ['a.txt', Buffer.from('Zoë met “Bo”'), 'Zoë met “Bo”'],
  ['a.txt', Uint8Array.from([0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]), '“Zoë” – €5'],
  ['a.txt', Buffer.from('\ufeffZoë met', 'utf16le'), '\ufeffZoë met'],
  ['a.txt', Buffer.from('\ufeffZoë met', 'utf16le').swap16(), '\ufeffZoë met'],
  ['a.txt', Uint8Array.from([...Buffer.from('Zoë, Chloë, Noël '), 0xff, 0x2e]), 'Zoë, Chloë, Noël \ufffd.'],
  ['a.html', Buffer.from('<meta charset="iso-8859-2"><p>\xa3\xf3d\xbc</p>', 'latin1'), 'Łódź'],
  ['a.html', Buffer.from('<meta charset="no-such-set"><p>Zoë</p>'), 'Zoë'],
]

test.each(ENCODED)('%s is decoded (%#)', async (name, bytes, words) => {
  expect(onlyDocument(await openOne(name, bytes)).content).toContain(words)
})

import { expect, test } from 'vitest'
import { inShort, onlyDocument, openOne } from '../collect.ts'

const known = (value: string, reason: string): unknown => ({ value, reason })

test('a line of JSON says all that is known', async () => {
  const line = {
    ID: 'story-7',
    Headline: 'Ferries  sail',
    Content: 'Ferries sail again between the two ports.',
    link: 'https://example.org/a?utm_source=x&id=7#top',
    Published: '2025-05-05T23:10:00+05:30',
    source: 'Harbour Post',
    author: ['Ada Quill', 'Bo Marsh'],
  }
  expect(onlyDocument(await openOne('a.jsonl', JSON.stringify(line)))).toMatchObject({
    name: expect.stringMatching(/a\.jsonl!story-7$/),
    content: line.Content,
    format: 'text',
    url: 'https://example.org/a?id=7',
    title: 'Ferries sail',
    author: known('Ada Quill, Bo Marsh', 'field author'),
    publisher: known('Harbour Post', 'field source'),
    published: known('2025-05-05', 'field published'),
    retrieved: null,
  })
})

test('a row of a table says all that is known', async () => {
  const table =
    'Name;Text;Title;URL;Date;Publisher;Author\r\n7;"Ferries; ""all"" of them\r\nsail.";Ferries;https://example.org/a;5 May 2025;Harbour Post;Ada Quill\r\n'
  expect(onlyDocument(await openOne('a.csv', table))).toMatchObject({
    name: expect.stringMatching(/a\.csv!7$/),
    content: 'Ferries; "all" of them\r\nsail.',
    url: 'https://example.org/a',
    published: known('2025-05-05', 'column date'),
    publisher: known('Harbour Post', 'column publisher'),
    author: known('Ada Quill', 'column author'),
  })
})

/** One bad line is refused by its number, and the rest goes on. */
const MIXED: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['broken JSON', 'a.jsonl', '{"text":"one"}\n{"text":\n{"text":"three"}', ['one', 'refused: line_broken', 'three']],
  ['a list and a bare word', 'a.jsonl', '["x"]\n"x"\n{"text":"three"}', ['refused: line_broken', 'refused: line_broken', 'three']],
  ['no text', 'a.jsonl', '{"title":"one"}\n{"text":" "}\n{"body":"three"}', ['refused: text_missing', 'refused: text_missing', 'three']],
  ['a number for a text', 'a.jsonl', '{"text":{"a":1}}\n{"content":"two"}', ['refused: text_missing', 'two']],
  ['blank lines and a byte order mark', 'a.jsonl', '\ufeff{"text":"one"}\r\n\r\n{"text":"two"}\r\n', ['one', 'two']],
  ['HTML', 'a.jsonl', '{"text":"<p>one</p>"}', ['<p>one</p>']],
  ['too few cells', 'a.csv', 'title,text\na,one\nb\nc,three\n', ['one', 'refused: line_broken', 'three']],
  ['too many cells', 'a.csv', 'title,text\na,one\nb,two,2\nc,three\n', ['one', 'refused: line_broken', 'three']],
  ['a quote in the wrong place', 'a.csv', 'title,text\na,one\n"b"b,two\nc,three\n', ['one', 'two', 'three']],
  ['a quote that is not closed', 'a.csv', 'title,text\na,one\nb,"two\nc,three\n', ['one', 'refused: line_broken']],
  ['an empty cell', 'a.csv', 'title,text\na,\nb,two\n', ['refused: text_missing', 'two']],
  ['no column of text', 'a.csv', 'title,date\na,2025-05-05\n', ['refused: text_missing']],
  ['a byte order mark', 'a.csv', '\ufefftext,title\none,a\n', ['one']],
]

test.each(MIXED)('%s', async (_, name, content, expected) => {
  expect(inShort(await openOne(name, content))).toEqual(expected)
})

test('a refused line is named and numbered', async () => {
  const [, json] = await openOne('a.jsonl', '{"text":"one"}\nx\n')
  expect(json).toMatchObject({
    ok: false,
    name: expect.stringMatching(/a\.jsonl!2$/),
    refusal: { status: 422, message: expect.stringMatching(/^line 2 of .*a\.jsonl is not JSON$/) },
  })
  const [, table] = await openOne('a.csv', 'title,text\na,one\nb\n')
  expect(table).toMatchObject({
    ok: false,
    name: expect.stringMatching(/a\.csv!3$/),
    refusal: { message: expect.stringMatching(/^line 3 of .*a\.csv has 1 cells where the header has 2$/) },
  })
})

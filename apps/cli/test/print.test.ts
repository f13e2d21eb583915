import { oneDay } from '@readout/engine/model/calendar'
import { expect, test } from 'vitest'
import { csvCell, csvPrinter } from '../src/print/csv.ts'
import { markdownText } from '../src/print/markdown.ts'
import { rangeWords } from '../src/print/words.ts'
import { quoted, safeText } from '../src/terminal/safe-text.ts'
import { chunk, colourPaint, plainPaint } from '../src/terminal/style.ts'
import { columnsOf, wrap } from '../src/terminal/wrap.ts'
import { STORY, emptyRecord, fixtureRecord } from './fixture-record.ts'
import { runCli } from './run-cli.ts'

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['he said "no"', '"he said ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['＝x', "'＝x"],
  [-2, '-2'],
  [null, ''],
])('csv cell %j is %j', (cell, expected) => {
  expect(csvCell(cell)).toBe(expected)
})

test('csv has one row an event, as wide as its head, with CRLF', () => {
  const rows = csvPrinter.report({ record: fixtureRecord({ name: 'a.txt', content: STORY }), input: STORY }).split('\r\n')
  const width = csvPrinter.head.split(',').length
  expect(rows).toHaveLength(3)
  expect(rows.slice(0, 2).map((row) => row.split(',').length)).toEqual([width, width])
  expect(rows[0]).toContain('denounces | denounced the blockade')
})

test.each([
  [oneDay('2025-05-05'), '5 May 2025'],
  [{ first: '2025-05-03', last: '2025-05-09', granularity: 'week' }, '3–9 May 2025'],
  [{ first: '2025-05-05', last: '2025-12-31', granularity: 'range' }, '5 May – 31 Dec 2025'],
  [{ first: '2024-12-30', last: '2025-01-02', granularity: 'range' }, '30 Dec 2024 – 2 Jan 2025'],
  [{ first: '2025-05-01', last: '2025-05-31', granularity: 'month' }, 'May 2025'],
  [{ first: '2025-04-01', last: '2025-06-30', granularity: 'quarter' }, 'Q2 2025'],
  [{ first: '2025-01-01', last: '2025-12-31', granularity: 'year' }, '2025'],
  [{ first: null, last: '2025-05-03', granularity: 'range' }, 'until 3 May 2025'],
  [{ first: '2025-05-03', last: null, granularity: 'range' }, 'from 3 May 2025'],
  [{ first: null, last: null, granularity: 'unknown' }, 'date unknown'],
] as const)('%j reads %s', (range, expected) => {
  expect(rangeWords(range)).toBe(expected)
})

test('text is data: no escape sequence, control character or direction override reaches the screen', () => {
  expect(safeText('a\u001B[31m\n b\u202Ec\u0007')).toBe('a\uFFFD[31m bc\uFFFD')
  expect(markdownText('<b>[x](y)|`z`')).toBe('\\<b\\>\\[x\\](y)\\|\\`z\\`')
})

test('a long quote keeps both ends', () => {
  const text = quoted(`begin ${'middle '.repeat(60)}end`)
  expect(text.startsWith('“begin')).toBe(true)
  expect(text.endsWith('end”')).toBe(true)
  expect(columnsOf(text)).toBeLessThanOrEqual(162)
})

test('wrapping keeps words whole over looks and counts wide characters twice', () => {
  const frame = { width: 12, first: '> ', rest: '  ' }
  expect(wrap([chunk('one two '), chunk('“three', 'bold'), chunk('”,'), chunk(' four')], frame, plainPaint)).toBe('> one two\n  “three”,\n  four')
  expect(columnsOf('平和')).toBe(4)
  expect(wrap([chunk('a b', 'bold'), chunk(' c')], frame, colourPaint)).toBe('> \u001B[1ma b\u001B[0m c')
})

test('pretty: a card shows what, who, the words and their lines, no wider than the screen', async () => {
  const { stdout } = await runCli(['code', '-', '--what', 'events,statements,commitments'], { stdin: STORY, terminal: true, columns: 60, colour: false })
  const lines = stdout.split('\n')
  expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(60)
  expect(lines[0]).toBe('Nordland denounces the blockade')
  for (const words of [
    '5 May 2025 · ACCUSE (disapprove) · NOR Nordland → SWE',
    'according to NOR Ole Lund, “told” · ×2 accounts',
    'what      “denounces” L1 · “denounced the blockade” L3',
    'possible, not reported as fact (it hangs on the road)',
    'Statements',
    'Commitments',
    'note actor_unknown L3: Sudmark is in no register',
    '2 events: 1 ACCUSE, 1 AGREE · 2 statements · 1 commitment',
  ])
    expect(stdout).toContain(words)
})

test.each([
  ['a terminal', { terminal: true }, [], true],
  ['a pipe', { terminal: false }, ['--format', 'pretty'], false],
  ['NO_COLOR', { terminal: true, colour: false }, [], false],
  ['--no-color', { terminal: true }, ['--no-color'], false],
] as const)('colours: %s', async (_name, world, flags, coloured) => {
  const { stdout } = await runCli(['code', '-', ...flags], { stdin: STORY, ...world })
  expect(stdout.includes('\u001B[')).toBe(coloured)
})

test('a report without events says so in pretty and Markdown, and prints no line in JSON Lines', async () => {
  const raw = { name: 'a.txt', content: STORY }
  const { openPrinter } = await import('../src/print/open-printer.ts')
  const print = async (format: 'pretty' | 'markdown' | 'jsonl') =>
    (await openPrinter({ format, what: ['events'], explain: false, colour: false, width: 80 })).report({ record: emptyRecord(raw), input: STORY })
  expect(await print('pretty')).toContain('no events')
  expect(await print('markdown')).toContain('No events.')
  expect(await print('jsonl')).toBe('')
})

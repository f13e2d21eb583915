/** Files as they come: cut short, quoted, in two encodings, broken. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCutter, openForeign, readForeign } from '@readout/protocol/imports'
import { columnsOf, file, header, row } from './fixtures.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const short = (system: Parameters<typeof row>[0], count: number): string => row(system).split('\t').slice(0, count).join('\t')

test.each([
  ['line feeds', (text: string) => text],
  ['carriage returns before them', (text: string) => text.replaceAll('\n', '\r\n')],
  ['none at the end', (text: string) => text.replace(/\n$/, '')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['blank lines', (text: string) => text.replaceAll('\n', '\n\n')],
])('a file with %s', (_name, change) => {
  for (const system of ['polecat', 'icews', 'gdelt'] as const) {
    const plain = readForeign(system, file(system, [row(system), row(system)]))
    const text = change(file(system, [row(system), row(system)]))
    expect(readForeign(system, text)).toEqual(plain)
    expect(readForeign(system, utf8(text))).toEqual(plain)
  }
})

test('rows in UTF-8 and in ISO 8859-1, in one file', () => {
  const name = (text: string): string => `${row('polecat', { 'Actor Name': text })}\n`
  const bytes = Uint8Array.from([...utf8(header('polecat')), ...utf8(name('Nicolás 🕊')), ...latin(name('Sérgio Nuñez')), ...utf8(name('Åse'))])
  expect(readForeign('polecat', bytes).events.map(({ actor }) => actor?.name)).toEqual(['Nicolás 🕊', 'Sérgio Nuñez', 'Åse'])
})

test.each([
  ['icews', 'without its place', 14, true],
  ['icews', 'without its publisher', 13, false],
  ['polecat', 'without its story', 34, true],
  ['polecat', 'without its source', 33, false],
  ['gdelt', 'without its address', 60, true],
  ['gdelt', 'as GDELT 1.0 has it', 58, false],
] as const)('%s: a row %s', (system, _name, count, readable) => {
  const { events, refused } = readForeign(system, file(system, [short(system, count)]))
  expect(events).toHaveLength(readable ? 1 : 0)
  expect(refused).toHaveLength(readable ? 0 : 1)
  expect(Object.keys(events[0]?.raw ?? {})).toEqual(readable ? columnsOf(system).slice(0, count) : [])
})

test('a row too wide is refused with its line and its width', () => {
  const { refused } = readForeign('icews', file('icews', [row('icews'), `${row('icews')}\tmore`]))
  expect(refused).toEqual([{ row: 3, reason: '21 columns where 14 to 20 belong' }])
})

test.each([
  ['a quoted name', '"the ""Red"" Front"', 'the "Red" Front'],
  ['a tab in a quoted name', '"Vik\tcouncil"', 'Vik\tcouncil'],
  ['line breaks in a quoted name', '"Vik\ncouncil\n"', 'Vik\ncouncil'],
  ['a bare mark in a name', 'the "Red" Front', 'the "Red" Front'],
  ['a bare mark before a name', '"Red" Front', '"Red" Front'],
  ['a mark that nothing closes', '"Red Front', '"Red Front'],
])('%s', (_name, cell, name) => {
  const { events, refused } = readForeign('icews', file('icews', [row('icews', { 'Source Name': cell }), row('icews', { 'Event ID': '2' })]))
  expect(refused).toEqual([])
  expect(events).toMatchObject([{ actor: { name } }, { id: '2/2018-06-01' }])
})

test('two bare marks many rows apart join nothing', () => {
  const odd = row('icews', { 'Source Name': '"Red Front' })
  const rows = [odd, ...Array.from({ length: 30 }, () => row('icews')), row('icews', { 'Target Name': 'Red Front"' }), odd, row('icews', { 'Target Name': 'Front"' })]
  expect(readForeign('icews', file('icews', rows))).toMatchObject({ events: rows.map(() => ({})), refused: [] })
})

test('a row after one over several lines has its own line number', () => {
  const text = file('icews', [row('icews', { 'Source Name': '"a\nb\nc"' }), 'broken'])
  expect(readForeign('icews', text).refused).toMatchObject([{ row: 5 }])
})

test.each([
  ['nothing', '', []],
  ['a header alone', header('polecat'), []],
  ['another table', 'a,b\n1,2\n', [{ row: 1, reason: expect.stringContaining('the header lacks Event ID') }]],
  ['a column twice', `${header('polecat').trimEnd()}\tEvent ID\n${row('polecat')}\t1\n`, [{ row: 1, reason: expect.stringContaining('twice') }]],
  ['a page without a line break', 'x'.repeat(1_200_000), [{ row: 1, reason: expect.stringContaining('lacks') }]],
])('a POLECAT file of %s gives no event', (_name, text, refused) => {
  expect(readForeign('polecat', text)).toEqual({ events: [], refused })
})

test('a row longer than any is refused, and the next is read', () => {
  const text = file('gdelt', [row('gdelt', { Actor1Name: 'x'.repeat(5_000_000) }), row('gdelt')])
  for (const given of [text, utf8(text)]) {
    expect(readForeign('gdelt', given)).toMatchObject({ events: [{ id: '410000001' }], refused: [{ row: 1, reason: 'longer than 1000000 characters' }] })
  }
})

test('a GDELT file that got a header', () => {
  const text = `${columnsOf('gdelt').join('\t').toUpperCase()}\n${row('gdelt')}\n`
  expect(readForeign('gdelt', text)).toMatchObject({ events: [{ id: '410000001' }], refused: [] })
})

test('bytes in any pieces are the same lines', () => {
  const text = 'a\n\r\nπ🕊\t"b"\n\nend'
  const bytes = utf8(text)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }), (sizes) => {
      const cutter = lineCutter()
      // One buffer, written again and again, as a stream may do.
      const buffer = new Uint8Array(6)
      const lines: string[] = []
      let at = 0
      for (let piece = 0; at < bytes.length; piece += 1) {
        const part = bytes.subarray(at, at + (sizes[piece % sizes.length] ?? 1))
        buffer.set(part)
        lines.push(...cutter.push(buffer.subarray(0, part.length)))
        at += part.length
      }
      expect([...lines, ...cutter.end()]).toEqual(text.split('\n'))
    }),
  )
})

test('lines go in one by one, rows come out as soon as they are whole', () => {
  const reader = openForeign('icews')
  const [head = ''] = header('icews').split('\n')
  expect(reader.line(head)).toEqual([])
  expect(reader.line(row('icews'))).toMatchObject([{ kind: 'event', row: 2 }])
  expect(reader.line('broken')).toMatchObject([{ kind: 'refused', row: 3 }])
  expect(reader.line('"open')).toEqual([])
  expect(reader.end()).toMatchObject([{ kind: 'refused', row: 4 }])
})

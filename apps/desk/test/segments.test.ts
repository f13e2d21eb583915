import { describe, expect, test } from 'vitest'
import { foundIn, wholeWords } from '../src/text/found-in.ts'
import { outermost } from '../src/text/outermost.ts'
import { segmentsOf, stretchIn } from '../src/text/segments.ts'

const text = 'Ghana thanked Togo. “We are glad,” he said.'
const mark = (words: string, field: string) => {
  const start = text.indexOf(words)
  return { field, start, end: start + words.length, text: words }
}

describe('a text cut at its marks', () => {
  const said = text.indexOf('We are glad')
  const marked = {
    text,
    events: [{ marks: [mark('thanked', 'event'), mark('Ghana', 'actor')] }, { marks: [mark('thanked Togo', 'event')] }],
    quotations: [{ content: [{ start: said, end: said + 11 }] }],
    sought: null,
  }
  const segments = segmentsOf(marked, { start: 0, end: text.length })

  test('loses nothing and adds nothing', () => {
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
    for (const { start, text: words } of segments) expect(text.slice(start, start + words.length)).toBe(words)
  })

  test('marks that lie over one another are all there', () => {
    const thanked = segments.find((segment) => segment.text === 'thanked')
    expect(thanked?.marks.map(({ event }) => event)).toEqual([0, 1])
    expect(segments.find((segment) => segment.text === ' Togo')?.marks.map(({ event }) => event)).toEqual([1])
  })

  test('a quotation is one', () => {
    expect(segments.filter(({ quotation }) => quotation === 0).map((segment) => segment.text)).toEqual(['We are glad'])
  })

  test('a block holds only its own', () => {
    expect(segmentsOf(marked, { start: 0, end: 5 })).toMatchObject([{ text: 'Ghana', marks: [{ event: 0, field: 'actor', start: 0 }] }])
  })
})

test.each([
  ['3-9', { start: 3, end: 9 }],
  ['9-3', null],
  ['3-99', null],
  ['<b>', null],
  [undefined, null],
])('words sought in an address: %s', (at, stretch) => {
  expect(stretchIn(at, 20)).toEqual(stretch)
})

test('of stretches within one another the longest stays, once', () => {
  const stretches = [
    { start: 10, end: 14 },
    { start: 0, end: 20 },
    { start: 0, end: 20 },
    { start: 18, end: 25 },
  ]
  expect(outermost(stretches)).toEqual([
    { start: 0, end: 20 },
    { start: 18, end: 25 },
  ])
})

describe('words sought', () => {
  test.each([
    ['The Crew was freed', 'crew freed', ['Crew', 'freed']],
    ['a+b (c)', 'a+b (c)', ['a+b', '(c)']],
    ['nothing here', 'x', []],
  ])('%s: %s', (around, q, found) => {
    const runs = foundIn(around, q)
    expect(runs.map((run) => run.text).join('')).toBe(around)
    expect(runs.filter((run) => run.found).map((run) => run.text)).toEqual(found)
  })

  test('halves of words at the ends go', () => {
    expect(wholeWords('d Indonesian President rele')).toBe('Indonesian President')
  })
})

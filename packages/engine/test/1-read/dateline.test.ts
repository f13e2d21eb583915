import { expect, test } from 'vitest'
import type { Span } from '../../src/model/index.ts'
import { readOk } from './read-for-test.ts'

/** Dateline text; place, date and agency as quoted; the start of the paragraph after it. */
type Row = readonly [content: string, place: string | null, date: string | null, agency: string | null, rest: string]

const ROWS: readonly Row[] = [
  ['NEW DELHI, May 5 (Example) — The envoy left on Monday.', 'NEW DELHI', 'May 5', 'Example', 'The envoy left'],
  ['GENEVA — The envoy left on Monday.', 'GENEVA', null, null, 'The envoy left'],
  ['Moscow (Example) - The envoy left on Monday.', 'Moscow', null, 'Example', 'The envoy left'],
  ['KYIV, Ukraine, 3 March 2024 – The envoy left on Monday.', 'KYIV, Ukraine', '3 March 2024', null, 'The envoy left'],
  ['WASHINGTON, D.C., Sept. 9, 2021 -- "We are leaving," the envoy said.', 'WASHINGTON, D.C.', 'Sept. 9, 2021', null, '"We are leaving,"'],
  ['DUBAI/LONDON, June 1 (Example News) - Oil ministers met on Monday.', 'DUBAI/LONDON', 'June 1', 'Example News', 'Oil ministers'],
  ['MOSCOW, May 5. /WIRE/. The envoy left on Monday.', 'MOSCOW', 'May 5', 'WIRE', 'The envoy left'],
  ['Tehran, EXNA – The envoy left on Monday.', 'Tehran', null, 'EXNA', 'The envoy left'],
  ['ISLAMABAD: The envoy left on Monday.', 'ISLAMABAD', null, null, 'The envoy left'],
  ['New Delhi, May 5: The envoy left on Monday.', 'New Delhi', 'May 5', null, 'The envoy left'],
  ['KLOPSTOKIA, Freedonia (EX) _ The envoy left on Monday.', 'KLOPSTOKIA, Freedonia', null, 'EX', 'The envoy left'],
  ['Beirut (5 May 2024) – The envoy left on Monday.', 'Beirut', '5 May 2024', null, 'The envoy left'],
  ['(Example) - The envoy left on Monday.', null, null, 'Example', 'The envoy left'],
  ['BEIJING, Dec. 12 (Example) -- 12 envoys left on Monday.', 'BEIJING', 'Dec. 12', 'Example', '12 envoys'],
  ['RIO DE JANEIRO — The envoy left on Monday.', 'RIO DE JANEIRO', null, null, 'The envoy left'],
  ['5 May 2024, Geneva – The envoy left on Monday.', 'Geneva', '5 May 2024', null, 'The envoy left'],
]

test.each(ROWS)('reads %s', (content, place, date, agency, rest) => {
  const { report } = readOk(content)
  const { dateline } = report
  const quoteOf = (span: Span | null | undefined): string | null => span?.quote ?? null
  expect([quoteOf(dateline?.place), quoteOf(dateline?.date), quoteOf(dateline?.agency)]).toEqual([place, date, agency])
  expect(report.blocks.map((block) => block.kind)).toEqual(['dateline', 'paragraph'])
  expect(report.blocks[1]?.span.quote.startsWith(rest)).toBe(true)
  expect(dateline?.span.quote).toBe(report.blocks[0]?.span.quote)
})

const NEGATIVE: readonly string[] = [
  'Moscow — which had warned of this for weeks — stayed silent on Monday.',
  'Russia - the largest of them - stayed away on Monday.',
  'The envoy left on Monday – May 5 – without a word.',
  'On May 5 – The day of the vote – nobody came.',
  'President Roe: We shall not leave the talks before June.',
  'He said on Monday (May 5) - The News reported it first.',
  'UN — The council met on Monday.',
]

test.each(NEGATIVE)('finds none in %s', (content) => {
  const { report } = readOk(content)
  expect(report.dateline).toBeNull()
  expect(report.blocks.map((block) => block.span.quote)).toEqual([content])
})

import { expect, test } from 'vitest'
import { dayIn, publishedOn } from '../src/published-day.ts'

const DAYS: readonly (readonly [string, string | null])[] = [
  ['2025-05-05', '2025-05-05'],
  ['2025-05-05T23:10:00+05:30', '2025-05-05'],
  ['2025-05-05 23:10', '2025-05-05'],
  ['20250505', '2025-05-05'],
  ['20250505T101500Z', '2025-05-05'],
  ['20250505101500', '2025-05-05'],
  ['2025/5/6', '2025-05-06'],
  ['Mon, 05 May 2025 23:10:00 +0530', '2025-05-05'],
  ['5 May 2025', '2025-05-05'],
  ['5th September, 2025', '2025-09-05'],
  ['05-Sep-2025', '2025-09-05'],
  ['Monday, May 5, 2025', '2025-05-05'],
  ['Sept. 5, 2025', '2025-09-05'],
  ['May 5th 2025 at noon', '2025-05-05'],
  ['2025-02-30', null],
  ['31 June 2025', null],
  ['05/06/2025', null],
  ['2025', null],
  ['May 2025', null],
  ['5 Foo 2025', null],
  ['yesterday', null],
  ['', null],
]

test.each(DAYS)('%s', (written, expected) => {
  expect(dayIn(written)).toBe(expected)
})

const REASONS: readonly (readonly [string, string])[] = [
  ['2025-05-05T23:10:00Z', 'field date (given in UTC)'],
  ['2025-05-05T23:10:00+00:00', 'field date (given in UTC)'],
  ['Mon, 05 May 2025 23:10:00 GMT', 'field date (given in UTC)'],
  ['2025-05-05T23:10:00+05:30', 'field date'],
  ['2025-05-05', 'field date'],
]

test.each(REASONS)('the day of %s may be another where it was published: %s', (written, reason) => {
  expect(publishedOn(written, 'field date')).toEqual({ value: '2025-05-05', reason })
})

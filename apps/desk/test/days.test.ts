import { describe, expect, test } from 'vitest'
import { dayAt, dayNumber, distanceWords, stretchWords, whenWords } from '../src/words/days.ts'

describe('days in words', () => {
  test.each([
    [{ date: null, date_granularity: 'unknown' }, 'date unknown'],
    [{ date: null, enddate: '2025-05-03', date_granularity: 'range' }, 'until 3 May 2025'],
    [{ date: '2025-05-05', date_granularity: 'day' }, '5 May 2025'],
    [{ date: '2025-05-01', enddate: '2025-05-31', date_granularity: 'month' }, 'May 2025'],
    [{ date: '2025-04-01', enddate: '2025-06-30', date_granularity: 'quarter' }, 'Q2 2025'],
    [{ date: '2025-01-01', enddate: '2025-12-31', date_granularity: 'year' }, '2025'],
    [{ date: '2025-05-03', enddate: '2025-05-09', date_granularity: 'week' }, '3–9 May 2025'],
  ])('%o', (days, words) => {
    expect(whenWords(days)).toBe(words)
  })

  test.each([
    ['2025-02-28', '2025-03-03', '28 Feb – 3 Mar 2025'],
    ['2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
  ])('%s to %s', (first, last, words) => {
    expect(stretchWords(first, last)).toBe(words)
  })

  test.each([
    ['2026-04-10', 'today'],
    ['2026-04-11', 'in 1 day'],
    ['2026-04-01', '9 days ago'],
    ['2026-08-10', 'in 4 months'],
    ['2010-05-16', '15 years ago'],
  ])('%s seen from 10 April 2026: %s', (day, words) => {
    expect(distanceWords(day, '2026-04-10')).toBe(words)
  })

  test('a day’s number leads back to the day', () => {
    for (const day of ['1970-01-01', '2000-02-29', '2026-12-31']) expect(dayAt(dayNumber(day))).toBe(day)
  })
})

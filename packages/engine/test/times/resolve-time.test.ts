import { expect, test } from 'vitest'
import { resolveTime, type Tense, type TimeContext } from '../../src/4-resolve/times/index.ts'
import type { DayRange } from '../../src/model/index.ts'
import { readSentences } from './read-sentences.ts'

/** Words, the report's day, the clause's tense → granularity and days ("a..b", an open end is empty), or "undecided". */
type Row = readonly [words: string, reference: string | null, tense: Tense, answer: string]

// 2025-05-07 is a Wednesday.
const ROWS: readonly Row[] = [
  ['on Monday', '2025-05-07', 'past', 'day 2025-05-05'],
  ['on Wednesday', '2025-05-07', 'past', 'day 2025-05-07'],
  ['on Thursday', '2025-05-07', 'past', 'day 2025-05-01'],
  ['on Thursday', '2025-05-07', 'future', 'day 2025-05-08'],
  ['on Monday', '2025-05-07', 'future', 'day 2025-05-12'],
  ['on Monday', '2025-05-07', null, 'day 2025-05-05'],
  ['last Friday', '2025-05-07', 'past', 'day 2025-05-02'],
  ['last Wednesday', '2025-05-07', 'past', 'day 2025-04-30'],
  ['next Wednesday', '2025-05-07', 'future', 'day 2025-05-14'],
  ['this Friday', '2025-05-07', 'future', 'day 2025-05-09'],
  ['Friday last week', '2025-05-07', 'past', 'day 2025-05-02'],
  ['from Monday to Wednesday', '2025-05-07', 'past', 'range 2025-05-05..2025-05-07'],
  ['over the weekend', '2025-05-07', 'past', 'range 2025-05-03..2025-05-04'],
  ['on May 3', '2025-05-07', 'past', 'day 2025-05-03'],
  ['on May 3', '2025-05-07', 'future', 'day 2025-05-03'],
  ['on May 20', '2025-05-07', 'future', 'day 2025-05-20'],
  ['on May 20', '2025-05-07', 'past', 'day 2025-05-20'],
  ['on December 30', '2025-01-03', 'past', 'day 2024-12-30'],
  ['on December 30', '2025-01-03', null, 'day 2024-12-30'],
  ['on January 4', '2024-12-28', 'future', 'day 2025-01-04'],
  ['on October 7', '2025-05-07', 'past', 'day 2024-10-07'],
  ['on Monday, May 5', '2026-05-07', 'past', 'day 2025-05-05'],
  ['in April', '2025-05-07', 'past', 'month 2025-04-01..2025-04-30'],
  ['in September', '2025-05-07', 'past', 'month 2024-09-01..2024-09-30'],
  ['in September', '2025-05-07', 'future', 'month 2025-09-01..2025-09-30'],
  ['last October', '2025-05-07', 'past', 'month 2024-10-01..2024-10-31'],
  ['in May last year', '2025-05-07', 'past', 'month 2024-05-01..2024-05-31'],
  ['5-6 April', '2025-05-07', 'past', 'range 2025-04-05..2025-04-06'],
  ['28 December to 3 January', '2025-05-07', 'past', 'range 2024-12-28..2025-01-03'],
  ['today', '2025-05-07', 'past', 'day 2025-05-07'],
  ['yesterday', '2025-05-01', 'past', 'day 2025-04-30'],
  ['tomorrow', '2024-02-28', 'future', 'day 2024-02-29'],
  ['overnight', '2025-05-07', 'past', 'range 2025-05-06..2025-05-07'],
  ['three days ago', '2025-05-07', 'past', 'day 2025-05-04'],
  ['two weeks ago', '2025-05-07', 'past', 'week 2025-04-21..2025-04-27'],
  ['three years ago', '2025-05-07', 'past', 'year 2022-01-01..2022-12-31'],
  ['last week', '2025-05-07', 'past', 'week 2025-04-28..2025-05-04'],
  ['last week', '2025-05-04', 'past', 'week 2025-04-21..2025-04-27'],
  ['this week', '2025-05-07', 'present', 'week 2025-05-05..2025-05-11'],
  ['next month', '2025-12-07', 'future', 'month 2026-01-01..2026-01-31'],
  ['last month', '2025-01-31', 'past', 'month 2024-12-01..2024-12-31'],
  ['last quarter', '2025-02-07', 'past', 'quarter 2024-10-01..2024-12-31'],
  ['last year', '2025-05-07', 'past', 'year 2024-01-01..2024-12-31'],
  ['later this year', '2025-05-07', 'future', 'range 2025-05-07..2025-12-31'],
  ['earlier this year', '2025-05-07', 'past', 'range 2025-01-01..2025-05-07'],
  ['later this week', '2025-05-07', 'future', 'range 2025-05-07..2025-05-11'],
  ['in recent weeks', '2025-05-07', 'present', 'range 2025-03-26..2025-05-07'],
  ['within the next few days', '2007-08-30', 'future', 'range 2007-08-30..2007-09-06'],
  ['the past month', '2025-03-31', 'past', 'range 2025-02-28..2025-03-31'],
  ['by Saturday', '2025-02-12', 'present', 'range 2025-02-12..2025-02-15'],
  ['by Saturday', '2025-02-12', 'future', 'range 2025-02-12..2025-02-15'],
  ['until the end of the month', '2025-05-07', 'future', 'range 2025-05-07..2025-05-31'],
  ['since 2014', '2025-05-07', 'present', 'range 2014-01-01..2025-05-07'],
  ['since Monday', '2025-05-07', 'present', 'range 2025-05-05..2025-05-07'],
  ['before May 3', '2025-05-07', 'past', 'range ..2025-05-02'],
  ['within 48 hours', '2025-05-07', 'future', 'range 2025-05-07..2025-05-09'],
  ['the 80th anniversary of Victory Day', null, null, 'day 2025-05-09'],
  ["the 75th anniversary of NATO", null, null, 'day 2024-04-04'],
  ['since 9/11', null, null, 'range 2001-09-11..'],
  ['the October 7 attack', '2025-12-01', 'past', 'day 2023-10-07'],
  ['in 2014', null, null, 'year 2014-01-01..2014-12-31'],
  ['in May 2024', null, null, 'month 2024-05-01..2024-05-31'],
  ['in the first quarter of 2024', null, null, 'quarter 2024-01-01..2024-03-31'],
  ['in the 1990s', null, null, 'range 1990-01-01..1999-12-31'],
  ['in mid-May', '2025-05-07', 'future', 'range 2025-05-11..2025-05-20'],
  ['before the summer', '2025-05-07', 'future', 'range ..2025-05-31'],
  ['in the first half of June', '2025-05-07', 'future', 'range 2025-06-01..2025-06-15'],
  ['before the year is out', '2025-05-07', 'future', 'year 2025-01-01..2025-12-31'],
  ['last summer', '2025-05-07', 'past', 'range 2024-06-01..2024-08-31'],
  ['on 29 February 2024', null, null, 'day 2024-02-29'],
  ['recently', '2025-05-07', 'past', 'range ..2025-05-07'],
  ['soon', '2025-05-07', 'future', 'range 2025-05-07..'],
  ['on Monday', null, 'past', 'undecided'],
  ['on May 3', null, 'past', 'undecided'],
  ['for six months', '2025-05-07', 'past', 'undecided'],
  ['every Monday', '2025-05-07', 'past', 'undecided'],
  ['the following day', '2025-05-07', 'past', 'undecided'],
  ['the 10th anniversary of the accord', '2025-05-07', 'past', 'undecided'],
]

const tell = ({ granularity, first, last }: DayRange): string =>
  first !== null && first === last ? `${granularity} ${first}` : `${granularity} ${first ?? ''}..${last ?? ''}`

function answer(words: string, context: TimeContext): { readonly told: string; readonly reason: string } {
  const [time] = readSentences(`They met ${words}.`).times
  if (!time) throw new Error(`no time in ${words}`)
  const resolution = resolveTime(time, context)
  return { told: resolution.kind === 'resolved' ? tell(resolution.days) : 'undecided', reason: resolution.reason }
}

test.each(ROWS)('%s, report of %s, tense %s: %s', (words, reference, tense, wanted) => {
  const { told, reason } = answer(words, { reference, publication: null, tense, previous: null })
  expect(told).toBe(wanted)
  expect(reason).toMatch(/^".+"/)
})

/** Counted from the days last spoken of. */
const CONTEXT_ROWS: readonly (readonly [words: string, previous: DayRange, answer: string])[] = [
  ['the following day', { first: '2025-04-30', last: '2025-04-30', granularity: 'day' }, 'day 2025-05-01'],
  ['the previous day', { first: '2025-05-01', last: '2025-05-01', granularity: 'day' }, 'day 2025-04-30'],
  ['earlier that day', { first: '2025-05-01', last: '2025-05-01', granularity: 'day' }, 'day 2025-05-01'],
  ['two weeks later', { first: '2025-05-01', last: '2025-05-01', granularity: 'day' }, 'week 2025-05-12..2025-05-18'],
  ['that year', { first: '2019-05-01', last: '2019-05-31', granularity: 'month' }, 'year 2019-01-01..2019-12-31'],
  ['three months earlier', { first: '2025-05-01', last: '2025-05-01', granularity: 'day' }, 'month 2025-02-01..2025-02-28'],
]

test.each(CONTEXT_ROWS)('%s after %o: %s', (words, previous, wanted) => {
  expect(answer(words, { reference: '2025-06-01', publication: null, tense: 'past', previous }).told).toBe(wanted)
})

const WEEK = { days: { first: '2025-05-05', last: '2025-05-11', granularity: 'week' }, reason: 'test week' } as const
const ODD = { days: { first: '2025-05-07', last: '2025-05-14', granularity: 'range' }, reason: 'test days' } as const

/** Against a report whose day is known only as a stretch. */
const RANGE_ROWS: readonly (readonly [words: string, publication: typeof WEEK | typeof ODD, tense: Tense, answer: string, reason: RegExp])[] = [
  ['on Monday', WEEK, 'past', 'day 2025-05-05', /the same for every possible day of publication, 5–11 May 2025: test week/],
  ['on Monday', ODD, 'past', 'range 2025-05-05..2025-05-12', /over all possible days of publication, 7–14 May 2025/],
  ['on Thursday', WEEK, 'past', 'range 2025-05-01..2025-05-08', /over all/],
  ['on May 3', WEEK, 'past', 'day 2025-05-03', /the same for every/],
  ['later this year', WEEK, 'future', 'range 2025-05-05..2025-12-31', /over all/],
  ['last month', WEEK, 'past', 'month 2025-04-01..2025-04-30', /the same for every/],
  ['yesterday', WEEK, 'past', 'range 2025-05-04..2025-05-10', /over all/],
  ['in 2014', WEEK, 'past', 'year 2014-01-01..2014-12-31', /the date is written out$/],
]

test.each(RANGE_ROWS)('%s, published in %o, tense %s: %s', (words, publication, tense, wanted, reason) => {
  const found = answer(words, { reference: null, publication, tense, previous: null })
  expect(found.told).toBe(wanted)
  expect(found.reason).toMatch(reason)
})

import { expect, test } from 'vitest'
import { DATE_LIKE, HAPPENINGS } from '../../src/lexicon/happenings.ts'
import { HOLIDAYS } from '../../src/lexicon/holidays.ts'
import { dayNumber, isDay } from '../../src/model/index.ts'

test.each(HAPPENINGS.map(({ name, day }) => [name, day] as const))('%s happened on a day that exists: %s', (_, day) => {
  expect(isDay(day)).toBe(true)
  expect(dayNumber(day)).toBeGreaterThan(dayNumber('1700-01-01'))
})

test('a name stands for one happening only', () => {
  const days = new Map<string, string>()
  const clashes = HAPPENINGS.flatMap(({ name, also, day }) =>
    [name, ...also].flatMap((alias) => {
      const known = days.get(alias.toLowerCase())
      days.set(alias.toLowerCase(), day)
      return known === undefined || known === day ? [] : [`${alias}: ${known}, ${day}`]
    }),
  )
  expect(clashes).toEqual([])
})

test('a name stands for one holiday only, on a day that exists', () => {
  const names = HOLIDAYS.flatMap((holiday) => holiday.names)
  expect(names).toEqual([...new Set(names)])
  for (const { month, day } of HOLIDAYS) expect(isDay(`2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)).toBe(true)
})

test('names said like dates are known happenings', () => {
  const names = new Set(HAPPENINGS.flatMap(({ name, also }) => [name, ...also]).map((name) => name.toLowerCase()))
  expect(DATE_LIKE.filter((name) => !names.has(name))).toEqual([])
})

import { expect, test } from 'vitest'
import { dayDigits, fractionDate, instantDigits, monthDigits } from '../../src/exports/cameo-days.ts'
import { stableNumber } from '../../src/exports/stable-number.ts'

test('a number for an id is the same for ever', () => {
  expect(['', 'a1b2c3d4e5f60718293a', 'a1b2c3d4e5f60718293a-1', '🕊'].map(stableNumber)).toEqual([3_345_500_765_071_201, 7_875_259_012_818_966, 5_683_867_787_829_644, 8_347_666_850_347_609])
})

test('100,000 ids that differ little are 100,000 numbers that every reader holds exactly', () => {
  const numbers = Array.from({ length: 100_000 }, (_, at) => stableNumber(`e${at}`))
  expect(new Set(numbers).size).toBe(100_000)
  expect(numbers.filter((number) => !Number.isSafeInteger(number) || number < 0)).toEqual([])
})

test.each([
  ['2025-02-18', '20250218', '202502', '2025.1315'],
  ['2013-02-03', '20130203', '201302', '2013.0904'],
  ['2024-01-01', '20240101', '202401', '2024.0027'],
  [null, null, null, null],
])('%s in GDELT’s digits', (day, digits, month, fraction) => {
  expect([dayDigits(day), monthDigits(day), fractionDate(day)]).toEqual([digits, month, fraction])
})

test.each([
  ['2025-02-20T07:08:09.500Z', '20250220070809'],
  ['2025-02-20T01:08:09+02:00', '20250219230809'],
])('%s is %s in UTC', (instant, digits) => {
  expect(instantDigits(instant)).toBe(digits)
})

import type { Balance } from '@readout/record'
import { expect, test } from 'vitest'
import { balanceChart, everyWeek, mondayOf } from '../../src/ask/balance-chart.ts'
import { plainPaint } from '../../src/terminal/style.ts'
import { columnsOf } from '../../src/terminal/wrap.ts'

const week = (name: string, cooperation: number, conflict: number): Balance => ({ week: name, cooperation, conflict, events: 1 })

test.each([
  ['2031-W01', '2030-12-30'],
  ['2031-W10', '2031-03-03'],
  ['2026-W53', '2026-12-28'],
  ['2021-W01', '2021-01-04'],
])('%s begins on %s', (name, monday) => {
  expect(mondayOf(name)).toBe(monday)
})

test.each([
  ['weeks between are there', [week('2030-W51', 1, 0), week('2031-W02', 1, 0)], 9, ['2030-W51', '2030-W52', '2031-W01', '2031-W02']],
  ['the latest where there are too many', [week('2031-W01', 1, 0), week('2031-W09', 1, 0)], 2, ['2031-W08', '2031-W09']],
  ['none', [], 9, []],
] as const)('every week: %s', (_name, balance, most, expected) => {
  expect(everyWeek(balance, most).map((one) => one.week)).toEqual(expected)
})

test('bars rise for cooperation and hang for conflict, on one scale; what is there at all shows', () => {
  expect(
    balanceChart([week('2031-W10', 9, 0), week('2031-W11', 0.1, 4.5), week('2031-W13', 3, 0)], { width: 40, paint: plainPaint }).split(
      '\n',
    ),
  ).toEqual([
    '  9.0 ███',
    '      ███',
    '      ███ ▁▁▁     ███',
    '      ────────────────',
    '          ███',
    '          ▀▀▀',
    '      3 Mar 2031 – 30 Mar 2031, a column a week',
  ])
})

test('many weeks fit the width', () => {
  const years = [week('2021-W01', 5, 2), week('2031-W10', 1, 9)]
  expect(Math.max(...balanceChart(years, { width: 60, paint: plainPaint }).split('\n').map(columnsOf))).toBeLessThanOrEqual(60)
})

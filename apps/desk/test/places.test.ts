import { describe, expect, test } from 'vitest'
import { dayScale, keepWithin, shift, ticksFor, weekStart, zoom } from '../src/text/day-scale.ts'
import { stackCards } from '../src/text/stack-cards.ts'
import { stackMarks } from '../src/text/stack-marks.ts'
import { matrixOf } from '../src/views/between/matrix-of.ts'
import { dayAt, dayNumber } from '../src/words/days.ts'

describe('cards in a margin', () => {
  const heights = [50, 50, 50]

  test('each stands beside its line where there is room', () => {
    expect(stackCards({ wanted: [0, 100, 200], heights, gap: 10, chosen: null })).toEqual([0, 100, 200])
  })

  test('where there is none, later ones go down', () => {
    expect(stackCards({ wanted: [0, 10, 20], heights, gap: 10, chosen: null })).toEqual([0, 60, 120])
  })

  test('the chosen one stands beside its line, those before it go up', () => {
    expect(stackCards({ wanted: [0, 10, 20], heights, gap: 10, chosen: 1 })).toEqual([-50, 10, 70])
  })

  test('none lies over another, whichever is chosen', () => {
    for (const chosen of [null, 0, 1, 2]) {
      const tops = stackCards({ wanted: [5, 5, 5], heights: [30, 80, 20], gap: 4, chosen })
      expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThanOrEqual(34)
      expect((tops[2] ?? 0) - (tops[1] ?? 0)).toBeGreaterThanOrEqual(84)
    }
  })
})

describe('days on a line', () => {
  const whole = { first: 0, last: 100 }

  test('a place leads back to its day', () => {
    const scale = dayScale(whole, 14, 500)
    expect(scale.x(0)).toBe(14)
    expect(scale.x(100)).toBe(500)
    expect(scale.day(scale.x(37))).toBeCloseTo(37)
  })

  test.each([
    ['moved past the end', shift({ first: 80, last: 100 }, 30, whole), { first: 80, last: 100 }],
    ['nearer', zoom({ first: 40, last: 60 }, 0.5, whole), { first: 45, last: 55 }],
    ['farther than all', zoom({ first: 10, last: 90 }, 2, whole), whole],
    ['never shorter than a week', keepWithin({ first: 50, last: 51 }, whole), { first: 50, last: 57 }],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted)
  })

  test.each([
    ['2025-W01', '2024-12-30'],
    ['2025-W19', '2025-05-05'],
    ['2026-W01', '2025-12-29'],
    ['2026-W53', '2026-12-28'],
  ])('%s begins on %s', (week, monday) => {
    expect(dayAt(weekStart(week))).toBe(monday)
  })

  test('ticks are Mondays near by, months from afar, and no more than have room', () => {
    const near = { first: dayNumber('2026-02-06'), last: dayNumber('2026-03-06') }
    expect(ticksFor(near, 10).map(({ label }) => label)).toEqual(['9 Feb', '16 Feb', '23 Feb', '2 Mar'])
    const far = { first: dayNumber('2025-10-20'), last: dayNumber('2026-03-06') }
    expect(ticksFor(far, 10).map(({ label }) => label)).toEqual(['Nov 2025', 'Dec', 'Jan 2026', 'Feb', 'Mar'])
    expect(ticksFor({ first: 0, last: 9000 }, 5).length).toBeLessThanOrEqual(5)
  })

  test('marks of one day stand one above the other, on both sides of the line', () => {
    const marks = [
      { x: 10, up: true },
      { x: 11, up: true },
      { x: 10, up: false },
      { x: 90, up: true },
    ]
    expect(stackMarks(marks, 13)).toEqual([0, 1, 0, 0])
  })
})

test('who dealt with whom, each pair once, those with the most events first', () => {
  const pair = (one: string, other: string, events: number) => ({ one, other, events, cooperation: 1, conflict: 0, last: '2026-01-01' })
  const { sides, cells } = matrixOf([pair('AUS', 'IDN', 5), pair('CHL', 'IDN', 2), pair('PER', 'CHL', 1)], 3)
  expect(sides).toEqual(['IDN', 'AUS', 'CHL'])
  expect(cells.map(({ row, column }) => [row, column])).toEqual([
    [1, 0],
    [2, 0],
  ])
})

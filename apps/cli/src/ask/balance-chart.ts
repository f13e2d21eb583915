import { addDays, dayNumber, weekday, weekOf } from '@readout/engine/model/calendar'
import type { Balance } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { dayWords } from '../print/words.ts'

/** Rows of the chart on either side of its axis. */
const ROWS = 3

/** Parts of a row that a block can fill, from the bottom. */
const RISING = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

// Unicode has no finer blocks that hang from above.
const HANGING = [' ', '▔', '▀', '█'] as const

/** The Monday of a week such as "2031-W10"; the fourth of January is always in the first. */
export const mondayOf = (week: string): string => {
  const fourth = `${week.slice(0, 4)}-01-04`
  return addDays(fourth, 7 * (Number(week.slice(6)) - 1) - ((weekday(fourth) + 6) % 7))
}

/** Every week from the first to the last, those without events too; the latest where there are more than fit. */
export const everyWeek = (balance: readonly Balance[], most: number): readonly Balance[] => {
  const [first, last] = [balance[0], balance.at(-1)]
  if (!first || !last) return []
  const known = new Map(balance.map((week) => [week.week, week]))
  const end = mondayOf(last.week)
  const count = Math.min((dayNumber(end) - dayNumber(mondayOf(first.week))) / 7 + 1, most)
  return Array.from({ length: count }, (_, at) => {
    const week = weekOf(addDays(end, 7 * (at + 1 - count)))
    return known.get(week) ?? { week, cooperation: 0, conflict: 0, events: 0 }
  })
}

/** How much of a row a bar fills: row 0 is next to the axis. What is there at all shows. */
const filled = (blocks: readonly string[], share: number, row: number): string => {
  const steps = blocks.length - 1
  const height = share === 0 ? 0 : Math.max(1, Math.round(share * ROWS * steps))
  return blocks[Math.max(0, Math.min(steps, height - row * steps))] ?? ' '
}

/** From the first Monday to the last Sunday. */
const datesWords = (weeks: readonly Balance[]): string => {
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return ''
  const end = dayWords(addDays(mondayOf(last.week), 6))
  return first === last ? `the week up to ${end}` : `${dayWords(mondayOf(first.week))} – ${end}, a column a week`
}

interface Layout {
  readonly weeks: readonly Balance[]
  /** Columns that a week takes, the space behind its bar included. */
  readonly wide: number
}

/** Few weeks get broad bars. */
const BROADEST = 4

const layoutOf = (balance: readonly Balance[], columns: number): Layout => {
  const weeks = everyWeek(balance, columns)
  return { weeks, wide: Math.max(1, Math.min(BROADEST, Math.floor(columns / Math.max(1, weeks.length)))) }
}

/** A chart of the weeks: cooperation above the axis, conflict below it, on one scale. */
export const balanceChart = (balance: readonly Balance[], { width, paint }: Page): string => {
  const most = Math.max(...balance.flatMap(({ cooperation, conflict }) => [cooperation, conflict]), 1)
  const label = most.toFixed(1)
  const indent = ' '.repeat(3 + label.length)
  const { weeks, wide } = layoutOf(balance, width - indent.length)
  const row = (blocks: readonly string[], at: number, side: 'cooperation' | 'conflict'): string =>
    weeks
      .map((week) =>
        filled(blocks, week[side] / most, at)
          .repeat(Math.max(1, wide - 1))
          .padEnd(wide),
      )
      .join('')
      .trimEnd()
  const above = Array.from({ length: ROWS }, (_, at) => row(RISING, ROWS - 1 - at, 'cooperation'))
  const below = Array.from({ length: ROWS }, (_, at) => row(HANGING, at, 'conflict'))
  const margin = (at: number): string => (at === 0 ? `  ${paint('dim', label)} ` : indent)
  return [
    ...above.map((text, at) => `${margin(at)}${paint('actTogether', text)}`.trimEnd()),
    `${indent}${paint('dim', '─'.repeat(weeks.length * wide))}`,
    ...below.filter((text) => text !== '').map((text) => `${indent}${paint('actAgainst', text)}`),
    `${indent}${paint('dim', datesWords(weeks))}`,
  ].join('\n')
}

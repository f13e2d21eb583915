import type { Stats } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import type { Page } from '../print/printer.ts'
import { counted, dayWords } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { printAnswer } from './answer.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'

/** Columns of the longest bar. */
const LONGEST = 30

const pretty = (stats: Stats, { paint }: Page): string => {
  const most = Math.max(...stats.categories.map(({ count }) => count))
  const bar = (count: number): string => '█'.repeat(Math.max(1, Math.round((count / most) * LONGEST)))
  const days = stats.first === null || stats.last === null ? [] : [`  ${dayWords(stats.first)} – ${dayWords(stats.last)}`]
  return [
    paint('bold', 'The record'),
    `  ${counted(stats.reports, 'report')}, seen in ${counted(stats.appearances, 'place')}`,
    `  ${counted(stats.events, 'event')}, told in ${counted(stats.accounts, 'account')}`,
    `  ${counted(stats.commitments, 'commitment')}, ${counted(stats.statements, 'statement')}`,
    ...days,
    '',
    paint('bold', 'Events by category'),
    ...stats.categories.map(({ category, count }) => `  ${category.padEnd(10)} ${String(count).padStart(7)} ${paint('dim', bar(count))}`),
  ].join('\n')
}

/** `readout stats`: how much there is. */
export const runStats = async (given: Given<AskFlags>, doors: Doors): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { askStats } = await import('@readout/record')
    const stats = await askStats(tools)
    const { categories, ...counts } = stats
    await printAnswer(
      {
        lines: [stats],
        tables: [
          { title: 'The record', columns: ['what', 'count'], rows: Object.entries(counts) },
          {
            title: 'Events by category',
            columns: ['category', 'events'],
            rows: categories.map(({ category, count }) => [category, count]),
          },
        ],
        pretty: (page) => pretty(stats, page),
        nothing: stats.reports === 0 ? 'The record is empty. Take reports in: readout add FILE' : null,
      },
      manner,
      doors,
    )
    return EXIT.coded
  })
}

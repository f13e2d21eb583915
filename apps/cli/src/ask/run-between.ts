import type { Between } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { askRecord } from '../record-door.ts'
import { type Answer, printAnswer, type Table } from './answer.ts'
import { type Asked, betweenPage } from './between-page.ts'
import { commitmentTable } from './commitment-list.ts'
import { cursorWords } from './event-filter.ts'
import { eventTable, keptLine } from './event-printers.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'
import { pairOf } from './sides.ts'

const balanceTable = (balance: Between['balance']): Table => ({
  title: 'Balance by week',
  columns: ['week', 'cooperation', 'conflict', 'events'],
  rows: balance.map(({ week, cooperation, conflict, events }) => [week, cooperation, conflict, events]),
})

const answerOf = (asked: Asked): Answer => {
  const {
    sides: [one, other],
    found,
    evidence,
  } = asked
  const { events, next, balance, commitments, meetings } = found
  const isEmpty = events.length === 0 && commitments.length === 0
  return {
    lines: [
      {
        kind: 'between',
        sides: [one, other],
        meetings: meetings.map(({ line }) => line.id),
        next: next === null ? null : cursorWords(next),
      },
      ...balance.map((week) => ({ kind: 'balance', ...week })),
      ...commitments.map((commitment) => ({ kind: 'commitment', ...commitment })),
      ...events.map((event) => ({ kind: 'event', ...keptLine(event) })),
    ],
    tables: [
      { title: `${one.name} – ${other.name}`, ...eventTable(events, { evidence }) },
      balanceTable(balance),
      { ...commitmentTable(commitments), title: 'Open commitments' },
      { title: 'Who met whom', ...eventTable(meetings, { evidence: false }) },
    ],
    pretty: (page) => betweenPage(asked, page),
    nothing: isEmpty
      ? `Nothing between ${one.name} and ${other.name} in these days. Ask each alone: readout events --actor ${one.code}`
      : null,
  }
}

/** `readout between`: all between two sides: timeline, balance by week, open promises, who met whom. */
export const runBetween = async (words: readonly [string, string], given: Given<AskFlags>, doors: Doors): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  const sides = await pairOf(...words)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { askBetween, dayAsked } = await import('@readout/record')
    const today = await dayAsked(tools)
    const found = await askBetween(tools, [sides[0].code, sides[1].code], {
      since: flags.since,
      until: flags.until,
      limit: flags.limit,
      today,
    })
    await printAnswer(answerOf({ sides, found, today, evidence: flags.evidence }), manner, doors)
    return EXIT.coded
  })
}

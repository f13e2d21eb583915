import type { Compared, SideItem } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { shortId } from '../print/words.ts'
import { withRecord } from '../record-door.ts'
import { type Answer, type Cell, printAnswer } from './answer.ts'
import { comparePage } from './compare-page.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'

const rowsOf = ({ agreed, worded, onlyIn }: Compared): readonly (readonly Cell[])[] => {
  const row = (standing: string, side: string, { category, mode, by, quotes, event }: SideItem): readonly Cell[] => [
    standing,
    side,
    category,
    mode,
    by.join('; '),
    quotes.join(' | '),
    event,
  ]
  const both = (standing: string, points: Compared['agreed']) =>
    points.flatMap(({ items }) => Object.entries(items).map(([side, item]) => row(standing, side, item)))
  return [
    ...both('agreed', agreed),
    ...both('worded differently', worded),
    ...Object.entries(onlyIn).flatMap(([side, items]) => items.map((item) => row('only here', side, item))),
  ]
}

const answerOf = (compared: Compared): Answer => ({
  lines: [compared],
  tables: [
    {
      title: `Accounts of ${shortId(compared.event)}`,
      columns: ['standing', 'side', 'category', 'mode', 'by', 'words', 'event'],
      rows: rowsOf(compared),
    },
  ],
  pretty: (page) =>
    compared.sides.length > 1
      ? comparePage(compared, page)
      : `${comparePage(compared, page)}\n\n${page.paint('dim', 'One side tells of it so far; add the other’s report: readout add FILE')}`,
  nothing: null,
})

/** `readout compare`: the sides' accounts of one call or meeting: agreed, worded differently, only in one. */
export const runCompare = async (event: string, given: Given<AskFlags>, doors: Doors): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  // Opened with its judgements: whether two sides make one point is judged.
  return withRecord({ database: flags.database, create: false, format: manner.format }, doors, async (tools) => {
    const { compareEvent } = await import('@readout/record')
    await printAnswer(answerOf(await compareEvent(tools, event)), manner, doors)
    return EXIT.coded
  })
}

import type { KeptStatement } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import type { Page } from '../print/printer.ts'
import { counted, dayWords, shortId } from '../print/words.ts'
import { askRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { printAnswer } from './answer.ts'
import { askFlags, type AskFlags, type Given, mannerOf } from './flags.ts'

const entry = ({ by, code, said, day, report }: KeptStatement, page: Page): string => {
  const who = [code, by]
    .filter((part) => part !== null)
    .map(safeText)
    .join(' ')
  const where = [report.publisher, report.title]
    .filter((part) => part !== null)
    .map(safeText)
    .join(' · ')
  return [
    wrap(
      [chunk(dayWords(day)), chunk(' · ', 'dim'), chunk(who === '' ? 'somebody unnamed' : who, 'bold')],
      { width: page.width, first: '  ', rest: '    ' },
      page.paint,
    ),
    wrap([chunk(`“${safeText(said)}”`)], { width: page.width, first: '    ', rest: '    ' }, page.paint),
    wrap([chunk(`${where} · report ${shortId(report.id)}`, 'dim')], { width: page.width, first: '    ', rest: '    ' }, page.paint),
  ].join('\n')
}

/** `readout said`: what somebody is told to have said, newest first. */
export const runSaid = async (person: string, given: Given<AskFlags>, doors: Doors): Promise<number> => {
  const flags = askFlags(given)
  const manner = mannerOf(flags, doors)
  return askRecord({ database: flags.database, format: manner.format }, doors, async (tools) => {
    const { askSaid } = await import('@readout/record')
    const statements = await askSaid(tools, person, flags)
    const rows = statements.map(({ id, day, code, by, said, report }) => [
      id,
      day,
      code,
      by,
      said,
      report.publisher,
      report.title,
      report.url,
      report.id,
    ])
    await printAnswer(
      {
        lines: statements.map((one) => ({ kind: 'statement', ...one })),
        tables: [
          { title: `Said by ${person}`, columns: ['id', 'day', 'code', 'name', 'said', 'publisher', 'title', 'url', 'report'], rows },
        ],
        pretty: (page) =>
          [...statements.map((one) => entry(one, page)), page.paint('dim', counted(statements.length, 'statement'))].join('\n\n'),
        nothing:
          statements.length === 0
            ? `Nobody called ${safeText(person)} is told to have said anything in these days. Give part of a name, or a code such as RUS for all who speak for a state.`
            : null,
      },
      manner,
      doors,
    )
    return EXIT.coded
  })
}

import type { KeptAccount } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { dayWords, shortId } from '../print/words.ts'
import { quoted, safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { labelledLine, quoteLines } from './event-list.ts'
import { actChunks, whenWords } from './event-words.ts'
import { instantWords } from './history-words.ts'

/** One account of an event: its report, what it tells, and the words it tells it in. */
export const accountEntry = ({ id, report, line, evidence, superseded }: KeptAccount, page: Page): string => {
  const about = [
    report.publisher === null ? null : safeText(report.publisher),
    report.published === null ? null : dayWords(report.published),
    report.genre,
  ]
  const title = [
    chunk(shortId(id), 'dim'),
    chunk(' '),
    chunk(about.filter((part) => part !== null).join(' · '), 'bold'),
    chunk(' '),
    chunk(quoted(report.title)),
  ]
  const seen = report.appearances > 1 ? `, seen in ${report.appearances} places` : ''
  return [
    wrap(title, { width: page.width, first: '  ', rest: ' '.repeat(11) }, page.paint),
    ...(superseded === null
      ? []
      : [
          wrap(
            [chunk(`counts no more since ${instantWords(superseded)}`, 'warning')],
            { width: page.width, first: ' '.repeat(11), rest: ' '.repeat(11) },
            page.paint,
          ),
        ]),
    wrap(
      [chunk(`${whenWords(line)} · `), ...actChunks(line)],
      { width: page.width, first: ' '.repeat(11), rest: ' '.repeat(15) },
      page.paint,
    ),
    ...quoteLines(
      evidence.map(({ field, quote }) => ({ field, text: quote })),
      11,
      page,
    ),
    labelledLine('report', `${shortId(report.id)}${seen}${report.url === null ? '' : ` · ${safeText(report.url)}`}`, 11, page),
  ].join('\n')
}

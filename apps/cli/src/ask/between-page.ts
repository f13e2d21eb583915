import type { Between } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { counted, shortId } from '../print/words.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { balanceChart } from './balance-chart.ts'
import { commitmentEntry } from './commitment-list.ts'
import { cursorWords } from './event-filter.ts'
import { eventList } from './event-list.ts'
import { partiesText, toldWords, whenWords } from './event-words.ts'
import type { Side } from './sides.ts'

/** Two sides, and what was found between them. */
export interface Asked {
  readonly sides: readonly [Side, Side]
  readonly found: Between
  readonly today: string
  readonly evidence: boolean
}

type Meeting = Between['meetings'][number]

const meetingEntry = (meeting: Meeting, page: Page): string => {
  const { line } = meeting
  const how = line.mode.length === 0 ? 'meeting' : line.mode.join(', ')
  const words = [
    chunk(shortId(line.id), 'dim'),
    chunk(' '),
    chunk(whenWords(line)),
    chunk(` ${how} `, 'talkTogether'),
    chunk(partiesText([...line.actor, ...line.recipient])),
    chunk(` · ${toldWords(meeting)}`, 'dim'),
  ]
  return wrap(words, { width: page.width, first: '  ', rest: ' '.repeat(11) }, page.paint)
}

const total = (balance: Between['balance'], side: 'cooperation' | 'conflict'): string =>
  balance.reduce((sum, week) => sum + week[side], 0).toFixed(1)

/** All between two sides, for people. */
export const betweenPage = ({ sides: [one, other], found, today, evidence }: Asked, page: Page): string => {
  const { events, next, balance, commitments, meetings } = found
  const title = (text: string): string => page.paint('bold', text)
  const more = next === null ? '' : ` · more: readout events --pair ${one.code},${other.code} --after ${cursorWords(next)}`
  return [
    `${title(`${one.name} – ${other.name}`)}  ${page.paint('dim', `${one.code}, ${other.code}`)}`,
    ...(balance.length === 0
      ? []
      : [
          `${title('Balance')}  cooperation ${total(balance, 'cooperation')} ▲  conflict ${total(balance, 'conflict')} ▼\n${balanceChart(balance, page)}`,
        ]),
    ...(commitments.length === 0
      ? []
      : [[title('Open commitments'), ...commitments.map((commitment) => commitmentEntry(commitment, today, page))].join('\n')]),
    ...(meetings.length === 0 ? [] : [[title('Who met whom'), ...meetings.map((meeting) => meetingEntry(meeting, page))].join('\n')]),
    `${title('Timeline')}\n${eventList(events, { evidence }, page)}`,
    page.paint(
      'dim',
      [counted(events.length, 'event'), counted(meetings.length, 'meeting'), counted(commitments.length, 'open commitment')].join(' · ') +
        more,
    ),
  ].join('\n\n')
}

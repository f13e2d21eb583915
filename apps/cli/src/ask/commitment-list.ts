import { dayNumber } from '@readout/engine/model/calendar'
import type { KeptCommitment } from '@readout/record'
import type { Page } from '../print/printer.ts'
import { counted, dayWords, shortId } from '../print/words.ts'
import { quoted, safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Table } from './answer.ts'
import { labelledLine } from './event-list.ts'
import { dotted } from './event-words.ts'

/** "took place". */
export const statusWords = (status: string): string => status.replaceAll('_', ' ')

const dayOr = (day: string | null): string => (day === null ? 'no day' : dayWords(day))

/** "12 days ago", "3 years ago". */
const agoWords = (days: number): string => `${days < 730 ? counted(days, 'day') : counted(Math.floor(days / 365.25), 'year')} ago`

/** When it is due, and how that stands on the day asked. */
const dueWords = ({ due, overdue }: KeptCommitment, today: string): string => {
  if (due === null) return 'no due date'
  const last = due.to ?? due.from
  if (overdue && due.to !== null) return `overdue: was due ${dayWords(due.to)}, ${agoWords(dayNumber(today) - dayNumber(due.to))}`
  return due.from !== null && due.to !== null && due.from !== due.to
    ? `due ${dayWords(due.from)} – ${dayWords(due.to)}`
    : `due ${dayOr(last)}`
}

const sideWords = (codes: readonly string[]): string => codes.join(' + ')

/** Who owes what to whom: "JPN → DEU"; "JPN ↔ DEU" where they promise each other. */
const between = ({ promisers, promisees }: KeptCommitment): string => {
  if (promisers.length === 0) return 'somebody'
  const others = promisees.filter((code) => !promisers.includes(code))
  if (others.length === 0) return promisers.join(promisees.length === 0 ? ' + ' : ' ↔ ')
  return `${sideWords(promisers)} → ${sideWords(others)}`
}

const stepsWords = ({ steps }: KeptCommitment): string =>
  steps
    .map(({ status, event, day, reason }) => {
      const about = [
        day === null ? null : dayWords(day),
        event === null ? null : `event ${shortId(event)}`,
        reason === 'so told' ? null : safeText(reason),
      ].filter((part) => part !== null)
      return `${statusWords(status)}${about.length === 0 ? '' : ` (${about.join(', ')})`}`
    })
    .join(' → ')

/** One promise: how it stands, whose it is, its words, its way so far. */
export const commitmentEntry = (commitment: KeptCommitment, today: string, page: Page): string => {
  const { id, status, act, overdue, opened, report } = commitment
  const head = [
    chunk(shortId(id), 'dim'),
    chunk(' '),
    chunk(between(commitment), 'bold'),
    chunk(' '),
    chunk(quoted(act)),
    chunk(' · ', 'dim'),
    ...dotted([chunk(statusWords(status), 'talkTogether'), chunk(dueWords(commitment, today), overdue ? 'actAgainst' : 'plain')]),
  ]
  const way = stepsWords(commitment)
  return [
    wrap(head, { width: page.width, first: '  ', rest: ' '.repeat(11) }, page.paint),
    labelledLine(way === '' ? 'told' : 'steps', `${way === '' ? dayWords(opened) : way} · report ${shortId(report)}`, 11, page),
  ].join('\n')
}

/** Promises as a table. */
export const commitmentTable = (commitments: readonly KeptCommitment[]): Table => ({
  title: 'Commitments',
  columns: ['id', 'promiser', 'promisee', 'act', 'due_from', 'due_to', 'status', 'overdue', 'opened', 'event', 'report', 'steps'],
  rows: commitments.map((commitment) => {
    const { id, promisers, promisees, act, due, status, overdue, opened, event, report } = commitment
    return [
      id,
      promisers.join('; '),
      promisees.join('; '),
      act,
      due?.from ?? null,
      due?.to ?? null,
      status,
      overdue ? 'overdue' : '',
      opened,
      event,
      report,
      stepsWords(commitment),
    ]
  }),
})

import type { Commitment, Statement } from '@readout/engine/model/political-event'
import { type Positions, STATUS_WORDS } from '@readout/protocol/lines'
import { quoted, safeText } from '../terminal/safe-text.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import { labelled, quotes } from './event-card.ts'
import type { Page } from './printer.ts'
import { identityWords, rangeWords, shortId } from './words.ts'

const statusOf = (status: Commitment['status']): string => STATUS_WORDS[status].replaceAll('_', ' ')

const dueOf = ({ due, dueReason }: Commitment): string => {
  if (due.first === null && due.last === null) return 'no due date'
  return `due ${rangeWords(due)}${dueReason === '' ? '' : ` (${safeText(dueReason)})`}`
}

/** One promise: who owes what to whom, by when, and how far it has come. */
export const commitmentCard = (commitment: Commitment, positions: Positions, page: Page): string => {
  const { promisers, promisees, condition, steps, act } = commitment
  const to = promisees.length === 0 ? '' : ` → ${promisees.map(identityWords).join(' + ')}`
  const head = [
    chunk(statusOf(commitment.status), 'talkTogether'),
    chunk(' · ', 'dim'),
    chunk(`${promisers.map(identityWords).join(' + ')}${to}`),
    chunk(` · ${dueOf(commitment)} · ${commitment.dateSet ? 'date set' : 'date not set'}`, 'dim'),
  ]
  const way = steps.map((step) => `${statusOf(step.status)} (${shortId(step.event)})`).join(' → ')
  return [
    wrap(head, { width: page.width, first: '  ', rest: '      ' }, page.paint),
    labelled('promises', quotes([act], positions), page),
    ...(condition === null ? [] : [labelled('if', quotes([condition], positions), page)]),
    ...(way === '' ? [] : [labelled('steps', way, page)]),
    ...(commitment.evidence.length === 0 ? [] : [labelled('words', quotes(commitment.evidence, positions), page)]),
  ].join('\n')
}

const sourceOf = ({ source, sourceSpan }: Statement): string => {
  if (source !== null) return identityWords(source)
  return sourceSpan === null ? 'somebody unnamed' : quoted(sourceSpan.quote, 48)
}

/** One attributed statement: who, with what verb, said these words. */
export const statementCard = (statement: Statement, positions: Positions, page: Page): string => {
  const cue = statement.cue === null ? '' : `, ${quotes([statement.cue], positions)}`
  const manner = statement.direct ? 'in their own words' : 'as the report puts it'
  return [
    wrap(
      [chunk(sourceOf(statement), 'bold'), chunk(`${cue} · ${manner}`, 'dim')],
      { width: page.width, first: '  ', rest: '      ' },
      page.paint,
    ),
    ...statement.content.map((span) => labelled('said', quotes([span], positions), page)),
    ...(statement.events.length === 0 ? [] : [labelled('events', statement.events.map(shortId).join(' '), page)]),
  ].join('\n')
}

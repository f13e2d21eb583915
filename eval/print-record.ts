import type { CommitmentStatus } from '@readout/engine/model/account'
import type { Commitment, PoliticalEvent, ReportRecord, Statement } from '@readout/engine/model/political-event'
import type { Participant } from '@readout/engine/model/entity'
import type { Span } from '@readout/engine/model/source-text'
import { EVIDENCE_FIELDS, spansBehind } from '@readout/protocol/lines'
import { publicationWords } from '../apps/cli/src/print/header.ts'
import { basisWords, categoryWords, identityWords, rangeWords, statusWords } from '../apps/cli/src/print/words.ts'
import { safeText } from '../apps/cli/src/terminal/safe-text.ts'
import { chunk, plainPaint } from '../apps/cli/src/terminal/style.ts'
import { wrap } from '../apps/cli/src/terminal/wrap.ts'

const WIDTH = 116
const LABEL = 13

/**
 * A record as a person checks it: words, never offsets, and the number of an event in the report, never its id. Two
 * records that print the same say the same of the text.
 */
export function printRecord(record: ReportRecord): string {
  const { report, events, commitments, statements, notes } = record
  const number = new Map(events.map((event, at) => [event.id, `event ${at + 1}`]))
  const blocks = [
    line('report', report.headline === null ? 'without a headline' : quote(report.headline)),
    line('published', publicationWords(record)),
    ...events.map((event, at) => ['', `${at + 1}. ${eventBlock(event, number)}`].join('\n')),
    ...commitments.map((commitment) => ['', commitmentBlock(commitment, number)].join('\n')),
    ...statements.map((statement) => ['', statementBlock(statement, number)].join('\n')),
    ...(notes.length === 0
      ? []
      : ['', ...notes.map(({ code, span, detail }) => line('note', `${code}${span ? ` at ${quote(span)}` : ''}: ${detail}`))]),
  ]
  return `${blocks.join('\n')}\n`
}

const quote = (span: Span): string => `“${safeText(span.quote.replace(/\s+/gu, ' ').trim())}”`

const line = (label: string, words: string): string =>
  wrap([chunk(words)], { width: WIDTH, first: `${label.padEnd(LABEL)} `, rest: ' '.repeat(LABEL + 1) }, plainPaint)

const lines = (rows: readonly (readonly [label: string, words: string | null])[]): string =>
  rows.flatMap(([label, words]) => (words === null ? [] : [line(`   ${label}`, words)])).join('\n')

const party = ({ identity, span, basis }: Participant): string =>
  `${identityWords(identity)}${identity.sector === null ? '' : ` (${identity.sector})`} ${quote(span)}${basis.kind === 'stated' ? '' : ` ${basisWords(basis)}`}`

const parties = (participants: readonly Participant[]): string | null =>
  participants.length === 0 ? null : participants.map(party).join(' + ')

const tokenOf = (id: string, number: ReadonlyMap<string, string>): string => number.get(id) ?? 'an event not printed'

function eventBlock(event: PoliticalEvent, number: ReadonlyMap<string, string>): string {
  const head = [
    categoryWords(event),
    event.cameo,
    `quad ${event.quadCode}`,
    ...(event.contexts.length === 0 ? [] : [event.contexts.join(', ')]),
  ]
  const { date, dateReason, accounts, occasion } = event
  return [
    head.join(' · '),
    lines([
      ['status', statusWords(event)],
      ['date', `${rangeWords(date.value)} (${date.basis.kind}: ${dateReason})`],
      ['actor', parties(event.actors) ?? 'unknown'],
      ['recipient', parties(event.recipients)],
      ['place', placeWords(event)],
      ['said by', voiceWords(event)],
      ['occasion', occasion === null ? null : tokenOf(occasion, number)],
      ...EVIDENCE_FIELDS.map((field) => [`· ${field.replace('_', ' ')}`, quotes(spansBehind(event, field))] as const),
      ['told', accounts.length === 1 ? null : `${accounts.length} times`],
      ['why', event.why],
    ]),
  ].join('\n')
}

const quotes = (spans: readonly Span[]): string | null => (spans.length === 0 ? null : spans.map(quote).join(' '))

function placeWords({ place }: PoliticalEvent): string | null {
  if (place === null) return null
  const { extracted, resolved, countryCode } = place.value
  return `${resolved ?? extracted}, ${countryCode ?? 'country unknown'} (${basisWords(place.basis)})`
}

const voiceWords = ({ saidBy }: PoliticalEvent): string | null =>
  saidBy.length === 0
    ? null
    : saidBy
        .map(
          ({ source, sourceSpan, cue }) =>
            `${source === null ? 'somebody unnamed' : identityWords(source.identity)}${sourceSpan ? ` ${quote(sourceSpan)}` : ''}${cue ? ` ${quote(cue)}` : ''}`,
        )
        .join(', who cites ')

const statusName = (status: CommitmentStatus): string => status.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)

function commitmentBlock(commitment: Commitment, number: ReadonlyMap<string, string>): string {
  const { promisers, promisees, act, due, dueReason, dateSet, condition, status, steps, evidence } = commitment
  const names = (all: Commitment['promisers']): string => all.map(identityWords).join(' + ') || 'nobody named'
  return [
    `Commitment: ${names(promisers)} → ${names(promisees)}, ${statusName(status)}`,
    lines([
      ['act', quote(act)],
      ['due', `${rangeWords(due)} (${dueReason}), date ${dateSet ? 'set' : 'not set'}`],
      ['if', condition === null ? null : quote(condition)],
      ['steps', steps.map((step) => `${statusName(step.status)} in ${tokenOf(step.event, number)}`).join(', ')],
      ['words', quotes(evidence)],
    ]),
  ].join('\n')
}

function statementBlock({ source, sourceSpan, cue, content, direct, events }: Statement, number: ReadonlyMap<string, string>): string {
  const told = events.map((id) => tokenOf(id, number)).join(', ')
  return [
    `Statement: ${source === null ? 'unknown' : identityWords(source)}${sourceSpan ? ` ${quote(sourceSpan)}` : ''}, ${direct ? 'own words' : 'reported'}`,
    lines([
      ['cue', cue === null ? null : quote(cue)],
      ...content.map((span) => ['said', quote(span)] as const),
      ['tells', told === '' ? null : told],
    ]),
  ].join('\n')
}

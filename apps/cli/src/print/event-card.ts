import type { Participant } from '@readout/engine/model/entity'
import type { PoliticalEvent } from '@readout/engine/model/political-event'
import type { Span } from '@readout/engine/model/source-text'
import { EVIDENCE_FIELDS, type Positions, spansBehind } from '@readout/protocol/lines'
import { quoted, safeText } from '../terminal/safe-text.ts'
import type { Chunk } from '../terminal/style.ts'
import { chunk } from '../terminal/style.ts'
import { wrap } from '../terminal/wrap.ts'
import type { Page } from './printer.ts'
import { FIELD_LABELS, QUAD_LOOK, categoryWords, nameWords, rangeWords, shortId, statusWords, voiceWords } from './words.ts'

/** More quotes than this a field and the card stops being a card; the record has them all. */
const QUOTES_SHOWN = 3

const LABEL_COLUMNS = 10

const parties = (participants: readonly Participant[]): readonly Chunk[] =>
  participants.flatMap((participant, index) => [
    chunk(index === 0 ? '' : ' + '),
    chunk(participant.identity.code, 'bold'),
    chunk(` ${nameWords(participant)}`),
  ])

/** Date · category · actor → recipient. */
export const headline = (event: PoliticalEvent): readonly Chunk[] => [
  chunk(rangeWords(event.date.value)),
  chunk(' · ', 'dim'),
  chunk(categoryWords(event), QUAD_LOOK[event.quadCode]),
  chunk(' · ', 'dim'),
  ...(event.actors.length === 0 ? [chunk('actor unknown', 'dim')] : parties(event.actors)),
  ...(event.recipients.length === 0 ? [] : [chunk(' → '), ...parties(event.recipients)]),
]

const place = (event: PoliticalEvent): string | null => {
  if (event.place === null) return null
  const { resolved, extracted, countryCode } = event.place.value
  return `in ${safeText(resolved ?? extracted)}${countryCode === null ? '' : `, ${countryCode}`}`
}

const voices = (event: PoliticalEvent): string | null =>
  event.saidBy.length === 0 ? null : `according to ${event.saidBy.map(voiceWords).join(', who cites ')}`

const separated = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.flatMap((one, index) => (index === 0 ? [one] : [chunk(' · ', 'dim'), one]))

/** Place, voice, status, how often told, how sure, which event. */
const circumstances = (event: PoliticalEvent): readonly Chunk[] => {
  const status = statusWords(event)
  const told = event.accounts.length
  const said = [place(event), voices(event)].filter((words) => words !== null).map((words) => chunk(words))
  return separated([
    ...(status === null ? [] : [chunk(status, 'warning')]),
    ...said,
    ...(told > 1 ? [chunk(`×${told} accounts`)] : []),
    chunk(`confidence ${event.confidence.toFixed(2)} · ${shortId(event.id)}`, 'dim'),
  ])
}

/** The text's own words, each with its line. */
export const quotes = (spans: readonly Span[], positions: Positions): string => {
  const shown = spans.slice(0, QUOTES_SHOWN).map((span) => `${quoted(span.quote)} L${positions.line(span)}`)
  const more = spans.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ')
}

/** A labelled line of a card, wrapped under itself. */
export const labelled = (label: string, words: string, { width, paint }: Page): string => {
  const indent = ' '.repeat(4 + LABEL_COLUMNS)
  return wrap([chunk(words, 'dim')], { width, first: `    ${label.padEnd(LABEL_COLUMNS)}`, rest: indent }, paint)
}

const evidence = (event: PoliticalEvent, positions: Positions, page: Page): readonly string[] =>
  EVIDENCE_FIELDS.flatMap((field) => {
    const spans = spansBehind(event, field)
    const reason = field === 'date' && event.dateReason !== '' ? ` (${safeText(event.dateReason)})` : ''
    if (spans.length === 0) return reason === '' ? [] : [labelled(FIELD_LABELS[field], reason.trim(), page)]
    return [labelled(FIELD_LABELS[field], `${quotes(spans, positions)}${reason}`, page)]
  })

/** One event as a compact card: what it is, its circumstances, and below them the text's own words. */
export const eventCard = (event: PoliticalEvent, positions: Positions, page: Page): string =>
  [
    wrap(headline(event), { width: page.width, first: '  ', rest: '      ' }, page.paint),
    wrap(circumstances(event), { width: page.width, first: '    ', rest: '    ' }, page.paint),
    ...evidence(event, positions, page),
  ].join('\n')

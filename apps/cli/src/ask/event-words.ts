import type { Auxiliary, QuadCode } from '@readout/engine/model/codebook'
import type { DayRange } from '@readout/engine/model/calendar'
import type { EntityObject, EventLine, VoiceObject } from '@readout/protocol/lines'
import type { KeptEvent } from '@readout/record'
import { counted, QUAD_LOOK, rangeWords } from '../print/words.ts'
import { quoted, safeText } from '../terminal/safe-text.ts'
import { chunk, type Chunk, type Look } from '../terminal/style.ts'

const GRANULARITIES = ['day', 'week', 'month', 'quarter', 'year', 'range', 'unknown'] as const

/** The days of an event, as its line has them. */
export const daysOf = ({ date, enddate, date_granularity }: EventLine): DayRange => ({
  first: date,
  last: enddate ?? date,
  granularity: GRANULARITIES.find((known) => known === date_granularity) ?? 'unknown',
})

/** "5 May 2025", "May 2025", "date unknown". */
export const whenWords = (line: EventLine): string => rangeWords(daysOf(line))

/** "CONSULT (phone)". */
export const actWords = ({ event, mode }: EventLine): string => `${event.join(' + ')}${mode.length === 0 ? '' : ` (${mode.join(', ')})`}`

const LOOKS: Readonly<Record<number, Look>> = QUAD_LOOK satisfies Readonly<Record<QuadCode, Look>>

/** Cooperation is cool, conflict warm. */
export const actLook = ({ quad_code }: EventLine): Look => LOOKS[quad_code] ?? 'plain'

/** Who somebody is beyond the code: their name, or else what the text calls them. */
export const whoWords = ({ identifier_text, entity_text }: EntityObject): string =>
  identifier_text === null ? quoted(entity_text ?? 'unnamed', 48) : safeText(identifier_text)

/** "IND Narendra Modi + RUS “Moscow”", as plain text. */
export const partiesText = (parties: readonly EntityObject[]): string =>
  parties.map((party) => `${party.code ?? 'UNK'} ${whoWords(party)}`).join(' + ')

const partyChunks = (parties: readonly EntityObject[]): readonly Chunk[] =>
  parties.flatMap((party, index) => [chunk(index === 0 ? '' : ' + '), chunk(party.code ?? 'UNK', 'bold'), chunk(` ${whoWords(party)}`)])

/** Category · actor → recipient. */
export const actChunks = (line: EventLine): readonly Chunk[] => [
  chunk(actWords(line), actLook(line)),
  chunk(' · ', 'dim'),
  ...(line.actor.length === 0 ? [chunk('actor unknown', 'dim')] : partyChunks(line.actor)),
  ...(line.recipient.length === 0 ? [] : [chunk(' → '), ...partyChunks(line.recipient)]),
]

const STATUS: Readonly<Record<Auxiliary, string>> = {
  future: 'planned',
  negation: 'denied or did not happen',
  hypothetical: 'possible, not reported as fact',
  historical: 'background',
}

const STATUS_WORDS: Readonly<Record<string, string>> = STATUS

/** Whether it happened, in words; null where it is told as having happened. */
export const realityWords = ({ aux }: EventLine): string | null =>
  aux.length === 0 ? null : aux.map((one) => STATUS_WORDS[one] ?? one).join(', ')

/** "in Moscow, RUS"; null where no place is told. */
export const placeWords = ({ event_loc: place }: EventLine): string | null =>
  place === null
    ? null
    : `in ${safeText(place.resolved_place ?? place.extracted_place)}${place.country_code === null ? '' : `, ${place.country_code}`}`

const voice = ({ code, entity_text, cue }: VoiceObject): string => {
  const who = [code, entity_text === null ? null : quoted(entity_text, 48)].filter((part) => part !== null).join(' ')
  return `${who === '' ? 'somebody unnamed' : who}${cue === null ? '' : `, ${quoted(cue, 32)}`}`
}

/** "according to IND “the spokesman”"; null where the report itself vouches. */
export const voiceWords = ({ said_by }: EventLine): string | null =>
  said_by.length === 0 ? null : `according to ${said_by.map(voice).join(', who cites ')}`

/** "3 reports, 2 publishers"; no line breaks between a number and what it counts. */
export const toldWords = ({ reports, publishers }: KeptEvent): string =>
  [counted(reports, 'report'), counted(publishers, 'publisher')].map((words) => words.replace(' ', '\u00A0')).join(', ')

/** "accounts differ on date, place"; null where they agree. */
export const differWords = ({ disagreements }: KeptEvent): string | null => {
  const facets = Object.keys(disagreements)
  return facets.length === 0 ? null : `accounts differ on ${facets.join(', ')}`
}

/** Runs of words with a dim dot between them. */
export const dotted = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.flatMap((one, index) => (index === 0 ? [one] : [chunk(' · ', 'dim'), one]))

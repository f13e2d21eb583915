import { CATEGORIES, SECTORS } from '@readout/engine/model/codebook'
import type { Identity } from '@readout/engine/model/entity'
import type { Telling } from '@readout/engine/model/telling'
import type { EventLine } from '@readout/protocol/lines'
import type { CodedReport } from './coded-report.ts'

/** Where and by whom something was said. */
export type Circumstances = Pick<Telling, 'occasions' | 'officials'>

const NOWHERE: Circumstances = Object.freeze({ occasions: [], officials: [] })

/** Circumstances as the record wrote them. */
export function circumstancesIn(json: string): Circumstances {
  const circumstances: Circumstances = JSON.parse(json)
  return circumstances
}

/** Of an account: the talk its line names, among the other accounts of its report, and the report's own office. */
export function circumstancesOf(line: EventLine, { accounts, genre, publisher }: Pick<CodedReport, 'accounts' | 'genre' | 'publisher'>): Circumstances {
  const host = accounts.find((other) => other.line.id === line.occasion)?.line
  const codes = host ? [...new Set([...host.actor, ...host.recipient].map(({ code }) => code ?? 'UNK'))].toSorted() : []
  return { occasions: host ? [{ codes, day: host.date }] : [], officials: OFFICIAL.has(genre) && publisher !== null ? [publisher] : [] }
}

const OFFICIAL: ReadonlySet<string> = new Set(['readout', 'statement', 'communique'])

/** Digits, and the words that reports count people with. */
const NUMBERS = /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)\b/giu

/** What an event's line says, as the judge of tellings takes it. */
export function tellingOf(line: EventLine, words: readonly string[], { occasions, officials }: Circumstances = NOWHERE): Telling {
  const [category] = CATEGORIES.filter((known) => line.event.includes(known))
  if (!category) throw new Error(`an event of no category: ${line.id}`)
  return {
    category,
    mode: line.mode[0] ?? null,
    auxiliaries: line.aux,
    days: { first: line.date, last: line.enddate ?? line.date, granularity: granularityOf(line) },
    daysKnown: basisOf(line.date_basis),
    actors: line.actor.map(identityOf),
    recipients: line.recipient.map(identityOf),
    place: line.event_loc === null ? null : {
      name: line.event_loc.resolved_place ?? line.event_loc.extracted_place, countryCode: line.event_loc.country_code, lat: line.event_loc.lat, lon: line.event_loc.lon, resolution: line.event_loc.resolution,
    },
    words,
    published: line.cite_info.publication_date,
    numbers: [...line.actor, ...line.recipient].flatMap(({ entity_text }) => entity_text?.match(NUMBERS) ?? []).map((number) => number.toLowerCase()),
    occasions,
    officials,
  }
}

const GRANULARITIES = ['day', 'week', 'month', 'quarter', 'year', 'range', 'unknown'] as const

const granularityOf = ({ date_granularity }: EventLine): Telling['days']['granularity'] => GRANULARITIES.find((known) => known === date_granularity) ?? 'unknown'

const basisOf = (basis: string): Telling['daysKnown'] => (basis === 'stated' || basis === 'inferred' ? basis : 'assumed')

const identityOf = ({ code, sector, identifier_text, office }: EventLine['actor'][number]): Identity => ({
  code: code ?? 'UNK', sector: SECTORS.find((known) => known === sector) ?? null, name: identifier_text, office,
})

import { CATEGORIES, SECTORS } from '@readout/engine/model/codebook'
import type { Identity } from '@readout/engine/model/entity'
import type { Telling } from '@readout/engine/model/telling'
import type { EventLine } from '@readout/protocol/lines'
import type { CodedAccount, CodedReport } from './coded-report.ts'

/** Where and by whom something was said, and what else is said there. */
export type Circumstances = Pick<Telling, 'occasions' | 'officials' | 'around' | 'numbers' | 'daysNear'>

const NOWHERE: Circumstances = Object.freeze({ occasions: [], officials: [], around: [], numbers: [], daysNear: [] })

/** Circumstances as the record wrote them; an older record has fewer. */
export function circumstancesIn(json: string): Circumstances {
  const circumstances: Partial<Circumstances> = JSON.parse(json)
  return { ...NOWHERE, ...circumstances }
}

/** Of an account: the talk its line names, among the other accounts of its report, the report's own office, and what else its sentence says. */
export function circumstancesOf({ line, setting }: CodedAccount, { accounts, genre, publisher }: Pick<CodedReport, 'accounts' | 'genre' | 'publisher'>): Circumstances {
  const host = accounts.find((other) => other.line.id === line.occasion)?.line
  const codes = host ? [...new Set([...host.actor, ...host.recipient].map(({ code }) => code ?? 'UNK'))].toSorted() : []
  return { occasions: host ? [{ codes, day: host.date }] : [], officials: OFFICIAL.has(genre) && publisher !== null ? [publisher] : [], around: setting.words, numbers: setting.numbers, daysNear: setting.days }
}

const OFFICIAL: ReadonlySet<string> = new Set(['readout', 'statement', 'communique'])

/** What an event's line says, as the judge of tellings takes it. */
export function tellingOf(line: EventLine, words: readonly string[], circumstances: Circumstances = NOWHERE): Telling {
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
    ...circumstances,
  }
}

const GRANULARITIES = ['day', 'week', 'month', 'quarter', 'year', 'range', 'unknown'] as const

const granularityOf = ({ date_granularity }: EventLine): Telling['days']['granularity'] => GRANULARITIES.find((known) => known === date_granularity) ?? 'unknown'

const basisOf = (basis: string): Telling['daysKnown'] => (basis === 'stated' || basis === 'inferred' ? basis : 'assumed')

const identityOf = ({ code, sector, identifier_text, office }: EventLine['actor'][number]): Identity => ({
  code: code ?? 'UNK', sector: SECTORS.find((known) => known === sector) ?? null, name: identifier_text, office,
})

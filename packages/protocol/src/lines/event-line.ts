import type { PoliticalEvent, ReportRecord } from '@readout/engine/model/political-event'
import { CODER } from './coder.ts'
import type { CiteInfo } from './cite-info.ts'
import { citeInfo } from './cite-info.ts'
import type { EntityObject, LocationObject, VoiceObject } from './entity.ts'
import { locationObject, participantObject, voiceObject } from './entity.ts'
import type { EvidenceEntry } from './evidence.ts'
import { evidenceEntries } from './evidence.ts'
import type { Positions } from './positions.ts'

/** One event as one JSON line: PLOVER 2.0's field names, and those PLOVER lacks. The order of the keys is part of it. */
export interface EventLine {
  readonly id: string
  readonly date: string | null
  readonly enddate?: string
  readonly date_granularity: string
  readonly date_basis: string
  readonly date_reason: string
  readonly event: readonly string[]
  readonly mode: readonly string[]
  readonly context: readonly string[]
  readonly cameo: string
  readonly quad_code: number
  readonly event_scale: number
  readonly actor: readonly EntityObject[]
  readonly recipient: readonly EntityObject[]
  readonly aux: readonly string[]
  readonly said_by: readonly VoiceObject[]
  readonly event_loc: LocationObject | null
  readonly evidence: readonly EvidenceEntry[]
  readonly occasion: string | null
  readonly accounts: number
  readonly confidence: number
  readonly why: string
  readonly cite_info: CiteInfo
  readonly coder: string
}

/** Two decimals: what lies behind them is noise. */
const rounded = (share: number): number => Math.round(share * 100) / 100

const dateFields = ({ date, dateReason }: PoliticalEvent) => {
  const { first, last, granularity } = date.value
  return {
    date: first,
    ...(last === null || last === first ? {} : { enddate: last }),
    date_granularity: granularity,
    date_basis: date.basis.kind,
    date_reason: dateReason,
  }
}

/** The event record of the design, for one event of a report. */
export const eventLine = (event: PoliticalEvent, record: ReportRecord, positions: Positions): EventLine => ({
  id: event.id,
  ...dateFields(event),
  event: [event.category],
  mode: event.mode === null ? [] : [event.mode],
  context: event.contexts,
  cameo: event.cameo,
  quad_code: event.quadCode,
  event_scale: event.scale,
  actor: event.actors.map(participantObject),
  recipient: event.recipients.map(participantObject),
  aux: event.auxiliaries,
  said_by: event.saidBy.map(voiceObject),
  event_loc: event.place === null ? null : locationObject(event.place.value),
  evidence: evidenceEntries(event, positions),
  occasion: event.occasion,
  accounts: event.accounts.length,
  confidence: rounded(event.confidence),
  why: event.why,
  cite_info: citeInfo(record),
  coder: CODER,
})

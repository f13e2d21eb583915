import type { EventLine } from '@readout/protocol/lines'
import type { Retold } from '../join/retelling.ts'

/** What a watch looks for: events that are new, promises that are overdue, events that come to be told otherwise. */
export const WATCH_KINDS = ['event', 'overdue', 'wording'] as const
export type WatchKind = (typeof WATCH_KINDS)[number]

/** Which events a watch is about; what is left out is "any". Of these a watch for promises has a pair alone. */
export interface WatchFilter {
  readonly actor?: string
  readonly pair?: readonly [string, string]
  readonly category?: string
  readonly place?: string
  readonly source?: string
  readonly aux?: string
  readonly text?: string
}

/** An event as it stood when a watch found it. */
export interface AlertedEvent {
  readonly id: string
  readonly category: string
  readonly mode: string | null
  readonly aux: readonly string[]
  readonly date: string | null
  readonly actor: readonly AlertedParty[]
  readonly recipient: readonly AlertedParty[]
  /** The words that tell the act. */
  readonly words: readonly string[]
  readonly reports: number
}

export interface AlertedParty {
  readonly code: string | null
  readonly name: string | null
}

/** A promise as it stood when a watch found it. */
export interface AlertedPromise {
  /** The event that made it. */
  readonly event: string
  readonly promisers: readonly string[]
  readonly promisees: readonly string[]
  readonly act: string
  readonly due: string
}

/** What an alert tells. */
export type AlertAbout =
  | { readonly kind: 'event'; readonly event: AlertedEvent }
  | { readonly kind: 'overdue'; readonly promise: AlertedPromise }
  | { readonly kind: 'wording'; readonly event: AlertedEvent; readonly changes: readonly Retold[] }

/** What a watch found, and what it is known by: the same key is the same finding. */
export interface Finding {
  readonly key: string
  readonly about: AlertAbout
}

/** A watch, and what it has not been looked for in: the changes after `mark` up to `upTo`, the days from `day` to before `today`. */
export interface Stretch {
  readonly watch: { readonly id: string; readonly made: string; readonly since: number; readonly filter: WatchFilter }
  readonly mark: number
  readonly upTo: number
  readonly day: string
  readonly today: string
}

/** An event's line as alerts tell it. */
export const alertedEvent = (line: EventLine, reports: number): AlertedEvent => ({
  id: line.id, category: line.event[0] ?? '', mode: line.mode[0] ?? null, aux: line.aux, date: line.date, actor: line.actor.map(partyOf), recipient: line.recipient.map(partyOf),
  words: [...new Set(line.evidence.filter(({ field }) => field === 'event').map(({ text }) => text))], reports,
})

const partyOf = ({ code, identifier_text, entity_text }: EventLine['actor'][number]): AlertedParty => ({ code, name: identifier_text ?? entity_text })

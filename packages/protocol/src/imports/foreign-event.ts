import type { Category, QuadCode } from '@readout/engine/model/codebook'

/** The systems whose files can be read. */
export const FOREIGN_SYSTEMS = ['polecat', 'icews', 'gdelt'] as const

export type ForeignSystem = (typeof FOREIGN_SYSTEMS)[number]

/** A party to an event as another system coded it. */
export interface ForeignParty {
  readonly name: string | null
  /** ISO 3166-1 alpha-3, or PLOVER's code of a party that is no state; null where we do not know theirs. */
  readonly country: string | null
  /** PLOVER's sector; of several the first that PLOVER has. */
  readonly sector: string | null
}

/** Where another system puts an event. */
export interface ForeignPlace {
  readonly name: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** One row of another system's file, in our words where they fit and in its own in `raw`. */
export interface ForeignEvent {
  readonly system: ForeignSystem
  /** The system's own key; ICEWS's is its event id and the day together. */
  readonly id: string
  readonly date: string | null
  /** PLOVER's category; for CAMEO systems by the code's root. Null for what PLOVER leaves out. */
  readonly category: Category | null
  readonly cameo: string | null
  readonly mode: string | null
  readonly quad: QuadCode | null
  readonly intensity: number | null
  /** null where the row names nobody. */
  readonly actor: ForeignParty | null
  readonly recipient: ForeignParty | null
  readonly place: ForeignPlace | null
  /** The publisher. */
  readonly source: string | null
  readonly url: string | null
  /** The row as given: column → text. Trailing columns that the row lacks are lacking here. */
  readonly raw: Readonly<Record<string, string>>
}

/** A row that cannot be read, and why. */
export interface RefusedRow {
  /** The line in the file, from 1; of a row over several lines its first. */
  readonly row: number
  readonly reason: string
}

/** What one row gives. */
export type ForeignRow =
  | { readonly kind: 'event'; readonly row: number; readonly event: ForeignEvent }
  | ({ readonly kind: 'refused' } & RefusedRow)

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A passage of the report, found wherever it stands, or a pair of code point offsets. */
export type GoldPassage = string | readonly [start: number, end: number]

/** An event that must or may be coded. */
export interface GoldEvent {
  readonly key: string
  /** Absent means required. */
  readonly required?: boolean
  readonly event: readonly string[]
  readonly mode?: readonly string[]
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly actor_not?: readonly string[]
  readonly recipient_not?: readonly string[]
  readonly date?: string | GoldDays
  readonly date_may_be_unknown?: boolean
  readonly place?: string
  readonly place_country?: string
  readonly evidence: readonly GoldPassage[]
  /** null stands for the report's own voice. */
  readonly said_by_any?: readonly (string | null)[]
  readonly aux?: readonly string[]
}

/** Days that a coded date must lie within; an open end is open. */
export interface GoldDays {
  readonly from?: string
  readonly to?: string
}

/** What a careless coder would print, and why it is wrong. */
export interface GoldForbidden {
  readonly why: string
  readonly event?: readonly string[]
  readonly pair?: readonly string[]
  readonly actor?: readonly string[]
  readonly evidence?: GoldPassage
  readonly unless_aux?: readonly string[]
}

/** A promise that the report holds. */
export interface GoldCommitment {
  readonly key: string
  /** A code, or several joined by commas. */
  readonly promiser: string | readonly string[]
  readonly promisee: string | readonly string[] | null
  readonly act: string
  readonly due?: string | GoldDays | null
  readonly status: string
  readonly date_set: boolean
}

/** What somebody is told to have said. */
export interface GoldStatement {
  readonly source: string
  readonly code: string
  readonly office?: string
  readonly content: readonly string[]
}

/** The golden record of a report, as its folder's gold.json has it. */
export interface GoldReport {
  readonly report: string
  readonly publication: string | null
  readonly note: string
  readonly events: readonly GoldEvent[]
  readonly forbidden?: readonly GoldForbidden[]
  readonly commitments?: readonly GoldCommitment[]
  readonly statements?: readonly GoldStatement[]
}

/** A folder's golden record and the report that it is of. */
export function readGold(folder: string): { readonly gold: GoldReport; readonly input: string } {
  const gold: GoldReport = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  return { gold, input: readFileSync(join(folder, gold.report), 'utf8') }
}

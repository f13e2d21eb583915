import type { Sector } from '../model/index.ts'

export type Rank =
  | 'headOfState' | 'headOfGovernment' | 'minister' | 'envoy' | 'spokesperson' | 'legislator' | 'judge' | 'officer' | 'party' | 'other'

/** A title that somebody holds; whose title it is, the words around it say ("the Malian foreign minister"). */
export interface Office {
  /** Canonical title, lower case but for names in it. */
  readonly title: string
  readonly also: readonly string[]
  readonly sector: Sector
  readonly rank: Rank
  /** Only when the title alone tells the state ("taoiseach"); where it is merely likely, words nearby win. */
  readonly country?: string
  /** A minister's field: "defence". */
  readonly portfolio?: string
}

import type { Sector } from './codebook.ts'
import type { TokenRef } from './layers.ts'
import type { Span } from './source-text.ts'
import type { Basis } from './traced.ts'

/** Who somebody is: an ISO 3166-1 alpha-3 code or one of PLOVER's non-state codes, and a sector. */
export interface Identity {
  /** ISO alpha-3, UNO, EUR, IGO, NGO, IMG, MNC, ISM or UNK. */
  readonly code: string
  readonly sector: Sector | null
  /** Canonical name of the person or body; null for a bare state. */
  readonly name: string | null
  readonly office: string | null
}

/** A noun phrase taken to its identity; undecided keeps its candidates and says why. */
export interface Resolution {
  readonly identity: Identity | null
  readonly candidates: readonly Identity[]
  readonly basis: Basis
}

/** A party to an event: the words, and who that is. */
export interface Participant {
  readonly span: Span
  readonly head: TokenRef
  readonly identity: Identity
  readonly basis: Basis
}

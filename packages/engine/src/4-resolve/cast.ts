import type { Attribution, Grammar, Participant, Span } from '../model/index.ts'
import type { ResolveContext } from './context.ts'
import type { Trace } from './discourse.ts'
import type { Found } from './found.ts'
import type { LocalSides } from './local-side.ts'
import type { People } from './people.ts'
import type { Side } from './sides.ts'

export type { Found } from './found.ts'

/** Everything that taking a filler to its participants needs. */
export interface Cast {
  readonly context: ResolveContext
  readonly people: People
  readonly traces: readonly Trace[]
  readonly speakers: readonly (Participant | null)[]
  /** The state whose officials the report names without it: the publisher's own, the dateline's. */
  readonly own: Side | null
  readonly local: LocalSides
  /** Those who issue the text together; empty where one speaks alone. */
  readonly joint: readonly Found[]
  /** The phrases being asked about, each as "sentence:word": what points at something that points back is left open. */
  readonly asking: ReadonlySet<string>
  /** Takes a noun phrase to whom it means; kept here because a pointing phrase asks again about what it points to. */
  readonly resolve: (cast: Cast, asked: Asked) => readonly Found[]
}

/** A noun phrase by its head, its words, and the attributions that hold it. */
export interface Asked {
  readonly grammar: Grammar
  readonly head: number
  readonly span: Span
  readonly speakers: readonly Attribution[]
}

/** Which role a filler has: being acted upon lets a town stand for its state. */
export type Role = 'actor' | 'recipient'

import type { Organisation } from './organisation.ts'
import type { State } from './states.ts'

/** A user's own additions to the register; an added name comes before a packaged one with the same key. */
export interface RegisterFacts {
  readonly states?: readonly State[]
  readonly organisations?: readonly Organisation[]
}

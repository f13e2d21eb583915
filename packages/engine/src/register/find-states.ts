import type { Sector } from '../model/index.ts'
import type { Entry, NameIndex } from './name-index.ts'
import { indexNames, named } from './name-index.ts'
import { nameKey } from './name-key.ts'
import type { State } from './states.ts'
import { WARY_NAMES } from './wary-names.ts'

/** How words name a state: by its name, its people, its capital, or another seat of its government. */
export type StateNaming = 'name' | 'demonym' | 'capital' | 'seat'

/** A state found. */
export interface StateHit {
  readonly kind: StateNaming
  readonly state: State
  /** The code to write down: a dependency's is its controlling state's, as PLOVER folds them. */
  readonly code: string
  /** PRE for an entity that few states recognise, else null. */
  readonly sector: Sector | null
  /** All states so named, the likeliest first; more than one is ambiguous ("Korean", "Congo"). */
  readonly candidates: readonly State[]
  /** Why the name alone should not be believed ("also a person"); null when it may. */
  readonly wary: string | null
}

interface Named {
  readonly kind: StateNaming
  readonly state: State
}

const entriesOf = (kind: StateNaming, states: readonly State[], names: (state: State) => readonly string[]): readonly Entry<Named>[] =>
  states.flatMap((state) => names(state).map((name) => ({ name, value: { kind, state } })))

/** The states by name, people, capital and seat, in this order. */
export const indexStates = (states: readonly State[]): NameIndex<Named> =>
  indexNames([
    ...entriesOf('name', states, (state) => [state.name, ...state.names]),
    ...entriesOf('demonym', states, (state) => state.demonyms),
    ...entriesOf('capital', states, (state) => (state.capital === null ? [] : [state.capital])),
    ...entriesOf('seat', states, (state) => state.seats),
  ])

/** The state that the words name, all of them. */
export const findState = (index: NameIndex<Named>, words: string): StateHit | null => {
  const found = named(index, words)
  const first = found[0]
  if (first === undefined) return null
  return {
    ...first,
    code: first.state.foldsInto ?? first.state.code,
    sector: first.state.sector ?? null,
    candidates: [...new Set(found.map((value) => value.state))],
    wary: WARY_NAMES[nameKey(words)] ?? null,
  }
}

import type { Draft } from './draft.ts'
import { MOST_TELLINGS, type Happening } from './happening.ts'
import { pairKey } from './happenings.ts'
import type { Draw } from './random.ts'

/** A report that has gone out. */
export interface Published {
  readonly name: string
  readonly draft: Draft
}

/** Less than the days by which two alike happenings are apart, so that one recalled without a day is still the only one. */
const BACKGROUND_DAYS = 9

/** What has been told so far, and by whom; it grows as the stream goes on. */
export class Newsroom {
  readonly #draw: Draw
  readonly #told = new Map<string, number>()
  readonly #originals = new Map<string, readonly Published[]>()
  readonly #byPair = new Map<string, readonly Happening[]>()

  constructor(draw: Draw, happenings: readonly Happening[]) {
    this.#draw = draw
    for (const happening of happenings.toSorted((one, other) => one.day - other.day)) {
      const key = pairKey(happening.pair)
      this.#byPair.set(key, [...(this.#byPair.get(key) ?? []), happening])
    }
  }

  /** The reports of its own that a happening has had. */
  originalsOf({ id }: Happening): readonly Published[] {
    return this.#originals.get(id) ?? []
  }

  /** Main stories still to come are counted with those that have come, so that none is told too often. */
  #hasRoom({ id, tellings }: Happening): boolean {
    return tellings + (this.#told.get(id) ?? 0) < MOST_TELLINGS
  }

  /** Whether what a report recalls may be recalled once more. */
  mayRepeat({ backgrounds }: Draft): boolean {
    return backgrounds.every(({ happening }) => this.#hasRoom(happening))
  }

  /** Earlier happenings between the same two, to be recalled in a story. */
  backgroundsOf(main: Happening, today: number): readonly Happening[] {
    const draw = this.#draw
    const wanted = draw.pick([0, 0, 0, 1, 1, 1, 2])
    const known = (this.#byPair.get(pairKey(main.pair)) ?? []).filter(
      (other) => other.id !== main.id && other.day <= main.day && other.day >= today - BACKGROUND_DAYS && this.#hasRoom(other),
    )
    if (known.length === 0 || wanted === 0) return []
    const first = draw.pick(known)
    const rest = known.filter((other) => other.id !== first.id)
    return wanted === 2 && rest.length > 0 ? [first, draw.pick(rest)] : [first]
  }

  /** Takes note of a report that goes out. */
  publish(name: string, draft: Draft, original: boolean): void {
    for (const { happening } of draft.backgrounds) this.#told.set(happening.id, (this.#told.get(happening.id) ?? 0) + 1)
    const { id } = draft.lead.happening
    if (original) this.#originals.set(id, [...(this.#originals.get(id) ?? []), { name, draft }])
  }
}

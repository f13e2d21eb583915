import type { EntityObject } from '../lines/entity.ts'
import type { EventLine } from '../lines/event-line.ts'
import { isMutual } from '../codes/mutual.ts'
import type { ExportEvent } from './export-event.ts'

/** One row of a format that knows one actor and one recipient: an event, and two of its parties. */
export interface PairRow {
  readonly event: ExportEvent
  readonly line: EventLine
  /** The event's id; with a number behind it where the event has more than one row. */
  readonly key: string
  readonly actor: EntityObject | null
  readonly recipient: EntityObject | null
}

type Pair = readonly [actor: EntityObject | null, recipient: EntityObject | null]

const others = (all: readonly EntityObject[], index: number): readonly (EntityObject | null)[] => all.filter((_, at) => at !== index)

/** An empty side is one row with nobody in it. */
const orNobody = (entities: readonly EntityObject[]): readonly (EntityObject | null)[] => (entities.length === 0 ? [null] : entities)

function* pairs({ event, actor, recipient }: EventLine): Generator<Pair> {
  const amongThemselves = recipient.length === 0 && actor.length > 1 && isMutual(event)
  for (const [index, one] of orNobody(actor).entries()) {
    for (const other of amongThemselves ? others(actor, index) : orNobody(recipient)) yield [one, other]
  }
}

/**
 * The rows of one event in a format of pairs: each actor with each recipient. Where a mutual event keeps all parties in actor
 * ("A and B met"), each goes with each other, in both directions: ICEWS files tell meetings so, and whoever looks for A with B
 * finds it from either side. Where several act towards nobody ("A and B condemned the coup"), each has a row without recipient.
 * Written one by one: a congress of a thousand parties is a million rows.
 */
export function* pairRows(event: ExportEvent): Generator<PairRow> {
  const { line } = event
  const several = rowCount(line) > 1
  let number = 0
  for (const [actor, recipient] of pairs(line)) {
    number += 1
    yield { event, line, key: several ? `${line.id}-${number}` : line.id, actor, recipient }
  }
}

/** How many rows an event has in a format of pairs. */
export const rowCount = ({ event, actor, recipient }: EventLine): number => {
  if (recipient.length === 0 && actor.length > 1 && isMutual(event)) return actor.length * (actor.length - 1)
  return Math.max(actor.length, 1) * Math.max(recipient.length, 1)
}

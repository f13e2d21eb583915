import type { EntityObject } from '../../lines/entity.ts'
import type { ExportEvent } from '../export-event.ts'
import { publisherOf } from '../export-event.ts'

/** Something that a format cannot hold: in words for the user, and whether an event has it. */
export interface Loss {
  readonly cannot: string
  readonly isLost: (event: ExportEvent) => boolean
}

/** All parties to an event. */
export const partiesOf = ({ line }: ExportEvent): readonly EntityObject[] => [...line.actor, ...line.recipient]

const NO_PLACE = { extracted_place: null, resolved_place: null, province: null }

/** The names in an event that others wrote: of parties, offices, places, publishers. */
export const namesIn = (event: ExportEvent): readonly string[] => {
  const { extracted_place: told, resolved_place: resolved, province } = event.line.event_loc ?? NO_PLACE
  const named = partiesOf(event).flatMap((party) => [party.identifier_text, party.entity_text, party.office])
  return [...named, told, resolved, province, publisherOf(event)].filter((name) => name !== null)
}

import type { EventLine } from '../lines/event-line.ts'

/** PLOVER's resolution from which a place is a town, or something within one. */
const TOWN = 4

/** The place of an event where it is a town or smaller; null for a state or province, which is no city. */
export const townOf = ({ event_loc: place }: EventLine): string | null =>
  place !== null && (place.resolution ?? 0) >= TOWN ? place.resolved_place : null

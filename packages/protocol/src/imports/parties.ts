import type { ForeignParty, ForeignPlace } from './foreign-event.ts'

/** A party; null where the row names nobody. */
export const partyOf = (party: ForeignParty): ForeignParty | null =>
  party.name === null && party.country === null && party.sector === null ? null : party

/** A place; null where the row names none. */
export const placeOf = (place: ForeignPlace): ForeignPlace | null =>
  place.name === null && place.country === null && place.lat === null && place.lon === null ? null : place

/** The first of several that is known. */
export const firstKnown = (values: readonly (string | null)[]): string | null => values.find((value) => value !== null) ?? null

import type { Category } from '@readout/engine/model/codebook'

/**
 * Whether the parties to an event of a category may all be actors with no recipient ("A and B met"): PLOVER 2.0, chapter 2, on
 * reciprocal events. The engine's codebook says the same of each category; a test holds the two together.
 */
export const MUTUAL: Readonly<Record<Category, boolean>> = {
  AGREE: true, CONSULT: true, SUPPORT: true, CONCEDE: false, COOPERATE: true, AID: false, RETREAT: false, REQUEST: false,
  ACCUSE: false, REJECT: false, THREATEN: false, PROTEST: false, SANCTION: false, MOBILIZE: false, COERCE: false, ASSAULT: false,
}

const MUTUAL_NAMES: ReadonlySet<string> = new Set(Object.entries(MUTUAL).flatMap(([category, mutual]) => (mutual ? [category] : [])))

/** Whether any of an event's categories is mutual. */
export const isMutual = (categories: readonly string[]): boolean => categories.some((category) => MUTUAL_NAMES.has(category))

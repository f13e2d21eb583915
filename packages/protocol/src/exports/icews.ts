import type { EntityObject } from '../lines/entity.ts'
import { rootOf } from '../codes/cameo-roots.ts'
import { goldstein } from '../codes/goldstein.ts'
import { icewsSector } from '../codes/icews-sectors.ts'
import { stateName } from '../codes/states.ts'
import type { Columns } from './cells.ts'
import { publisherOf } from './export-event.ts'
import type { PairRow } from './pairs.ts'
import { stableNumber } from './stable-number.ts'
import { townOf } from './town.ts'

/** A code stands in for a name that is not known; UNK is no name. */
const codeName = (code: string | null): string | null => stateName(code) ?? (code === 'UNK' ? null : code)

const name = (entity: EntityObject | null): string | null =>
  entity?.identifier_text ?? entity?.entity_text ?? codeName(entity?.code ?? null)

const party = (side: 'Source' | 'Target', of: (row: PairRow) => EntityObject | null): Columns<PairRow> => ({
  [`${side} Name`]: (row) => name(of(row)),
  [`${side} Sectors`]: (row) => icewsSector(of(row)?.sector ?? null),
  [`${side} Country`]: (row) => stateName(of(row)?.code ?? null),
})

/**
 * ICEWS's 20 columns. Event and story ids are numbers there, so ours are numbers made of our ids. `Intensity` is Goldstein's
 * value of the code, on which ICEWS's scale stands, not PLOVER's; `Event Text` is the title of the code's root. CAMEO codes are
 * text: `041` without its zero would be another root. International bodies have no country there.
 */
export const ICEWS_COLUMNS: Columns<PairRow> = {
  'Event ID': ({ key }) => stableNumber(key),
  'Event Date': ({ line }) => line.date,
  ...party('Source', ({ actor }) => actor),
  'Event Text': ({ line }) => rootOf(line.cameo)?.text ?? null,
  'CAMEO Code': ({ line }) => line.cameo,
  Intensity: ({ line }) => goldstein(line.cameo),
  ...party('Target', ({ recipient }) => recipient),
  'Story ID': ({ event, line }) => stableNumber(event.reports[0]?.id ?? line.cite_info.text_id),
  'Sentence Number': () => null,
  Publisher: ({ event }) => publisherOf(event),
  City: ({ line }) => townOf(line),
  District: () => null,
  Province: ({ line }) => line.event_loc?.province ?? null,
  Country: ({ line }) => stateName(line.event_loc?.country_code ?? null),
  Latitude: ({ line }) => line.event_loc?.lat ?? null,
  Longitude: ({ line }) => line.event_loc?.lon ?? null,
}

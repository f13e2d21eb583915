import type { EntityObject } from '../lines/entity.ts'
import { QUAD_NAMES, quadOf } from '../codes/quads.ts'
import type { Columns } from './cells.ts'
import { joined } from './cells.ts'
import { publishedOf, publisherOf } from './export-event.ts'
import type { PairRow } from './pairs.ts'
import { townOf } from './town.ts'

/** UNK says that nobody knows who it is, and POLECAT has its own word for that. */
const country = (entity: EntityObject | null): string | null => (entity?.code === 'UNK' ? null : (entity?.code ?? null))

const name = (entity: EntityObject | null): string | null => entity?.identifier_text ?? entity?.entity_text ?? null

const quad = ({ line }: PairRow): string | null => {
  const code = quadOf(line.quad_code)
  return code === null ? null : QUAD_NAMES[code]
}

const party = (side: 'Actor' | 'Recipient', of: (row: PairRow) => EntityObject | null): Columns<PairRow> => ({
  [`${side} Name`]: (row) => name(of(row)),
  [`${side} Country`]: (row) => country(of(row)),
  [`${side} COW`]: () => null,
  [`Primary ${side} Sector`]: (row) => of(row)?.sector ?? null,
  [`${side} Sectors`]: (row) => of(row)?.sector ?? null,
  [`${side} Title`]: (row) => of(row)?.office ?? null,
  [`${side} Name Raw`]: (row) => of(row)?.entity_text ?? null,
  [`Wikipedia ${side} ID`]: () => null,
})

/**
 * POLECAT's 40 columns. What we do not know (Correlates of War numbers, Wikipedia pages, the story's other names) says so.
 * POLECAT's rows have one actor and one recipient; its country columns hold PLOVER's codes, so UNO and EUR stay as they are.
 */
export const POLECAT_COLUMNS: Columns<PairRow> = {
  'Event ID': ({ key }) => key,
  'Event Date': ({ line }) => line.date,
  'Event Type': ({ line }) => joined(line.event, '; '),
  'Event Mode': ({ line }) => joined(line.mode, '; '),
  Intensity: ({ line }) => line.event_scale,
  'Quad Code': quad,
  Contexts: ({ line }) => joined(line.context, '; '),
  ...party('Actor', ({ actor }) => actor),
  ...party('Recipient', ({ recipient }) => recipient),
  Placename: ({ line }) => line.event_loc?.resolved_place ?? null,
  City: ({ line }) => townOf(line),
  District: () => null,
  Province: ({ line }) => line.event_loc?.province ?? null,
  Country: ({ line }) => line.event_loc?.country_code ?? null,
  Latitude: ({ line }) => line.event_loc?.lat ?? null,
  Longitude: ({ line }) => line.event_loc?.lon ?? null,
  'GeoNames ID': ({ line }) => line.event_loc?.geonameid ?? null,
  'Raw Placename': ({ line }) => line.event_loc?.extracted_place ?? null,
  'Feature Type': () => null,
  Source: ({ event }) => publisherOf(event),
  'Publication Date': ({ event }) => publishedOf(event),
  'Story People': () => null,
  'Story Organizations': () => null,
  'Story Locations': () => null,
  Language: ({ line }) => line.cite_info.language,
  Version: ({ line }) => line.coder,
}

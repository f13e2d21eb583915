import type { EntityObject } from '../lines/entity.ts'
import type { CameoActor } from '../codes/cameo-actors.ts'
import { cameoActor } from '../codes/cameo-actors.ts'
import { rootCode } from '../codes/cameo-roots.ts'
import { goldstein } from '../codes/goldstein.ts'
import { dayDigits } from './cameo-days.ts'
import type { Columns } from './cells.ts'
import { joined } from './cells.ts'
import { knownOf } from './export-event.ts'
import type { PairRow } from './pairs.ts'

const codes = (entity: EntityObject | null): CameoActor => cameoActor(entity?.code ?? null, entity?.sector ?? null)

/** Phoenix splits `RUSGOV` into its root `RUS` and its agent `GOV`; an international body's root is its first part. */
const party = (side: 'source' | 'target', of: (row: PairRow) => EntityObject | null): Columns<PairRow> => ({
  [side]: (row) => codes(of(row)).code,
  [`${side}_root`]: (row) => codes(of(row)).country ?? codes(of(row)).type,
  [`${side}_agent`]: (row) => (codes(of(row)).country === null ? codes(of(row)).group : codes(of(row)).type),
  [`${side}_others`]: () => null,
})

/**
 * The 26 columns of Phoenix, which hold those of PETRARCH's rows: day, source, target, code. Values on one axis are joined by
 * semicolons there. `issues` are matches of Phoenix's own word lists, so it stays empty; our contexts are PLOVER's.
 */
export const CAMEO_COLUMNS: Columns<PairRow> = {
  id: ({ key }) => key,
  date: ({ line }) => dayDigits(line.date),
  year: ({ line }) => line.date?.slice(0, 4) ?? null,
  month: ({ line }) => line.date?.slice(5, 7) ?? null,
  day: ({ line }) => line.date?.slice(8, 10) ?? null,
  ...party('source', ({ actor }) => actor),
  ...party('target', ({ recipient }) => recipient),
  code: ({ line }) => line.cameo,
  root_code: ({ line }) => rootCode(line.cameo),
  quad_class: ({ line }) => line.quad_code,
  goldstein: ({ line }) => goldstein(line.cameo),
  issues: () => null,
  lat: ({ line }) => line.event_loc?.lat ?? null,
  lon: ({ line }) => line.event_loc?.lon ?? null,
  place: ({ line }) => line.event_loc?.resolved_place ?? null,
  state: ({ line }) => line.event_loc?.province ?? null,
  country: ({ line }) => line.event_loc?.country_code ?? null,
  ids: ({ event }) => joined(knownOf(event, 'id'), ';'),
  urls: ({ event }) => joined(knownOf(event, 'url'), ';'),
  sources: ({ event }) => joined(knownOf(event, 'publisher'), ';'),
}

import { quadOfCameo } from '../codes/cameo-quads.ts'
import { categoryOfCameo } from '../codes/cameo-roots.ts'
import { sectorOfIcews } from '../codes/icews-sectors.ts'
import { stateOfText } from '../codes/states.ts'
import type { RawRow } from './cells.ts'
import type { ForeignParty } from './foreign-event.ts'
import { HEADED, placeIn } from './headed.ts'
import { firstKnown, partyOf } from './parties.ts'
import type { SystemEntry } from './system.ts'

const party = (row: RawRow, side: 'Source' | 'Target'): ForeignParty | null =>
  partyOf({
    name: row.text(`${side} Name`),
    country: stateOfText(row.text(`${side} Country`)),
    sector: firstKnown((row.text(`${side} Sectors`) ?? '').split(',').map((word) => sectorOfIcews(word.trim()))),
  })

/** A code that lost its zero in a spreadsheet has two roots; only ICEWS's text of it would tell which, so it stays as it is. */
const cameoOf = (row: RawRow): string | null => row.text('CAMEO Code')

/**
 * ICEWS: 20 columns under a header; the place stands at the end and may be missing. An event id alone is not a key: the same
 * number comes back on other days.
 */
export const ICEWS: SystemEntry = {
  ...HEADED,
  essential: ['Event ID', 'Event Date', 'Source Name', 'CAMEO Code', 'Target Name', 'Publisher'],
  key: (id, date) => `${id}/${date ?? ''}`,
  fields: (row) => ({
    category: categoryOfCameo(cameoOf(row) ?? ''),
    cameo: cameoOf(row),
    mode: null,
    quad: quadOfCameo(cameoOf(row) ?? ''),
    intensity: row.number('Intensity'),
    actor: party(row, 'Source'),
    recipient: party(row, 'Target'),
    place: placeIn(row, ['City', 'District', 'Province']),
    source: row.text('Publisher'),
    url: null,
  }),
}

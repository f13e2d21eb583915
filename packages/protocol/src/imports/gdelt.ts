import { nonStateOf, sectorOfType } from '../codes/cameo-actors.ts'
import { categoryOfCameo } from '../codes/cameo-roots.ts'
import { quadOf } from '../codes/quads.ts'
import { stateOfFips, stateOfText } from '../codes/states.ts'
import { GDELT_COLUMNS } from '../exports/gdelt.ts'
import { dayOfDigits, type RawRow } from './cells.ts'
import type { ForeignParty } from './foreign-event.ts'
import { firstKnown, partyOf, placeOf } from './parties.ts'
import type { SystemEntry } from './system.ts'

const party = (row: RawRow, side: 'Actor1' | 'Actor2'): ForeignParty | null => {
  const type = row.text(`${side}Type1Code`)
  const types = [type, row.text(`${side}Type2Code`), row.text(`${side}Type3Code`)]
  return partyOf({
    name: row.text(`${side}Name`),
    country: stateOfText(row.text(`${side}CountryCode`)) ?? nonStateOf(row.text(`${side}KnownGroupCode`), type),
    sector: firstKnown(types.map(sectorOfType)),
  })
}

/** GDELT 2.0 Events: 61 columns, no header, no quotation marks. Rows of 57 or 58 are GDELT 1.0's, whose places have other columns. */
export const GDELT: SystemEntry = {
  columns: Object.keys(GDELT_COLUMNS),
  quotes: false,
  essential: ['GlobalEventId', 'Day', 'EventCode', 'DATEADDED'],
  idColumn: 'GlobalEventId',
  dateColumn: 'Day',
  day: dayOfDigits,
  key: (id) => id,
  fields: (row) => ({
    category: categoryOfCameo(row.text('EventCode') ?? ''),
    cameo: row.text('EventCode'),
    mode: null,
    quad: quadOf(row.number('QuadClass')),
    intensity: row.number('GoldsteinScale'),
    actor: party(row, 'Actor1'),
    recipient: party(row, 'Actor2'),
    place: placeOf({
      name: row.text('ActionGeo_Fullname'),
      country: stateOfFips(row.text('ActionGeo_CountryCode')),
      lat: row.number('ActionGeo_Lat'),
      lon: row.number('ActionGeo_Long'),
    }),
    source: null,
    url: row.text('SOURCEURL'),
  }),
}

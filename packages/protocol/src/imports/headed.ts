import { stateOfText } from '../codes/states.ts'
import { dayOf, type RawRow } from './cells.ts'
import type { ForeignPlace } from './foreign-event.ts'
import { firstKnown, placeOf } from './parties.ts'

/** What ICEWS's and POLECAT's files have in common: a header that names the columns, quotation marks, an id and a day. */
export const HEADED = { columns: null, quotes: true, idColumn: 'Event ID', dateColumn: 'Event Date', day: dayOf } as const

/** Their place: the first of these columns that names one, and the four that both have. */
export const placeIn = (row: RawRow, names: readonly string[]): ForeignPlace | null =>
  placeOf({
    name: firstKnown(names.map((name) => row.text(name))),
    country: stateOfText(row.text('Country')),
    lat: row.number('Latitude'),
    lon: row.number('Longitude'),
  })

import type { ForeignSystem } from '@readout/protocol/imports'
import { GDELT_COLUMNS } from '../../src/exports/gdelt.ts'
import { ICEWS_COLUMNS } from '../../src/exports/icews.ts'
import { POLECAT_COLUMNS } from '../../src/exports/polecat.ts'

type Cells = Readonly<Record<string, string>>

const COLUMNS: Readonly<Record<ForeignSystem, readonly string[]>> = {
  polecat: Object.keys(POLECAT_COLUMNS),
  icews: Object.keys(ICEWS_COLUMNS),
  gdelt: Object.keys(GDELT_COLUMNS),
}

/** A row that can be read, of each system; every happening in it is invented. */
const READABLE: Readonly<Record<ForeignSystem, Cells>> = {
  polecat: {
    'Event ID': 'p1', 'Event Date': '2024-03-05', 'Event Type': 'CONSULT', 'Event Mode': 'visit', Intensity: '4.0', 'Quad Code': 'VERBAL COOPERATION', Contexts: 'diplomatic',
    'Actor Name': 'Ane Lund', 'Actor Country': 'NOR', 'Actor COW': '385', 'Primary Actor Sector': 'GOV', 'Recipient Name': 'None', 'Recipient Country': 'None', 'Primary Recipient Sector': 'None',
    Placename: 'Vik i Sogn', Country: 'NOR', Latitude: '61.09', Longitude: '-6.58', Source: 'Vik Post',
  },
  icews: {
    'Event ID': '32000001', 'Event Date': '2018-06-01', 'Source Name': 'Ane Lund', 'Source Sectors': 'Elite,Government,Executive', 'Source Country': 'Norway', 'Event Text': 'Make a visit', 'CAMEO Code': '042',
    Intensity: '1.9', 'Target Name': 'Sudmark navy', 'Target Sectors': 'NA', 'Target Country': 'Russian Federation', 'Story ID': '47', 'Sentence Number': '2', Publisher: 'Vik Post', City: 'NA', District: 'NA',
    Province: 'Vestland', Country: 'Norway', Latitude: '61.09', Longitude: '-6.58',
  },
  gdelt: {
    GlobalEventId: '410000001', Day: '20240305', EventCode: '0871', QuadClass: '2', GoldsteinScale: '9', Actor1Name: 'NORWAY', Actor1CountryCode: 'NOR', Actor1Type1Code: 'MIL', Actor2Name: 'UNITED NATIONS',
    Actor2KnownGroupCode: 'UNO', Actor2Type1Code: 'IGO', ActionGeo_Fullname: 'Belgrade, Serbia', ActionGeo_CountryCode: 'RB', ActionGeo_Lat: '44.8', ActionGeo_Long: '20.5', DATEADDED: '20240305120000',
    SOURCEURL: 'https://vikpost.example.org/1',
  },
}

/** One row of a system, with some cells other than usual; as it stands in a file. */
export const row = (system: ForeignSystem, cells: Cells = {}, columns: readonly string[] = COLUMNS[system]): string =>
  columns.map((column) => cells[column] ?? READABLE[system][column] ?? '').join('\t')

/** The header of a system's files; GDELT's have none. */
export const header = (system: ForeignSystem): string => (system === 'gdelt' ? '' : `${COLUMNS[system].join('\t')}\n`)

/** A file of these rows. */
export const file = (system: ForeignSystem, rows: readonly string[]): string => header(system) + rows.map((text) => `${text}\n`).join('')

/** The names of a system's columns. */
export const columnsOf = (system: ForeignSystem): readonly string[] => COLUMNS[system]

import { CATEGORIES, SECTORS } from '@readout/engine/model/codebook'
import { quadOfText } from '../codes/quads.ts'
import { stateOfText } from '../codes/states.ts'
import type { RawRow } from './cells.ts'
import type { ForeignParty } from './foreign-event.ts'
import { HEADED, placeIn } from './headed.ts'
import { firstKnown, partyOf } from './parties.ts'
import type { SystemEntry } from './system.ts'

/** PLOVER's codes of parties that are no state; POLECAT writes them into the same columns. */
const NON_STATES: readonly string[] = ['UNO', 'EUR', 'IGO', 'NGO', 'IMG', 'MNC', 'ISM']

const countryOf = (text: string | null): string | null => (text !== null && NON_STATES.includes(text) ? text : stateOfText(text))

const sectorOf = (text: string | null): string | null => SECTORS.find((sector) => sector === text) ?? null

const party = (row: RawRow, side: 'Actor' | 'Recipient'): ForeignParty | null =>
  partyOf({
    name: firstKnown([row.text(`${side} Name`), row.text(`${side} Name Raw`)]),
    country: countryOf(row.text(`${side} Country`)),
    sector: sectorOf(row.text(`Primary ${side} Sector`)),
  })

/**
 * POLECAT: 40 columns under a header, some files with more (Headline). Later files say `Event Intensity` for `Intensity`. What
 * they know nothing of is None.
 */
export const POLECAT: SystemEntry = {
  ...HEADED,
  essential: ['Event ID', 'Event Date', 'Event Type', 'Actor Name', 'Recipient Name', 'Source'],
  key: (id) => id,
  fields: (row) => ({
    category: CATEGORIES.find((category) => category === row.text('Event Type')?.toUpperCase()) ?? null,
    cameo: null,
    mode: row.text('Event Mode'),
    quad: quadOfText(row.text('Quad Code') ?? ''),
    intensity: row.number('Intensity') ?? row.number('Event Intensity'),
    actor: party(row, 'Actor'),
    recipient: party(row, 'Recipient'),
    place: placeIn(row, ['Placename', 'City', 'Raw Placename']),
    source: row.text('Source'),
    url: null,
  }),
}

/** Out and in again, and in and out again: nothing is lost that the format can hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExportEvent } from '@readout/protocol/exports'
import { DIALECTS } from '@readout/protocol/exports'
import type { ForeignParty, ForeignSystem } from '@readout/protocol/imports'
import { FOREIGN_SYSTEMS, readForeign, writeForeign } from '@readout/protocol/imports'
import type { EntityObject } from '@readout/protocol/lines'
import { CATEGORIES, SECTORS } from '@readout/engine/model/codebook'
import { CAMEO_TYPES } from '../../src/codes/cameo-actors.ts'
import { isState, stateName } from '../../src/codes/states.ts'
import { pairRows } from '../../src/exports/pairs.ts'
import { event, written } from '../fixtures.ts'
import { file, row } from './fixtures.ts'

const STATES = ['NOR', 'SWE', 'RUS', 'KOS', 'USA', 'CIV']
const NASTY = ['"', '""', '\t', '\n', '\r\n', '\0', ' ', "'", '=', ';', ',', 'None', 'NA', '\u2028', '\uFEFF', '🕊', 'é', 'عربي', '中', 'a', 'Vik']

const words = fc.oneof(fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')), fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }))
const known = fc.option(words, { nil: null })

const entity: fc.Arbitrary<EntityObject> = fc.record({
  code: fc.option(fc.constantFrom(...STATES, 'UNO', 'EUR', 'IGO', 'UNK'), { nil: null }),
  sector: fc.option(fc.constantFrom(...SECTORS), { nil: null }),
  entity_text: known,
  identifier_text: known,
  office: known,
})

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => Math.round(value * 1e4) / 1e4 + 0)

const anyEvent: fc.Arbitrary<ExportEvent> = fc
  .record({
    id: fc.uuid(),
    date: fc.option(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)), { nil: null }),
    event: fc.constantFrom(...CATEGORIES).map((category) => [category]),
    mode: fc.constantFrom([], ['visit'], ['meet']),
    cameo: fc.constantFrom('010', '042', '0871', '112', '1721', '20'),
    quad_code: fc.constantFrom(1, 2, 3, 4),
    event_scale: fc.integer({ min: -20, max: 20 }).map((half) => half / 2),
    actor: fc.array(entity, { maxLength: 3 }),
    recipient: fc.array(entity, { maxLength: 2 }),
    event_loc: fc.option(
      fc.record({
        extracted_place: words, resolved_place: known, geonameid: fc.constant(1), lat: degrees(90), lon: degrees(180), province: known, country_code: fc.constantFrom(...STATES), resolution: fc.constantFrom(1, 2, 4, 5),
      }),
      { nil: null },
    ),
  })
  .map((fields) => event(fields))

/** What a cell can hold of a text: no tabs and breaks, no spaces around it, and nothing that means nothing. */
const held = (value: string | null): string | null => {
  const cell = (value ?? '').replaceAll(/[\0\t\r\n]+/g, ' ').trim()
  return ['', 'None', 'NA'].includes(cell) ? null : cell
}

const first = (...values: readonly (string | null)[]): string | null => values.find((value) => value !== null) ?? null

/** What each format can hold of a party. */
const PARTY: Readonly<Record<ForeignSystem, (entity: EntityObject) => ForeignParty>> = {
  polecat: ({ code, sector, identifier_text: name, entity_text: told }) => ({ name: first(held(name ?? told), held(told)), country: code === 'UNK' ? null : code, sector }),
  icews: ({ code, sector, identifier_text: name, entity_text: told }) => ({
    name: held(name ?? told ?? stateName(code) ?? (code === 'UNK' ? null : code)), country: isState(code) ? code : null, sector,
  }),
  gdelt: ({ code, sector, identifier_text: name, entity_text: told }) => {
    const type = SECTORS.find((one) => one === sector)
    return { name: held(name ?? told), country: code === 'UNK' ? null : code, sector: isState(code) && type !== undefined && CAMEO_TYPES[type] !== null ? type : null }
  },
}

const partyOf = (system: ForeignSystem, of: EntityObject | null): ForeignParty | null => {
  const party = of === null ? null : PARTY[system](of)
  return party === null || Object.values(party).every((value) => value === null) ? null : party
}

test.each(FOREIGN_SYSTEMS)('%s: what was written comes back, row by row', (system) => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 4 }), (events) => {
      const { events: back, refused } = readForeign(system, written(system, events))
      expect(refused).toEqual([])
      const rows = events.flatMap((one) => [...pairRows(one)])
      expect(back).toMatchObject(
        rows.map(({ line, actor, recipient }) => ({
          date: line.date,
          actor: partyOf(system, actor),
          recipient: partyOf(system, recipient),
          ...(system === 'polecat' ? { category: line.event[0], mode: line.mode[0] ?? null, intensity: line.event_scale } : { cameo: line.cameo }),
          ...(system === 'icews' ? {} : { quad: line.quad_code }),
          place: line.event_loc === null ? null : { country: line.event_loc.country_code, lat: line.event_loc.lat, lon: line.event_loc.lon },
          source: system === 'gdelt' ? null : 'Vik Post',
          url: system === 'gdelt' ? 'https://vikpost.example.org/1' : null,
        })),
      )
      expect(new Set(back.map(({ id }) => id)).size).toBe(rows.length)
    }),
    { numRuns: 150 },
  )
})

test.each(FOREIGN_SYSTEMS)('%s: what we wrote and read we write again, letter for letter', (system) => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 4 }), (events) => {
      const text = written(system, events)
      expect(writeForeign(system, readForeign(system, text).events)).toBe(text)
    }),
    { numRuns: 150 },
  )
})

const anyCell = fc.array(fc.constantFrom('a', '"', '\t', '\n', ' ', 'é', '🕊', "'"), { maxLength: 6 }).map((parts) => parts.join(''))

test.each([
  ['polecat', 'Actor Name', 'Story Organizations'],
  ['icews', 'Source Name', 'Target Name'],
] as const)('%s: any cell in quotation marks is read, kept as given, and written back', (system, one, other) => {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 3 }), (cells) => {
      const given = file(system, cells.map(([left, right]) => row(system, { [one]: quoted(left), [other]: quoted(right) })))
      const { events, refused } = readForeign(system, given)
      expect(refused).toEqual([])
      expect(events.map(({ raw }) => [raw[one], raw[other]])).toEqual(cells)
      expect(readForeign(system, writeForeign(system, events)).events).toEqual(events)
    }),
    { numRuns: 300 },
  )
})

test('columns of several files stand side by side, and what was missing at the end is missing again', () => {
  const cut = row('icews').split('\t').slice(0, 14).join('\t')
  const { events } = readForeign('icews', file('icews', [cut, row('icews')]))
  expect(writeForeign('icews', events)).toBe(file('icews', [cut, row('icews')]))
  const wider = readForeign('icews', `${file('icews', []).trimEnd()}\tHeadline\n${row('icews')}\tLund visits Vik\n`).events
  expect(writeForeign('icews', [...events, ...wider]).split('\n').map((line) => line.split('\t').length)).toEqual([21, 14, 20, 21, 1])
})

test('no events, no file', () => {
  expect(writeForeign('polecat', [])).toBe('')
})

test('what a round trip loses of a name, the format says', () => {
  expect(DIALECTS.polecat.cannot).toContain('tabs and line breaks in names: they become spaces')
})

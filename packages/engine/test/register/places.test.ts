import { expect, test } from 'vitest'
import columns from '../../src/register/places.json' with { type: 'json' }
import { placeKey } from '../../src/register/fold-name.ts'
import { readPosition, writePosition } from '../../src/register/place-columns.ts'
import { openPlaceList } from '../../src/register/place-list.ts'
import { createGazetteer } from '../../src/register/places.ts'
import { RESPELLINGS } from '../../src/register/regions/respellings.ts'

const gazetteer = createGazetteer(columns)

const best = (name: string, countries: readonly string[]): string => {
  const [first] = gazetteer.findPlaces(name, { countries })
  return first === undefined ? 'unknown' : `${first.place.resolved ?? '-'}, ${first.place.province ?? '-'}, ${first.place.countryCode ?? '-'}, ${first.kind} ${String(first.place.resolution)}`
}

test.each<[string, readonly string[], string]>([
  ['Paris', [], 'Paris, Île-de-France, FRA, town 4'],
  ['Paris', ['USA'], 'Paris, Texas, USA, town 4'],
  ['Paris, Texas', [], 'Paris, Texas, USA, town 4'],
  ['Tripoli', [], 'Tripoli, Tripoli, LBY, town 4'],
  ['Tripoli', ['LBN'], 'Tripoli, North Lebanon, LBN, town 4'],
  ['Georgia', [], 'Georgia, Georgia, USA, division 2'],
  ['Kiev', [], 'Kyiv, Kyiv City, UKR, town 4'],
  ['Bombay', [], 'Mumbai, Maharashtra, IND, town 4'],
  ['Rangoon', [], 'Yangon, Yangon, MMR, town 4'],
  ['Khan Younis', [], 'Khān Yūnis, Gaza Strip, PSE, town 4'],
  ['Sana’a', [], 'Sanaa, Amanat Alasimah, YEM, town 4'],
  ['Fallujah', [], 'Al Fallūjah, Anbar, IRQ, town 4'],
  ['Zawiyah', ['LBY'], 'Az Zāwīyah, Az Zawiyah, LBY, town 4'],
  ['Washington', [], 'Washington, D.C., District of Columbia, USA, town 4'],
  ['New York', [], 'New York City, New York, USA, town 4'],
  ['Gaza', [], 'Gaza Strip, Gaza Strip, PSE, land 2'],
  ['Gaza City', [], 'Gaza, Gaza Strip, PSE, town 4'],
  ['Helmand province', [], 'Helmand, Helmand, AFG, division 2'],
  ['the Kharkiv region', [], 'Kharkiv, Kharkiv, UKR, division 2'],
  ['Donbas', [], 'Donbas, Donbas, UKR, land 2'],
  ['Kashmir', [], 'Kashmir, Kashmir, -, land 2'],
  ['Kashmir', ['PAK'], 'Kashmir, Kashmir, PAK, land 2'],
  ['Kashmir', ['PAK', 'IND'], 'Kashmir, Kashmir, -, land 2'],
  ['Strait of Hormuz', ['IRN'], 'Strait of Hormuz, -, -, sea 3'],
  ['Camp David', [], 'Camp David, -, USA, landmark 5'],
  ['city of Homs', [], 'Homs, Homs, SYR, town 4'],
  ['Xyzzyville', [], 'unknown'],
  ['', [], 'unknown'],
])('%s with hints %s is %s', (name, countries, expected) => {
  expect(best(name, countries)).toBe(expected)
})

test.each(['Of', 'Nice', 'March', 'Reading', 'Mobile', 'Orange'])('%s is flagged as a word and scored low', (name) => {
  const [first] = gazetteer.findPlaces(name)
  expect(first?.commonWord).toBe(true)
  expect(first?.score).toBeLessThan(0.2)
  expect(first?.reason).toContain('ordinary word')
})

test('candidates are sorted, few, and say why', () => {
  const found = gazetteer.findPlaces('Springfield', { countries: ['USA'] })
  expect(found.length).toBeLessThanOrEqual(12)
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a))
  expect(found[0]?.reason).toContain('in USA, hinted at')
})

test('a town carries what was written, its position and its GeoNames id', () => {
  expect(gazetteer.findPlaces('Kabul')[0]?.place).toEqual({
    extracted: 'Kabul', resolved: 'Kabul', countryCode: 'AFG', lat: 34.53, lon: 69.17, geonameid: 1138958, resolution: 4, province: 'Kabul',
  })
})

test.each([[0, 0], [-89.99, -179.99], [90, 180], [48.86, 2.35]])('position %d, %d survives packing', (lat, lon) => {
  expect(readPosition(writePosition(lat, lon), 0)).toEqual({ lat, lon })
})

test('every respelling leads to a listed town', () => {
  const list = openPlaceList(columns)
  const lost = RESPELLINGS.filter(([, listed, country]) => !list.towns(placeKey(listed)).some(({ division }) => division.country === country))
  expect(lost).toEqual([])
})

test('names are sorted by key, or the search would miss them', () => {
  const keys = columns.names.split('\n').map(placeKey)
  expect(keys.findIndex((key, at) => at > 0 && key < (keys[at - 1] ?? ''))).toBe(-1)
})

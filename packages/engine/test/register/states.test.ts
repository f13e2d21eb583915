import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { createRegister } from '../../src/register/lookup.ts'
import { STATES } from '../../src/register/states.ts'
import { DISPUTED_STATES, FORMER_STATES, PARTS_OF_STATES } from '../../src/register/territories.ts'

countries.registerLocale(english)

const REGISTER = createRegister()

// ISO has no code for Kosovo: the package makes one up, PLOVER writes KOS.
const ISO = Object.keys(countries.getAlpha3Codes()).filter((code) => !code.startsWith('XK'))
const OURS = STATES.map((state) => state.code).filter((code) => code !== 'KOS')

test('every ISO 3166-1 code is there, and no other but Kosovo', () => {
  expect(OURS.toSorted()).toEqual(ISO.toSorted())
  expect(REGISTER.stateOf('KOS')?.name).toBe('Kosovo')
})

// The package calls both Congos "Congo"; the first candidate is the larger.
test.each(ISO.filter((code) => code !== 'COG'))('%s is found by every English name of the packaged list', (code) => {
  const names = countries.getName(code, 'en', { select: 'all' }) ?? []
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect([name, REGISTER.findState(name)?.state.code]).toEqual([name, code])
})

test('dependencies, past states, unrecognised states and parts hang on a state of today', () => {
  const codes = new Set(STATES.filter((state) => state.foldsInto === undefined).map((state) => state.code))
  for (const state of STATES.filter((s) => s.foldsInto !== undefined)) expect([state.name, codes.has(state.foldsInto ?? '')]).toEqual([state.name, true])
  for (const state of [...FORMER_STATES, ...DISPUTED_STATES, ...PARTS_OF_STATES]) expect([state.name, codes.has(state.code)]).toEqual([state.name, true])
  for (const code of ['HKG', 'PSE', 'ATA', 'TWN']) expect(codes.has(code)).toBe(true)
})

test.each([
  ['India', 'name', 'IND', null],
  ['the Republic of India', 'name', 'IND', null],
  ['Indian', 'demonym', 'IND', null],
  ['Indians', 'demonym', 'IND', null],
  ['New Delhi', 'capital', 'IND', null],
  ['Delhi', 'seat', 'IND', null],
  ['South Block', 'seat', 'IND', null],
  ['the Kremlin', 'seat', 'RUS', null],
  ['KREMLIN', 'seat', 'RUS', null],
  ['Moscow', 'capital', 'RUS', null],
  ['the White House', 'seat', 'USA', null],
  ['Washington , D.C.', 'seat', 'USA', null],
  ['10 Downing Street', 'seat', 'GBR', null],
  ['Whitehall', 'seat', 'GBR', null],
  ['Élysée', 'seat', 'FRA', null],
  ['Elysee Palace', 'seat', 'FRA', null],
  ['The Hague', 'seat', 'NLD', null],
  ['US', 'name', 'USA', null],
  ['U.S.', 'name', 'USA', null],
  ['U.S.A.', 'name', 'USA', null],
  ['the United States of America', 'name', 'USA', null],
  ['Burma', 'name', 'MMR', null],
  ['Ivory Coast', 'name', 'CIV', null],
  ['Côte d’Ivoire', 'name', 'CIV', null],
  ["Cote d' Ivoire", 'name', 'CIV', null],
  ['Guinea - Bissau', 'name', 'GNB', null],
  ['Guinea-Bissau', 'name', 'GNB', null],
  ['Bissau-Guinean', 'demonym', 'GNB', null],
  ["People 's Republic of China", 'name', 'CHN', null],
  ['DPRK', 'name', 'PRK', null],
  ['North Koreans', 'demonym', 'PRK', null],
  ['DRC', 'name', 'COD', null],
  ['UAE', 'name', 'ARE', null],
  ['Holland', 'name', 'NLD', null],
  ['Swaziland', 'name', 'SWZ', null],
  ['Turkey', 'name', 'TUR', null],
  ['Turkiye', 'name', 'TUR', null],
  ['Palestinian Authority', 'name', 'PSE', null],
  ['West Bank', 'name', 'PSE', null],
  ['Sana’a', 'capital', 'YEM', null],
  ['St. Lucia', 'name', 'LCA', null],
  ['St Lucia', 'name', 'LCA', null],
  ['Nigerien', 'demonym', 'NER', null],
  ['Nigerian', 'demonym', 'NGA', null],
  ['Soviet', 'demonym', 'RUS', null],
  ['Yugoslavia', 'name', 'SRB', null],
  ['Greenland', 'name', 'DNK', null],
  ['Puerto Rican', 'demonym', 'USA', null],
  ['Hong Kong', 'name', 'HKG', null],
  ['Abkhazia', 'name', 'GEO', 'PRE'],
  ['Transnistrian', 'demonym', 'MDA', 'PRE'],
  ['Somaliland', 'name', 'SOM', 'PRE'],
  ['Western Sahara', 'name', 'MAR', 'PRE'],
  ['Scottish', 'demonym', 'GBR', null],
  ['Chechen', 'demonym', 'RUS', null],
])('%s: %s of %s', (words, kind, code, sector) => {
  const hit = REGISTER.findState(words)
  expect([hit?.kind, hit?.code, hit?.sector]).toEqual([kind, code, sector])
})

test.each(['us', 'Us', 'china', 'turkey', 'chad', 'jordan', 'georgia', 'kremlin', 'polish', 'March', 'may', 'Europe', 'Asia', 'the West', '', ' ', 'the', 'U', 'India Pakistan', 'car'])(
  '"%s" names no state',
  (words) => {
    expect(REGISTER.findState(words)).toBeNull()
  },
)

test.each([
  ['Korean', ['KOR', 'PRK']],
  ['Congolese', ['COD', 'COG']],
  ['Dominican', ['DOM', 'DMA']],
  ['Kashmir', ['IND', 'PAK']],
])('%s is ambiguous and says so', (words, codes) => {
  expect(REGISTER.findState(words)?.candidates.map((state) => state.code)).toEqual(codes)
})

test.each(['Georgia', 'Jordan', 'Chad', 'Victoria', 'Male'])('%s is found but not to be believed by itself', (words) => {
  expect(REGISTER.findState(words)?.wary).toMatch(/\w/)
})

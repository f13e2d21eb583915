/** Our own tables against the engine's: two tables of one fact must not drift apart. */
import { expect, test } from 'vitest'
import { CAMEO, PLOVER } from '../../../engine/src/codebook/index.ts'
import { STATES } from '../../../engine/src/register/states.ts'
import { cameoActor, nonStateOf, sectorOfType } from '../../src/codes/cameo-actors.ts'
import { quadOfCameo } from '../../src/codes/cameo-quads.ts'
import { categoryOfCameo, rootOf } from '../../src/codes/cameo-roots.ts'
import { goldstein } from '../../src/codes/goldstein.ts'
import { MUTUAL } from '../../src/codes/mutual.ts'
import { fipsCode, isState, stateName, stateOfFips, stateOfText } from '../../src/codes/states.ts'

test('Goldstein’s values are the codebook’s, also where there is none', () => {
  expect([...CAMEO.keys()].map((code) => [code, goldstein(code)])).toEqual([...CAMEO.values()].map((entry) => [entry.code, entry.goldstein]))
})

test('mutual categories are the codebook’s', () => {
  expect(MUTUAL).toEqual(Object.fromEntries(Object.values(PLOVER).map(({ category, mutual }) => [category, mutual])))
})

test('every CAMEO code has a root, and no other text has', () => {
  expect([...CAMEO.keys()].filter((code) => rootOf(code) === null)).toEqual([])
  expect(['', '00', '21', 'x', 'constructor'].map(rootOf)).toEqual([null, null, null, null, null])
})

test('states are the register’s', () => {
  const codes = new Set(STATES.filter(({ status }) => status === undefined).map(({ code }) => code))
  expect([...codes].filter((code) => !isState(code))).toEqual([])
})

test.each([
  ['RUS', 'RS', 'Russian Federation'],
  ['KOS', 'KV', 'Kosovo'],
  ['AUS', 'AS', 'Australia'],
  ['AUT', 'AU', 'Austria'],
  ['CHN', 'CH', 'China'],
  ['CHE', 'SZ', 'Switzerland'],
])('%s is %s and %s', (code, fips, name) => {
  expect([fipsCode(code), stateName(code), stateOfFips(fips), stateOfText(name)]).toEqual([fips, name, code, code])
})

test.each([
  ['Russia', 'RUS'], ['Türkiye', 'TUR'], ['ROM', 'ROU'], ['KSV', 'KOS'], ['Atlantis', null], ['', null],
])('the state of %j is %s', (text, code) => {
  expect(stateOfText(text)).toBe(code)
})

test.each([
  ['RUS', 'GOV', 'RUSGOV'], ['RUS', null, 'RUS'], ['RUS', 'UNK', 'RUS'], ['RUS', 'REL', 'RUS'], ['SYR', 'JRN', 'SYRMED'],
  ['UNO', null, 'IGOUNO'], ['EUR', 'GOV', 'IGOEUREEC'], ['NGO', null, 'NGO'], ['ISM', null, null], ['UNK', 'UNK', null], [null, 'GOV', null], ['toString', null, null],
])('%s and %s are %s', (code, sector, actor) => {
  expect(cameoActor(code, sector).code).toBe(actor)
})

test('CAMEO’s roles and groups lead back', () => {
  expect(['GOV', 'MED', 'HLH', 'XXX'].map(sectorOfType)).toEqual(['GOV', 'JRN', 'MED', null])
  expect([nonStateOf('UNO', 'IGO'), nonStateOf(null, 'NGO'), nonStateOf(null, null), nonStateOf('XXX', 'IGO')]).toEqual(['UNO', 'NGO', null, null])
})

test.each([
  ['010', null, 1], ['020', 'REQUEST', 1], ['042', 'CONSULT', 1], ['0831', 'CONCEDE', 2], ['0871', 'RETREAT', 2], ['112', 'ACCUSE', 3], ['141', 'PROTEST', 4], ['163', 'SANCTION', 4], ['204', 'ASSAULT', 4], ['99', null, null],
])('CAMEO %s is %s, quad %s', (code, category, quad) => {
  expect([categoryOfCameo(code), quadOfCameo(code)]).toEqual([category, quad])
})

import { expect, test } from 'vitest'
import { CAMEO, cameoEntry, cameoRoot, hasMode, PLOVER, refineCameo } from '../../src/codebook/index.ts'
import { CAMEO_ROWS } from '../../src/codebook/cameo-codes.ts'

test('codes are unique, well formed, and each has its parent', () => {
  expect(CAMEO.size).toBe(CAMEO_ROWS.length)
  for (const [code] of CAMEO) {
    expect(code).toMatch(/^(0[1-9]|1\d|20)\d{0,2}$/)
    expect(CAMEO.has(code.slice(0, -1)) || code.length === 2, code).toBe(true)
  }
})

test('names are told apart', () => {
  const names = [...CAMEO.values()].map(({ name }) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('modes belong to their category and values lie on the scale', () => {
  for (const { code, category, mode, goldstein } of CAMEO.values()) {
    if (mode !== null) expect(category !== null && hasMode(category, mode), code).toBe(true)
    expect(goldstein === null || Math.abs(goldstein) <= 10, code).toBe(true)
  }
})

test('the seven codes without a published value are the known ones', () => {
  expect([...CAMEO.values()].filter(({ goldstein }) => goldstein === null).map(({ code }) => code)).toEqual(['1213', '1214', '155', '176', '1834', '1951', '1952'])
})

test('the choices hold', () => {
  const rows = [
    ['0871', 'CONCEDE', null], ['055', 'CONCEDE', null], ['163', 'SANCTION', 'discontinue'], ['036', 'AGREE', null], ['0356', 'CONCEDE', null],
    ['026', 'REQUEST', 'meet'], ['204', 'ASSAULT', 'unconventional'], ['116', 'SANCTION', 'convict'], ['016', null, null], ['085', 'RETREAT', null],
  ] as const
  for (const [code, category, mode] of rows) expect(cameoEntry(code)).toMatchObject({ code, category, mode })
})

test.each([['040', 1], ['0333', 5.2], ['0334', 6], ['057', 8], ['0874', 10], ['1244', -4], ['1385', -7], ['1712', -9.2], ['2042', -10], ['018', 3.4]])('Goldstein of %s', (code, value) => {
  expect(cameoEntry(code).goldstein).toBe(value)
})

test('a promise has a code of the category it becomes', () => {
  for (const { promisedCameo, futureBecomes } of Object.values(PLOVER)) if (promisedCameo !== null) expect(cameoEntry(promisedCameo).category).toBe(futureBecomes)
})

test('a code is refined by the mode only where it says "other"', () => {
  expect(refineCameo('100', 'meet')).toBe('106')
  expect(refineCameo('130', 'violence')).toBe('138')
  expect(refineCameo('1053', 'yield')).toBe('1053')
  expect(refineCameo('020', null)).toBe('020')
  for (const base of ['020', '100', '120', '130']) for (const { mode } of PLOVER[cameoEntry(base).category ?? 'AGREE'].modes) expect(CAMEO.has(refineCameo(base, mode))).toBe(true)
  expect(cameoRoot('0871')).toBe('08')
  expect(() => cameoEntry('999')).toThrow('999')
})

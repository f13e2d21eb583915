import { expect, test } from 'vitest'
import { askedModeOf, CHOICES, hasMode, PLOVER, quadOf, scaleOf, threatModeOf } from '../../src/codebook/index.ts'
import { CATEGORIES } from '../../src/model/index.ts'

const entries = Object.values(PLOVER)

test('there is one entry for each category, under its own name and in order', () => {
  expect(Object.keys(PLOVER)).toEqual([...CATEGORIES])
  for (const [category, entry] of Object.entries(PLOVER)) expect(entry.category).toBe(category)
})

test.each(entries)('$category: quad, verbal, material and hostile agree', ({ quad, verbal, material, hostile, category }) => {
  expect(verbal).toBe(quad === 1 || quad === 3)
  expect(material).toBe(!verbal)
  // A request is on the conflict side of the table but hurts nobody.
  expect(hostile).toBe(quad >= 3 && category !== 'REQUEST')
})

test.each(entries)('$category: modes are distinct, on the side of the category, and follow-ups exist', (entry) => {
  const names = entry.modes.map(({ mode }) => mode)
  expect(new Set(names).size).toBe(names.length)
  for (const { scale, threatMode } of entry.modes) {
    expect(Math.abs(scale)).toBeLessThanOrEqual(10)
    if (threatMode !== undefined) expect(hasMode('THREATEN', threatMode)).toBe(true)
  }
  if (entry.threatMode !== null) expect(hasMode('THREATEN', entry.threatMode)).toBe(true)
  expect(hasMode('REQUEST', entry.askedMode) && hasMode('REJECT', entry.askedMode)).toBe(true)
  expect(entry.examples[0]).not.toBe(entry.examples[1])
})

test('scores are those of PLOVER 2.0', () => {
  const rows = [
    ['AGREE', null, 2.5], ['CONSULT', null, 2.5], ['CONSULT', 'phone', 1.5], ['SUPPORT', null, 5], ['CONCEDE', null, 4.5], ['COOPERATE', null, 9.5],
    ['AID', null, 10], ['RETREAT', 'disarm', 10], ['REQUEST', 'assist', 0.5], ['ACCUSE', null, -3], ['REJECT', 'assist', -1.5], ['THREATEN', 'territory', -4],
    ['PROTEST', 'vandalize', -5], ['SANCTION', 'expel', -5.5], ['MOBILIZE', 'militia', -6], ['COERCE', 'martial-law', -7.5], ['ASSAULT', 'unconventional', -10],
  ] as const
  for (const [category, mode, scale] of rows) expect([category, mode, scaleOf(category, mode)]).toEqual([category, mode, scale])
})

test('the whole table has as many modes as the manual', () => {
  const counts = Object.fromEntries(entries.map(({ category, modes }) => [category, modes.length]))
  expect(counts).toEqual({
    AGREE: 0, CONSULT: 4, SUPPORT: 0, CONCEDE: 0, COOPERATE: 0, AID: 0, RETREAT: 6, REQUEST: 4, ACCUSE: 3, REJECT: 4, THREATEN: 6, PROTEST: 7,
    SANCTION: 4, MOBILIZE: 4, COERCE: 10, ASSAULT: 15,
  })
})

test('what is asked for, refused or threatened gives the mode', () => {
  expect(askedModeOf('CONSULT', 'phone')).toBe('meet')
  expect(askedModeOf('RETREAT', 'release')).toBe('yield')
  expect(askedModeOf('RETREAT', 'resign')).toBe('change')
  expect(askedModeOf('CONCEDE', null)).toBe('yield')
  expect(askedModeOf('AID', null)).toBe('assist')
  expect(askedModeOf('SANCTION', 'expel')).toBe('change')
  expect(threatModeOf('ASSAULT', 'aerial')).toBe('violence')
  expect(threatModeOf('SANCTION', 'expel')).toBe('expel')
  expect(threatModeOf('SANCTION', 'discontinue')).toBe('restrict')
  expect(threatModeOf('SANCTION', 'withdraw')).toBe('relations')
  expect(threatModeOf('COERCE', 'arrest')).toBe('arrest')
  expect(threatModeOf('AID', null)).toBe(null)
})

test('promises and announcements become what the manual says', () => {
  const futures = Object.fromEntries(entries.map(({ category, futureBecomes }) => [category, futureBecomes]))
  expect(futures).toMatchObject({ CONSULT: 'AGREE', SUPPORT: 'AGREE', COOPERATE: 'AGREE', AID: 'AGREE', RETREAT: 'CONCEDE', CONCEDE: 'CONCEDE', ASSAULT: null, SANCTION: null })
})

test('the choices are named once and say why', () => {
  expect(new Set(CHOICES.map(({ id }) => id)).size).toBe(CHOICES.length)
  for (const { reason } of CHOICES) expect(reason.length).toBeGreaterThan(20)
  expect(quadOf('SANCTION')).toBe(4)
  expect(PLOVER.PROTEST.recipientRequired).toBe(false)
})

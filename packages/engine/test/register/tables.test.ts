import { expect, test } from 'vitest'
import { SECTORS } from '../../src/model/index.ts'
import { AGENTS } from '../../src/register/agents.ts'
import { nameKey } from '../../src/register/name-key.ts'
import { OFFICES } from '../../src/register/offices.ts'
import { ORGANISATIONS } from '../../src/register/organisations.ts'
import { STATES } from '../../src/register/states.ts'
import { DISPUTED_STATES, FORMER_STATES, PARTS_OF_STATES } from '../../src/register/territories.ts'
import { WARY_NAMES } from '../../src/register/wary-names.ts'

const LANDS = [...STATES, ...FORMER_STATES, ...DISPUTED_STATES, ...PARTS_OF_STATES]
const landNames = LANDS.flatMap((s) => [s.name, ...s.names, ...s.demonyms, ...(s.capital === null ? [] : [s.capital]), ...s.seats].map((name) => ({ name, of: `${s.code} ${s.name}` })))
const bodyNames = ORGANISATIONS.flatMap((o) => [o.name, ...o.names].map((name) => ({ name, of: `${o.code} ${o.name}` })))
const titles = OFFICES.flatMap((o) => [o.title, ...o.also].map((name) => ({ name, of: o.title })))

const shared = (rows: readonly { readonly name: string; readonly of: string }[]): readonly string[] => {
  const owners = Map.groupBy(rows, ({ name }) => nameKey(name))
  return [...owners].filter(([, of]) => new Set(of.map((row) => row.of)).size > 1).map(([key]) => key).toSorted()
}

// Names that two owners share on purpose; a lookup gives both as candidates.
test('two lands share no other name than these', () => {
  expect(shared(landNames)).toEqual(['congo', 'congolese', 'dominican', 'dominicans', 'kashmir', 'kingston', 'korea', 'korean', 'koreans', 'punjab', 'virgin islands'])
})

test('two bodies share no other name than these', () => {
  expect(shared(bodyNames)).toEqual(['adf', 'afp', 'bis', 'congress', 'cpc', 'jem', 'peoples democratic party', 'pti', 'republicans', 'rsf', 'sapo'])
})

test('two offices share no other title than these', () => {
  expect(shared(titles)).toEqual(['home secretary', 'intelligence chief'])
})

test('no name is empty, padded or listed twice for one owner', () => {
  for (const { name } of [...landNames, ...bodyNames, ...titles]) expect(name).toBe(name.trim())
  for (const { name } of [...landNames, ...bodyNames]) expect(nameKey(name)).toMatch(/^\S/)
  for (const o of ORGANISATIONS) expect([o.name, new Set([o.name, ...o.names]).size]).toEqual([o.name, 1 + o.names.length])
})

const CODES = new Set([...STATES.map((s) => s.code), 'UNO', 'EUR', 'IGO', 'NGO', 'IMG', 'MNC', 'ISM'])
const KIND_CODES = { un: 'UNO', eu: 'EUR', igo: 'IGO', mnc: 'MNC' } as const

test('codes and sectors are PLOVER’s, and kinds agree with codes', () => {
  for (const o of ORGANISATIONS) {
    expect([o.name, CODES.has(o.code), o.sector === null || SECTORS.includes(o.sector)]).toEqual([o.name, true, true])
    if (o.country !== undefined) expect([o.name, CODES.has(o.country)]).toEqual([o.name, true])
    if (o.kind in KIND_CODES) expect([o.name, Object.entries(KIND_CODES).some(([kind, code]) => kind === o.kind && code === o.code)]).toEqual([o.name, true])
  }
})

test('periods are in order, do not overlap, and end with the sector of today', () => {
  for (const { name, sector, periods = [] } of ORGANISATIONS) {
    for (const [i, period] of periods.entries()) expect([name, (period.from ?? '') > (periods[i - 1]?.to ?? '')]).toEqual([name, i > 0 || period.from !== undefined])
    const last = periods.at(-1)
    if (last !== undefined && last.to === undefined) expect([name, last.sector]).toEqual([name, sector])
  }
})

test('every wary name is a name', () => {
  const keys = new Set([...landNames, ...bodyNames].map(({ name }) => nameKey(name)))
  expect(Object.keys(WARY_NAMES).filter((key) => !keys.has(key))).toEqual([])
})

test('agents are lower case, and a shared lemma is meant', () => {
  expect(AGENTS.filter((agent) => agent.lemma.replace('EU', 'eu') !== agent.lemma.toLowerCase()).map((a) => a.lemma)).toEqual([])
  expect(shared(AGENTS.map((a) => ({ name: a.lemma, of: `${a.sector} ${a.kind}` })))).toEqual(['bomber'])
})

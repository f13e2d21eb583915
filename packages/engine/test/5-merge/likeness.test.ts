import { expect, test } from 'vitest'
import { likeness } from '../../src/5-merge/compatible.ts'
import { type Telling, told } from './told.ts'

const RAID: Telling = {
  quote: 'raid',
  category: 'ASSAULT',
  actors: ['BLR'],
  recipients: ['EST'],
  day: '2024-05-06',
  place: 'Tartu, EST',
  topic: ['soldier'],
}
const CALL: Telling = { quote: 'spoke', category: 'CONSULT', mode: 'phone', actors: ['NOR', 'LVA'], day: '2024-05-06' }
const DEMAND: Telling = {
  quote: 'invited',
  category: 'REQUEST',
  actors: ['NOR'],
  recipients: ['LVA'],
  day: '2024-05-06',
  topic: ['prisoner', 'release'],
}

const PLEDGE: Telling = { quote: 'promised', category: 'AGREE', actors: ['NOR'], recipients: ['LVA'], day: '2024-05-06', topic: ['ship'] }

const MARCH: Telling = {
  quote: 'spoke',
  category: 'PROTEST',
  mode: 'demo',
  actors: ['NOR'],
  recipients: ['LVA'],
  day: '2024-05-06',
  topic: ['embassy', 'fence', 'shepherd'],
  setting: { words: ['embassy', 'fence', 'shepherd'], numbers: ['400'], days: [] },
}

/** One happening told twice: a base telling, and what is different about the other. */
const ALIKE: readonly (readonly [why: string, one: Telling, other: Partial<Telling>])[] = [
  ['the same words', RAID, {}],
  ['a mode that only one names', RAID, { mode: 'aerial' }],
  ['an attacker that only one names', RAID, { actors: ['UNK'] }],
  ['no attacker at all', RAID, { actors: [] }],
  ['days that overlap', RAID, { days: { first: '2024-05-01', last: '2024-05-31', granularity: 'month' } }],
  ['a day that is only assumed', RAID, { day: null }],
  ['a day that nobody knows', RAID, { days: { first: null, last: null, granularity: 'unknown' } }],
  ['the country of the same town', RAID, { place: 'EST' }],
  ['background of the same reality', RAID, { auxiliaries: ['historical'] }],
  ['a call told from either side', CALL, { actors: ['LVA'], recipients: ['NOR'] }],
  ['a call that names one side', CALL, { actors: ['LVA'], anaphoric: true }],
  ['a demand for the same thing', DEMAND, { topic: ['prisoner', 'free'] }],
  ['a march with its numbers', MARCH, { quote: 'killed', topic: ['embassy', 'placard'], setting: { words: ['placard'], numbers: ['400'], days: [] } }],
  ['a demand pointed back at', DEMAND, { topic: [], anaphoric: true }],
]

/** Two happenings, and what tells them apart. */
const APART: readonly (readonly [why: string, one: Telling, other: Partial<Telling>])[] = [
  ['another category', RAID, { category: 'COERCE' }],
  ['another mode', { ...RAID, mode: 'aerial' }, { mode: 'explosives' }],
  ['one denied', RAID, { auxiliaries: ['negation'] }],
  ['one to come', RAID, { auxiliaries: ['future'] }],
  ['another attacker', RAID, { actors: ['RUS'] }],
  ['another victim', RAID, { recipients: ['LVA'] }],
  ['another day', RAID, { day: '2024-05-07' }],
  ['another country', RAID, { place: 'Riga, LVA' }],
  ['another town', RAID, { place: 'Narva, EST' }],
  ['another matter', { ...RAID, quote: 'spoke' }, { quote: 'killed', topic: ['church'] }],
  ['a call with a third state', CALL, { actors: ['NOR', 'EST'] }],
  ['a march of other numbers for another cause', MARCH, { quote: 'killed', topic: ['embassy', 'coffee', 'price'], setting: { words: ['coffee', 'price'], numbers: ['720'], days: [] } }],
  ['an acceptance and a pledge', { ...PLEDGE, commitment: { status: 'accepted', promiserIsRecipient: false } }, { commitment: { status: 'promised', promiserIsRecipient: false } }],
  ['a demand for another thing', DEMAND, { topic: ['ship', 'sell'] }],
]

const compare = (one: Telling, other: Partial<Telling>): number => likeness(told(one), told({ ...one, ...other }))

test.each(ALIKE)('%s: one happening', (_, one, other) => {
  expect(compare(one, other)).toBeGreaterThanOrEqual(0.5)
})

test.each(APART)('%s: two happenings', (_, one, other) => {
  expect(compare(one, other)).toBeLessThan(0.5)
})

test('it does not matter which is told first', () => {
  for (const [why, one, other] of [...ALIKE, ...APART]) {
    const [first, second] = [told(one), told({ ...one, ...other })]
    expect(likeness(first, second), why).toBe(likeness(second, first))
  }
})

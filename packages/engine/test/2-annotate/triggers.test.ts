import { expect, test } from 'vitest'
import { type EventLabels, readPair, readTriggers } from '../../src/2-annotate/triggers.ts'

const LABELS: EventLabels = {
  version: 'test',
  events: ['O', 'AID', 'ASSAULT'], modes: ['-', 'ASSAULT/drone', 'ASSAULT/aerial'], aux: ['none', 'future'], roles: ['-', 'actor', 'recipient'], pair: ['AID', 'ASSAULT'], telling: [],
}

const OUT = [9, 0, 0, 0, 0, 0, 0, 0]
const ALL_NONE = [9, 9, 9, 0, 0, 0, 0, 0, 0]

/** Three words; the second tells a planned drone strike by the first on the third. */
const SCORES = {
  happenings: Float32Array.from([OUT, [0, 1, 6, 1, 4, 2, 0, 3], OUT].flat()),
  roles: Float32Array.from([ALL_NONE, [0, 9, 0, 7, 0, 0, 0, 0, 7], ALL_NONE].flat()),
  count: 3,
}

test('a word that tells an event comes out with category, mode, auxiliary and roles', () => {
  const triggers = readTriggers(SCORES, LABELS)
  expect(triggers.map(({ at }) => at)).toEqual([1])
  expect(triggers[0]).toMatchObject({
    mode: 'drone', categories: [{ category: 'ASSAULT' }, { category: 'AID' }], auxiliary: { kind: 'future' }, roles: [{ at: 0, role: 'actor' }, { at: 2, role: 'recipient' }],
  })
  expect(triggers[0]?.categories[0]?.probability).toBeGreaterThan(0.98)
})

test('the answers to a pair question come likeliest first', () => {
  const answers = readPair(Float32Array.of(1, 3), LABELS)
  expect(answers.map(({ category }) => category)).toEqual(['ASSAULT', 'AID'])
  expect(answers.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
})

import { beforeAll, expect, test } from 'vitest'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { accountsOf } from './accounts-of.ts'
import { loadModelForTest } from './load-for-test.ts'

let model: ReadingModel

beforeAll(async () => {
  model = await loadModelForTest()
})

test.each([
  ['Algeria embarrassed Morocco.', 'ACCUSE'],
  ['The Turkish president humiliated the Greek envoy.', 'ACCUSE'],
  ['Chad punished Sudan.', 'SANCTION'],
])('a verb that no frame knows is guessed between two parties: %s', async (sentence, category) => {
  const [account] = await accountsOf(sentence, model)
  expect(account?.category).toBe(category)
  expect(account?.decision.rule).toMatch(/^back-off:/)
  expect(account?.decision.guess).toMatch(/no frame fits; .* score 0\.\d\d$/)
  expect(account?.decision.confidence).toBeLessThanOrEqual(0.5)
})

test.each([
  // No parties.
  'The rain annoyed the guests.',
  'The joke embarrassed the baker.',
  // Only one.
  'Chad was embarrassed.',
  'The president hired a car in Oslo.',
  // The verb above only says how real the act below is.
  'Norway dared to speak.',
  // An adjective.
  'It was an embarrassing evening for Morocco.',
])('nothing is guessed: %s', async (sentence) => {
  expect((await accountsOf(sentence, model)).filter(({ decision }) => decision.guess !== null)).toEqual([])
})

test('what a frame knows is no guess', async () => {
  const [account] = await accountsOf('Norway condemned Belarus.', model)
  expect(account?.decision.guess).toBeNull()
})

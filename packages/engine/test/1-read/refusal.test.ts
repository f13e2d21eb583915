import { expect, test } from 'vitest'
import { REFUSALS, Refusal } from '../../src/model/index.ts'

test('a refusal has one JSON shape', () => {
  expect(JSON.parse(JSON.stringify(new Refusal('bad_date', '"soon" is not a day.')))).toEqual({
    error: { code: 'bad_date', status: 400, message: '"soon" is not a day.', hint: REFUSALS.bad_date.hint },
  })
})

test('a refusal can say more than its code does', () => {
  expect(new Refusal('text_binary', 'A picture.', 'Send words.')).toMatchObject({ status: 415, detail: 'A picture.', hint: 'Send words.', name: 'Refusal' })
})

import { expect, test } from 'vitest'
import { z } from 'zod'
import type { CommitmentLine, StatementLine } from '@readout/protocol/lines'
import { commitmentLineSchema, eventLineSchema, foreignEventSchema, statementLineSchema } from '@readout/protocol/schemas'
import { line, NORLAND, SUDMARK } from '../fixtures.ts'

const { cite_info } = line()

const STATEMENT: StatementLine = {
  kind: 'statement', id: 's1', source: NORLAND, cue: 'said', content: [{ start: 3, end: 9, text: 'We wait' }], direct: true, events: ['a1'],
  evidence: [{ field: 'cue', start: 10, end: 14, text: 'said' }], cite_info,
}

const COMMITMENT: CommitmentLine = {
  kind: 'commitment', id: 'c1', promiser: ['NOR'], promisee: [], act: 'visit Vik', due: { from: '2025-06-01', to: null }, due_reason: 'June', date_set: false, status: 'invited', condition: null,
  steps: [{ status: 'invited', event: 'a1' }], evidence: [{ field: 'act', start: 1, end: 10, text: 'visit Vik' }], cite_info,
}

test.each([
  ['an event', eventLineSchema, line()],
  ['an event over several days', eventLineSchema, line({ enddate: '2025-02-20' })],
  ['a mutual event without date and place', eventLineSchema, line({ actor: [NORLAND, SUDMARK], recipient: [], date: null, event_loc: null })],
  ['a statement', statementLineSchema, STATEMENT],
  ['a statement by nobody known', statementLineSchema, { ...STATEMENT, source: null, cue: null }],
  ['a commitment', commitmentLineSchema, COMMITMENT],
  ['a commitment without a day', commitmentLineSchema, { ...COMMITMENT, due: null }],
])('%s passes as it is', (_name, schema, value) => {
  expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value)
})

test.each([
  ['no id', eventLineSchema, { ...line(), id: undefined }],
  ['a code that became a number', eventLineSchema, { ...line(), cameo: 871 }],
  ['a fifth quad', eventLineSchema, { ...line(), quad_code: 5 }],
  ['an end date that is nothing', eventLineSchema, { ...line(), enddate: undefined }],
  ['evidence for a field that has none', eventLineSchema, { ...line(), evidence: [{ field: 'why', start: 0, end: 1, text: 'a' }] }],
  ['half a code point', eventLineSchema, { ...line(), evidence: [{ field: 'event', start: 0.5, end: 1, text: 'a' }] }],
  ['a statement of another kind', statementLineSchema, { ...STATEMENT, kind: 'event' }],
  ['a commitment without status', commitmentLineSchema, { ...COMMITMENT, status: null }],
  ['a foreign event of a system unknown to us', foreignEventSchema, { system: 'acled' }],
])('%s does not pass', (_name, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false)
})

test.each([
  ['event', eventLineSchema],
  ['statement', statementLineSchema],
  ['commitment', commitmentLineSchema],
  ['foreign event', foreignEventSchema],
])('the schema of a %s can be shown as JSON Schema', (_name, schema) => {
  expect(z.toJSONSchema(schema)).toMatchObject({ type: 'object', properties: { id: { type: 'string' } } })
})

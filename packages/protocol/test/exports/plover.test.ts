import { expect, test } from 'vitest'
import { eventLineSchema } from '@readout/protocol/schemas'
import { event, written } from '../fixtures.ts'

test('a line is the event’s line, in its order, with the record’s reports behind it', () => {
  const events = [event(), event({ id: 'second', said_by: [{ code: 'IND', sector: 'GOV', entity_text: 'a spokesman\u2028', cue: 'said' }] })]
  const lines = written('plover', events).trimEnd().split('\n').map((text): unknown => JSON.parse(text))
  expect(lines).toEqual(events.map(({ line, reports, added }) => ({ ...line, reports, added })))
  expect(lines.map((line) => eventLineSchema.parse(line))).toEqual(events.map(({ line }) => line))
  expect(Object.keys(Object(lines[0])).slice(0, 3)).toEqual(['id', 'date', 'date_granularity'])
})

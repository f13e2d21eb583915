import { expect, test } from 'vitest'
import { openExport } from '@readout/protocol/exports'
import { z } from 'zod'
import { event, TEXT, written } from '../fixtures.ts'

const COLLECTION = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  type: z.literal('AnnotationCollection'),
  total: z.number(),
  first: z.object({
    type: z.literal('AnnotationPage'),
    items: z.array(
      z.object({
        id: z.string(),
        type: z.literal('Annotation'),
        body: z.tuple([
          z.object({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), format: z.string(), value: z.string() }),
          z.object({ type: z.literal('SpecificResource'), purpose: z.literal('linking'), source: z.string() }),
        ]),
        target: z.object({
          source: z.string(),
          selector: z.tuple([
            z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
            z.object({ type: z.literal('TextQuoteSelector'), exact: z.string() }),
          ]),
        }),
      }),
    ),
  }),
})

const collection = (events: Parameters<typeof written>[1]) => COLLECTION.parse(JSON.parse(written('annotation', events)))

test('both selectors find the same words, counted in code points', () => {
  const points = [...TEXT]
  const { items } = collection([event()]).first
  const found = items.map(({ body: [{ value }], target: { selector: [position, quote] } }) => ({
    field: value, words: points.slice(position.start, position.end).join(''), quote: quote.exact,
  }))
  expect(found).toEqual([
    { field: 'event', words: 'denounced the blockade', quote: 'denounced the blockade' },
    { field: 'actor', words: 'Nordland', quote: 'Nordland' },
    { field: 'recipient', words: 'Sudmark', quote: 'Sudmark' },
  ])
})

test('any number of events is one collection, with ids of its own for each', () => {
  const { total, first } = collection([event(), event({ id: 'second' }), event({ id: 'third', evidence: [] })])
  expect(total).toBe(6)
  expect(new Set(first.items.map(({ id }) => id)).size).toBe(6)
  expect(first.items.map(({ body: [, link] }) => link.source)).toContain('urn:readout:event:second')
  expect(collection([])).toMatchObject({ total: 0, first: { items: [] } })
})

test.each([
  ['the page the words stand on', event(), 'https://vikpost.example.org/1'],
  ['the text itself where there is no page', event({}, { reports: [] }), `urn:sha256:${'3f1c0a9b'.repeat(8)}`],
])('the target is %s', (_name, of, source) => {
  expect(collection([of]).first.items[0]?.target.source).toBe(source)
})

test('the caller may give the ids a home', () => {
  const out = openExport('annotation', { base: 'https://record.example.org/events/' })
  const [first = ''] = out.rows([event({ id: 'a b' })])
  expect(first).toContain('"id":"https://record.example.org/events/a%20b#1"')
})

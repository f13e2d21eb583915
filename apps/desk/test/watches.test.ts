import { describe, expect, test } from 'vitest'
import { readSaved, withSaved } from '../src/views/events/saved-filters.ts'
import { watchIn } from '../src/views/sources/watches/watch-in.ts'
import { filterWords } from '../src/words/filter-words.ts'

test.each([
  [{}, null],
  [{ pair: 'DEU,FRA' }, 'Germany and France'],
  [{ actor: 'Anna Berg', category: 'CONSULT', aux: 'future', text: 'visa' }, 'Anna Berg, consult, planned, “visa”'],
  [{ place: 'KEN', source: 'Post', since: '2031-03-04', until: '2031-04-01' }, 'in Kenya, by Post, from 2031-03-04, until 2031-04-01'],
])('filters in words: %j', (search, words) => {
  expect(filterWords(search)).toBe(words)
})

describe('kept filters', () => {
  const calls = { name: 'Calls', search: { category: 'CONSULT' } }

  test('come back as they were kept; the same name is the same filters, changed', () => {
    const two = withSaved(withSaved([], calls), { name: 'Aid', search: { category: 'AID' } })
    expect(readSaved(JSON.stringify(two)).map(({ name }) => name)).toEqual(['Aid', 'Calls'])
    expect(withSaved(two, { ...calls, search: { actor: 'DEU' } })).toEqual([two[0], { name: 'Calls', search: { actor: 'DEU' } }])
  })

  test.each([null, '', 'no JSON', '{}', '[1, null, {"name": 1, "search": {}}, {"name": "x"}]'])('of %j nothing is kept', (text) => {
    expect(readSaved(text)).toEqual([])
  })

  test('what is no filter is left out', () => {
    expect(readSaved('[{"name": "x", "search": {"colour": "red", "actor": "DEU", "text": 7}}]')).toEqual([
      { name: 'x', search: { actor: 'DEU', text: '7' } },
    ])
  })
})

describe('what a watch asks for', () => {
  const form = (fields: Readonly<Record<string, string>>): FormData => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.set(name, value)
    return data
  }

  test.each([
    [
      { kind: 'event', pair: 'Germany, france', name: '', webhook: '' },
      { kind: 'event', pair: 'DEU,FRA', name: 'Germany and France: new events' },
    ],
    [
      { kind: 'wording', actor: 'Kenya', text: 'visa', name: 'Visas' },
      { kind: 'wording', actor: 'KEN', text: 'visa', name: 'Visas' },
    ],
    [
      { kind: 'overdue', actor: 'Kenya', webhook: 'https://example.org/1' },
      { kind: 'overdue', name: 'Everybody: promises overdue', webhook: 'https://example.org/1' },
    ],
    [{ kind: 'king' }, { kind: 'event', name: 'Everybody: new events' }],
  ])('%j', (fields, asked) => {
    expect(watchIn(form(fields))).toEqual(asked)
  })
})

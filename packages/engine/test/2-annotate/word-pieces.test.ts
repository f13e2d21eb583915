import { expect, test } from 'vitest'
import { letterCase, WordPieces } from '../../src/2-annotate/word-pieces.ts'

const PIECES = ['[UNK]', '[CLS]', '[SEP]', 'oslo', 'un', '##welcome', '##d', "'", 's', '-', 'cafe', '.', 'u', 'welcome']
const pieces = new WordPieces(PIECES.join('\n'))
const words = (...given: readonly string[]): readonly string[] => pieces.encode(given).ids.map((id) => PIECES[id] ?? '?')

test.each([
  [['Oslo'], '[CLS] oslo [SEP]'],
  [['unwelcomed'], '[CLS] un ##welcome ##d [SEP]'],
  [['’s'], "[CLS] ' s [SEP]"],
  [['Café'], '[CLS] cafe [SEP]'],
  [['U.'], '[CLS] u . [SEP]'],
  [['un-welcome'], '[CLS] un - welcome [SEP]'],
  [['welcomex'], '[CLS] [UNK] [SEP]'],
  [['🙂'], '[CLS] [UNK] [SEP]'],
  [['\u0301'], '[CLS] [UNK] [SEP]'],
  [[], '[CLS] [SEP]'],
])('%j is read as %s', (given, expected) => {
  expect(words(...given).join(' ')).toBe(expected)
})

test('`first` finds the first piece of every word', () => {
  const { ids, first, cases } = pieces.encode(['OSLO', 'unwelcomed', '’s', 'Oslo'])
  expect(first).toEqual([1, 2, 5, 7])
  expect(first.map((at) => PIECES[ids[at] ?? 0])).toEqual(['oslo', 'un', "'", 'oslo'])
  expect(cases).toEqual([0, 3, 1, 1, 1, 1, 1, 2, 0])
  expect(cases).toHaveLength(ids.length)
})

test('a sentence too long for the model loses whole words at its end, never half a word', () => {
  const { ids, first } = pieces.encode(Array.from({ length: 400 }, () => 'unwelcome'))
  expect(ids.length).toBeLessThanOrEqual(511)
  expect(first.length).toBe((ids.length - 2) / 2)
})

test('a vocabulary without its marks is refused', () => {
  expect(() => new WordPieces('oslo').encode(['oslo'])).toThrow('[CLS]')
})

test.each([
  ['oslo', 1],
  ['Oslo', 2],
  ['K', 2],
  ['UN', 3],
  ['McRae', 4],
  ['eU', 4],
  ['80', 5],
  ['80th', 1],
  ['G7', 2],
  ['…', 0],
  ['🙂', 0],
  ['Ünal', 2],
  ['ÅÄÖ', 3],
])('letter case of %s is %i', (word, expected) => {
  expect(letterCase(word)).toBe(expected)
})

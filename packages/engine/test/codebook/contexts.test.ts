import { expect, test } from 'vitest'
import { contextsOf, scoreContexts } from '../../src/codebook/index.ts'
import { CONTEXT_WORDS } from '../../src/codebook/context-words.ts'
import { CONTEXTS } from '../../src/model/index.ts'

const of = (words: string): readonly string[] => contextsOf(words.split(' '))

test('every context has words, lower case, none twice, none of more than two words', () => {
  expect(Object.keys(CONTEXT_WORDS)).toEqual([...CONTEXTS])
  for (const [context, words] of Object.entries(CONTEXT_WORDS)) {
    expect(words.length, context).toBeGreaterThan(5)
    expect(new Set(words).size, context).toBe(words.length)
    for (const word of words) expect(word, context).toMatch(/^[^\sA-Z]+( [^\sA-Z]+)?$/)
  }
})

test.each([
  ['the foreign minister meet the ambassador', ['diplomatic']],
  ['the navy fire a missile', ['military']],
  ['the bank approve a loan', ['economic']],
  ['the court issue an arrest warrant', ['legal']],
  ['engineer plant a tree', []],
])('%s', (words, contexts) => {
  expect(of(words)).toEqual(contexts)
})

test('words count only whole: a tie is no tier, an army no armyworm', () => {
  expect(of('tier armyworm courtyard bankrupt')).toEqual([])
})

test('the stronger context comes first and says its words', () => {
  const [first] = scoreContexts('the court hear the trial about trade'.split(' '))
  expect(first).toEqual({ context: 'legal', score: 2, words: ['court', 'trial'] })
})

test('crime gives way to a closer context', () => {
  expect(of('crime and corruption')).toEqual(['corruption'])
  expect(of('a crime wave')).toEqual(['crime'])
})

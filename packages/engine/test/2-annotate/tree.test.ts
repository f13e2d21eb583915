import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTree } from '../../src/2-annotate/tree.ts'

/** Rows are words, columns heads: the root first, then word after word. */
const treeOf = (...rows: readonly (readonly number[])[]): readonly number[] => bestTree(rows.flat(), rows.length)

/** Each word's way up ends at the one root. */
function isTree(heads: readonly number[]): boolean {
  const climbs = heads.every((_, word) => {
    let at = word
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at] ?? -2
    return at === -1
  })
  return climbs && heads.filter((head) => head === -1).length === 1
}

test('every word takes its best head where that makes a tree', () => {
  expect(treeOf([0, 0, 9, 0], [9, 0, 0, 0], [0, 0, 9, 0])).toEqual([1, -1, 1])
})

test('a word never heads itself', () => {
  expect(treeOf([5, 99, 0], [0, 5, 99])).toEqual([-1, 0])
})

test('of two roots the one that would lose most stays', () => {
  expect(treeOf([9, 0, 8], [9, 1, 0])).toEqual([1, -1])
})

test('where no word asks to be the root, the cheapest becomes it', () => {
  const heads = treeOf([3, 0, 9, 0], [8, 0, 0, 9], [1, 9, 0, 0])
  expect(heads[1]).toBe(-1)
  expect(isTree(heads)).toBe(true)
})

test('a cycle is broken where it costs least', () => {
  // Words 1 and 2 take each other; word 2 gives way to the root word for one point, word 1 for five.
  expect(treeOf([9, 0, 0, 0], [0, 4, 0, 9], [0, 8, 9, 0])).toEqual([-1, 2, 0])
})

test('two cycles at once', () => {
  const heads = treeOf([9, 0, 0, 0, 0, 0], [0, 1, 0, 9, 0, 0], [0, 2, 9, 0, 0, 0], [0, 1, 0, 0, 0, 9], [0, 2, 0, 0, 9, 0])
  expect(isTree(heads)).toBe(true)
  expect(heads).toEqual([-1, 2, 0, 4, 0])
})

test.each([0, 1])('%i words', (count) => {
  expect(
    bestTree(
      Array.from({ length: count * (count + 1) }, () => 0),
      count,
    ),
  ).toEqual(count === 0 ? [] : [-1])
})

test('whatever the scores, the answer is one tree, and the same twice', () => {
  const scores = fc.integer({ min: 1, max: 9 }).chain((n) =>
    fc
      .array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true }), fc.constant(-Infinity)), {
        minLength: n * (n + 1),
        maxLength: n * (n + 1),
      })
      .map((values) => ({ n, values })),
  )
  fc.assert(
    fc.property(scores, ({ n, values }) => {
      const heads = bestTree(values, n)
      expect(heads).toHaveLength(n)
      expect(isTree(heads), JSON.stringify(heads)).toBe(true)
      expect(bestTree(values, n)).toEqual(heads)
    }),
    { numRuns: 500, seed: 7 },
  )
})

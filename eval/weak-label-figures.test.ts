import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FRAMES } from '../packages/engine/src/lexicon/frames/index.ts'
import { LEFT_OUT } from './left-out-rules.ts'
import { FEWEST, readVerdicts, tally } from './weak-label-verdicts.ts'

const verdicts = readVerdicts('training/labels/weak-label-sample.tsv')

test('left out are the rules whose category was right in under two thirds of their sample', () => {
  const judged = [...Map.groupBy(verdicts, ({ rule }) => rule)].filter(([, given]) => given.length >= FEWEST)
  const wrong = judged.filter(([, given]) => {
    const [right, all] = tally(given, 0)
    return 3 * right < 2 * all
  })
  expect(wrong.map(([rule]) => rule).toSorted()).toEqual([...LEFT_OUT].toSorted())
})

test('every rule of the sample is a frame, and no document of it is one of the test', () => {
  const frames = new Set(FRAMES.map(({ id }) => id))
  const tested = new Set(['test', 'dev'].flatMap((name) => readFileSync(`eval/real-text/${name}.tsv`, 'utf8').trim().split('\n').map((row) => row.split('\t')[0])))
  expect(verdicts.filter(({ rule }) => !frames.has(rule))).toEqual([])
  expect(verdicts.filter(({ document }) => tested.has(document))).toEqual([])
})

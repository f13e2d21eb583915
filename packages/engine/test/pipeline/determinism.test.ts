import { beforeAll, expect, test } from 'vitest'
import type { Models } from '../../src/pipeline.ts'
import { codeReport, type Knowledge } from '../../src/index.ts'
import { loadModelsForTest } from '../3-code/load-for-test.ts'
import { corpusText, NASTY, SOME_REPORTS } from './corpus-texts.ts'
import { loadKnowledgeForTest } from './load-knowledge.ts'

let models: readonly Models[]
let knowledge: Knowledge

beforeAll(async () => {
  models = [await loadModelsForTest(), await loadModelsForTest()]
  knowledge = await loadKnowledgeForTest()
})

const TEXTS = [...SOME_REPORTS.map((slug) => [slug, corpusText(slug)] as const), ['a nasty text', NASTY] as const]

test.each(TEXTS)('%s gives one record, whatever model instance reads it and whatever was read before', async (name, content) => {
  const [first, second] = models
  if (!first || !second) throw new Error('no models')
  const once = await codeReport({ name, content }, first, knowledge)
  for (const [, other] of TEXTS) await codeReport({ name: 'other', content: other }, second, knowledge)
  const again = await codeReport({ name, content }, second, knowledge)
  expect(JSON.stringify(again)).toBe(JSON.stringify(once))
})

test('the same report under another name is the same record', async () => {
  const [model] = models
  if (!model) throw new Error('no models')
  const [slug = ''] = SOME_REPORTS
  const content = corpusText(slug)
  const ids = async (name: string): Promise<readonly string[]> => {
    const result = await codeReport({ name, content }, model, knowledge)
    return result.ok ? result.record.events.map(({ id }) => id) : []
  }
  const own = await ids('one.txt')
  expect(own.length).toBeGreaterThan(0)
  expect(await ids('two.txt')).toEqual(own)
})

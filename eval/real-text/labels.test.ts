import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { isKeptOut, readDocuments, readLabels } from './labels.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-real-text-'))
const put = (name: string, content: string): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const TEXT = 'Rain fell. Peru fined Chile, it said.'
const SENTENCE = 'Peru fined Chile, it said.'
put('wikinews-text/docs.jsonl', `${JSON.stringify({ id: '25', date: '2005-01-08', text: TEXT })}\n`)
put('wcep/items.jsonl', `${JSON.stringify({ date: '2025-01-07', section: 'Sports', text: 'A' })}\n${JSON.stringify({ date: '2025-01-08', section: 'Law', text: 'B' })}\n`)
put('wh-readouts/docs.jsonl', ['a', 'b'].map((text) => JSON.stringify({ id: text, date: '2021-02-08', text })).join('\n'))
const documents = readDocuments(folder)
const line = (hash: string): string => `wikinews:25\t11\t37\t${hash}\tSANCTION/convict|5-10|0-4|11-16|||historical|18-20|21-25\n`

test('a line points to a sentence of a document, and its stretches to words of the sentence', () => {
  const [sentence] = readLabels(put('labels.tsv', line(createHash('sha256').update(SENTENCE).digest('hex').slice(0, 8))), documents)
  expect(sentence?.events).toEqual([{ category: 'SANCTION', mode: 'convict', trigger: [5, 10], actors: [[0, 4]], recipients: [[11, 16]], auxiliaries: ['historical'], sources: [[18, 20]] }])
})

test('another text under the same pointer is noticed', () => {
  expect(() => readLabels(put('other.tsv', line('00000000')), documents)).toThrow('another text')
})

test('no document of the test or of its twin stands in the training labels', () => {
  const documentsOf = (file: string): readonly string[] => readFileSync(file, 'utf8').trim().split('\n').map((row) => row.split('\t')[0] ?? '')
  const trained = new Set(documentsOf('training/labels/real-events.tsv'))
  expect(trained.size).toBeGreaterThan(1000)
  expect([...documentsOf('eval/real-text/test.tsv'), ...documentsOf('eval/real-text/dev.tsv')].filter((id) => trained.has(id))).toEqual([])
})

test('what is kept out: Wikinews by its page, current events by their day, readouts by their line', () => {
  expect([...documents.values()].filter(isKeptOut).map(({ id }) => id)).toEqual(['wikinews:25', 'wcep:1', 'wh:1'])
})

/** Goldens and floors share this file, and with it one load of the model and one coding of the corpus. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { CodedFolder } from '../../apps/cli/src/evaluate/gold/code-folder.ts'
import { figuresOf, scoreReport } from '../../apps/cli/src/evaluate/gold/figures.ts'
import { readFloors, shortfalls } from '../../eval/floors.ts'
import { printRecord } from '../../eval/print-record.ts'
import { codeCorpus, goldenOf } from './coded-corpus.ts'

let corpus: readonly CodedFolder[] = []

beforeAll(async () => {
  corpus = await codeCorpus()
})

test('the corpus holds at least thirty reports', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(30)
})

test('the figures keep to their floors', () => {
  expect(shortfalls(figuresOf(corpus.map(scoreReport)), readFloors())).toEqual([])
})

/** `UPDATE=1 npx vitest run test/corpus` writes the records anew; read the difference before you keep it. */
test('every report still gives its golden record', () => {
  for (const { slug, record } of corpus) {
    const golden = goldenOf(slug)
    const printed = printRecord(record)
    if (process.env['UPDATE'] === '1') writeFileSync(golden, printed)
    expect(existsSync(golden), `${slug} has no record.txt; write it with UPDATE=1`).toBe(true)
    expect.soft(printed, slug).toBe(readFileSync(golden, 'utf8'))
  }
})

test('golden records show words, never offsets or ids', () => {
  const ids = corpus.flatMap(({ record }) => [...record.events, ...record.commitments, ...record.statements].map(({ id }) => id))
  for (const { slug, record } of corpus) {
    const printed = printRecord(record)
    expect(
      ids.filter((id) => printed.includes(id)),
      slug,
    ).toEqual([])
    expect(printed, slug).not.toMatch(/\b[0-9a-f]{20}\b|\b(?:start|end)\b\s*[:=]/u)
  }
})

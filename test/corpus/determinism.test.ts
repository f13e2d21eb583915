import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { goldenOf } from './coded-corpus.ts'

const run = promisify(execFile)
const READOUT = new URL('../../apps/cli/bin/readout.mjs', import.meta.url).pathname
const SLUGS = ['cairo-receives-athens', 'east-sea-launch', 'khost-airstrike', 'mukha-veto', 'quito-trilateral', 'zalambessa-truce']
const FILES = SLUGS.map((slug) => new URL('report.txt', goldenOf(slug)).pathname)

const code = async (jobs: number): Promise<string> => {
  const what = 'events,statements,commitments'
  const { stdout } = await run(
    process.execPath,
    [READOUT, 'code', ...FILES, '--format', 'jsonl', '--what', what, '--jobs', String(jobs), '--quiet'],
    { maxBuffer: 1 << 26 },
  )
  return stdout
}

test('one worker or two give the same bytes', { timeout: 90_000 }, async () => {
  const [alone, together] = [await code(1), await code(2)]
  expect(alone.split('\n').filter((line) => line.includes('"event"')).length).toBeGreaterThan(12)
  const lines = together.split('\n')
  expect(alone.split('\n').filter((line, at) => line !== lines[at])).toEqual([])
  expect(together === alone).toBe(true)
})

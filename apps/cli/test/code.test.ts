import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { barLine } from '../src/code/progress.ts'
import { jobsFor } from '../src/code/settings.ts'
import { STORY } from './fixture-record.ts'
import { runCli } from './run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const names = (stdout: string): readonly string[] => [
  ...new Set(stdout.split('\n').filter((line) => line !== '').map((line): string => JSON.parse(line).cite_info.name.slice(folder.length + 1))),
]

test('many files: the order of the inputs and the same bytes with one job or many, refusals left out', async () => {
  for (let index = 10; index < 30; index += 1) put(`${index}.txt`, `${STORY}${index % 4 === 0 ? 'DAWDLE' : ''} ${index}`)
  put('15.txt', 'REFUSE')
  put('17.txt', 'THROW')
  const one = await runCli(['code', folder, '--jobs', '1'])
  const many = await runCli(['code', folder, '--jobs', '4'])
  expect(many.stdout).toBe(one.stdout)
  expect(names(one.stdout)).toEqual(Array.from({ length: 20 }, (_, at) => `${at + 10}.txt`).filter((name) => !['15.txt', '17.txt'].includes(name)))
  expect([one.exitCode, many.exitCode]).toEqual([1, 1])
  expect(many.stderr).toContain('coded 18 of 20 reports: 36 events')
  expect(many.stderr).toContain('notes: 18 actor_unknown')
  expect(many.stderr).toContain('not coded: 1 fault, 1 text_binary')
})

test('a worker that dies takes its report with it and no other', async () => {
  for (const name of ['a', 'b', 'c', 'd']) put(`${name}.txt`, STORY)
  put('b.txt', 'DIE')
  const { exitCode, stdout, stderr } = await runCli(['code', folder, '--jobs', '2'])
  expect(exitCode).toBe(1)
  expect(names(stdout)).toEqual(['a.txt', 'c.txt', 'd.txt'])
  expect(stderr).toContain('worker_lost')
})

test('folders are searched deep for reports; hidden ones and other files are not; each file once', async () => {
  for (const name of ['b.txt', 'a/z.md', 'a/y.htm', '.git/x.txt', 'node_modules/n.txt', 'c.json', 'a.HTML']) put(name, STORY)
  const { stdout, exitCode } = await runCli(['code', join(folder, 'b.txt'), folder, join(folder, '*.txt')])
  expect(names(stdout)).toEqual(['b.txt', 'a/y.htm', 'a/z.md', 'a.HTML'])
  expect(exitCode).toBe(0)
})

test('a refusal has one shape beside JSON Lines and a readable line elsewhere', async () => {
  const path = put('bad.txt', 'REFUSE')
  const json = await runCli(['code', path])
  expect(JSON.parse(json.stderr)).toEqual({ error: { code: 'text_binary', status: 415, message: 'not a text', hint: 'Give text.', file: path } })
  const pretty = await runCli(['code', path, '--format', 'pretty'])
  expect(pretty.stderr).toBe(`readout: ${path}: not a text (text_binary)\n  Give text.\n`)
  expect([json.exitCode, pretty.exitCode, json.stdout]).toEqual([1, 1, ''])
})

test.each([
  ['all coded', ['code', '-'], 0, ''],
  ['a missing file', ['code', 'no/such/file.txt'], 1, 'input_not_found'],
  ['an unknown flag', ['code', '--nope', '-'], 2, '--nope'],
  ['an unknown command', ['frobnicate'], 2, 'frobnicate'],
  ['no such day', ['code', '-', '--date', '2025-02-30'], 2, 'day that exists'],
  ['no such format', ['code', '-', '--format', 'xml'], 2, 'xml'],
  ['no such kind', ['code', '-', '--what', 'events,rumours'], 2, 'Choose from'],
  ['no jobs', ['code', '-', '--jobs', '0'], 2, 'whole number'],
  ['csv of statements', ['code', '-', '--format', 'csv', '--what', 'statements'], 2, 'csv is a table of events'],
  ['no facts file', ['code', '-', '--facts', 'no/such/file'], 2, 'facts file'],
  ['an output that cannot be', ['code', '-', '--out', 'no/such/folder/x'], 2, 'cannot write'],
  ['no command', [], 2, 'Usage'],
  ['no such event', ['explain', '-', 'ffff'], 2, 'no event ffff'],
  ['version', ['--version'], 0, ''],
])('exit code: %s', async (_name, words, expected, said) => {
  const { exitCode, stderr } = await runCli(words, { stdin: STORY })
  expect(exitCode).toBe(expected)
  expect(stderr).toContain(said)
})

test.each([['1'], ['2']])('a missing model ends with 3, with %s job', async (jobs) => {
  for (const name of ['a', 'b']) put(`${name}.txt`, STORY)
  const { exitCode, stderr } = await runCli(['code', folder, '--jobs', jobs], { coder: 'broken' })
  expect(exitCode).toBe(3)
  expect(stderr).toContain('no model\n  Install it.\n  readout doctor')
})

test.each([['1'], ['2']])('refused facts are the command line’s mistake, with %s job', async (jobs) => {
  for (const name of ['a', 'b']) put(`${name}.txt`, STORY)
  const facts = put('facts.json', 'nonsense')
  const { exitCode, stderr } = await runCli(['code', folder, '--jobs', jobs, '--facts', facts])
  expect([exitCode, stderr]).toEqual([2, 'readout: facts: line 1 is nonsense\n'])
})

test('nothing to code on a terminal is a mistake; a pipe is read', async () => {
  expect((await runCli(['code'])).exitCode).toBe(2)
  expect((await runCli(['code'], { stdin: STORY })).stdout).toContain('"name":"stdin"')
})

test('--out is whole or not there, and its ending chooses the format', async () => {
  const path = put('a.txt', STORY)
  const out = join(folder, 'out.csv')
  const { stdout, exitCode } = await runCli(['code', path, '--out', out])
  expect([stdout, exitCode]).toEqual(['', 0])
  expect(readFileSync(out, 'utf8').startsWith('report,id,date')).toBe(true)
  expect(readdirSync(folder)).toEqual(['a.txt', 'out.csv'])
})

test('what is not UTF-8 is rescued, with a note where that was a guess', async () => {
  const latin = put('latin.txt', Buffer.from(`Caf\u00E9. ${STORY}`, 'latin1'))
  const wide = put('wide.txt', Buffer.from(`\uFEFFCaf\u00E9. ${STORY}`, 'utf16le'))
  const guessed = await runCli(['code', latin, '--format', 'pretty'])
  expect(guessed.stdout).toContain('note encoding_repaired: Not UTF-8; read as Windows-1252.')
  const marked = await runCli(['code', wide, '--format', 'pretty'])
  expect(marked.stdout).not.toContain('encoding_repaired')
  for (const { stdout } of [guessed, marked]) expect(stdout).toContain('2 events')
})

test('date and publisher reach the coder', async () => {
  const { stdout } = await runCli(['code', '-', '--date', '2024-02-29', '--publisher', 'The Bell'], { stdin: STORY })
  expect(stdout).toContain('"publication":"The Bell","publication_date":"2024-02-29"')
})

test('--quiet leaves only refusals', async () => {
  const paths = [put('a.txt', STORY), put('b.txt', STORY)]
  expect((await runCli(['code', ...paths, '--quiet'])).stderr).toBe('')
})

test('a worker is worth it for four reports or more', () => {
  expect([jobsFor(null, 1), jobsFor(null, 4), jobsFor(3, 2), jobsFor(1, 50), jobsFor(4, 0)]).toEqual([1, 1, 2, 1, 1])
})

test('the bar says how far, how fast, how long still', () => {
  expect(barLine({ done: 6, total: 24, refused: 1, seconds: 2 }, 120)).toBe(
    '━━━━━━────────────────── 6 of 24 reports · 3.0 a second · 6 s left · 1 not coded',
  )
  expect(barLine({ done: 6, total: 24, refused: 1, seconds: 2 }, 40)).toHaveLength(39)
})

import { expect, test } from 'vitest'
import { STORY } from './fixture-record.ts'
import { runCli } from './run-cli.ts'

test('explain shows the chain of one event with its words and the runner-up', async () => {
  const { stdout, exitCode } = await runCli(['explain', '-', 'a11ce'], { stdin: STORY, columns: 120 })
  expect(exitCode).toBe(0)
  for (const words of [
    'ACCUSE (disapprove) by verb denounce (0.88), from “denounced the blockade” L3',
    'runner-up REJECT: a refusal would name what is refused',
    'actor     “Nordland” L3 is NOR Nordland; stated, from “Nordland” L3',
    'voice     NOR Ole Lund, “told”',
    'status    reported as having happened',
    '5 May 2025; the Monday before publication; inferred: weekday, from “Monday”',
    'chief     “Nordland denounced the blockade by Sudmark” L3',
  ])
    expect(stdout).toContain(words)
  expect(stdout).not.toContain('AGREE')
})

test('explain without an id shows every event; a prefix of several is asked for more', async () => {
  const { stdout } = await runCli(['explain', '-'], { stdin: STORY })
  expect(stdout).toContain('ACCUSE')
  expect(stdout).toContain('AGREE')
  const { exitCode, stderr } = await runCli(['explain', '-', ''], { stdin: STORY })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('begins several events')
})

test('explain says why a report was not coded', async () => {
  const { exitCode, stderr } = await runCli(['explain', '-'], { stdin: 'REFUSE' })
  expect([exitCode, stderr]).toEqual([1, 'readout: -: not a text (text_binary)\n  Give text.\n'])
})

test('code --explain adds the chain below each card', async () => {
  const { stdout } = await runCli(['code', '-', '--explain', '--format', 'pretty'], { stdin: STORY })
  expect(stdout).toContain('runner-up REJECT')
})

test('doctor says what is missing, what to do, and ends with 1', async () => {
  const { stdout, exitCode } = await runCli(['doctor', '--json'], { coder: 'broken' })
  const result: { usable: boolean; checks: { name: string; state: string; todo: string | null }[] } = JSON.parse(stdout)
  expect([exitCode, result.usable]).toEqual([1, false])
  expect(result.checks.map(({ name }) => name)).toEqual(['Readout', 'Node', 'reading model', 'onnxruntime', 'coding', 'memory'])
  expect(result.checks.find(({ name }) => name === 'coding')).toMatchObject({ state: 'missing', todo: 'Install it.' })
})

test('doctor for people names the same things', async () => {
  const { stdout } = await runCli(['doctor'], { coder: 'broken' })
  expect(stdout).toContain('missing   coding')
  expect(stdout).toContain('Readout cannot work yet')
})

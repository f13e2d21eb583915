import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { meSchema, readAnswerSchema, statsSchema } from '@readout/protocol/api'
import { STORY } from './fixture-record.ts'
import { runCli } from './run-cli.ts'
import { serving, workedOff } from './serving.ts'

const database = (): string => join(mkdtempSync(join(tmpdir(), 'readout-serve-')), 'record.db')

/** The stand-in reads nothing but the fixture's story, and at once. */
const FIXTURE = { coderModule: new URL('./fixture-coder.ts', import.meta.url).href }

test('an empty record is served, a text read and kept, and all ends in order', async () => {
  const { code, told } = await serving({ database: database() }, FIXTURE, async (address) => {
    expect(meSchema.parse(await (await fetch(`${address}api/v1/me`)).json())).toMatchObject({ role: 'admin', tokens: false })
    const answer = await fetch(`${address}api/v1/read`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: STORY, store: true }) })
    expect(readAnswerSchema.parse(await answer.json()).stored?.isNew).toBe(true)
    expect((await fetch(`${address}api/v1/stats`, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })
  expect([code, told]).toEqual([0, expect.stringContaining('The record is empty')])
})

test('--sample fills an empty record, and only that; what waits is worked off', async () => {
  const where = database()
  // The stand-in reads none of them: each is set aside, which is an end too.
  const first = await serving({ database: where, sample: true }, FIXTURE, async (address) => expect(await workedOff(address)).toBeGreaterThan(20))
  expect(first.told).toMatch(/^\d\d sample reports are being read; none of them is news$/mu)
  const second = await serving({ database: where, sample: true }, FIXTURE, async (address) => {
    expect(statsSchema.parse(await (await fetch(`${address}api/v1/stats`)).json()).reports).toBe(0)
  })
  expect(second.told).not.toContain('sample')
})

test('an address that others reach needs a token, and answers only with one', async () => {
  const where = database()
  const refused = await runCli(['serve', '--host', '0.0.0.0', '--port', '0', '--no-open', '--database', where])
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('readout token add')])
  const made = await runCli(['token', 'add', 'mira', '--role', 'editor', '--database', where])
  const token = made.stdout.trim()
  expect([made.exitCode, token]).toEqual([0, expect.stringMatching(/^readout_[\w-]{43}$/u)])
  expect((await runCli(['token', 'list', '--database', where])).stdout).toMatch(/^mira {2}editor {2}since \d{4}-\d\d-\d\d$/mu)
  await serving({ database: where, host: '0.0.0.0' }, FIXTURE, async (address) => {
    const me = address.replace('0.0.0.0', '127.0.0.1')
    expect((await fetch(`${me}api/v1/me`)).status).toBe(401)
    expect(meSchema.parse(await (await fetch(`${me}api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).json())).toMatchObject({ role: 'editor', name: 'mira', tokens: true })
  })
  expect((await runCli(['token', 'remove', 'mira', '--database', where])).exitCode).toBe(0)
  expect((await runCli(['token', 'remove', 'mira', '--database', where])).exitCode).toBe(1)
})

test.each([
  [['serve', '--port', '70000'], 'Give a port'],
  [['token', 'add', 'mira', '--role', 'king'], 'Allowed choices'],
  [['token', 'add', ' '], 'Give some words'],
])('%j is a wrong command line', async (words, told) => {
  const { exitCode, stderr } = await runCli(words)
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(told)])
})

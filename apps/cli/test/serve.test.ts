import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { meSchema, queueSchema, readAnswerSchema, statsSchema } from '@readout/protocol/api'
import { processDoors } from '../src/doors.ts'
import { runServe, type ServeFlags } from '../src/serve/run-serve.ts'
import { STORY } from './fixture-record.ts'
import { runCli } from './run-cli.ts'

const database = (): string => join(mkdtempSync(join(tmpdir(), 'readout-serve-')), 'record.db')

const FLAGS: ServeFlags = { database: null, host: '127.0.0.1', port: 0, open: true, sample: false, log: false, allowPrivate: false, jobs: 1, facts: null }

/** Serves a record while something is asked of it. */
const serving = async (flags: Partial<ServeFlags>, ask: (address: string) => Promise<void>): Promise<{ readonly code: number; readonly told: string }> => {
  const told: string[] = []
  const listening = Promise.withResolvers<string>()
  const stopped = Promise.withResolvers<void>()
  const out = (onText: (text: string) => void) => Object.assign(new Writable({ write: (text, _encoding, done) => { onText(String(text)); done() } }), { isTTY: false })
  const doors = {
    ...processDoors(), coderModule: new URL('./fixture-coder.ts', import.meta.url).href, stderr: out((text) => told.push(text)),
    stdout: out((text) => listening.resolve(/http:\S+/u.exec(text)?.[0] ?? '')),
  }
  const served = runServe({ ...FLAGS, ...flags }, doors, () => stopped.promise)
  served.catch((error: unknown) => listening.reject(error))
  await ask(await listening.promise)
  stopped.resolve()
  return { code: await served, told: told.join('') }
}

test('an empty record is served, a text read and kept, and all ends in order', async () => {
  const { code, told } = await serving({ database: database() }, async (address) => {
    expect(meSchema.parse(await (await fetch(`${address}api/v1/me`)).json())).toMatchObject({ role: 'admin', tokens: false })
    const answer = await fetch(`${address}api/v1/read`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text: STORY, store: true }) })
    expect(readAnswerSchema.parse(await answer.json()).stored?.isNew).toBe(true)
    expect((await fetch(`${address}api/v1/stats`, { headers: { origin: 'https://evil.example' } })).status).toBe(403)
  })
  expect([code, told]).toEqual([0, expect.stringContaining('The record is empty')])
})

test('--sample fills an empty record, and only that; what waits is worked off', async () => {
  const where = database()
  const coded = async (address: string): Promise<void> => {
    let state = queueSchema.parse(await (await fetch(`${address}api/v1/queue`)).json())
    while (state.waiting + state.leased > 0) {
      await new Promise((done) => setTimeout(done, 50))
      state = queueSchema.parse(await (await fetch(`${address}api/v1/queue`)).json())
    }
    // The stand-in reads none of them: each is set aside, which is an end too.
    expect(state.failed.length).toBeGreaterThan(20)
  }
  const first = await serving({ database: where, sample: true }, coded)
  expect(first.told).toMatch(/^\d\d sample reports are being read; none of them is news$/mu)
  const second = await serving({ database: where, sample: true }, async (address) => {
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
  await serving({ database: where, host: '0.0.0.0' }, async (address) => {
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

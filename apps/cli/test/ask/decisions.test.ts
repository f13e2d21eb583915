import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIALECTS } from '@readout/protocol/exports'
import { FOREIGN_SYSTEMS } from '@readout/protocol/imports'
import { askForeign, openRecord } from '@readout/record'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { EXPORT_NAMES, IMPORT_NAMES } from '../../src/ask/register-dialects.ts'
import { knowing } from '../../src/record-door.ts'
import { type CliResult, runCli } from '../run-cli.ts'
import { makeRecord } from './fixture-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-decide-'))
const [made, own] = [join(folder, 'made.db'), join(folder, 'own.db')]

beforeAll(() => makeRecord(made))
beforeEach(() => copyFileSync(made, own))
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (...words: readonly string[]): Promise<CliResult> => runCli([...words, '--database', own])

const events = async (...flags: readonly string[]): Promise<readonly Record<string, unknown>[]> =>
  (await ask('events', ...flags)).stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const idOf = async (category: string): Promise<string> => String((await events('--category', category))[0]?.['id'])

const BY = ['--by', 'Vera', '--reason', 'the readout says so']

test('same takes a second event in, split takes an account out again', async () => {
  const [call, asked] = [await idOf('CONSULT'), await idOf('REQUEST')]
  const joined = await ask('same', call, asked.slice(0, 10), ...BY, '--format', 'pretty')
  expect(joined.stdout).toContain(`One event now: ${call.slice(0, 8)} has the accounts of both.\nBack: readout split ${call.slice(0, 8)}`)
  expect(await events('--pair', 'KEN,UGA', '--until', '2031-03-04')).toHaveLength(3)
  const shown = JSON.parse((await ask('show', asked)).stdout)
  expect([shown.line.id, shown.accounts]).toEqual([call, 3])
  const account = shown.tellings.find(({ line }: { line: { event: string[] } }) => line.event[0] === 'REQUEST')
  expect((await ask('split', call, account.id, ...BY, '--format', 'pretty')).stdout).toContain('The account stands alone now, as event ')
  expect(await events('--pair', 'KEN,UGA', '--until', '2031-03-04')).toHaveLength(4)
  expect((await ask('split', call, 'zzzz', ...BY)).stderr).toContain('account_not_found')
})

test('different is kept with who said so and why', async () => {
  const [call, asked] = [await idOf('CONSULT'), await idOf('REQUEST')]
  expect(JSON.parse((await ask('different', call, asked, ...BY)).stdout)).toEqual({
    kind: 'decision',
    what: 'different',
    events: [call, asked],
    by: 'Vera',
    reason: 'the readout says so',
  })
  const page = (await ask('show', call, '--format', 'pretty')).stdout
  expect(page).toMatch(/different 0\.00 · .* · Vera,/u)
  expect(page).toContain('    reason    the readout says so')
  expect((await ask('same', call, call, ...BY)).stderr).toContain('same_event')
})

test.each([
  ['category', 'threaten', { event: ['THREATEN'] }],
  ['mode', 'none', { mode: [] }],
  ['mode', 'third-party', { mode: ['third-party'] }],
  ['date', '2031-03-03', { date: '2031-03-03' }],
  ['date', 'none', { date: null }],
  [
    'actor',
    'RUS GOV Sergei Orlov, Kenya',
    {
      actor: [
        { code: 'RUS', sector: 'GOV', entity_text: 'Sergei Orlov', identifier_text: 'Sergei Orlov', office: null },
        { code: 'KEN', sector: null, entity_text: 'Kenya', identifier_text: null, office: null },
      ],
    },
  ],
  ['recipient', 'none', { recipient: [] }],
  ['aux', 'future', { aux: ['future'] }],
  ['aux', 'happened', { aux: [] }],
])('correct %s to %s', async (field, value, expected) => {
  const call = await idOf('CONSULT')
  expect((await ask('correct', call, field, value, ...BY)).exitCode).toBe(0)
  const shown = JSON.parse((await ask('show', call)).stdout)
  expect(shown.line).toMatchObject(expected)
  expect(shown.corrections).toMatchObject([{ person: 'Vera', reason: 'the readout says so' }])
  expect((await ask('show', call, '--format', 'pretty')).stdout).toContain('Corrections\n')
})

test('the formats named on the command line are those of protocol', () => {
  expect([EXPORT_NAMES, IMPORT_NAMES]).toEqual([Object.keys(DIALECTS), FOREIGN_SYSTEMS])
})

test.each([
  ['plover', '6 events as PLOVER 2.0 JSON Lines; nothing is lost.', (text: string) => text.split('\n').length === 7],
  [
    'polecat',
    'acts told as planned, possible, denied or remembered',
    (text: string) => !text.includes('\u001B') || text.startsWith('Event ID\t'),
  ],
  ['csv', 'where the words behind each field stand', (text: string) => text.includes('Kenya State House; =Uganda Readouts')],
  ['annotation', 'anything of the event but its id', (text: string) => JSON.parse(text).total > 5],
] as const)('export --to %s says what the format cannot hold', async (to, said, holds) => {
  const { stdout, stderr, exitCode } = await ask('export', '--to', to)
  expect([exitCode, holds(stdout)]).toEqual([0, true])
  expect(stderr).toContain(said)
})

test('export writes a file when it is whole, takes the filters, and keeps Parquet off the terminal', async () => {
  const out = join(folder, 'out')
  await ask('export', '--to', 'plover', '--out', out, '--category', 'REQUEST')
  expect(
    readFileSync(out, 'utf8')
      .split('\n')
      .map((line) => line.slice(0, 6)),
  ).toEqual(['{"id":', ''])
  await ask('export', '--to', 'parquet', '--out', out)
  expect(readFileSync(out).subarray(0, 4).toString()).toBe('PAR1')
  const refused = await runCli(['export', '--to', 'parquet', '--database', own], { terminal: true })
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('give --out FILE')])
  expect((await ask('export', '--to', 'csv', '--category', 'ASSAULT')).stderr).toContain('No events fit')
})

test.each(['polecat', 'icews', 'gdelt'] as const)('import --from %s: kept apart, once, whatever the file holds besides', async (from) => {
  const file = join(folder, `rows.${from}`)
  await ask('export', '--to', from, '--out', file)
  writeFileSync(file, `${readFileSync(file, 'utf8')}nonsense\n`)
  const before = await events()
  const first = await ask('import', file, '--from', from)
  const [, read = '', kept = ''] = /^(\d+) events of \w+ read; (\d+) kept/u.exec(first.stderr) ?? []
  expect([first.exitCode, Number(read) > 4, kept]).toEqual([1, true, read])
  expect(first.stderr).toMatch(/1 row refused:\n {2}line \d+: /u)
  expect((await ask('import', file, '--from', from)).stderr).toContain(`0 kept beside the record’s own, ${read} known already`)
  expect(await events()).toEqual(before)
  const tools = await openRecord(own, await knowing(), { create: false })
  const any = { system: from, pair: null, category: null, since: null, until: null, limit: 100 }
  const all = await askForeign(tools, any)
  const some = await askForeign(tools, { ...any, category: 'REQUEST', pair: ['KEN', 'UGA'], since: '2031-03-01', until: '2031-03-31' })
  expect([all.length, some.map(({ date, actor }) => [date, actor?.country])]).toEqual([Number(read), [['2031-03-04', 'UGA']]])
  expect(await askForeign(tools, { ...any, since: '2031-03-22' })).toEqual([])
  await tools.engine.close()
})

import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { columnsOf } from '../../src/terminal/wrap.ts'
import { type CliResult, runCli } from '../run-cli.ts'
import { makeRecord } from './fixture-reports.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-ask-'))
const made = join(folder, 'made.db')

beforeAll(() => makeRecord(made))
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (...words: readonly string[]): Promise<CliResult> => runCli([...words, '--database', made])

const asObjects = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** The ids of the events that an answer lists. */
const idsOf = async (...words: readonly string[]): Promise<readonly string[]> =>
  asObjects((await ask('events', ...words)).stdout).map(({ id }) => String(id))

const idOf = async (...words: readonly string[]): Promise<string> => (await idsOf(...words))[0] ?? ''

test.each([
  ['all', [], ['SUPPORT', 'SANCTION', 'CONSULT', 'ACCUSE', 'AGREE', 'REQUEST']],
  ['a state by name', ['--actor', 'Rwanda'], ['SUPPORT']],
  ['part of a name', ['--actor', 'okot', '--category', 'consult'], ['CONSULT']],
  ['a pair by capitals', ['--pair', 'Kampala,Nairobi', '--until', '2031-03-04'], ['CONSULT', 'ACCUSE', 'AGREE', 'REQUEST']],
  ['a publisher', ['--source', 'Uganda'], ['CONSULT', 'REQUEST']],
  ['what happened', ['--aux', 'happened', '--since', '2031-03-05'], ['SUPPORT']],
  ['words', ['--text', 'took a call'], ['CONSULT']],
  ['nothing', ['--category', 'ASSAULT'], []],
])('events: %s', async (_name, flags, expected) => {
  const { stdout, exitCode } = await ask('events', ...flags)
  expect(exitCode).toBe(0)
  expect(
    asObjects(stdout)
      .map(({ event }) => String(event))
      .toSorted(),
  ).toEqual(expected.toSorted())
})

test('events: pages follow one another without loss or repetition', async () => {
  const all = await idsOf('--limit', '0')
  const first = await ask('events', '--limit', '4')
  const [, cursor = ''] = /--after (\S+)/u.exec(first.stderr) ?? []
  const second = await ask('events', '--limit', '4', '--after', cursor)
  expect([...asObjects(first.stdout), ...asObjects(second.stdout)].map(({ id }) => id)).toEqual(all)
  expect(second.stderr).toBe('')
})

test.each([
  ['an unknown side', ['between', 'Narnia', 'KEN'], 'nobody is known as Narnia: give a state’s name'],
  ['an ambiguous side', ['between', 'Korea', 'KEN'], 'KOR (South Korea) or PRK (North Korea): give the code'],
  ['one side twice', ['between', 'Nairobi', 'KEN'], 'name two different sides'],
  ['half a pair', ['events', '--pair', 'KEN'], '--pair takes two sides'],
  ['an unknown category', ['events', '--category', 'WAR'], 'WAR is no category of PLOVER: choose from AGREE'],
  ['an unknown aux', ['events', '--aux', 'maybe'], 'Allowed choices are happened'],
  ['days the wrong way round', ['events', '--since', '2031-03-05', '--until', '2031-03-04'], 'no day lies between them'],
  ['no cursor', ['events', '--after', 'x'], '--after takes the place where a page ended'],
  ['a limit below 0', ['events', '--limit', '-1'], 'Give a whole number; 0 is no limit.'],
  ['a decision without a reason', ['same', 'a', 'b'], '--reason'],
  ['a day that is none', ['correct', 'a', 'date', '2031-02-30', '--reason', 'x'], '2031-02-30 is no day'],
  ['a field that is none', ['correct', 'a', 'colour', 'red', '--reason', 'x'], 'choose from category, mode, date'],
  ['a mode that is none', ['correct', 'a', 'mode', 'By Phone', '--reason', 'x'], 'By Phone is no mode'],
  ['an aux that is none', ['correct', 'a', 'aux', 'perhaps', '--reason', 'x'], 'choose from happened'],
  ['a party nobody knows', ['correct', 'a', 'actor', 'Narnia', '--reason', 'x'], 'nobody is known as Narnia'],
  ['a format nobody has', ['export', '--to', 'xml'], 'Allowed choices are plover'],
  ['no file to import', ['import', 'no/such/file', '--from', 'icews'], 'cannot read no/such/file: ENOENT'],
])('a wrong command line says what to do: %s', async (_name, words, said) => {
  const { exitCode, stdout, stderr } = await ask(...words)
  expect([exitCode, stdout]).toEqual([2, ''])
  expect(stderr).toContain(said)
})

test.each([
  ['no record', ['events', '--database', join(folder, 'none.db')], 'record_not_found', 'readout add makes a record'],
  ['no database', ['stats', '--database', new URL(import.meta.url).pathname], 'record_unopened', 'Check the path'],
  [
    'no folder',
    ['import', new URL(import.meta.url).pathname, '--from', 'icews', '--database', join(folder, 'none', 'x.db')],
    'record_unopened',
    'Check the path',
  ],
  ['no server', ['stats', '--database', 'postgres://me:secret@127.0.0.1:1/x'], 'record_unopened', 'that the server runs'],
  ['no event', ['show', 'zzzz', '--database', made], 'event_not_found', 'readout events lists the events'],
  ['several events', ['show', '', '--database', made], 'event_ambiguous', 'Give more letters of the id'],
])('the record turns a request away: %s', async (_name, words, code, hint) => {
  const forPeople = await runCli(words, { terminal: true })
  expect([forPeople.exitCode, forPeople.stdout]).toEqual([1, ''])
  expect(forPeople.stderr).toContain(`(${code})\n  `)
  expect(forPeople.stderr).toContain(hint)
  expect(forPeople.stderr).not.toContain('secret')
  if (words[0] !== 'import') expect(JSON.parse((await runCli(words)).stderr)).toMatchObject({ error: { code } })
})

test('events, pretty: days, short ids, how it is told, and the words where asked for', async () => {
  const { stdout } = await ask('events', '--category', 'CONSULT', '--format', 'pretty', '--evidence')
  const id = await idOf('--category', 'CONSULT')
  for (const words of [
    '4 Mar 2031\n',
    `  ${id.slice(0, 8)} CONSULT (phone) · KEN Amina Were + UGA Peter Okot`,
    '2\u00A0reports, 2\u00A0publishers',
    'what      “spoke by phone”',
    '\n1 event\n',
  ])
    expect(stdout).toContain(words)
  expect((await ask('events', '--actor', 'RWA', '--format', 'pretty')).stdout).toContain('undated: here by its report’s day')
  expect((await ask('events', '--category', 'ASSAULT', '--format', 'pretty')).stdout).toContain('No events fit. Ask for less')
})

test.each([
  ['events'],
  ['between', 'KEN', 'UGA'],
  ['commitments'],
  ['said', 'Were'],
  ['search', 'border'],
  ['new', '--keep', '--reader', 'eve'],
  ['stats'],
  ['show', 'CALL'],
  ['compare', 'CALL'],
])('%s: no line wider than the screen, no control character in any format for people', async (...words) => {
  const call = await idOf('--category', 'CONSULT')
  for (const format of ['pretty', 'markdown']) {
    const { stdout, exitCode } = await runCli(
      [...words.map((word) => (word === 'CALL' ? call : word)), '--database', made, '--format', format],
      { columns: 60, terminal: true, colour: false },
    )
    expect(exitCode).toBe(0)
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
    if (format === 'pretty')
      expect(
        Math.max(
          ...stdout
            .split('\n')
            .filter((line) => !line.includes('--') && !line.includes('http'))
            .map(columnsOf),
        ),
      ).toBeLessThanOrEqual(60)
  }
})

test('between: balance, open commitments, meetings and timeline', async () => {
  const { stdout } = await ask('between', 'Nairobi', 'uganda', '--format', 'pretty')
  for (const words of [
    'Kenya – Uganda  KEN, UGA',
    'cooperation 4.0 ▲  conflict 3.0 ▼',
    '███',
    'the week up to 9 Mar 2031',
    'Open commitments',
    '“promised to visit Gulu”',
    'Who met whom',
    'Timeline',
    '5 events · 1 meeting · 1 open commitment',
  ])
    expect(stdout).toContain(words)
  const kinds = asObjects((await ask('between', 'KEN', 'UGA')).stdout).map(({ kind }) => kind)
  expect(kinds).toEqual(['between', 'balance', 'commitment', 'event', 'event', 'event', 'event', 'event'])
  expect((await ask('between', 'KEN', 'TGO')).stderr).toContain('Nothing between Kenya and Togo in these days. Ask each alone')
})

test('commitments: overdue as of the day asked, and as a table', async () => {
  expect((await ask('commitments', '--today', '2031-04-08', '--format', 'pretty', '--evidence')).stdout).toMatch(
    /^Overdue \(1\)\n[\s\S]*overdue: was due 5\s+Apr 2031, 3 days ago[\s\S]*what {6}“promised to visit Gulu”/u,
  )
  expect((await ask('commitments', '--today', '2031-04-01', '--format', 'pretty')).stdout).toContain('Open (1)')
  const [head, row] = (await ask('commitments', '--pair', 'KEN,UGA', '--format', 'csv', '--today', '2031-04-08')).stdout.split('\r\n')
  expect(head).toBe('id,promiser,promisee,act,due_from,due_to,status,overdue,opened,event,report,steps')
  expect(row).toContain(',KEN,UGA,promised to visit Gulu,2031-04-05,2031-04-05,promised,overdue,2031-03-04,')
})

test('show: both accounts with their words, the judgement that joined them, history', async () => {
  const { stdout } = await ask('show', (await idOf('--category', 'CONSULT')).slice(0, 8), '--format', 'pretty')
  for (const words of [
    '2 accounts, 2\u00A0reports, 2\u00A0publishers',
    'Kenya State House · 4 Mar 2031',
    '=Uganda Readouts · 4 Mar 2031',
    'what      “spoke by phone”',
    'what      “took a call”',
    'Judgements\n  same ',
    'https://example.org/',
  ])
    expect(stdout).toContain(words)
})

test('compare: what stands in one side only', async () => {
  const call = await idOf('--category', 'CONSULT')
  const [compared] = asObjects((await ask('compare', call)).stdout)
  expect(compared).toMatchObject({
    onlyIn: { 'Kenya State House': [{ category: 'ACCUSE' }, { category: 'AGREE' }], '=Uganda Readouts': [{ category: 'REQUEST' }] },
  })
  expect((await ask('compare', call, '--format', 'pretty')).stdout).toMatch(
    /A Kenya State House · 1 report\n {2}B =Uganda Readouts[\s\S]*Only in B\n {2}[0-9a-f]{8} REQUEST UGA “asked”/u,
  )
})

test('said, search and stats answer in every format, formulas guarded', async () => {
  expect((await ask('said', 'were', '--format', 'pretty')).stdout).toContain('“She promised to visit Gulu.”')
  expect((await ask('said', 'were', '--format', 'csv')).stdout).toContain(",'=Uganda Readouts,")
  expect((await ask('said', 'Nobody Such')).stderr).toContain('Nobody called Nobody Such')
  expect((await ask('search', 'fishing', 'lake', '--format', 'pretty')).stdout).toMatch(/3 events: [0-9a-f]{8} [\s\S]*2 reports\n$/u)
  expect((await ask('search', 'zebra')).stderr).toContain('No report has all of these words: zebra')
  expect(asObjects((await ask('stats')).stdout)).toMatchObject([{ reports: 4, events: 6, accounts: 7 }])
  expect((await ask('stats', '--format', 'markdown')).stdout).toContain('| CONSULT | 1 |')
})

test('new: the mark moves only past what was shown', async () => {
  const own = join(folder, 'new.db')
  copyFileSync(made, own)
  const look = (...flags: readonly string[]): Promise<CliResult> => runCli(['new', '--reader', 'vera', '--database', own, ...flags])
  const some = await look('--limit', '2')
  expect([asObjects(some.stdout).length, some.stderr]).toEqual([
    2,
    expect.stringContaining('2 of 6 events (the first look). The mark stays until all are shown'),
  ])
  expect(asObjects((await look('--keep')).stdout)).toHaveLength(6)
  expect(asObjects((await look()).stdout)).toHaveLength(6)
  expect(await look()).toMatchObject({ stdout: '', stderr: expect.stringContaining('No events new or changed since ') })
})

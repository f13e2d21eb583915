import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createClient, type Client } from '@readout/protocol/client'
import { SAMPLE_FOLDER } from '../src/serve/sample.ts'
import { serving, workedOff } from './serving.ts'

/** The day on which the story has just ended. */
const TODAY = '2031-06-02'

const FILES = readdirSync(SAMPLE_FOLDER)
const TEXTS = FILES.map((file) => readFileSync(join(SAMPLE_FOLDER, file), 'utf8'))

test('every sample report says who published it, when and where, and tells of 2031', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(30)
  for (const [at, file] of FILES.entries()) {
    const head = /^---\npublisher: \S.*\ndate: (?<date>2031-\d\d-\d\d)\nurl: https:\/\/[\w.-]+\.example\/\S+\n---\n\n# \S/u.exec(TEXTS[at] ?? '')
    expect([file, head?.groups?.['date']]).toEqual([file, file.slice(0, 10)])
  }
})

/** Each of these is what a reader of the story would expect to find. */
const LOOKS: readonly (readonly [string, (ask: Client) => Promise<void>])[] = [
  ['reports keep their day, publisher and address, a copy is one report, and a corrected page succeeds the first', async (ask) => {
    const { reports } = await ask('reports', { query: { limit: 100 } })
    expect(reports).toHaveLength(FILES.length - 1)
    const readout = reports.find(({ url }) => url === 'https://presidencia.chile.example/readouts/2031-04-30-ayarza')
    expect(readout).toMatchObject({ publisher: 'Presidency of Chile', published: '2031-04-30', genre: 'readout' })
    const pages = reports.filter(({ url }) => url === 'https://meridianwire.example/2031/05/07/crew-dispute')
    expect(new Set(pages.map(({ published }) => published))).toEqual(new Set(['2031-05-07', '2031-05-08']))
    const corrected = await ask('report', { params: { id: pages.find(({ published }) => published === '2031-05-08')?.id ?? '' } })
    expect(corrected.successor_of).toBe(pages.find(({ published }) => published === '2031-05-07')?.id)
  }],
  ['the story is read from the day after it ends, whatever the clock says', async (ask) => {
    expect((await ask('me')).today).toBe(TODAY)
    expect((await ask('commitments', { query: { pair: 'CAN,PER', open: 'true' } })).today).toBe(TODAY)
  }],
  ['five pairs and more, two of them with much between them', async (ask) => {
    const { pairs } = await ask('pairs', { query: { limit: 50 } })
    expect(pairs.map(({ one, other }) => `${one},${other}`)).toEqual(expect.arrayContaining(['CHL,PER', 'BOL,CHL', 'CHL,ECU', 'ECU,PER', 'BRA,PER', 'CAN,PER']))
    expect(pairs.flatMap(({ one, other }) => [one, other]).filter((side) => !/^[A-Z]{3}$/u.test(side))).toEqual([])
    expect(pairs.filter(({ events }) => events >= 15).map(({ one, other }) => `${one},${other}`)).toEqual(expect.arrayContaining(['CHL,PER', 'BOL,CHL']))
  }],
  ['an invitation is accepted, dated and kept', async (ask) => {
    const { commitments } = await ask('commitments', { query: { pair: 'CHL,PER', today: TODAY, limit: 100 } })
    const invitation = commitments.find(({ act }) => act === 'pay an official visit to Valparaíso')
    expect(invitation).toMatchObject({ promisers: ['PER'], promisees: ['CHL'], due: null, status: 'took_place', overdue: false })
    expect(invitation?.steps.map(({ status, day }) => `${status} ${day}`).toSorted()).toEqual(['accepted 2031-04-30', 'invited 2031-04-30', 'took_place 2031-05-28'])
    expect(commitments.find(({ act }) => act.startsWith('travel to Chile on'))).toMatchObject({ promisers: ['PER'], due: { to: '2031-05-28' }, status: 'took_place' })
  }],
  ['promised help is overdue when its day has passed in silence, and not before', async (ask) => {
    const overdue = async (today: string) => (await ask('commitments', { query: { pair: 'CAN,PER', today, open: 'true', limit: 100 } })).commitments.map((one) => [one.promisers, one.due?.to, one.overdue])
    expect(await overdue(TODAY)).toEqual([[['CAN'], '2031-05-16', true]])
    expect(await overdue('2031-05-16')).toEqual([[['CAN'], '2031-05-16', false]])
  }],
  ['a promise that Chile says it kept and Peru says it broke', async (ask) => {
    const { commitments } = await ask('commitments', { query: { pair: 'CHL,PER', today: TODAY, limit: 100 } })
    const kept = commitments.find(({ act }) => act.startsWith('release the crew'))
    expect(kept).toMatchObject({ promisers: ['CHL'], promisees: ['PER'], due: { to: '2031-05-05' }, status: 'took_place' })
    const { events } = await ask('events', { query: { pair: 'CHL,PER', category: 'RETREAT', since: '2031-05-05', until: '2031-05-05', limit: 50 } })
    const told = events.map(({ line }) => [line.mode[0], line.aux[0] ?? 'happened', line.said_by[0]?.code ?? null])
    expect(told).toEqual(expect.arrayContaining([['release', 'happened', null], ['release', 'negation', 'PER']]))
    expect(events.map(({ line }) => line.id)).toContain(kept?.steps.find(({ status }) => status === 'took_place')?.event)
  }],
  ['one call, told by both offices and by the press, and compared', async (ask) => {
    const { events } = await ask('events', { query: { pair: 'CHL,PER', category: 'CONSULT', since: '2031-04-30', until: '2031-04-30', limit: 50 } })
    expect(events.map(({ line, publishers }) => [line.mode[0], publishers])).toEqual([['phone', 4]])
    const { agreed, onlyIn } = await ask('compare', { params: { id: events[0]?.line.id ?? '' } })
    const words = agreed.map(({ items }) => [items['Presidency of Chile']?.quotes, items['Presidency of Peru']?.quotes])
    expect(words).toContainEqual([['invited'], ['invited']])
    expect(onlyIn['Presidency of Chile']?.map(({ category }) => category)).toEqual(expect.arrayContaining(['REJECT', 'REQUEST']))
    expect(onlyIn['Presidency of Peru']?.flatMap(({ quotes }) => quotes)).toContain('thanked')
    const { events: apologies } = await ask('events', { query: { pair: 'CHL,PER', text: 'apologised', limit: 50 } })
    expect(apologies.map(({ line }) => [line.event[0], line.actor[0]?.code])).toContainEqual(['CONCEDE', 'CHL'])
  }],
  ['nobody in it is a person of our days', async (ask) => {
    const { events } = await ask('events', { query: { limit: 500 } })
    expect(events.length).toBeGreaterThan(150)
    const holders = events.flatMap(({ line }) => [...line.actor, ...line.recipient]).filter(({ office }) => office !== null)
    const all = TEXTS.join('\n')
    expect(holders.map(({ identifier_text: name }) => name ?? '').filter((name) => !all.includes(name))).toEqual([])
  }],
]

test('readout serve --sample: the story reads as it was meant to be', { timeout: 60_000 }, async () => {
  const database = join(mkdtempSync(join(tmpdir(), 'readout-story-')), 'record.db')
  const failures: string[] = []
  const { code, told } = await serving({ database, sample: true, jobs: 2 }, {}, async (address) => {
    expect(await workedOff(address)).toBe(0)
    const ask = createClient({ base: address.replace(/\/$/u, '') })
    for (const [what, look] of LOOKS) await look(ask).catch((error: unknown) => failures.push(`${what}: ${String(error)}`))
  })
  expect([code, told]).toEqual([0, expect.stringContaining(`${FILES.length} sample reports are being read; none of them is news`)])
  expect(failures).toEqual([])
})

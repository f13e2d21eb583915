import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ANY_EVENT, askChanges, askCorrections, askCountries, askEvents, askPairs, askReports, askSources, correctEvent, dropFeed, dropTokens, eventPages, exportEvents, keepFeed, keepToken, latestChange,
  openRecord, showReport, tokenHolder, tokenHolders, type Tools, watchedFeeds,
} from '../src/index.ts'
import { add, coded, knowing } from './fixtures.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const CALL = coded('Anna Berg phoned Taro Mori.', [{ by: 'DEU Anna Berg', to: 'JPN Taro Mori', word: 'phoned' }])
const CHARGE = coded('Taro Mori accused Anna Berg; Bo Lind promised aid.', [
  { category: 'ACCUSE', cameo: '112', by: 'JPN Taro Mori', to: 'DEU Anna Berg', word: 'accused' },
  { category: 'AGREE', cameo: '033', by: 'SWE Bo Lind', to: 'KEN', word: 'promised', aux: ['future'] },
], { publisher: 'Example Shimbun', published: '2031-03-06' })

describe.each(['sqlite', 'postgres'])('what a desk asks of a record on %s', (kind) => {
  let tools: Tools
  let first = 0
  beforeAll(async () => {
    tools = await openRecord(kind === 'sqlite' ? ':memory:' : await server.createDatabase(), knowing())
    await add(tools, CALL)
    first = await latestChange(tools)
    await add(tools, CHARGE)
  })
  afterAll(() => tools.engine.close())

  test('reports come latest first, page by page, with what they tell', async () => {
    const all = { source: null, since: null, until: null, limit: 1, after: null }
    const page = await askReports(tools, all)
    expect(page.reports.map(({ publisher, events }) => [publisher, events])).toEqual([['Example Shimbun', 2]])
    const rest = await askReports(tools, { ...all, after: page.next })
    expect([rest.reports.map(({ publisher }) => publisher), rest.next]).toEqual([['Example Wire'], null])
    expect((await askReports(tools, { ...all, limit: 9, source: 'shimbun', since: '2031-03-05', until: '2031-03-06' })).reports).toHaveLength(1)
  })

  test('a report with all that was read in it; a beginning of its id is enough, another’s is refused', async () => {
    const shown = await showReport(tools, CHARGE.id.slice(0, 9))
    expect([shown.content, shown.coder, shown.accounts.length, shown.statements.length, shown.commitments.length, shown.appearances.length]).toEqual([CHARGE.content, 'readout 0.1.0', 2, 1, 1, 1])
    expect(shown.accounts.flatMap(({ evidence }) => evidence.map(({ starts, ends, quote }) => shown.content.slice(starts, ends) === quote))).toEqual([true, true])
    await expect(showReport(tools, 'ffff')).rejects.toMatchObject({ code: 'report_not_found' })
    await expect(showReport(tools, '')).rejects.toMatchObject({ code: 'report_ambiguous' })
  })

  test('changes after a change, and of one side', async () => {
    expect((await askChanges(tools, { since: first, actor: null, limit: 1 })).total).toBe(2)
    expect((await askChanges(tools, { since: null, actor: 'SWE', limit: 9 })).events.map(({ line }) => line.event[0])).toEqual(['AGREE'])
    expect(await askChanges(tools, { since: await latestChange(tools), actor: null, limit: 9 })).toEqual({ events: [], total: 0, mark: await latestChange(tools) })
  })

  test('who dealt with whom counts what happened alone; no place, no country', async () => {
    expect(await askPairs(tools, { since: null, until: null, limit: 9 })).toEqual([{ one: 'DEU', other: 'JPN', events: 2, cooperation: 2.5, conflict: 2, last: '2031-03-06' }])
    expect(await askPairs(tools, { since: '2031-03-06', until: '2031-03-06', limit: 9 })).toMatchObject([{ events: 1, conflict: 2 }])
    expect(await askCountries(tools, { since: null, until: null, limit: 9 })).toEqual([])
  })

  test('corrections, the latest first, page by page', async () => {
    const [event] = (await askEvents(tools, { ...ANY_EVENT, category: 'CONSULT' })).events
    for (const mode of ['phone', 'visit']) await correctEvent(tools, event?.line.id ?? '', { field: 'mode', becomes: [mode] }, { person: 'Mira', reason: 'seen' })
    const page = await askCorrections(tools, { limit: 1, after: null })
    const rest = await askCorrections(tools, { limit: 1, after: page.next })
    expect([...page.corrections, ...rest.corrections].map(({ becomes, superseded }) => [becomes, superseded === null])).toEqual([[['visit'], true], [['phone'], false]])
    expect(rest.next).toBeNull()
  })

  test('feeds and publishers; a feed is forgotten once', async () => {
    await keepFeed(tools, 'https://example.org/a', 'new')
    await keepFeed(tools, 'https://example.org/b', 'seen')
    const { feeds, publishers } = await askSources(tools, 'new')
    expect(feeds.map(({ url, looked }) => [url, looked === null])).toEqual([['https://example.org/a', true], ['https://example.org/b', false]])
    expect(publishers.map(({ publisher, reports, last }) => [publisher, reports, last])).toEqual([['Example Shimbun', 1, '2031-03-06'], ['Example Wire', 1, '2031-03-04']])
    expect([await dropFeed(tools, 'https://example.org/a'), await dropFeed(tools, 'https://example.org/a'), await watchedFeeds(tools)]).toEqual([true, false, ['https://example.org/b']])
  })

  test('tokens: by hash alone, taken back by name', async () => {
    await keepToken(tools, 'ab12', { name: 'mira', role: 'editor' })
    expect([await tokenHolder(tools, 'ab12'), await tokenHolder(tools, 'ab')]).toMatchObject([{ name: 'mira', role: 'editor' }, null])
    expect((await tokenHolders(tools)).map(({ name }) => name)).toEqual(['mira'])
    expect([await dropTokens(tools, 'mira'), await dropTokens(tools, 'mira'), await tokenHolder(tools, 'ab12')]).toEqual([1, 0, null])
  })

  test('every event once, page by page, each with its reports', async () => {
    let told = 0
    for await (const { events } of eventPages(tools, { ...ANY_EVENT, limit: 2 })) told += events.length
    expect(told).toBe(2)
    const exported = await exportEvents(tools, (await askEvents(tools, ANY_EVENT)).events)
    expect(exported.map(({ reports }) => reports.length)).toEqual([1, 1, 1])
  })
})

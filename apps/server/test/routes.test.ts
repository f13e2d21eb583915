import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  betweenSchema, commitmentsSchema, comparedSchema, correctionsSchema, countriesSchema, decidedSchema, ENDPOINTS, errorSchema, eventPageSchema, meSchema, newsSchema, pairsSchema, queueSchema, readAnswerSchema,
  reportPageSchema, reportViewSchema, searchSchema, shownEventSchema, sidesSchema, sourcesSchema, statementsSchema, statsSchema,
} from '@readout/protocol/api'
import { openWorld, REPORTS, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const events = async (query = '') => eventPageSchema.parse(await world.json(`/api/v1/events${query}`))
const callId = async () => (await events('?category=CONSULT')).events[0]?.line.id ?? ''

test('events: all, filtered, paged', async () => {
  expect((await events()).events.map(({ line }) => line.event[0])).toEqual(['AGREE', expect.any(String), expect.any(String)])
  expect((await events('?pair=DEU,FRA&category=CONSULT')).events.map(({ reports }) => reports)).toEqual([2])
  expect((await events('?actor=KEN')).events).toHaveLength(1)
  expect((await events('?since=2031-03-05')).events).toHaveLength(1)
  expect((await events('?text=accused&aux=happened&source=Paris')).events).toHaveLength(1)
  const first = await events('?limit=2')
  const rest = await events(`?limit=2&after=${encodeURIComponent(first.next ?? '')}`)
  expect([...first.events, ...rest.events].map(({ line }) => line.id)).toEqual((await events()).events.map(({ line }) => line.id))
  expect(rest.next).toBeNull()
})

test('event: both accounts with their words', async () => {
  const shown = shownEventSchema.parse(await world.json(`/api/v1/events/${(await callId()).slice(0, 10)}`))
  expect(shown.tellings.map(({ report }) => report.publisher ?? '').toSorted()).toEqual(['Berlin Office', 'Paris Wire'])
  expect(shown.tellings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual(['phoned', 'phoned'])
})

test('compare, pairs, between, countries, sides', async () => {
  expect(comparedSchema.parse(await world.json(`/api/v1/events/${await callId()}/compare`)).sides.map(({ name }) => name).toSorted()).toEqual(['Berlin Office', 'Paris Wire'])
  expect(pairsSchema.parse(await world.json('/api/v1/pairs')).pairs).toEqual([
    { one: 'DEU', other: 'FRA', events: 2, cooperation: 1.5, conflict: 2, last: '2031-03-04' },
    { one: 'KEN', other: 'SWE', events: 1, cooperation: 3, conflict: 0, last: '2031-03-05' },
  ])
  const between = betweenSchema.parse(await world.json('/api/v1/pairs/FRA/DEU'))
  expect([between.events.length, between.meetings.length, between.balance.length]).toEqual([2, 1, 1])
  expect(countriesSchema.parse(await world.json('/api/v1/countries')).countries).toEqual([])
  expect(sidesSchema.parse(await world.json('/api/v1/sides?q=Germany')).sides).toEqual([{ code: 'DEU', name: 'Germany' }])
})

test('commitments are overdue on the day asked', async () => {
  const on = async (today: string) => commitmentsSchema.parse(await world.json(`/api/v1/commitments?pair=KEN,SWE&open=true&today=${today}`)).commitments.map(({ overdue }) => overdue)
  expect(await on('2031-03-31')).toEqual([false])
  expect(await on('2031-04-02')).toEqual([true])
})

test('statements, search, stats, news, queue, sources, me', async () => {
  expect(statementsSchema.parse(await world.json('/api/v1/statements?who=Amina')).statements).toHaveLength(1)
  expect(searchSchema.parse(await world.json('/api/v1/search?q=embassy')).reports.map(({ publisher }) => publisher)).toEqual(['Nairobi Post'])
  expect(statsSchema.parse(await world.json('/api/v1/stats'))).toMatchObject({ reports: 3, events: 3, accounts: 4 })
  const news = newsSchema.parse(await world.json('/api/v1/news?limit=1'))
  expect([news.events.length, news.total]).toEqual([1, 3])
  expect(newsSchema.parse(await world.json(`/api/v1/news?since=${news.mark}`)).total).toBe(0)
  expect(queueSchema.parse(await world.json('/api/v1/queue'))).toEqual({ waiting: 0, leased: 0, done: 3, failed: [] })
  expect(sourcesSchema.parse(await world.json('/api/v1/sources')).publishers).toHaveLength(3)
  expect(meSchema.parse(await world.json('/api/v1/me'))).toMatchObject({ role: 'admin', name: null, tokens: false, coder: 'fixture' })
})

test('reports, and one with its text: every mark and quotation is what the text says there', async () => {
  const { reports } = reportPageSchema.parse(await world.json('/api/v1/reports?limit=2'))
  expect(reports.map(({ publisher, events: told }) => [publisher, told])).toEqual([['Nairobi Post', 1], ['Paris Wire', 2]])
  const view = reportViewSchema.parse(await world.json(`/api/v1/reports/${reports[0]?.id ?? ''}`))
  expect(view.text).toBe(REPORTS[2].content)
  expect(view.blocks.map(({ kind, start, end }) => [kind, view.text.slice(start, end)])).toEqual([['headline', 'Promise 🤝 made'], ['paragraph', 'Amina Were (KEN) promised Bo Lind (SWE) an embassy. “𝒴es,” she said.']])
  expect(view.events.flatMap(({ marks }) => marks.map(({ start, end }) => view.text.slice(start, end)))).toEqual(['promised'])
  expect(view.quotations.flatMap(({ content }) => content.map(({ start, end }) => view.text.slice(start, end)))).toEqual(['Amina Were (KEN) promised Bo Lind (SWE)'])
  expect(view.sentences.length).toBeGreaterThan(1)
  expect(view.events[0]?.event).toBe((await events('?category=AGREE')).events[0]?.line.id)
})

test('read: reads and forgets, or keeps; the same again is known', async () => {
  const text = 'New call\n\nAmina Were (KEN) phoned Anna Berg (DEU).'
  const only = readAnswerSchema.parse(await (await world.send('/api/v1/read', { text, published: '2031-03-08' })).json())
  expect(only.stored).toBeNull()
  expect(only.report.events.map(({ event, line }) => [event, line.date])).toEqual([[null, '2031-03-08']])
  expect((await events()).events).toHaveLength(3)
  const kept = readAnswerSchema.parse(await (await world.send('/api/v1/read', { text, published: '2031-03-08', publisher: 'Desk', store: true })).json())
  expect(kept.stored).toMatchObject({ isNew: true, newEvents: 1 })
  expect(kept.report.events[0]?.event).toBe((await events('?pair=DEU,KEN')).events[0]?.line.id)
  const again = readAnswerSchema.parse(await (await world.send('/api/v1/read', { text, published: '2031-03-08', publisher: 'Desk', store: true })).json())
  expect(again.stored).toMatchObject({ isNew: false })
  expect(queueSchema.parse(await world.json('/api/v1/queue')).waiting).toBe(0)
})

test('read: a page, a refused text, a refused address, neither', async () => {
  expect(readAnswerSchema.parse(await (await world.send('/api/v1/read', { url: 'https://example.org/1' })).json()).report.url).toBe('https://example.org/1')
  const codes = await Promise.all([{ text: ' ' }, { url: 'http://127.0.0.1/' }, {}, { text: 'a', url: 'https://example.org' }].map(async (body) => {
    const response = await world.send('/api/v1/read', body)
    const { error } = errorSchema.parse(await response.json())
    return [response.status, error.code]
  }))
  expect(codes).toEqual([[422, 'text_empty'], [403, 'address_private'], [422, 'nothing_to_read'], [422, 'nothing_to_read']])
})

test('correct, same, different, split: each is in the event’s history', async () => {
  const own = await openWorld()
  const page = eventPageSchema.parse(await own.json('/api/v1/events'))
  const idOf = (category: string): string => page.events.find(({ line }) => line.event[0] === category)?.line.id ?? ''
  const [call, charge] = [idOf('CONSULT'), idOf('ACCUSE')]
  const decide = async (path: string, body: object) => {
    const response = await own.send(`/api/v1/events/${path}`, { reason: 'I was there', person: 'Mira', ...body })
    expect([response.status, path]).toEqual([200, path])
    return decidedSchema.parse(await response.json()).event
  }
  await decide(`${call}/corrections`, { field: 'mode', becomes: 'visit' })
  await decide(`${call}/corrections`, { field: 'date', becomes: null })
  await decide(`${call}/corrections`, { field: 'recipient', becomes: [{ code: 'BEL', sector: 'GOV', entity_text: 'Jan', identifier_text: null, office: null }] })
  await decide(`${call}/different`, { other: charge })
  expect(await decide(`${call.slice(0, 8)}/same`, { other: charge.slice(0, 8) })).toBe(call)
  const shown = shownEventSchema.parse(await own.json(`/api/v1/events/${call}`))
  expect([shown.line.mode, shown.line.date, shown.line.recipient[0]?.code, shown.tellings.length]).toEqual([['visit'], null, 'BEL', 3])
  const apart = await decide(`${call}/split`, { account: shown.tellings[2]?.id ?? '' })
  expect(apart).not.toBe(call)
  expect(shownEventSchema.parse(await own.json(`/api/v1/events/${call}`)).history.map(({ what, judge }) => [what, judge])).toEqual(expect.arrayContaining([['corrected', 'Mira'], ['same', 'Mira'], ['split', 'Mira']]))
  const listed = correctionsSchema.parse(await own.json('/api/v1/corrections?limit=2'))
  expect(listed.corrections.map(({ field }) => field)).toEqual(['recipient', 'date'])
  expect(correctionsSchema.parse(await own.json(`/api/v1/corrections?after=${encodeURIComponent(listed.next ?? '')}`)).corrections.map(({ becomes }) => becomes)).toEqual([['visit']])
  await own.close()
})

test('feeds are watched and forgotten; the queue is woken', async () => {
  const url = 'https://example.org/feed.xml'
  const watched = sourcesSchema.parse(await (await world.send('/api/v1/sources', { url })).json())
  expect(watched.feeds).toEqual([{ url, looked: null }])
  expect(world.woken()).toBe(1)
  const left = await world.json(`/api/v1/sources?url=${encodeURIComponent(url)}`, { method: 'DELETE' })
  expect(sourcesSchema.parse(left).feeds).toEqual([])
  expect(ENDPOINTS.retry.answer.parse(await (await world.ask('/api/v1/queue/retry', { method: 'POST' })).json())).toEqual({ retried: 0 })
})

test('an answer that is known already is 304', async () => {
  const first = await world.ask('/api/v1/stats')
  const etag = first.headers.get('etag') ?? ''
  const second = await world.ask('/api/v1/stats', { headers: { 'if-none-match': etag } })
  expect([second.status, await second.text()]).toEqual([304, ''])
})

import { createHmac } from 'node:crypto'
import { readFeed } from '@readout/intake'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { alertsSchema, correctionLineSchema, doubtsSchema, errorSchema, madeWatchSchema, type MadeWatch, watchesSchema, webhookMessageSchema } from '@readout/protocol/api'
import { findAlerts } from '@readout/record'
import { escapeXml } from '../src/alerts/atom-feed.ts'
import { endOf, sendAlerts } from '../src/alerts/send-alerts.ts'
import { keepAlerts, type PostedOrRefused } from '../src/index.ts'
import { addReport, openWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const CALL = { publisher: 'Post', published: '2031-03-08', content: 'New call\n\nAmina Were (KEN) phoned Anna Berg (DEU).' }

const make = async (body: object, init: RequestInit = {}): Promise<MadeWatch> => madeWatchSchema.parse(await (await world.send('/api/v1/watches', { name: 'Kenya', kind: 'event', ...body }, init)).json())

const codeOf = async (response: Response): Promise<readonly [number, string]> => [response.status, errorSchema.parse(await response.json()).error.code]

const alerts = async (query = '') => alertsSchema.parse(await world.json(`/api/v1/alerts${query}`)).alerts

describe('watches', () => {
  test('one is made, finds, is listed and removed', async () => {
    const { watch, secret } = await make({ pair: 'DEU,KEN', text: 'phoned' })
    expect([watch.filter, watch.webhook, secret]).toEqual([{ pair: 'DEU,KEN', text: 'phoned' }, null, null])
    await addReport(world.tools, CALL)
    await findAlerts(world.tools)
    expect(await alerts(`?watch=${watch.id}`)).toMatchObject([{ title: 'Amina Were (KEN) → Anna Berg (DEU): consult (phone) “phoned”, 2031-03-08', about: { kind: 'event' }, watch: { name: 'Kenya' } }])
    expect(watchesSchema.parse(await world.json('/api/v1/watches')).watches.map(({ name, alerts: found }) => [name, found])).toEqual([['Kenya', 1]])
    expect(await world.json(`/api/v1/watches/${watch.id}`, { method: 'DELETE' })).toEqual({ watches: [] })
    expect(await alerts()).toEqual([])
    expect(await codeOf(await world.ask(`/api/v1/watches/${watch.id}`, { method: 'DELETE' }))).toEqual([404, 'not_found'])
  })

  test('what a watch for promises cannot be about is refused, and so is a private address', async () => {
    expect(await codeOf(await world.send('/api/v1/watches', { name: 'x', kind: 'overdue', text: 'phoned' }))).toEqual([400, 'bad_request'])
    expect(await codeOf(await world.send('/api/v1/watches', { name: 'x', kind: 'event', webhook: 'http://127.0.0.1/hook' }))).toEqual([403, 'address_private'])
    expect(await codeOf(await world.ask('/api/v1/alerts?after=x'))).toEqual([400, 'bad_cursor'])
  })

  test('page by page', async () => {
    await make({})
    for (const day of ['06', '07', '08']) await addReport(world.tools, { publisher: 'Post', published: `2031-05-${day}`, content: `Call ${day}\n\nBo Lind (SWE) phoned Anna Berg (DEU).` })
    await findAlerts(world.tools)
    const first = alertsSchema.parse(await world.json('/api/v1/alerts?limit=1'))
    expect([first.alerts.length, (await alerts(`?after=${first.next}`)).length]).toEqual([1, (await alerts()).length - 1])
  })
})

describe('a feed', () => {
  test('needs no token but its own key, which is kept as a hash and can be changed', async () => {
    const guarded = await openWorld({ tools: world.tools, access: { kind: 'tokens' }, hosts: null })
    const headers = await guarded.token('editor')
    const { watch, feed } = await make({}, {})
    expect([feed.length > 60, (await guarded.ask(feed)).status, (await guarded.ask('/api/v1/alerts')).status]).toEqual([true, 200, 401])
    expect(await codeOf(await guarded.ask(`${feed}x`))).toEqual([404, 'not_found'])
    const kept = JSON.stringify([await world.tools.engine.reads.selectFrom('watch').selectAll().execute(), guarded.log])
    expect(kept).not.toContain(feed.split('/').at(-1))
    const { feed: other } = JSON.parse(await (await guarded.ask(`/api/v1/watches/${watch.id}/feed`, { method: 'POST', headers })).text())
    expect([(await guarded.ask(feed)).status, (await guarded.ask(other)).status]).toEqual([404, 200])
    expect((await guarded.ask(`/api/v1/watches/${watch.id}/feed`, { method: 'POST', headers: await guarded.token('reader') })).status).toBe(403)
  })

  test('is Atom that a reader of feeds reads; what reports say in it is text', async () => {
    const hostile = '</title><script>alert(1)</script> & ]]> “𝒴es”'
    const { feed } = await make({ name: hostile })
    await addReport(world.tools, CALL)
    await findAlerts(world.tools)
    const response = await world.ask(feed)
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const text = await response.text()
    expect(text).not.toContain('<script')
    const read = readFeed(text, 'http://localhost:4000/feed')
    if (!read.ok) throw new Error(JSON.stringify(read))
    expect(read.feed.title).toBe(hostile)
    expect(read.feed.items.map(({ title }) => title)).toEqual(['Amina Were (KEN) → Anna Berg (DEU): consult (phone) “phoned”, 2031-03-08'])
    expect(text).toContain('href="http://localhost:4000/events/')
    expect((await world.ask(feed, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } })).status).toBe(304)
  })

  test.each([
    ['a\u0000b\u000Bc\uFFFEd', 'abcd'],
    ['<&>"\'', '&lt;&amp;&gt;&quot;&#39;'],
    ['\uD800 𝒴\n\té', '\uFFFD 𝒴\n\té'],
  ])('%j is written %j', (text, written) => {
    expect(escapeXml(text)).toBe(written)
  })
})

describe('webhooks', () => {
  const HOOK = 'https://hooks.example.org/1'

  interface Sent {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }

  /** A stand-in for the network that answers as it is told, and keeps what it was sent. */
  const network = (...answers: readonly PostedOrRefused[]) => {
    const sent: Sent[] = []
    const post = async (url: string, message: Omit<Sent, 'url'>): Promise<PostedOrRefused> => {
      sent.push({ url, ...message })
      return answers[sent.length - 1] ?? { ok: true, status: 204 }
    }
    return { sent, refuse: () => null, post }
  }

  test('an alert is sent once it arrived, signed so that its receiver can check it', async () => {
    const { secret } = await make({ webhook: HOOK })
    await addReport(world.tools, CALL)
    await findAlerts(world.tools)
    const webhooks = network()
    expect([await sendAlerts({ tools: world.tools, webhooks, random: () => 0 }), await sendAlerts({ tools: world.tools, webhooks, random: () => 0 })]).toEqual([1, 0])
    const [{ url, headers, body }] = webhooks.sent.length === 1 && webhooks.sent[0] ? [webhooks.sent[0]] : [{ url: '', headers: {}, body: '' }]
    const { data } = webhookMessageSchema.parse(JSON.parse(body))
    expect([url, headers['webhook-id'], data.about.kind]).toEqual([HOOK, data.id, 'event'])
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
    const key = Buffer.from((secret ?? '').slice('whsec_'.length), 'base64')
    const signature = createHmac('sha256', key).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')
    expect([key.length, headers['webhook-signature']]).toEqual([32, `v1,${signature}`])
  })

  test('one that failed waits, and is not sent again at once; the watch says why', async () => {
    await make({ webhook: HOOK })
    await addReport(world.tools, CALL)
    await findAlerts(world.tools)
    const webhooks = network({ ok: true, status: 503 })
    for (let round = 0; round < 3; round += 1) await sendAlerts({ tools: world.tools, webhooks, random: () => 1 })
    expect(webhooks.sent).toHaveLength(1)
    expect(watchesSchema.parse(await world.json('/api/v1/watches')).watches.map(({ webhook }) => webhook)).toEqual([{ host: 'hooks.example.org', waiting: 1, failed: 0, reason: 'it answered 503' }])
  })

  const refused = (code: string): PostedOrRefused => ({ ok: false, refusal: { code, status: 502, message: 'no', hint: 'h' } })
  test.each([
    ['arrived', { ok: true, status: 202 }, 1, { kind: 'done' }],
    ['a redirect', { ok: true, status: 302 }, 1, { kind: 'again', after: 5000, reason: 'it answered 302' }],
    ['an error, again', { ok: true, status: 500 }, 3, { kind: 'again', after: 1_800_000, reason: 'it answered 500' }],
    ['nobody there', refused('connection_failed'), 9, { kind: 'again', after: 86_400_000, reason: 'no (connection_failed)' }],
    ['once more', refused('connection_failed'), 10, { kind: 'failed', reason: 'no (connection_failed)' }],
    ['gone', { ok: true, status: 410 }, 1, { kind: 'failed', reason: 'it answered 410' }],
    ['a private address', refused('address_private'), 1, { kind: 'failed', reason: 'no (address_private)' }],
  ] as const)('%s', (_name, posted, attempts, end) => {
    expect(endOf(posted, attempts, 1)).toEqual(end)
  })

  test('the keeper finds and sends by itself, tells a fault once, and goes on where another ended', async () => {
    await make({ webhook: HOOK })
    await addReport(world.tools, CALL)
    // Another keeper had found it, and died before it sent anything.
    await findAlerts(world.tools)
    const [webhooks, failed] = [network(), vi.fn()]
    const keeper = keepAlerts({ tools: world.tools, webhooks, onFailed: failed })
    await vi.waitFor(() => expect(webhooks.sent).toHaveLength(1))
    await addReport(world.tools, { ...CALL, content: 'Other call\n\nBo Lind (SWE) phoned Anna Berg (DEU).' })
    await vi.waitFor(() => expect(webhooks.sent).toHaveLength(2), { timeout: 5000 })
    await keeper.close()
    expect(failed).not.toHaveBeenCalled()
  })
})

test('doubts are listed, and corrections go out beside their text', async () => {
  expect(doubtsSchema.parse(await world.json('/api/v1/doubts')).doubts).toEqual([])
  const { events }: { readonly events: readonly { readonly line: { readonly id: string } }[] } = JSON.parse(await (await world.ask('/api/v1/events?category=CONSULT')).text())
  await world.send(`/api/v1/events/${events[0]?.line.id}/corrections`, { field: 'mode', becomes: 'visit', reason: 'I was there', person: 'Mira' })
  const response = await world.ask('/api/v1/export/corrections')
  expect(response.headers.get('content-disposition')).toContain('readout-corrections.jsonl')
  const lines = (await response.text()).trimEnd().split('\n').map((line) => correctionLineSchema.parse(JSON.parse(line)))
  expect(lines.map(({ field, becomes }) => [field, becomes])).toEqual([['mode', ['visit']]])
  const [telling] = lines[0]?.tellings ?? []
  expect(telling?.passage.text).toContain('Anna Berg (DEU) phoned Luc Petit (FRA)')
  for (const { starts, ends, quote } of telling?.evidence ?? []) expect(telling?.passage.text.slice(starts - telling.passage.starts, ends - telling.passage.starts)).toBe(quote)
})

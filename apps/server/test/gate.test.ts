import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { API_PATHS, errorSchema, SERVER_REFUSALS } from '@readout/protocol/api'
import { OWN_LIMITS } from '../src/index.ts'
import { createRateLimit } from '../src/gate/rate-limit.ts'
import { openWorld, type World } from './world.ts'

/** Status and code of a refusal, whose shape is checked. */
const refusalOf = async (response: Response): Promise<readonly [number, string]> => {
  const { error } = errorSchema.parse(await response.json())
  expect(error.status).toBe(response.status)
  return [response.status, error.code]
}

describe('on one’s own machine', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  test.each([
    ['/api/v1/events?limit=0', 400, 'bad_request'],
    ['/api/v1/events?colour=red', 400, 'bad_request'],
    ['/api/v1/events?since=2031-02-30', 400, 'bad_request'],
    ['/api/v1/events?since=2031-03-05&until=2031-03-04', 400, 'bad_request'],
    ['/api/v1/events?after=x', 400, 'bad_cursor'],
    ['/api/v1/news?since=', 400, 'bad_request'],
    ['/api/v1/news?since=-1', 400, 'bad_request'],
    ['/api/v1/reports?after=2031-03-04%7Cabcd', 400, 'bad_cursor'],
    ['/api/v1/corrections?after=1', 400, 'bad_cursor'],
    ['/api/v1/events/zzzz', 400, 'bad_request'],
    ['/api/v1/events/ffffffffff', 404, 'event_not_found'],
    ['/api/v1/reports/ffffffffff', 404, 'report_not_found'],
    ['/api/v1/pairs/DEU/DEU', 400, 'bad_request'],
    ['/api/v1/nothing', 404, 'not_found'],
    ['/api/v1/sources', 405, 'wrong_method', { method: 'PUT' }],
    ['/api/v1/sources?url=https://example.org', 404, 'not_found', { method: 'DELETE' }],
    ['/api/v1/export?format=pdf', 400, 'bad_request'],
    ['/api/v1/read', 415, 'not_json', { method: 'POST', body: '{}' }],
    ['/api/v1/read', 400, 'bad_json', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }],
    ['/api/v1/read', 400, 'bad_request', { method: 'POST', body: '[]', headers: { 'content-type': 'application/json' } }],
    ['/nothing.js', 404, 'not_found'],
  ])('%s is refused: %i %s', async (path, status, code, init: RequestInit = {}) => {
    expect(await refusalOf(await world.ask(path, init))).toEqual([status, code])
  })

  test.each([
    ['/api/v1/sources', 'PATCH', 'GET, HEAD, POST, DELETE'],
    ['/api/v1/events/abcd/split', 'PUT', 'POST'],
    ['/api/v1/queue/retry', 'GET', 'POST'],
    ['/api/v1/live', 'POST', 'GET, HEAD'],
    ['/events', 'POST', 'GET, HEAD'],
  ])('%s says with %s which methods it takes: %s', async (path, method, allowed) => {
    const response = await world.ask(path, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed])
  })

  test('a fault says nothing of what went wrong; the log does', async () => {
    const response = await world.send('/api/v1/read', { text: 'BREAK' })
    const text = await response.text()
    expect([response.status, text]).toEqual([500, expect.not.stringContaining('secret')])
    expect(world.log.some(({ what, message }) => what === 'fault' && String(message).includes('secret words'))).toBe(true)
  })

  test('every answer has the headers; a page runs its own script only', async () => {
    for (const path of ['/', '/api', '/api/v1/stats', '/api/v1/nothing', '/openapi.json']) {
      const { headers } = await world.ask(path)
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cross-origin-resource-policy')]).toEqual(['nosniff', 'no-referrer', 'same-origin'])
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/u)
    }
  })

  test.each(['evil.example:4000', '169.254.169.254', 'localhost.evil.example', '127.0.0.1.nip.example'])('a name that is not ours is refused: %s', async (host) => {
    for (const path of ['/', '/api/v1/stats', '/mcp', '/metrics', '/healthz'])
      expect(await refusalOf(await world.server.fetch(new Request(`http://${host}${path}`)))).toEqual([421, 'foreign_host'])
  })

  test.each(['localhost:4000', '127.0.0.1:80', '[::1]:4000'])('our own name is not: %s', async (host) => {
    expect((await world.server.fetch(new Request(`http://${host}/api/v1/stats`))).status).toBe(200)
  })

  test.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:4001' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])(
    'a page of another site may not ask: %j',
    async (headers: Record<string, string>) => {
      for (const path of ['/api/v1/stats', '/mcp', '/metrics']) expect(await refusalOf(await world.ask(path, { headers }))).toEqual([403, 'foreign_origin'])
      expect(await refusalOf(await world.send('/api/v1/queue/retry', {}, { headers }))).toEqual([403, 'foreign_origin'])
    },
  )

  test('our own page may, and a link from elsewhere leads to the desk', async () => {
    expect((await world.ask('/api/v1/stats', { headers: { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
    expect((await world.ask('/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).status).toBe(200)
  })

  test('a long body is refused before it is read', async () => {
    const small = await openWorld({ tools: world.tools, limits: { ...OWN_LIMITS, bodyBytes: 100 } })
    expect(await refusalOf(await small.send('/api/v1/read', { text: 'x'.repeat(200) }))).toEqual([413, 'too_large'])
  })

  test('health and figures', async () => {
    expect(await world.json('/healthz')).toEqual({ ok: true })
    const text = await (await world.ask('/metrics')).text()
    expect(text).toMatch(/^readout_requests_total\{route="stats",status="200"\} \d+$/mu)
    expect(text).toContain('readout_live_listeners 0')
  })
})

describe('with tokens', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ access: { kind: 'tokens' }, hosts: null })
  })
  afterAll(() => world.close())

  const RANK = { anyone: 0, reader: 1, editor: 2, admin: 3 } as const
  const paths = Object.entries(API_PATHS).map(([name, { method, path, role }]) => ({ name, method, path: `/api/v1${path.replace(/\{(?:id|one)\}/gu, 'ABC0').replace('{other}', 'ABD')}`, role }))
  const init = (method: string, headers: Record<string, string>): RequestInit => (method === 'POST' ? { method, headers: { 'content-type': 'application/json', ...headers }, body: '{}' } : { method, headers })

  test.each(paths.filter(({ role }) => role !== 'anyone'))('nobody asks $name without a token, or with a wrong one', async ({ method, path }) => {
    expect(await refusalOf(await world.ask(path, init(method, {})))).toEqual([401, 'no_token'])
    expect(await refusalOf(await world.ask(path, init(method, { authorization: 'Bearer readout_wrong' })))).toEqual([401, 'bad_token'])
    expect(await refusalOf(await world.ask(path, init(method, { authorization: 'Basic abc' })))).toEqual([401, 'bad_token'])
  })

  test('roles: each may what it may and no more', async () => {
    for (const role of ['reader', 'editor', 'admin'] as const) {
      const headers = await world.token(role)
      for (const path of paths) {
        const response = await world.ask(path.path, init(path.method, headers))
        expect([path.name, role, response.status === 403]).toEqual([path.name, role, RANK[role] < RANK[path.role]])
      }
    }
  })

  test.each(['/api/v1/export', '/api/v1/live', '/mcp', '/metrics'])('%s needs one too', async (path) => {
    expect(await refusalOf(await world.ask(path))).toEqual([401, 'no_token'])
  })

  test('a reader reads a text, keeps none, fetches none, and sees no figures', async () => {
    const headers = await world.token('reader')
    expect((await world.send('/api/v1/read', { text: 'Anna Berg (DEU) phoned Luc Petit (FRA).' }, { headers })).status).toBe(200)
    expect(await refusalOf(await world.send('/api/v1/read', { text: 'a', store: true }, { headers }))).toEqual([403, 'not_allowed'])
    expect(await refusalOf(await world.send('/api/v1/read', { url: 'https://example.org' }, { headers }))).toEqual([403, 'not_allowed'])
    expect(await refusalOf(await world.ask('/metrics', { headers }))).toEqual([403, 'not_allowed'])
  })

  test('a decision is written down under the token’s name, whatever the body says', async () => {
    const headers = await world.token('editor')
    const page: { readonly events: readonly { readonly line: { readonly id: string } }[] } = JSON.parse(await (await world.ask('/api/v1/events', { headers })).text())
    const path = `/api/v1/events/${page.events[0]?.line.id ?? ''}/corrections`
    expect((await world.send(path, { field: 'aux', becomes: 'future', reason: 'planned', person: 'the King' }, { headers })).status).toBe(200)
    expect(await world.json('/api/v1/corrections', { headers })).toMatchObject({ corrections: [{ person: 'editor', becomes: ['future'] }] })
  })

  test('a browser signs in once; scripts cannot read its cookie; signing out ends it', async () => {
    const { authorization = '' } = await world.token('reader')
    expect(await refusalOf(await world.send('/api/v1/session', { token: 'readout_guess' }))).toEqual([401, 'bad_token'])
    const response = await world.send('/api/v1/session', { token: authorization.slice('Bearer '.length) })
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/u)
    expect((await world.ask('/api/v1/stats', { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200)
    expect((await world.ask('/api/v1/session', { method: 'DELETE' })).headers.get('set-cookie')).toContain('Max-Age=0')
  })

  test('tokens are nowhere in the record or the log', async () => {
    const { authorization = '' } = await world.token('admin')
    await world.ask('/api/v1/events?text=private+words', { headers: { authorization } })
    const settings = await world.tools.engine.reads.selectFrom('setting').selectAll().execute()
    for (const text of [JSON.stringify(settings), JSON.stringify(world.log)]) {
      expect(text).not.toContain(authorization.slice('Bearer '.length))
      expect(text).not.toContain('private')
    }
  })

  test('who asks too often waits', async () => {
    const busy = await openWorld({ tools: world.tools, limits: { ...OWN_LIMITS, requestsPerSecond: 1, codingsPerMinute: 1 } })
    const answers = await Promise.all(Array.from({ length: 6 }, () => busy.ask('/api/v1/stats')))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 429, 429])
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('1')
  })
})

test('a bucket fills again, and forgets who asks least', () => {
  let at = 0
  const limit = createRateLimit({ perSecond: 2, burst: 2, now: () => at })
  limit('a')
  limit('a')
  expect(() => limit('a')).toThrow('too many')
  at = 600
  expect(() => limit('a')).not.toThrow()
  for (let other = 0; other < 10_001; other += 1) limit(`b${other}`)
  expect(() => limit('a')).not.toThrow()
})

test('every refusal of the server has a hint that is a sentence', () => {
  for (const { hint } of Object.values(SERVER_REFUSALS)) expect(hint).toMatch(/\S/u)
})

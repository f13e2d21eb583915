import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { API_PATHS, type ApiPath, ENDPOINTS, type Endpoint, errorSchema, eventPageSchema, exportQuerySchema, reportPageSchema, STREAM_PATHS } from '@readout/protocol/api'
import { z } from 'zod'
import { bodyOf, pathOf, queryOf, valuesOf } from './from-schema.ts'
import { openWorld, type World } from './world.ts'

const RUNS = { numRuns: 50, seed: 20_310_304 } as const

let world: World
let ids: readonly string[] = []
beforeAll(async () => {
  world = await openWorld()
  const { events } = eventPageSchema.parse(await world.json('/api/v1/events'))
  const { reports } = reportPageSchema.parse(await world.json('/api/v1/reports'))
  ids = [...events.map(({ line }) => line.id), ...reports.map(({ id }) => id)]
})
afterAll(() => world.close())

/** Whatever is asked, the answer is one of the schema or a refusal of the one shape; never a fault. */
const check = async (response: Response, answer: z.ZodType): Promise<number> => {
  const body = await response.text()
  expect([response.status, body.slice(0, 300)]).not.toEqual([500, expect.anything()])
  // Parsing leaves out what the schema does not have: nothing may be left out.
  if (response.status === 200) expect(answer.parse(JSON.parse(body))).toEqual(JSON.parse(body))
  else errorSchema.parse(JSON.parse(body))
  return response.status
}

const endpoints: readonly (readonly [string, ApiPath, Endpoint])[] = Object.entries(API_PATHS).flatMap(([name, path]) => {
  const found: Endpoint | undefined = Object.entries(ENDPOINTS).find(([own]) => own === name)?.[1]
  return found === undefined ? [] : [[name, path, found] as const]
})

const askMany = async (path: ApiPath, { params, query, body, answer }: Endpoint, wild: boolean): Promise<readonly number[]> => {
  const statuses: number[] = []
  const values = (schema: z.ZodType) => (schema instanceof z.ZodUndefined ? fc.constant(undefined) : valuesOf(schema, { ids, wild }))
  await fc.assert(
    fc.asyncProperty(values(params), values(query), values(body), async (somewhere, something, somewhat) => {
      const init: RequestInit = body instanceof z.ZodUndefined ? { method: path.method } : { method: path.method, body: bodyOf(somewhat), headers: { 'content-type': 'application/json' } }
      statuses.push(await check(await world.ask(`/api/v1${pathOf(path.path, somewhere)}${queryOf(something)}`, init), answer))
    }),
    RUNS,
  )
  return statuses
}

/** What these ask for is seldom there: an account of that very event, a feed of that very name, a watch that is not yet removed. */
const SELDOM: ReadonlySet<string> = new Set(['same', 'different', 'split', 'unwatch', 'dropWatch', 'renewFeed'])

test.each(endpoints)('%s: anything that is asked is answered or refused', async (name, path, endpoint) => {
  const statuses = await askMany(path, endpoint, false)
  if (!SELDOM.has(name)) expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(5)
})

test.each(endpoints)('%s: no nonsense breaks it', async (_name, path, endpoint) => {
  expect(await askMany(path, endpoint, true)).toHaveLength(RUNS.numRuns)
})

test.each([true, false])('export: nothing that is asked breaks it', async (wild) => {
  await fc.assert(
    fc.asyncProperty(valuesOf(exportQuerySchema, { ids, wild }), async (query) => {
      const response = await world.ask(`/api/v1${STREAM_PATHS.export.path}${queryOf(query)}`)
      if (response.status === 200) await response.arrayBuffer()
      else await check(response, z.never())
    }),
    RUNS,
  )
})

test('any path, any method: a page, data or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.webPath(), fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'), async (path, method) => {
      const { status } = await world.ask(path, { method })
      expect([path, method, status < 500]).toEqual([path, method, true])
    }),
    RUNS,
  )
})

test('after all that the record is whole', async () => {
  const { verify } = await import('@readout/record')
  expect((await verify(world.tools)).faults).toEqual([])
})

import { RecordRefusal } from '@readout/record'
import { type Context, Hono } from 'hono'
import { allowedMethods, isEndpoint } from './api/allowed-methods.ts'
import { Door, type Env } from './door.ts'
import { checkHost } from './gate/check-host.ts'
import { checkOrigin } from './gate/check-origin.ts'
import { limitBody } from './gate/limit-body.ts'
import { securityHeaders } from './gate/security-headers.ts'
import { createHub, type Hub } from './live/hub.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import type { ServerOptions } from './options.ts'
import { errorOf, refuse, RequestRefusal } from './refusal.ts'
import { createMcpDoor } from './mcp/mcp-door.ts'
import { openApi } from './openapi/open-api.ts'
import { REFERENCE_STYLE, referencePage } from './openapi/reference-page.ts'
import { serveDesk } from './page/serve-desk.ts'

/** A server that can be asked, and ended. */
export interface ReadoutServer {
  fetch(request: Request, env?: Env['Bindings']): Promise<Response>
  /** Sends its listeners away. */
  close(): Promise<void>
}

/** Paths that are no page of the desk: a page elsewhere may lead people to the desk, and to nothing else. */
const DATA_PATHS = ['/api/v1/*', '/mcp', '/metrics'] as const

/** Makes the server of a record. It listens nowhere yet. */
export const createServer = (options: ServerOptions): ReadoutServer => {
  const metrics = createMetrics()
  const hub = createHub(options.tools, (error) => options.log({ level: 'error', what: 'live', message: String(error) }))
  const door = new Door(options, hub)
  const mcp = createMcpDoor(options)
  const app = new Hono<Env>()
  guard(app, options, metrics)
  door.open(app)
  app.all('/mcp', async (c) => {
    const asker = await door.admit(c, 'mcp', 'reader')
    return mcp.fetch(c.req.raw, asker)
  })
  openPapers(app)
  openWatch(app, { options, door, hub, metrics })
  app.get('*', async (c) => {
    c.set('route', 'desk')
    if (isEndpoint(c.req.path)) return c.notFound()
    if (c.req.path.startsWith('/api/')) throw refuse('not_found', 'there is no such endpoint')
    return serveDesk(c, options.desk)
  })
  return {
    fetch: async (request, env) => app.fetch(request, env ?? {}),
    close: async () => {
      hub.close()
      await mcp.close()
    },
  }
}

/** What every request passes before anything looks at what it asks. */
const guard = (app: Hono<Env>, options: ServerOptions, metrics: Metrics): void => {
  app.use(measure(options, metrics))
  app.use(securityHeaders)
  app.use(checkHost(options.hosts))
  for (const path of DATA_PATHS) app.use(path, checkOrigin)
  app.use(limitBody(options.limits.bodyBytes))
  app.notFound((c) => {
    const answer = refusalAnswer(refuse('wrong_method', 'this address does not take this method'), options)
    answer.headers.set('allow', allowedMethods(c.req.path))
    return answer
  })
  app.onError((error) => refusalAnswer(error, options))
}

/** Counts every answer and writes a line for it: by the endpoint's name, for an address may hold what is nobody's business. */
const measure = ({ log }: ServerOptions, metrics: Metrics) => async (c: Context<Env>, next: () => Promise<void>): Promise<void> => {
  const begun = performance.now()
  await next()
  const seconds = (performance.now() - begun) / 1000
  const route = c.get('route') ?? 'none'
  metrics.count({ route, status: c.res.status, seconds })
  log({ level: 'info', what: 'answered', route, method: c.req.method, status: c.res.status, milliseconds: Math.round(seconds * 1000) })
}

const refusalAnswer = (error: Error, { log }: ServerOptions): Response => {
  const isKnown = error instanceof RequestRefusal || error instanceof RecordRefusal
  // Its words may quote a report or the database: they are for the log.
  if (!isKnown) log({ level: 'error', what: 'fault', message: error.stack ?? error.message })
  const refusal = isKnown ? error : refuse('fault', 'something went wrong here')
  const after = error instanceof RequestRefusal && error.retryAfter !== null ? { 'retry-after': String(error.retryAfter) } : {}
  const body = JSON.stringify(errorOf(refusal))
  return new Response(body, { status: refusal.status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...after } })
}

/** What the interface is: for programs, and for people. */
const openPapers = (app: Hono<Env>): void => {
  const document = openApi()
  const page = referencePage(document)
  app.get('/openapi.json', (c) => c.json(document))
  app.get('/api', (c) => c.html(page))
  app.get('/api/reference.css', (c) => c.body(REFERENCE_STYLE, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }))
}

interface Watch {
  readonly options: ServerOptions
  readonly door: Door
  readonly hub: Hub
  readonly metrics: Metrics
}

/** Whether it lives, for whoever restarts it; and its figures, for those who may look after it. */
const openWatch = (app: Hono<Env>, { options: { tools }, door, hub, metrics }: Watch): void => {
  app.get('/healthz', async (c) => {
    c.set('route', 'health')
    await tools.engine.reads.selectFrom('setting').select('name').limit(1).execute()
    return c.json({ ok: true })
  })
  app.get('/metrics', async (c) => {
    await door.admit(c, 'metrics', 'admin')
    const gauges = { readout_live_listeners: hub.listeners, process_resident_memory_bytes: process.memoryUsage.rss(), process_uptime_seconds: process.uptime() }
    return c.body(metrics.text(gauges), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}

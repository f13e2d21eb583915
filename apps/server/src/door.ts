import { API_BASE, API_PATHS, type ApiPath, ENDPOINTS, exportQuerySchema, STREAM_PATHS } from '@readout/protocol/api'
import type { Context, Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { feedAnswer } from './alerts/feed-answer.ts'
import { type AnswerShelf, createAnswerShelf, sentAnswer } from './answer/answer-shelf.ts'
import { fileAnswer, jsonAnswer } from './answers.ts'
import { eventFilterOf } from './api/event-filter.ts'
import { check, type Route } from './api/route.ts'
import { OF_THE_RECORD, type RouteName, routesOf } from './api/routes.ts'
import { correctionsFile } from './export/corrections-file.ts'
import { exportFile } from './export/export-stream.ts'
import { findAsker, SESSION_COOKIE } from './gate/find-asker.ts'
import { createRateLimit, noRateLimit, type RateLimit } from './gate/rate-limit.ts'
import { askerWith, mayAct } from './gate/tokens.ts'
import type { Hub } from './live/hub.ts'
import { liveStream } from './live/live-stream.ts'
import type { Asker, ServerOptions } from './options.ts'
import { refuse } from './refusal.ts'

/** What requests carry with them through the server. */
export interface Env {
  readonly Variables: { route: string; asker: Asker }
  readonly Bindings: { readonly address?: string }
}

export type App = Hono<Env>

/** The address as Hono writes it. */
const honoPath = ({ path }: ApiPath): string => `${API_BASE}${path.replace(/\{(\w+)\}/gu, ':$1')}`

const bodyOf = async (c: Context<Env>): Promise<unknown> => {
  if (!/^application\/json\b/iu.test(c.req.header('content-type') ?? '')) throw refuse('not_json', 'the body is not sent as JSON')
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw refuse('bad_json', 'the body is no JSON')
    throw error
  }
}

/** What keeps each asker within bounds. */
interface Bounds {
  readonly requests: RateLimit
  readonly codings: RateLimit
}

const boundsOf = ({ limits: { requestsPerSecond, codingsPerMinute } }: ServerOptions): Bounds => ({
  requests: requestsPerSecond === null ? noRateLimit : createRateLimit({ perSecond: requestsPerSecond, burst: requestsPerSecond * 4, now: Date.now }),
  codings: codingsPerMinute === null ? noRateLimit : createRateLimit({ perSecond: codingsPerMinute / 60, burst: codingsPerMinute, now: Date.now }),
})

/** Answers that wait to be asked for again take so much memory at most. */
const SHELF_BYTES = 32_000_000

/** The door to the interface: who asks, how often, and whether they may; then the endpoint. */
export class Door {
  readonly #options: ServerOptions
  readonly #hub: Hub
  readonly #bounds: Bounds
  readonly #shelf: AnswerShelf = createAnswerShelf(SHELF_BYTES)

  constructor(options: ServerOptions, hub: Hub) {
    this.#options = options
    this.#hub = hub
    this.#bounds = boundsOf(options)
  }

  /** Puts every endpoint into the app. */
  open(app: App): void {
    const routes: Readonly<Record<string, Route>> = routesOf(this.#options)
    for (const [name, path] of Object.entries(API_PATHS)) {
      const route = routes[name]
      if (route !== undefined) app.on(path.method, honoPath(path), (c) => this.#answer(c, name, path, route))
    }
    app.get(honoPath(STREAM_PATHS.export), (c) => this.#export(c))
    app.get(honoPath(STREAM_PATHS.exportCorrections), (c) => this.#exportCorrections(c))
    app.get(honoPath(STREAM_PATHS.live), (c) => this.#live(c))
    app.get(honoPath(STREAM_PATHS.feed), (c) => this.#feed(c))
    app.post(honoPath(API_PATHS.signIn), (c) => this.#signIn(c))
    app.delete(honoPath(API_PATHS.signOut), (c) => this.#signOut(c))
  }

  /** Lets an asker in who may do what the role may; throws a refusal for others. */
  async admit(c: Context<Env>, name: string, role: ApiPath['role']): Promise<Asker> {
    c.set('route', name)
    const address = c.env?.address ?? 'here'
    // Before the token is looked at: guessing must be slow too.
    this.#bounds.requests(address)
    if (role === 'anyone') return { name: null, role: 'reader' }
    const asker = await findAsker(c, this.#options.access, this.#options.tools)
    if (!mayAct(asker.role, role)) throw refuse('not_allowed', `this takes the role ${role}; the token’s is ${asker.role}`)
    return asker
  }

  async #answer(c: Context<Env>, name: string, path: ApiPath, route: Route): Promise<Response> {
    const asker = await this.admit(c, name, path.role)
    if (name === ('read' satisfies RouteName)) this.#bounds.codings(asker.name ?? c.env?.address ?? 'here')
    const body = route.takesBody ? await bodyOf(c) : undefined
    const make = () => route.answer({ params: c.req.param(), query: c.req.query(), body, asker })
    return jsonAnswer(c, OF_THE_RECORD.has(name) ? await this.#shelf(await this.#asked(c), make) : sentAnswer(await make()))
  }

  /** A question, and what answers it: the record as it is, and the day, by which promises are overdue. */
  async #asked(c: Context<Env>): Promise<{ readonly question: string; readonly edition: string }> {
    const { engine, now } = this.#options.tools
    return { question: c.req.url, edition: `${now().slice(0, 10)} ${await engine.edition()}` }
  }

  async #export(c: Context<Env>): Promise<Response> {
    await this.admit(c, 'export', STREAM_PATHS.export.role)
    const { format, ...filter } = check(exportQuerySchema, c.req.query())
    return fileAnswer(c, await exportFile(this.#options.tools, eventFilterOf(filter, { limit: Number.MAX_SAFE_INTEGER, after: null }), format))
  }

  async #exportCorrections(c: Context<Env>): Promise<Response> {
    await this.admit(c, 'exportCorrections', STREAM_PATHS.exportCorrections.role)
    return fileAnswer(c, correctionsFile(this.#options.tools))
  }

  async #feed(c: Context<Env>): Promise<Response> {
    await this.admit(c, 'feed', STREAM_PATHS.feed.role)
    return feedAnswer(c, this.#options.tools, c.req.param('key') ?? '')
  }

  async #live(c: Context<Env>): Promise<Response> {
    await this.admit(c, 'live', STREAM_PATHS.live.role)
    if (this.#hub.listeners >= this.#options.limits.listeners) throw refuse('too_busy', 'too many are listening', 30)
    const last = c.req.header('last-event-id') ?? ''
    const since = /^\d{1,15}$/u.test(last) ? Number(last) : null
    // Proxies that gather an answer before passing it on would keep it for ever.
    return c.body(liveStream(this.#hub, since), 200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  }

  async #signIn(c: Context<Env>): Promise<Response> {
    await this.admit(c, 'signIn', 'anyone')
    const { token } = check(ENDPOINTS.signIn.body, await bodyOf(c))
    if (this.#options.access.kind === 'open') return jsonAnswer(c, sentAnswer({ signedIn: true }))
    if ((await askerWith(this.#options.tools, token)) === null) throw refuse('bad_token', 'nobody has this token')
    const secure = c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:')
    setCookie(c, SESSION_COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', secure, maxAge: 30 * 24 * 3600 })
    return jsonAnswer(c, sentAnswer({ signedIn: true }))
  }

  async #signOut(c: Context<Env>): Promise<Response> {
    await this.admit(c, 'signOut', 'anyone')
    deleteCookie(c, SESSION_COOKIE, { path: '/' })
    return jsonAnswer(c, sentAnswer({ signedIn: false }))
  }
}

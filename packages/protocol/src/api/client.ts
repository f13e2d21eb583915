import type { ApiError } from './common.ts'
import type { ApiTypes } from './endpoints.ts'
import { API_BASE, API_PATHS, type ApiName, type ApiPath } from './paths.ts'

export type { ApiTypes } from './endpoints.ts'
export { API_BASE, API_PATHS, type ApiName, STREAM_PATHS } from './paths.ts'

/** A request that the server turned away. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal'
  readonly code: string
  readonly status: number
  readonly hint: string

  constructor({ error: { code, status, message, hint } }: ApiError) {
    super(message)
    this.code = code
    this.status = status
    this.hint = hint
  }
}

/** How the client reaches the server. */
export interface ClientOptions {
  /** Where it is: empty for a page that it serves itself. */
  readonly base?: string
  readonly token?: string | null
  /** What sends; the platform's own where left out. */
  readonly fetch?: typeof fetch
}

/** What an endpoint is asked with; each part may be left out where it is empty. */
export interface Asked<Name extends ApiName> {
  readonly params?: ApiTypes[Name]['params']
  readonly query?: ApiTypes[Name]['query']
  readonly body?: ApiTypes[Name]['body']
  readonly signal?: AbortSignal
}

/** Asks endpoints by name. */
export type Client = <Name extends ApiName>(name: Name, asked?: Asked<Name>) => Promise<ApiTypes[Name]['answer']>

const entriesOf = (values: unknown): readonly (readonly [string, string])[] =>
  typeof values === 'object' && values !== null
    ? Object.entries(values).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)] as const]))
    : []

/** The address of an endpoint: parameters in their places, the query behind. */
export const addressOf = ({ path }: Pick<ApiPath, 'path'>, params: unknown, query: unknown): string => {
  const filled = entriesOf(params).reduce((sofar, [name, value]) => sofar.replace(`{${name}}`, encodeURIComponent(value)), path)
  const asked = new URLSearchParams(Object.fromEntries(entriesOf(query))).toString()
  return `${API_BASE}${filled}${asked === '' ? '' : `?${asked}`}`
}

const refusalIn = async (response: Response): Promise<ApiRefusal> => {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('application/json')) return new ApiRefusal(JSON.parse(await response.text()))
  const { status, statusText } = response
  return new ApiRefusal({ error: { code: 'no_answer', status, message: `the server said ${status} ${statusText}`, hint: 'Try again in a while.' } })
}

/** A client of the interface. Throws an ApiRefusal for what the server turns away. */
export const createClient = ({ base = '', token = null, fetch: send = fetch }: ClientOptions = {}): Client => async (name, { params, query, body, signal } = {}) => {
  const path = API_PATHS[name]
  const response = await send(`${base}${addressOf(path, params, query)}`, {
    method: path.method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  })
  if (!response.ok) throw await refusalIn(response)
  return JSON.parse(await response.text())
}

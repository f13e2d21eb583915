import type { Role } from './common.ts'

/** Where an endpoint is, and what it takes to ask it. No schemas here: a browser that only asks need not load them. */
export interface ApiPath {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Under `/api/v1`, its parameters in braces. */
  readonly path: string
  /** The least role that may ask, where tokens are needed; anyone: also who has none. */
  readonly role: Role | 'anyone'
}

/** What every path of the interface begins with. */
export const API_BASE = '/api/v1'

/** Every endpoint that answers with one JSON object. */
export const API_PATHS = {
  signIn: { method: 'POST', path: '/session', role: 'anyone' },
  signOut: { method: 'DELETE', path: '/session', role: 'anyone' },
  me: { method: 'GET', path: '/me', role: 'reader' },
  events: { method: 'GET', path: '/events', role: 'reader' },
  event: { method: 'GET', path: '/events/{id}', role: 'reader' },
  compare: { method: 'GET', path: '/events/{id}/compare', role: 'reader' },
  correct: { method: 'POST', path: '/events/{id}/corrections', role: 'editor' },
  same: { method: 'POST', path: '/events/{id}/same', role: 'editor' },
  different: { method: 'POST', path: '/events/{id}/different', role: 'editor' },
  split: { method: 'POST', path: '/events/{id}/split', role: 'editor' },
  corrections: { method: 'GET', path: '/corrections', role: 'reader' },
  news: { method: 'GET', path: '/news', role: 'reader' },
  pairs: { method: 'GET', path: '/pairs', role: 'reader' },
  between: { method: 'GET', path: '/pairs/{one}/{other}', role: 'reader' },
  countries: { method: 'GET', path: '/countries', role: 'reader' },
  commitments: { method: 'GET', path: '/commitments', role: 'reader' },
  statements: { method: 'GET', path: '/statements', role: 'reader' },
  search: { method: 'GET', path: '/search', role: 'reader' },
  sides: { method: 'GET', path: '/sides', role: 'reader' },
  stats: { method: 'GET', path: '/stats', role: 'reader' },
  reports: { method: 'GET', path: '/reports', role: 'reader' },
  report: { method: 'GET', path: '/reports/{id}', role: 'reader' },
  read: { method: 'POST', path: '/read', role: 'reader' },
  queue: { method: 'GET', path: '/queue', role: 'reader' },
  retry: { method: 'POST', path: '/queue/retry', role: 'editor' },
  sources: { method: 'GET', path: '/sources', role: 'reader' },
  watch: { method: 'POST', path: '/sources', role: 'admin' },
  unwatch: { method: 'DELETE', path: '/sources', role: 'admin' },
  doubts: { method: 'GET', path: '/doubts', role: 'reader' },
  watches: { method: 'GET', path: '/watches', role: 'reader' },
  addWatch: { method: 'POST', path: '/watches', role: 'editor' },
  dropWatch: { method: 'DELETE', path: '/watches/{id}', role: 'editor' },
  renewFeed: { method: 'POST', path: '/watches/{id}/feed', role: 'editor' },
  alerts: { method: 'GET', path: '/alerts', role: 'reader' },
} as const satisfies Readonly<Record<string, ApiPath>>

export type ApiName = keyof typeof API_PATHS

/** Those that answer with no JSON object: files, server-sent events, a watch’s feed. That one’s key stands in its address, for readers of feeds send no token. */
export const STREAM_PATHS = {
  export: { method: 'GET', path: '/export', role: 'reader' },
  exportCorrections: { method: 'GET', path: '/export/corrections', role: 'reader' },
  live: { method: 'GET', path: '/live', role: 'reader' },
  feed: { method: 'GET', path: '/feeds/{key}', role: 'anyone' },
} as const satisfies Readonly<Record<string, ApiPath>>

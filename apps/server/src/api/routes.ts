import type { ApiName } from '@readout/protocol/api'
import type { ServerOptions } from '../options.ts'
import { deskRoutes } from './desk-routes.ts'
import { decisionRoutes, eventRoutes } from './event-routes.ts'
import { reportRoutes, sideRoutes } from './question-routes.ts'
import { readRoutes } from './read-route.ts'
import type { Route } from './route.ts'
import { watchRoutes } from './watch-routes.ts'

/** Signing in and out sets a cookie, which is the door's business. */
export type RouteName = Exclude<ApiName, 'signIn' | 'signOut'>

/** What answers each endpoint. */
export const routesOf = (options: ServerOptions): Readonly<Record<RouteName, Route>> => ({
  ...eventRoutes(options), ...decisionRoutes(options), ...sideRoutes(options), ...reportRoutes(options), ...readRoutes(options), ...deskRoutes(options), ...watchRoutes(options),
})

/** Questions whose answer hangs on the record, the day and the question alone, and not on who asks. */
export const OF_THE_RECORD: ReadonlySet<string> = new Set<RouteName>([
  'events', 'event', 'compare', 'doubts', 'news', 'corrections', 'pairs', 'between', 'countries', 'commitments', 'statements', 'search', 'stats', 'reports', 'report', 'sources',
])

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { CrashPage, NoSuchPage } from './shell/error-pages.tsx'
import { Shell } from './shell/shell.tsx'
import { readEventSearch, wordsIn } from './words/event-search.ts'

type Raw = Readonly<Record<string, unknown>>

/** What of a report stands in its address: the chosen event, or words of the text. */
export interface ReportSearch {
  readonly event?: string
  readonly at?: string
}

/** A stretch of days in an address. */
export interface DaysSearch {
  readonly since?: string
  readonly until?: string
}

/** What of the ledger stands in its address. */
export interface LedgerSearch {
  readonly pair?: string
  readonly all?: string
}

const root = createRootRoute({ component: Shell, notFoundComponent: NoSuchPage, errorComponent: CrashPage })

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./views/today/today.tsx'), 'Today'),
})
const read = createRoute({
  getParentRoute: () => root,
  path: '/read',
  component: lazyRouteComponent(() => import('./views/read/read.tsx'), 'Read'),
})
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: (raw: Raw): ReportSearch => wordsIn(raw, ['event', 'at']),
  component: lazyRouteComponent(() => import('./views/read/report-page.tsx'), 'ReportPage'),
})
const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: readEventSearch,
  component: lazyRouteComponent(() => import('./views/events/events.tsx'), 'Events'),
})
const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('./views/event/event-page.tsx'), 'EventPage'),
})
const between = createRoute({
  getParentRoute: () => root,
  path: '/between',
  component: lazyRouteComponent(() => import('./views/between/choose-pair.tsx'), 'ChoosePair'),
})
const pair = createRoute({
  getParentRoute: () => root,
  path: '/between/$one/$other',
  validateSearch: (raw: Raw): DaysSearch => wordsIn(raw, ['since', 'until']),
  component: lazyRouteComponent(() => import('./views/between/between.tsx'), 'Between'),
})
const commitments = createRoute({
  getParentRoute: () => root,
  path: '/commitments',
  validateSearch: (raw: Raw): LedgerSearch => wordsIn(raw, ['pair', 'all']),
  component: lazyRouteComponent(() => import('./views/commitments/commitments.tsx'), 'Commitments'),
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare/$id',
  component: lazyRouteComponent(() => import('./views/compare/compare.tsx'), 'Compare'),
})
const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  validateSearch: (raw: Raw): DaysSearch => wordsIn(raw, ['since', 'until']),
  component: lazyRouteComponent(() => import('./views/map/map.tsx'), 'MapView'),
})
const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('./views/sources/sources.tsx'), 'Sources'),
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (raw: Raw): { readonly q?: string } => wordsIn(raw, ['q']),
  component: lazyRouteComponent(() => import('./views/search/search.tsx'), 'SearchView'),
})

/** Every address of the desk. */
export const router = createRouter({
  routeTree: root.addChildren([today, read, report, events, event, between, pair, commitments, compare, map, sources, search]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

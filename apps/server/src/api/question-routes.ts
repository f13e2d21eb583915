import { ENDPOINTS } from '@readout/protocol/api'
import { askBetween, askCommitments, askCountries, askPairs, askReports, askSaid, askStats, dayAsked, searchReports, showReport, type Tools } from '@readout/record'
import type { ServerOptions } from '../options.ts'
import { refuse } from '../refusal.ts'
import { reportView } from '../report/report-view.ts'
import { checkDays, pairOf } from './event-filter.ts'
import { route } from './route.ts'

interface Days {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** Days as the record takes them: null is open. */
const daysOf = (days: Days): { readonly since: string | null; readonly until: string | null } => {
  checkDays(days)
  return { since: days.since ?? null, until: days.until ?? null }
}

const todayOf = async (tools: Tools, today: string | undefined): Promise<string> => today ?? (await dayAsked(tools))

const reportCursor = (after: string | undefined): string | null => {
  if (after !== undefined && !/^\d{1,15}$/u.test(after)) throw refuse('bad_cursor', 'after: no cursor of reports')
  return after ?? null
}

/** Questions about sides, promises and places. */
export const sideRoutes = ({ tools, helpers }: ServerOptions) => ({
  pairs: route(ENDPOINTS.pairs, async ({ query }) => ({ pairs: await askPairs(tools, { ...daysOf(query), limit: query.limit }) })),
  between: route(ENDPOINTS.between, async ({ params: { one, other }, query }) => {
    if (one === other) throw refuse('bad_request', 'name two different sides')
    return askBetween(tools, [one, other], { ...daysOf(query), limit: query.limit, today: await todayOf(tools, query.today) })
  }),
  countries: route(ENDPOINTS.countries, async ({ query }) => ({ countries: await askCountries(tools, { ...daysOf(query), limit: query.limit }) })),
  commitments: route(ENDPOINTS.commitments, async ({ query }) => {
    const today = await todayOf(tools, query.today)
    return { today, commitments: await askCommitments(tools, { ...daysOf(query), pair: pairOf(query.pair), open: query.open === 'true', today, limit: query.limit }) }
  }),
  sides: route(ENDPOINTS.sides, async ({ query: { q } }) => ({ sides: await helpers.findSides(q) })),
})

/** Questions about words and reports. */
export const reportRoutes = ({ tools }: ServerOptions) => ({
  statements: route(ENDPOINTS.statements, async ({ query }) => ({ statements: await askSaid(tools, query.who, { ...daysOf(query), limit: query.limit }) })),
  search: route(ENDPOINTS.search, async ({ query }) => ({ reports: await searchReports(tools, query.q, { ...daysOf(query), limit: query.limit }) })),
  stats: route(ENDPOINTS.stats, async () => askStats(tools)),
  reports: route(ENDPOINTS.reports, async ({ query }) =>
    askReports(tools, { ...daysOf(query), source: query.source ?? null, limit: query.limit, after: reportCursor(query.after) })),
  report: route(ENDPOINTS.report, async ({ params: { id } }) => reportView(await showReport(tools, id))),
})

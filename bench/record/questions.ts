import { ANY_EVENT, askBetween, askChanges, askCommitments, askCountries, askEvents, askNew, askPairs, askReports, askSaid, askSources, askStats, searchReports, showEvent, type Tools } from '../../packages/record/src/index.ts'
import { dayAt } from './tellings.ts'
import { DAYS, FIRST_DAY, PEOPLE, PUBLISHERS, type World, worldOf } from './world.ts'

/** One kind of question: asked with a number, it asks the same again. */
export interface Question {
  readonly name: string
  /** Whether the design sets a bar for it. */
  readonly barred: boolean
  readonly ask: (tools: Tools, at: number) => Promise<unknown>
}

const LIMIT = 50
const TODAY = dayAt(FIRST_DAY, DAYS - 30)
const anyTime = { since: null, until: null, limit: LIMIT }

/** Chance from the question's number alone. */
const worldAt = (at: number): World => worldOf(1000 + at)

function yearIn({ draw }: World): { readonly since: string; readonly until: string } {
  const from = draw.below(DAYS - 365)
  return { since: dayAt(FIRST_DAY, from), until: dayAt(FIRST_DAY, from + 365) }
}

function person(world: World): string {
  return world.draw.pick(PEOPLE.get(world.pair()[0]) ?? [])
}

/** Every kind, hot pairs and common words as often as they would be asked for. `ids` are events to show. */
export const questionsOf = (ids: readonly string[]): readonly Question[] => [
  { name: 'between', barred: true, ask: (tools, at) => askBetween(tools, worldAt(at).pair(), { ...anyTime, today: TODAY }) },
  { name: 'between, a year', barred: true, ask: (tools, at) => askBetween(tools, worldAt(at).pair(), { ...anyTime, ...yearIn(worldAt(at)), today: TODAY }) },
  { name: 'events, pair and dates', barred: true, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, ...yearIn(worldAt(at)), pair: worldAt(at).pair(), limit: LIMIT }) },
  { name: 'events, pair', barred: true, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, pair: worldAt(at).pair(), limit: LIMIT }) },
  { name: 'commitments, pair', barred: true, ask: (tools, at) => askCommitments(tools, { ...anyTime, pair: worldAt(at).pair(), open: at % 2 === 0, today: TODAY }) },
  { name: 'commitments, all', barred: true, ask: (tools, at) => askCommitments(tools, { ...anyTime, ...yearIn(worldAt(at)), pair: null, open: at % 2 === 0, today: TODAY }) },
  { name: 'search, one word', barred: true, ask: (tools, at) => searchReports(tools, worldAt(at).word(), { ...anyTime, limit: 20 }) },
  { name: 'search, two words', barred: true, ask: (tools, at) => searchReports(tools, `${worldAt(at).word()} ${worldAt(at + 500).word()}`, { ...anyTime, limit: 20 }) },
  { name: 'show', barred: true, ask: (tools, at) => showEvent(tools, ids[at % ids.length] ?? '') },
  { name: 'events, newest', barred: false, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, until: yearIn(worldAt(at)).until, limit: LIMIT }) },
  { name: 'events, actor', barred: false, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, actor: worldAt(at).pair()[0], limit: LIMIT }) },
  { name: 'events, person', barred: false, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, actor: person(worldAt(at)), limit: LIMIT }) },
  { name: 'events, category and country', barred: false, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, category: 'ASSAULT', place: worldAt(at).pair()[0], limit: LIMIT }) },
  { name: 'events, source', barred: false, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, source: worldAt(at).draw.pick(PUBLISHERS), limit: LIMIT }) },
  { name: 'events, words', barred: false, ask: (tools, at) => askEvents(tools, { ...ANY_EVENT, text: worldAt(at).word(), limit: LIMIT }) },
  { name: 'said, person', barred: false, ask: (tools, at) => askSaid(tools, person(worldAt(at)), anyTime) },
  { name: 'said, state', barred: false, ask: (tools, at) => askSaid(tools, worldAt(at).pair()[0], anyTime) },
  { name: 'new', barred: false, ask: (tools) => askNew(tools, 'bench', { keep: true, limit: LIMIT }) },
  { name: 'changes, counted', barred: false, ask: (tools) => askChanges(tools, { since: 0, actor: null, limit: 100 }) },
  { name: 'pairs, all days', barred: false, ask: (tools) => askPairs(tools, { since: null, until: null, limit: 60 }) },
  { name: 'pairs, a year', barred: false, ask: (tools, at) => askPairs(tools, { ...yearIn(worldAt(at)), limit: 60 }) },
  { name: 'countries, all days', barred: false, ask: (tools) => askCountries(tools, { since: null, until: null, limit: 300 }) },
  { name: 'countries, a year', barred: false, ask: (tools, at) => askCountries(tools, { ...yearIn(worldAt(at)), limit: 300 }) },
  { name: 'stats', barred: false, ask: askStats },
  { name: 'sources', barred: false, ask: (tools) => askSources(tools, '') },
  { name: 'reports', barred: false, ask: (tools) => askReports(tools, { source: null, since: null, until: null, limit: 50, after: null }) },
]

/** Ids of events all over the record. */
export async function someIds({ engine: { reads } }: Tools, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let at = 0; at < count; at += 1) {
    const row = await reads.selectFrom('event').select('id').where('id', '>=', worldAt(at).id()).orderBy('id').limit(1).executeTakeFirst()
    if (row) ids.push(row.id)
  }
  return ids
}

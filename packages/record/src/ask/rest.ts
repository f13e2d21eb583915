import { sql } from 'kysely'
import type { Tools } from '../keep/record-tools.ts'
import type { Hit } from '../store/engine.ts'
import { queryWords } from '../store/query-words.ts'
import { holds } from './filters.ts'
import { STANDING } from './kept-events.ts'

/** Something somebody is told to have said, with where. */
export interface KeptStatement {
  readonly id: string
  readonly by: string | null
  readonly code: string | null
  readonly said: string
  readonly day: string
  readonly report: { readonly id: string; readonly title: string; readonly publisher: string | null; readonly url: string | null }
}

/** What a person or body is told to have said, newest first. */
export async function askSaid({ engine: { reads } }: Tools, who: string, within: { readonly since: string | null; readonly until: string | null; readonly limit: number }): Promise<readonly KeptStatement[]> {
  const rows = await reads.selectFrom('statement').innerJoin('report', 'report.id', 'statement.report_id')
    .select(['statement.id', 'statement.name', 'statement.code', 'statement.said', 'statement.day', 'report.id as report', 'report.title', 'report.publisher', 'report.url'])
    .where('statement.superseded', 'is', null)
    .where((where) => (/^[A-Z]{3}$/u.test(who) ? where('statement.code', '=', who) : holds('statement.name', who)))
    .$if(within.since !== null, (q) => q.where('statement.day', '>=', within.since ?? '')).$if(within.until !== null, (q) => q.where('statement.day', '<=', within.until ?? ''))
    .orderBy('statement.day', 'desc').orderBy('statement.id').limit(within.limit).execute()
  return rows.map(({ id, name, code, said, day, report, title, publisher, url }) => ({ id, by: name, code, said, day, report: { id: report, title, publisher, url } }))
}

/** A report in which the words stand, with some of the text around them. */
export interface FoundReport {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly around: string
  readonly events: number
}

/** Full-text search, best first; of a word that stands in very many reports, the best of the newest. */
export async function searchReports({ engine }: Tools, words: string, within: { readonly since: string | null; readonly until: string | null; readonly limit: number }): Promise<readonly FoundReport[]> {
  const asked = queryWords(words)
  if (asked.length === 0) return []
  const rows = await engine.reads.selectFrom(sql<Hit>`(${engine.hits(asked, within)})`.as('hit')).innerJoin('report', 'report.seq', 'hit.seq')
    .select(['id', 'title', 'publisher', 'published', 'url', 'content'])
    .orderBy('hit.rank').orderBy('hit.seq', 'desc').limit(within.limit).execute()
  const told = rows.length === 0 ? [] : await engine.reads.selectFrom('account').select(['report_id', (q) => q.fn.countAll<number>().as('count')])
    .where('report_id', 'in', rows.map(({ id }) => id)).where('superseded', 'is', null).groupBy('report_id').execute()
  return rows.map(({ id, title, publisher, published, url, content }) =>
    ({ id, title, publisher, published, url, around: around(content, words), events: told.find(({ report_id }) => report_id === id)?.count ?? 0 }))
}

const AROUND = 80

function around(content: string, words: string): string {
  const lower = content.toLowerCase()
  const at = words.toLowerCase().split(/\s+/u).map((word) => lower.indexOf(word)).filter((found) => found >= 0)
  const from = Math.max(0, Math.min(...at, content.length) - AROUND)
  return content.slice(from, from + 2 * AROUND).replace(/\s+/gu, ' ').trim()
}

/** How much there is. */
export interface Stats {
  readonly reports: number
  readonly appearances: number
  readonly events: number
  readonly accounts: number
  readonly commitments: number
  readonly statements: number
  readonly first: string | null
  readonly last: string | null
  readonly categories: readonly { readonly category: string; readonly count: number }[]
}

/** Counts over the whole record, each from an index that holds no more than is counted. */
export async function askStats({ engine: { reads } }: Tools): Promise<Stats> {
  const count = async (table: 'report' | 'appearance' | 'statement'): Promise<number> => (await reads.selectFrom(table).select((q) => q.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  const current = async (table: 'account' | 'commitment'): Promise<number> =>
    (await reads.selectFrom(table).select((q) => q.fn.countAll<number>().as('count')).where('superseded', 'is', null).executeTakeFirstOrThrow()).count
  const standing = reads.selectFrom('event').where(STANDING)
  const end = async (by: 'asc' | 'desc'): Promise<string | null> => (await standing.select('sort_day').orderBy('sort_day', by).limit(1).executeTakeFirst())?.sort_day ?? null
  const categories = await standing.select(['category', (q) => q.fn.countAll<number>().as('count')]).groupBy('category').orderBy('count', 'desc').orderBy('category').execute()
  return {
    reports: await count('report'), appearances: await count('appearance'), events: categories.reduce((all, one) => all + one.count, 0), accounts: await current('account'),
    commitments: await current('commitment'), statements: await count('statement'), first: await end('asc'), last: await end('desc'), categories,
  }
}

import type { CommitmentLine, EventLine, StatementLine } from '@readout/protocol/lines'
import { linesIn } from '../join/stored-line.ts'
import type { StoredQuote } from '../keep/coded-report.ts'
import type { Tools } from '../keep/record-tools.ts'
import { RecordRefusal } from '../refusal.ts'
import type { Db } from '../store/engine.ts'
import type { ReportTable } from '../store/schema.ts'
import { holds } from './filters.ts'
import { withOccasions } from './kept-events.ts'

/** Which reports are asked for; null is "any". */
export interface ReportFilter {
  readonly source: string | null
  /** Days of publication. */
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
  /** Where the page before ended. */
  readonly after: string | null
}

/** A report in a list. */
export interface ListedReport extends Pick<ReportTable, 'id' | 'title' | 'genre' | 'publisher' | 'published' | 'url' | 'added'> {
  readonly events: number
}

/** A page of reports, and where the next begins. */
export interface ReportList {
  readonly reports: readonly ListedReport[]
  readonly next: string | null
}

/** Reports, the latest to come in first. */
export async function askReports({ engine: { reads } }: Tools, { source, since, until, limit, after }: ReportFilter): Promise<ReportList> {
  const rows = await reads.selectFrom('report').select(['seq', 'id', 'title', 'genre', 'publisher', 'published', 'url', 'added'])
    .$if(source !== null, (q) => q.where(holds('publisher', source ?? '')))
    .$if(since !== null, (q) => q.where('published', '>=', since ?? '')).$if(until !== null, (q) => q.where('published', '<=', until ?? ''))
    .$if(after !== null, (q) => q.where('seq', '<', Number(after)))
    .orderBy('seq', 'desc').limit(limit + 1).execute()
  const shown = rows.slice(0, limit)
  const told = await countTold(reads, shown.map(({ id }) => id))
  return {
    reports: shown.map(({ id, title, genre, publisher, published, url, added }) => ({ id, title, genre, publisher, published, url, added, events: told.get(id) ?? 0 })),
    next: rows.length > limit ? String(shown.at(-1)?.seq ?? 0) : null,
  }
}

async function countTold(db: Db, reports: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (reports.length === 0) return new Map()
  const rows = await db.selectFrom('account').select(['report_id', (q) => q.fn.countAll<number>().as('count')]).where('report_id', 'in', [...reports])
    .where('superseded', 'is', null).groupBy('report_id').execute()
  return new Map(rows.map(({ report_id, count }) => [report_id, count]))
}

/** A report with its text and all that counts of what was read in it. */
export interface ShownReport extends Pick<ReportTable, 'id' | 'content' | 'title' | 'genre' | 'publisher' | 'published' | 'published_reason' | 'url' | 'added' | 'successor_of'> {
  readonly coder: string
  readonly notes: readonly { readonly code: string; readonly detail: string }[]
  readonly accounts: readonly { readonly id: string; readonly event: string; readonly line: EventLine; readonly evidence: readonly StoredQuote[] }[]
  readonly statements: readonly StatementLine[]
  readonly commitments: readonly CommitmentLine[]
  readonly appearances: readonly { readonly url: string | null; readonly publisher: string | null; readonly seen: string }[]
}

/** The report whose id begins so. Throws a refusal where none or several are meant. */
export async function showReport({ engine: { reads } }: Tools, begins: string): Promise<ShownReport> {
  const report = await findReport(reads, begins)
  const coding = await reads.selectFrom('coding').select(['coder', 'notes']).where('report_id', '=', report.id).orderBy('superseded', (by) => by.asc().nullsFirst()).orderBy('made', 'desc').limit(1).executeTakeFirst()
  const statements = await reads.selectFrom('statement').select('line').where('report_id', '=', report.id).where('superseded', 'is', null).execute()
  const commitments = await reads.selectFrom('promise').innerJoin('account', 'account.id', 'promise.account_id').select('promise.line').where('promise.report_id', '=', report.id).where('account.superseded', 'is', null).orderBy('promise.id').execute()
  const appearances = await reads.selectFrom('appearance').select(['url', 'publisher', 'seen']).where('report_id', '=', report.id).orderBy('seen').limit(MOST_APPEARANCES).execute()
  return {
    ...report, appearances, coder: coding?.coder ?? '', notes: coding === undefined ? [] : JSON.parse(coding.notes), accounts: await accountsIn(reads, report.id),
    statements: statements.map(({ line }) => statementIn(line)), commitments: commitments.map(({ line }) => commitmentIn(line)),
  }
}

/** A wire story stands in thousands of papers: the first so many are shown. */
const MOST_APPEARANCES = 200

const FIELDS = ['id', 'content', 'title', 'genre', 'publisher', 'published', 'published_reason', 'url', 'added', 'successor_of'] as const

async function findReport(db: Db, begins: string): Promise<Pick<ReportTable, (typeof FIELDS)[number]>> {
  // After every hexadecimal digit in every language's order, which a sign like ~ is not.
  const found = await db.selectFrom('report').select(FIELDS).where('id', '>=', begins).where('id', '<', `${begins}g`).limit(2).execute()
  const report = found.find(({ id }) => id === begins) ?? (found.length === 1 ? found[0] : undefined)
  if (report === undefined) throw found.length > 1 ? new RecordRefusal('report_ambiguous', `${begins} begins several ids`) : new RecordRefusal('report_not_found', `no report ${begins}`)
  return report
}

async function accountsIn(db: Db, report: string): Promise<ShownReport['accounts']> {
  const rows = await db.selectFrom('account').select(['id', 'event_id', 'coding_id', 'line']).where('report_id', '=', report).where('superseded', 'is', null).orderBy('id').execute()
  const evidence = Map.groupBy(await db.selectFrom('evidence').selectAll().where('report_id', '=', report).orderBy('starts').execute(), ({ account_id }) => account_id)
  const told = await withOccasions(db, rows.map((row) => ({ ...row, coding: row.coding_id, line: linesIn(row.line) })))
  return told.map(({ id, event_id, line }) => ({
    id, event: event_id, line, evidence: (evidence.get(id) ?? []).map(({ field, starts, ends, quote }) => ({ field, starts, ends, quote })),
  }))
}

/** Lines as the record itself wrote them. */
function statementIn(json: string): StatementLine {
  const line: StatementLine = JSON.parse(json)
  return line
}

function commitmentIn(json: string): CommitmentLine {
  const line: CommitmentLine = JSON.parse(json)
  return line
}

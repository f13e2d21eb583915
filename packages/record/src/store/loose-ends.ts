import { type RawBuilder, sql } from 'kysely'
import type { Db } from './engine.ts'
import type { Tables } from './schema.ts'
import type { Fault } from './fault.ts'

/** One thing that must hold of every row of a table: the ids of rows of which it does not. */
interface Rule {
  readonly table: keyof Tables
  /** What the rows are known by, in the order of the pages. */
  readonly id: string
  /** True of a row that is wrong. */
  readonly broken: RawBuilder<boolean>
  readonly what: string
}

const lacks = (table: keyof Tables, column: string, of: string): RawBuilder<boolean> =>
  sql<boolean>`not exists (select 1 from ${sql.table(table)} as target where target.${sql.ref(column)} = ${sql.ref(of)})`

const RULES: readonly Rule[] = [
  { table: 'account', id: 'account.id', broken: lacks('event', 'id', 'account.event_id'), what: 'is of no event' },
  { table: 'account', id: 'account.id', broken: lacks('coding', 'id', 'account.coding_id'), what: 'is of no coding' },
  { table: 'account', id: 'account.id', broken: sql`exists (select 1 from evidence where evidence.account_id = account.id and evidence.report_id <> account.report_id)`, what: 'has words of another report' },
  { table: 'event', id: 'event.id', broken: sql`event.accounts <> (select count(*) from account where account.event_id = event.id and account.superseded is null)`, what: 'does not have the accounts it counts' },
  { table: 'event', id: 'event.id', broken: sql`event.merged_into is not null and ${lacks('event', 'id', 'event.merged_into')}`, what: 'was joined to an event that is not there' },
  { table: 'statement', id: 'statement.id', broken: lacks('report', 'id', 'statement.report_id'), what: 'is of no report' },
  { table: 'statement', id: 'statement.id', broken: lacks('coding', 'id', 'statement.coding_id'), what: 'is of no coding' },
  { table: 'promise', id: 'promise.id', broken: sql`not exists (select 1 from account where account.id = promise.account_id and account.event_id = promise.event_id)`, what: 'is of no account of its event' },
  { table: 'promise', id: 'promise.id', broken: lacks('coding', 'id', 'promise.coding_id'), what: 'is of no coding' },
  { table: 'commitment', id: 'commitment.id', broken: lacks('event', 'id', 'commitment.event_id'), what: 'is of no event' },
  { table: 'commitment', id: 'commitment.id', broken: lacks('report', 'id', 'commitment.report_id'), what: 'is of no report' },
  {
    table: 'commitment', id: 'commitment.id', what: 'counts, and no account that does tells it',
    broken: sql`commitment.superseded is null and not exists (select 1 from promise join account on account.id = promise.account_id where promise.event_id = commitment.event_id and account.superseded is null)`,
  },
  {
    table: 'commitment', id: 'commitment.id', what: 'is closed by an event that does not count',
    broken: sql`commitment.superseded is null and commitment.closed_by is not null and not exists (select 1 from event where event.id = commitment.closed_by and event.merged_into is null and event.accounts > 0)`,
  },
  { table: 'step', id: 'step.id', broken: lacks('commitment', 'id', 'step.commitment_id'), what: 'is of no commitment' },
  { table: 'step', id: 'step.id', broken: lacks('event', 'id', 'step.event_id'), what: 'is of no event' },
  { table: 'appearance', id: 'appearance.document_id', broken: lacks('report', 'id', 'appearance.report_id'), what: 'is of no report' },
  { table: 'job', id: 'job.document_id', broken: sql`job.state = 'done' and ${lacks('appearance', 'document_id', 'job.document_id')}`, what: 'is done and left no report' },
  { table: 'coding', id: 'coding.id', broken: sql`coding.superseded is null and exists (select 1 from coding as other where other.report_id = coding.report_id and other.superseded is null and other.id <> coding.id)`, what: 'counts beside another of its report' },
]

const PAGE = 5000

/** Rows that point at nothing, and what does not add up, a page of ids at a time. */
export async function* looseEnds(reads: Db): AsyncGenerator<readonly Fault[]> {
  for (const rule of RULES) yield* brokenBy(reads, rule)
}

async function* brokenBy(reads: Db, { table, id, broken, what }: Rule): AsyncGenerator<readonly Fault[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows: [page] }: { readonly rows: readonly { readonly last: string | null }[] } =
      await sql<{ last: string | null }>`select max(id) as last from (select ${sql.ref(id)} as id from ${sql.table(table)} where ${sql.ref(id)} > ${after} order by ${sql.ref(id)} limit ${sql.lit(PAGE)}) as page`.execute(reads)
    const last: string | undefined = page?.last ?? undefined
    if (last === undefined) return
    const { rows } = await sql<{ id: string }>`select ${sql.ref(id)} as id from ${sql.table(table)} where ${sql.ref(id)} > ${after} and ${sql.ref(id)} <= ${last} and ${broken} order by ${sql.ref(id)}`.execute(reads)
    if (rows.length > 0) yield rows.map((row) => ({ where: `${NAMES[table] ?? table} ${row.id}`, what }))
    after = last
  }
}

/** What a person knows a row as, where that is not the table's name. */
const NAMES: Readonly<Partial<Record<keyof Tables, string>>> = { job: 'document', appearance: 'document' }

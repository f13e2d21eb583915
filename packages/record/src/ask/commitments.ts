import { sql } from 'kysely'
import { codesIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import type { StepTable } from '../store/schema.ts'
import { CLOSED, isClosed } from '../promises/told-promise.ts'

/** Which promises are asked for. */
export interface CommitmentFilter {
  readonly pair: readonly [string, string] | null
  readonly open: boolean
  /** The day asked: what was due before it and is not done is overdue. */
  readonly today: string
  readonly since: string | null
  readonly until: string | null
  readonly limit: number
}

/** A promise with its steps, and how it stands on the day asked. */
export interface KeptCommitment {
  readonly id: string
  readonly promisers: readonly string[]
  readonly promisees: readonly string[]
  readonly act: string
  readonly due: { readonly from: string | null; readonly to: string | null } | null
  readonly status: string
  readonly overdue: boolean
  readonly opened: string
  /** The event that made it. */
  readonly event: string
  readonly report: string
  readonly steps: readonly KeptStep[]
  /** Steps that were counted once: the event was told no more, or told otherwise. */
  readonly withdrawn: readonly (KeptStep & { readonly superseded: string })[]
}

/** One step of a promise, with the event that made it. */
export interface KeptStep {
  readonly status: string
  readonly event: string
  readonly day: string | null
  readonly reason: string
}

/** Promises, those due first before those with no day; overdue is worked out for the day asked and stored nowhere. */
export async function askCommitments({ engine: { reads } }: Tools, filter: CommitmentFilter): Promise<readonly KeptCommitment[]> {
  const rows = await reads.selectFrom('commitment').selectAll().where('superseded', 'is', null)
    .$if(filter.open, (q) => q.where('status', 'not in', [...CLOSED]))
    .$if(filter.pair !== null, (q) => q.where(promisedBetween(filter.pair ?? ['', ''])))
    .$if(filter.since !== null, (q) => q.where('opened', '>=', filter.since ?? '')).$if(filter.until !== null, (q) => q.where('opened', '<=', filter.until ?? ''))
    .orderBy(sql`coalesce(due_to, '9999')`).orderBy('opened', 'desc').limit(filter.limit).execute()
  if (rows.length === 0) return []
  const steps = await reads.selectFrom('step').selectAll().where('commitment_id', 'in', rows.map(({ id }) => id)).orderBy('day').orderBy('made').orderBy('id').execute()
  const byPromise = Map.groupBy(steps, ({ commitment_id }) => commitment_id)
  return rows.map((row) => {
    const own = byPromise.get(row.id) ?? []
    const due = row.due_from === null && row.due_to === null ? null : { from: row.due_from, to: row.due_to }
    const open = !isClosed(row.status)
    return {
      id: row.id, promisers: codesIn(row.promisers), promisees: codesIn(row.promisees), act: row.act, due, status: row.status, opened: row.opened, event: row.event_id, report: row.report_id,
      overdue: open && row.due_to !== null && row.due_to < filter.today,
      steps: own.filter(({ superseded }) => superseded === null).map(stepOf), withdrawn: own.flatMap((step) => (step.superseded === null ? [] : [{ ...stepOf(step), superseded: step.superseded }])),
    }
  })
}

/** True of promises that one of two sides made to the other, or both together. */
export function promisedBetween([one, other]: readonly [string, string]) {
  const side = (a: string, b: string) => sql`(promisers like ${`%${a}%`} and promisees like ${`%${b}%`})`
  const together = sql`(promisers like ${`%${one}%`} and promisers like ${`%${other}%`})`
  return sql<boolean>`commitment.event_id in (select event_id from pair where one = ${one} and other = ${other}) and (${side(one, other)} or ${side(other, one)} or ${together})`
}

const stepOf = ({ status, event_id: event, day, reason }: StepTable): KeptStep => ({ status, event, day, reason })

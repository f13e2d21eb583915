import type { EventLine } from '@readout/protocol/lines'
import { linesIn, spotOf } from '../join/stored-line.ts'
import type { CodedReport } from './coded-report.ts'
import type { Tools } from './record-tools.ts'

/** One account that a new coding adds, drops or changes. */
export interface CodingChange {
  readonly kind: 'added' | 'dropped' | 'changed'
  readonly was: EventLine | null
  readonly becomes: EventLine | null
}

/** What a new coding of a report would change in what the record counts. */
export async function compareCodings({ engine: { reads } }: Tools, coded: CodedReport): Promise<readonly CodingChange[]> {
  const rows = await reads.selectFrom('account').select('line').where('report_id', '=', coded.id).where('superseded', 'is', null).execute()
  const old = rows.map(({ line }) => linesIn(line))
  const fresh = coded.accounts.map(({ line }) => line)
  const same = (one: EventLine, other: EventLine): boolean => spotOf(one) === spotOf(other)
  const kept = fresh.flatMap((line) => old.filter((was) => same(was, line)).slice(0, 1).map((was) => ({ was, becomes: line })))
  return [
    ...kept.filter(({ was, becomes }) => told(was) !== told(becomes)).map((pair) => ({ kind: 'changed' as const, ...pair })),
    ...old.filter((was) => !fresh.some((line) => same(was, line))).map((was) => ({ kind: 'dropped' as const, was, becomes: null })),
    ...fresh.filter((line) => !old.some((was) => same(was, line))).map((becomes) => ({ kind: 'added' as const, was: null, becomes })),
  ]
}

/** All that a reader would see change. */
const told = ({ actor, recipient, date, mode, aux, said_by }: EventLine): string =>
  JSON.stringify([actor.map(({ code, identifier_text }) => [code, identifier_text]), recipient.map(({ code, identifier_text }) => [code, identifier_text]), date, mode, aux, said_by.map(({ code }) => code)])

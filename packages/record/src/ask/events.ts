import { sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import { findEvent } from '../join/find-event.ts'
import { linesIn } from '../join/stored-line.ts'
import type { Tools } from '../keep/record-tools.ts'
import { doubtedWith } from './doubts.ts'
import { chooseEvents, type EventFilter } from './filters.ts'
import { type KeptEvent, keptEvents, SHOWN, withOccasions } from './kept-events.ts'

/** A page of events, and where the next begins. */
export interface EventPage {
  readonly events: readonly KeptEvent[]
  readonly next: string | null
}

/** The events that a filter asks for, newest first. */
export async function askEvents({ engine }: Tools, filter: EventFilter): Promise<EventPage> {
  const rows = await chooseEvents(engine, { ...filter, limit: filter.limit + 1 }).execute()
  const last = rows[filter.limit - 1]
  return { events: await keptEvents(engine.reads, rows.slice(0, filter.limit)), next: rows.length > filter.limit && last ? `${last.sort_day}|${last.id}` : null }
}

/** One account of an event, with its report and its words. */
export interface KeptAccount {
  readonly id: string
  readonly report: { readonly id: string; readonly title: string; readonly publisher: string | null; readonly published: string | null; readonly url: string | null; readonly genre: string; readonly appearances: number }
  readonly line: EventLine
  readonly evidence: readonly { readonly field: string; readonly starts: number; readonly ends: number; readonly quote: string }[]
  readonly superseded: string | null
}

/** A decision about the event, as it was written down. */
export interface KeptJudgement {
  readonly one: string
  readonly other: string
  readonly verdict: string
  readonly score: number
  readonly reasons: readonly { readonly compared: string; readonly found: string; readonly weight: number }[]
  readonly judge: string
  readonly made: string
  readonly superseded: string | null
}

/** An event whole. */
export interface ShownEvent extends KeptEvent {
  readonly tellings: readonly KeptAccount[]
  readonly judgements: readonly KeptJudgement[]
  readonly perhaps: readonly string[]
  readonly history: readonly { readonly at: string; readonly what: string; readonly detail: unknown; readonly judge: string }[]
  readonly corrections: readonly { readonly field: string; readonly was: string; readonly becomes: string; readonly reason: string; readonly person: string; readonly made: string; readonly superseded: string | null }[]
}

/** Everything the record knows of one event. */
export async function showEvent({ engine: { reads } }: Tools, begins: string): Promise<ShownEvent> {
  const id = await findEvent(reads, begins)
  const row = await reads.selectFrom('event').select(SHOWN).where('id', '=', id).executeTakeFirstOrThrow()
  const tellings = await tellingsOf(reads, id)
  // Not a list of values: an event of tens of thousands of accounts has more than a statement can hold.
  const named = sql`(select ${id} union select id from account where event_id = ${id})`
  const judged = await reads.selectFrom('judgement').select(['one', 'other', 'verdict', 'score', 'reasons', 'judge', 'made', 'superseded']).where(sql<boolean>`id in (select id from judgement where one in ${named} union select id from judgement where other in ${named})`).orderBy('made').execute()
  const history = await reads.selectFrom('history').select(['at', 'what', 'detail', 'judge']).where(sql<boolean>`subject in ${named}`).orderBy('seq').execute()
  const corrections = await reads.selectFrom('correction').select(['field', 'was', 'becomes', 'reason', 'person', 'made', 'superseded']).where('event_id', '=', id).orderBy('made').execute()
  const judgements = judged.map(({ reasons, ...rest }) => ({ ...rest, reasons: JSON.parse(reasons) }))
  const [kept] = await keptEvents(reads, [row])
  if (!kept) throw new Error(`an event that is none: ${id}`)
  return {
    ...kept, tellings, judgements, corrections,
    perhaps: await doubtedWith(reads, id),
    history: history.map(({ detail, ...rest }) => ({ ...rest, detail: JSON.parse(detail) })),
  }
}

async function tellingsOf(reads: Tools['engine']['reads'], event: string): Promise<readonly KeptAccount[]> {
  const rows = await reads.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id')
    .select(['account.id', 'account.coding_id as coding', 'account.line', 'account.superseded', 'report.id as report', 'report.title', 'report.publisher', 'report.published', 'report.url', 'report.genre'])
    .where('account.event_id', '=', event).orderBy(sql`account.superseded is not null`).orderBy('report.published').orderBy('report.seq').execute()
  if (rows.length === 0) return []
  const evidence = await reads.selectFrom('evidence').selectAll().where('account_id', 'in', reads.selectFrom('account').select('id').where('event_id', '=', event)).orderBy('starts').execute()
  const seen = await reads.selectFrom('appearance').select(['report_id', (q) => q.fn.countAll<number>().as('count')]).where('report_id', 'in', reads.selectFrom('account').select('report_id').where('event_id', '=', event)).groupBy('report_id').execute()
  const counts = new Map(seen.map(({ report_id, count }) => [report_id, count]))
  const quotes = Map.groupBy(evidence, ({ account_id }) => account_id)
  const told = await withOccasions(reads, rows.map((row) => ({ ...row, line: linesIn(row.line) })))
  return told.map(({ id, line, superseded, report, title, publisher, published, url, genre }) => ({
    id, line, superseded, report: { id: report, title, publisher, published, url, genre, appearances: counts.get(report) ?? 1 },
    evidence: (quotes.get(id) ?? []).map(({ field, starts, ends, quote }) => ({ field, starts, ends, quote })),
  }))
}

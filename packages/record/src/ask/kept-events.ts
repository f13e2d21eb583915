import { sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import { linesIn } from '../join/stored-line.ts'
import type { Disagreements } from '../join/together.ts'
import { contentId } from '../keep/content-id.ts'
import type { Db } from '../store/engine.ts'

/** An event of the record, with how widely it is told. The occasion in its line is the id of another event of the record. */
export interface KeptEvent {
  readonly line: EventLine
  readonly accounts: number
  readonly reports: number
  readonly publishers: number
  readonly disagreements: Disagreements
  readonly day: string
}

/** Events that stand, in the words of the indexes that hold these alone: with its numbers handed in, SQLite would not know them. */
export const STANDING = sql<boolean>`event.merged_into is null and event.accounts > 0`

/** The columns of an event that are handed out: the others are as long again, and read for nothing. */
export const SHOWN = ['event.id', 'event.line', 'event.accounts', 'event.reports', 'event.publishers', 'event.disagreements', 'event.sort_day', 'event.changed_seq'] as const

interface Row {
  readonly line: string
  readonly accounts: number
  readonly reports: number
  readonly publishers: number
  readonly disagreements: string
  readonly sort_day: string
}

/** Events as they are handed out. */
export async function keptEvents(reads: Db, rows: readonly Row[]): Promise<readonly KeptEvent[]> {
  const events = rows.map(({ line, accounts, reports, publishers, disagreements, sort_day }) => ({ line: linesIn(line), accounts, reports, publishers, disagreements: JSON.parse(disagreements), day: sort_day }))
  const eventOf = await eventsOf(reads, events.map(({ line }) => line.occasion))
  return events.map((event) => ({ ...event, line: { ...event.line, occasion: eventOf(event.line.occasion) } }))
}

/** Lines of accounts, each with its coding: their occasions are known in their report only, and become events of the record. */
export async function withOccasions<Told extends { readonly coding: string; readonly line: EventLine }>(reads: Db, told: readonly Told[]): Promise<readonly Told[]> {
  const hostOf = ({ coding, line }: Told): string | null => (line.occasion === null ? null : contentId(coding, line.occasion))
  const eventOf = await eventsOf(reads, told.map(hostOf))
  return told.map((one) => ({ ...one, line: { ...one.line, occasion: eventOf(hostOf(one)) } }))
}

/** The events that accounts are of now, whatever was joined or split since they were written down. */
async function eventsOf(reads: Db, accounts: readonly (string | null)[]): Promise<(account: string | null) => string | null> {
  const ids = [...new Set(accounts)].filter((id) => id !== null)
  // Of an event that thousands tell, more ids than one statement may hold.
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, at) => ids.slice(at * PAGE, (at + 1) * PAGE))
  const events = new Map<string, string>()
  for (const page of pages) for (const { id, event_id } of await reads.selectFrom('account').select(['id', 'event_id']).where('id', 'in', page).execute()) events.set(id, event_id)
  return (account) => (account === null ? null : (events.get(account) ?? null))
}

const PAGE = 500

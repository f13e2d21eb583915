import type { TellingJudgement } from '@readout/engine/model/telling'
import { sql } from 'kysely'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import { type KeptEvent, keptEvents } from './kept-events.ts'

/** Two events that may be one: the coder was not sure enough to join them. */
export interface Doubt {
  readonly one: KeptEvent
  readonly other: KeptEvent
  readonly score: number
  readonly reasons: TellingJudgement['reasons']
  readonly made: string
}

/** Of several accounts of one event, each may have its doubts about the same other one. */
const READ_FOR_ONE = 4

/** Doubtful merges that nobody has decided, the latest first. */
export async function askDoubts({ engine: { reads } }: Tools, { limit }: { readonly limit: number }): Promise<readonly Doubt[]> {
  const rows = await standingDoubts(reads).limit(limit * READ_FOR_ONE).execute()
  const pairs = [...new Map(rows.toReversed().map((row) => [[row.one, row.other].toSorted().join(), row])).values()].toReversed().slice(0, limit)
  if (pairs.length === 0) return []
  const events = await reads.selectFrom('event').selectAll().where('id', 'in', pairs.flatMap(({ one, other }) => [one, other])).execute()
  const shown = new Map((await keptEvents(reads, events)).map((event) => [event.line.id, event]))
  return pairs.flatMap(({ one, other, reasons, ...rest }) => {
    const [first, second] = [shown.get(one), shown.get(other)]
    return first && second ? [{ one: first, other: second, reasons: JSON.parse(reasons), ...rest }] : []
  })
}

/** The events that may be this one. */
export async function doubtedWith(reads: Db, event: string): Promise<readonly string[]> {
  const own = sql<boolean>`judgement.id in (select id from judgement where other = ${event} union select judgement.id from judgement join account on account.id = judgement.one where account.event_id = ${event})`
  const rows = await standingDoubts(reads).where(own).execute()
  return [...new Set(rows.map(({ one, other }) => (one === event ? other : one)))]
}

/** Doubts of an account about an event, where both events stand, apart, and no person has said that they are two. */
function standingDoubts(reads: Db) {
  return reads.selectFrom('judgement').innerJoin('account', 'account.id', 'judgement.one').innerJoin('event', 'event.id', 'judgement.other')
    .select(['account.event_id as one', 'judgement.other', 'judgement.score', 'judgement.reasons', 'judgement.made'])
    .where(sql<boolean>`judgement.verdict = 'perhaps' and judgement.superseded is null`).where('account.superseded', 'is', null)
    .where('event.merged_into', 'is', null).where('event.accounts', '>', 0).whereRef('account.event_id', '!=', 'judgement.other')
    .where((where) => where.not(where.or([toldApart('account.event_id', 'judgement.other'), toldApart('judgement.other', 'account.event_id')])))
    .orderBy('judgement.made', 'desc')
}

const toldApart = (one: string, other: string) =>
  sql<boolean>`exists (select 1 from judgement as told where told.verdict = 'different' and told.superseded is null and told.one = ${sql.ref(one)} and told.other = ${sql.ref(other)})`

import type { Telling, TellingJudgement } from '@readout/engine/model/telling'
import { sql } from 'kysely'
import { addDays } from '@readout/engine/model/calendar'
import type { Db } from '../store/engine.ts'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'
import { tellingOf } from '../keep/telling-of.ts'
import { linesIn } from './stored-line.ts'

/** An account that looks for its event. */
export interface Joining {
  readonly id: string
  readonly telling: Telling
  readonly sortDay: string
  /** The coding it is part of: within one report, the coder has told its happenings apart already. */
  readonly coding: string
}

/** The event an account was found to be of. */
export interface Joined {
  readonly id: string
  readonly isNew: boolean
}

/** Reports tell of a happening days later, and of one yet to come days before. */
const WINDOW = 10
/** More candidates than this in one window are not looked through: the nearest days come first. */
const MOST_CANDIDATES = 200

interface Candidate {
  readonly event: string
  readonly judgement: TellingJudgement
}

/** Finds the event an account tells: the likeliest that is sure enough; else a new one, with what it may be noted. */
export async function joinAccount(tools: Tools, db: Db, account: Joining): Promise<Joined> {
  const judged = await judgeCandidates(tools, db, account)
  const [best] = judged
  const own = contentId('event', account.id)
  const event = best?.judgement.verdict === 'same' ? best.event : own
  const kept = best?.judgement.verdict === 'same' ? [best] : judged.filter(({ judgement }) => judgement.verdict === 'perhaps').slice(0, 3)
  for (const { event: other, judgement } of kept) await putJudgement(tools, db, { one: account.id, other, judgement, judge: 'coder' })
  return { id: event, isNew: event === own }
}

async function judgeCandidates(tools: Tools, db: Db, { id, telling, sortDay, coding }: Joining): Promise<readonly Candidate[]> {
  const rows = await candidates(db, telling, sortDay)
  const own = new Set((await db.selectFrom('account').select('event_id').where('coding_id', '=', coding).execute()).map(({ event_id }) => event_id))
  const pinned = await pinsOf(db, id)
  return rows
    .filter((row) => !own.has(row.id) && !pinned.has(row.id))
    .map((row) => ({ event: row.id, judgement: tools.judge(telling, tellingOf(linesIn(row.line), wordsIn(row.words))) }))
    .toSorted((a, b) => b.judgement.score - a.judgement.score || (a.event < b.event ? -1 : 1))
}

export const wordsIn = (json: string): readonly string[] => {
  const words: unknown = JSON.parse(json)
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : []
}

/** Events of the same category with somebody in common, around the day. */
async function candidates(db: Db, telling: Telling, day: string): Promise<readonly { readonly id: string; readonly line: string; readonly words: string }[]> {
  const codes = [...new Set([...telling.actors, ...telling.recipients].map(({ code }) => code))]
  const known = codes.filter((code) => code !== 'UNK')
  if (codes.length === 0) return []
  return db.selectFrom('event').select(['id', 'line', 'words'])
    .where('category', '=', telling.category).where('merged_into', 'is', null)
    .where('id', 'in', db.selectFrom('party').select('event_id').where('code', 'in', known.length > 0 ? known : codes).where('sort_day', '>=', addDays(day, -WINDOW)).where('sort_day', '<=', addDays(day, WINDOW)))
    .orderBy(sql`case when sort_day = ${day} then 0 else 1 end`).orderBy('sort_day', 'desc').limit(MOST_CANDIDATES).execute()
}

/** The events that a person has said an account is not of. */
async function pinsOf(db: Db, account: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('judgement').select(['one', 'other']).where('verdict', '=', 'different').where('superseded', 'is', null)
    .where((where) => where.or([where('one', '=', account), where('other', '=', account)])).execute()
  return new Set(rows.flatMap(({ one, other }) => [one, other]))
}

/** Writes a decision down with its reasons. */
export async function putJudgement({ now }: Tools, db: Db, put: { readonly one: string; readonly other: string; readonly judgement: TellingJudgement; readonly judge: string }): Promise<void> {
  const { one, other, judgement: { verdict, score, reasons }, judge } = put
  const made = now()
  await db.insertInto('judgement').values({ id: contentId('judgement', one, other, verdict, judge, made), one, other, verdict, score, reasons: JSON.stringify(reasons), judge, made, superseded: null })
    .onConflict((conflict) => conflict.column('id').doNothing()).execute()
}

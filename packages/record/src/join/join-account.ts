import type { Telling, TellingJudgement } from '@readout/engine/model/telling'
import { sql } from 'kysely'
import { addDays } from '@readout/engine/model/calendar'
import type { Db } from '../store/engine.ts'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'
import { circumstancesIn, tellingOf } from '../keep/telling-of.ts'
import { note } from '../keep/history.ts'
import { candidatesByPlace } from './by-place.ts'
import { refreshEvents } from './refresh-event.ts'
import { linesIn, wordsIn } from './stored-line.ts'
import { takeAccounts } from './take-accounts.ts'

/** An account that looks for its event. */
export interface Joining {
  readonly id: string
  readonly telling: Telling
  readonly sortDay: string
  /** The events of the accounts before it in its coding: within one report, the coder has told most happenings apart already. */
  readonly own: ReadonlySet<string>
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

/** From this score on even two accounts of one report are of one happening: "troops moved to the border" above "massed 300 troops against". */
const SURE = 0.93

interface Candidate {
  readonly event: string
  readonly telling: Telling
  readonly judgement: TellingJudgement
}

/** Finds the event an account tells: the likeliest that is sure enough; else a new one, with what it may be noted. */
export async function joinAccount(tools: Tools, db: Db, account: Joining): Promise<Joined> {
  const judged = await judgeCandidates(tools, db, account)
  const [best] = judged
  const own = contentId('event', account.id)
  const event = best?.judgement.verdict === 'same' ? best.event : own
  const kept = best?.judgement.verdict === 'same' ? [best] : judged.filter(({ judgement }) => judgement.verdict === 'perhaps').slice(0, 3)
  await putJudgements(tools, db, kept.map(({ event: other, judgement }) => ({ one: account.id, other, judgement, judge: 'coder' })))
  if (best && event !== own) await joinBridged(tools, db, best, judged)
  return { id: event, isNew: event === own }
}

/** An account that fits two events well may be what shows that they are one; they are then asked of each other. */
async function joinBridged(tools: Tools, db: Db, best: Candidate, judged: readonly Candidate[]): Promise<void> {
  for (const other of judged.filter(({ event, judgement }) => event !== best.event && judgement.verdict === 'same')) {
    const judgement = tools.judge(best.telling, other.telling)
    if (judgement.verdict !== 'same' || (await areApart(db, best.event, other.event)) || (judgement.score < SURE && (await shareReport(db, best.event, other.event)))) continue
    await putJudgement(tools, db, { one: best.event, other: other.event, judgement, judge: 'coder' })
    await takeAccounts(db, best.event, other.event)
    await note(tools, db, { what: 'same', subject: best.event, detail: { took: other.event, score: judgement.score }, judge: 'coder' })
    await refreshEvents(tools, db, [other.event])
  }
}

/** Two events that a person has said are two. */
async function areApart(db: Db, one: string, other: string): Promise<boolean> {
  const pinned = await db.selectFrom('judgement').select('id').where('verdict', '=', 'different').where('superseded', 'is', null)
    .where((where) => where.or([where.and([where('one', '=', one), where('other', '=', other)]), where.and([where('one', '=', other), where('other', '=', one)])])).limit(1).execute()
  return pinned.length > 0
}

/** Two events with an account each in one report. */
async function shareReport(db: Db, one: string, other: string): Promise<boolean> {
  const shared = await db.selectFrom('account as a').innerJoin('account as b', 'a.coding_id', 'b.coding_id').select('a.id')
    .where('a.event_id', '=', one).where('b.event_id', '=', other).where('a.superseded', 'is', null).where('b.superseded', 'is', null).limit(1).execute()
  return shared.length > 0
}

async function judgeCandidates(tools: Tools, db: Db, { telling, sortDay, own }: Joining): Promise<readonly Candidate[]> {
  const rows = [...await candidates(db, telling, sortDay), ...await candidatesByPlace(db, telling, { day: sortDay, window: WINDOW, most: MOST_CANDIDATES })]
  return rows
    .map((row) => ({ event: row.id, telling: tellingOf(linesIn(row.line), wordsIn(row.words), circumstancesIn(row.circumstances)) }))
    .map((candidate) => ({ ...candidate, judgement: tools.judge(telling, candidate.telling) }))
    .filter(({ event, judgement }) => !own.has(event) || judgement.score >= SURE)
    .toSorted((a, b) => b.judgement.score - a.judgement.score || (a.event < b.event ? -1 : 1))
}

/** Events of the same category around the day with two parties in common, or with the one that either names; that one party in a great state's week fits hundreds. */
async function candidates(db: Db, telling: Telling, day: string): Promise<readonly { readonly id: string; readonly line: string; readonly words: string; readonly circumstances: string }[]> {
  const codes = [...new Set([...telling.actors, ...telling.recipients].map(({ code }) => code))]
  const known = codes.filter((code) => code !== 'UNK')
  if (codes.length === 0) return []
  return (known.length > 1 ? sharing(db, known) : withOne(db, known[0] ?? 'UNK'))
    .whereRef('event.id', '=', 'near.event_id').where('near.sort_day', '>=', addDays(day, -WINDOW)).where('near.sort_day', '<=', addDays(day, WINDOW))
    .where('category', '=', telling.category).where('merged_into', 'is', null)
    .select(['event.id', 'event.line', 'event.words', 'event.circumstances']).groupBy('event.id')
    .orderBy(sql`case when event.sort_day = ${day} then 0 else 1 end`).orderBy('event.sort_day', 'desc').limit(MOST_CANDIDATES).execute()
}

// CROSS: SQLite then begins with the parties and not with all of a category.
const sharing = (db: Db, codes: readonly string[]) =>
  db.selectFrom(db.selectFrom('pair').select(['event_id', 'sort_day']).where('one', 'in', codes).where('other', 'in', codes).as('near')).crossJoin('event')

const withOne = (db: Db, code: string) =>
  db.selectFrom(db.selectFrom('party').select(['event_id', 'sort_day']).where('code', '=', code).as('near')).crossJoin('event')

/** Two accounts or events, what was decided about them, and by whom. */
interface Decided {
  readonly one: string
  readonly other: string
  readonly judgement: TellingJudgement
  readonly judge: string
}

/** Writes a decision down with its reasons. */
export const putJudgement = (tools: Tools, db: Db, decided: Decided): Promise<void> => putJudgements(tools, db, [decided])

function putJudgements({ engine, now }: Tools, db: Db, decided: readonly Decided[]): Promise<void> {
  const rows = decided.map(({ one, other, judgement: { verdict, score, reasons }, judge }) => {
    const made = now()
    return { id: contentId('judgement', one, other, verdict, judge, made), one, other, verdict, score, reasons: JSON.stringify(reasons), judge, made, superseded: null }
  })
  return engine.put(db, 'judgement', rows, 'ifNew')
}

import { joinAccount, type Joined } from '../join/join-account.ts'
import { refreshEvents } from '../join/refresh-event.ts'
import type { Db } from '../store/engine.ts'
import type { CodedAccount, CodedReport } from './coded-report.ts'
import { contentId } from './content-id.ts'
import { linesIn, spotOf } from '../join/stored-line.ts'
import { copyIn } from './find-copy.ts'
import { note } from './history.ts'
import { putAppearance, type SeenDocument } from './put-appearance.ts'
import { storePromises } from './store-promises.ts'
import type { Tools } from './record-tools.ts'
import { circumstancesOf, tellingOf } from './telling-of.ts'

/** What became of a coded document. */
export interface Stored {
  readonly report: string
  /** The report of which this one is a copy: it is an appearance of that one, and nothing else of it is kept. */
  readonly copyOf: string | null
  /** Events that this report is the first to tell. */
  readonly newEvents: number
  readonly accounts: number
  /** False where this coder had coded this text before. */
  readonly isNew: boolean
}

/** One writer at a time decides which accounts are of one event. */
const JOINING = 'join'

/** Writes a coded report down with all that follows from it, all or nothing; the document's job is done with it. Doing it twice changes nothing. */
export function storeReport(tools: Tools, document: SeenDocument, coded: CodedReport): Promise<Stored> {
  checkQuotes(coded)
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    const copyOf = (await isKnown(db, coded.id)) ? null : await copyIn(tools, db, { ...coded, url: document.url })
    if (copyOf === null) await putReport(tools, db, document, coded)
    await putAppearance(tools, db, document, copyOf ?? coded.id)
    return copyOf === null ? storeCoding(tools, db, coded) : { report: copyOf, copyOf, accounts: 0, newEvents: 0, isNew: false }
  })
}

const isKnown = async (db: Db, report: string): Promise<boolean> => (await db.selectFrom('report').select('id').where('id', '=', report).execute()).length > 0

async function storeCoding(tools: Tools, db: Db, coded: CodedReport): Promise<Stored> {
  const coding = await putCoding(tools, db, coded)
  const stored = { report: coded.id, copyOf: null, accounts: coded.accounts.length }
  if (coding === null) return { ...stored, isNew: false, newEvents: 0 }
  const { newEvents } = await putAccounts(tools, db, coding, coded)
  // Only now: what is told anew finds the event of what it was told as before.
  await supersedeEarlier(tools, db, coded, coding)
  return { ...stored, isNew: true, newEvents }
}

/** Evidence that does not stand in the text is our bug and is not written. */
function checkQuotes({ content, accounts }: CodedReport): void {
  for (const { evidence } of accounts) for (const { starts, ends, quote } of evidence) {
    if (content.slice(starts, ends) !== quote) throw new RangeError(`the text does not say “${quote}” at [${starts}, ${ends})`)
  }
}

async function putReport(tools: Tools, db: Db, document: SeenDocument, coded: CodedReport): Promise<void> {
  const { id, content, title, genre, published } = coded
  const before = document.url === null ? undefined : await lastOfPage(db, document.url, id)
  const added = await db.insertInto('report').values({
    id, content, title, genre, publisher: coded.publisher ?? document.publisher, published, published_reason: coded.publishedReason, url: document.url,
    successor_of: before?.id ?? null, made_from: document.id, added: tools.now(),
  }).onConflict((conflict) => conflict.column('id').doNothing()).returning('seq').executeTakeFirst()
  if (!added) return
  await tools.engine.index(db, { seq: added.seq, title, content })
  const bands = [...new Set(tools.bands(content))]
  if (bands.length > 0) await db.insertInto('band').values(bands.map((band) => ({ band, report_id: id }))).onConflict((conflict) => conflict.doNothing()).execute()
}

const lastOfPage = (db: Db, url: string, not: string) =>
  db.selectFrom('report').select('id').where('url', '=', url).where('id', '!=', not).orderBy('seq', 'desc').limit(1).executeTakeFirst()

/** The coding to fill; null where this coder has been here. An earlier coder's work stays and counts no more. */
async function putCoding(tools: Tools, db: Db, { id: report, coder, notes }: CodedReport): Promise<string | null> {
  const id = contentId(report, coder)
  const known = await db.selectFrom('coding').select('id').where('id', '=', id).executeTakeFirst()
  if (known) return null
  await db.insertInto('coding').values({ id, report_id: report, coder, notes: JSON.stringify(notes), made: tools.now(), superseded: null }).execute()
  await note(tools, db, { what: 'coded', subject: report, detail: { coder }, judge: coder })
  return id
}

/** An earlier coder's work on the text, and the text that this one corrects, stay to be read and count no more. */
async function supersedeEarlier(tools: Tools, db: Db, { id: report, coder }: CodedReport, coding: string): Promise<void> {
  const corrected = await db.selectFrom('report').select('successor_of').where('id', '=', report).executeTakeFirst()
  const gone = await db.selectFrom('coding').select(['id', 'report_id']).where('superseded', 'is', null).where('id', '!=', coding)
    .where('report_id', 'in', [report, ...(corrected?.successor_of ?? null) === null ? [] : [corrected?.successor_of ?? report]]).execute()
  for (const old of gone) await supersede(tools, db, old.id, old.report_id === report ? `coded anew by ${coder}` : `the page was corrected: ${report}`)
}

async function supersede(tools: Tools, db: Db, coding: string, why: string): Promise<void> {
  const superseded = tools.now()
  const gone = await db.updateTable('account').set({ superseded }).where('coding_id', '=', coding).where('superseded', 'is', null).returning(['id', 'event_id', 'report_id']).execute()
  await db.updateTable('coding').set({ superseded }).where('id', '=', coding).execute()
  await db.updateTable('statement').set({ superseded }).where('coding_id', '=', coding).where('superseded', 'is', null).execute()
  await note(tools, db, { what: 'superseded', subject: coding, detail: { why, accounts: gone.map(({ id }) => id) }, judge: 'coder' })
  await refreshEvents(tools, db, gone.map(({ event_id }) => event_id))
  await dropUntold(tools, db, gone.map(({ event_id }) => event_id))
}

/** Promises of events that no report tells any more. */
async function dropUntold(tools: Tools, db: Db, events: readonly string[]): Promise<void> {
  if (events.length === 0) return
  await db.updateTable('commitment').set({ superseded: tools.now() }).where('event_id', 'in', [...events])
    .where('event_id', 'not in', db.selectFrom('account').select('event_id').where('event_id', 'in', [...events]).where('superseded', 'is', null)).execute()
}

async function putAccounts(tools: Tools, db: Db, coding: string, coded: CodedReport): Promise<{ readonly newEvents: number }> {
  const events = new Map<string, string>()
  const joined = []
  for (const account of coded.accounts) {
    const id = contentId(coding, account.line.id)
    const event = (await heirOf(db, coding, coded.id, account)) ?? await joinAccount(tools, db, { id, telling: tellingOf(account.line, account.words, circumstancesOf(account, coded)), sortDay: sortDayOf(account, coded, tools), coding })
    await putAccount(tools, db, { id, coding, event: event.id, account, coded })
    events.set(account.line.id, event.id)
    joined.push(event)
  }
  await refreshEvents(tools, db, joined.map(({ id }) => id))
  await storePromises(tools, db, { coding, coded, events })
  return { newEvents: joined.filter(({ isNew }) => isNew).length }
}

/** Told by an earlier coder of the same words, it is of the same event, whatever people have made of that since. */
async function heirOf(db: Db, coding: string, report: string, { line }: CodedAccount): Promise<Joined | null> {
  const earlier = await db.selectFrom('account').select(['event_id', 'line']).where('report_id', '=', report).where('coding_id', '!=', coding).where('superseded', 'is', null).execute()
  const taken = new Set((await db.selectFrom('account').select('event_id').where('coding_id', '=', coding).execute()).map(({ event_id }) => event_id))
  const heir = earlier.find((was) => !taken.has(was.event_id) && spotOf(linesIn(was.line)) === spotOf(line))
  return heir ? { id: heir.event_id, isNew: false } : null
}

async function putAccount(tools: Tools, db: Db, put: { readonly id: string; readonly coding: string; readonly event: string; readonly account: CodedAccount; readonly coded: CodedReport }): Promise<void> {
  const { id, coding, event, account, coded } = put
  await db.insertInto('account').values({
    id, coding_id: coding, report_id: coded.id, event_id: event, line: JSON.stringify(account.line), words: JSON.stringify(account.words), circumstances: JSON.stringify(circumstancesOf(account, coded)), added: tools.now(), superseded: null,
  }).execute()
  const rows = account.evidence.map((quote) => ({ account_id: id, report_id: coded.id, ...quote }))
  if (rows.length > 0) await db.insertInto('evidence').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

/** The day an account is looked up by: its own, else its report's, else the day it came in. */
const sortDayOf = ({ line }: CodedAccount, { published }: CodedReport, { now }: Tools): string => line.date ?? line.enddate ?? published ?? now().slice(0, 10)

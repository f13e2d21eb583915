import { joinAccount, type Joined } from '../join/join-account.ts'
import { JOINING } from '../join/joining.ts'
import { bearEvents } from '../join/put-view.ts'
import { growEvents } from '../join/refresh-event.ts'
import { refreshPromises } from '../promises/refresh-promises.ts'
import type { Db } from '../store/engine.ts'
import type { ReportTable } from '../store/schema.ts'
import type { CodedAccount, CodedReport } from './coded-report.ts'
import { contentId } from './content-id.ts'
import { linesIn, spotOf } from '../join/stored-line.ts'
import { copyIn } from './find-copy.ts'
import { note } from './history.ts'
import { putAppearance, type SeenDocument } from './put-appearance.ts'
import { settlePage } from './settle-page.ts'
import { storePromises } from './store-promises.ts'
import type { Tools } from './record-tools.ts'
import { supersede } from './supersede.ts'
import type { Teller } from '../join/together.ts'
import { type Circumstances, circumstancesOf, tellingOf } from './telling-of.ts'

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

/** Writes a coded report down with all that follows from it, all or nothing; the document's job is done with it. Doing it twice changes nothing. */
export function storeReport(tools: Tools, document: SeenDocument, coded: CodedReport): Promise<Stored> {
  checkQuotes(coded)
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    return storeOne(tools, db, document, coded)
  })
}

/** A coded document. */
export interface CodedDocument {
  readonly document: SeenDocument
  readonly coded: CodedReport
}

/** As `storeReport`, several in order and all or none of them: one wait for the disk in place of many. */
export function storeReports(tools: Tools, reports: readonly CodedDocument[]): Promise<readonly Stored[]> {
  for (const { coded } of reports) checkQuotes(coded)
  return tools.engine.transact(async (db) => {
    await tools.engine.lock(db, [JOINING])
    const stored: Stored[] = []
    for (const { document, coded } of reports) stored.push(await storeOne(tools, db, document, coded))
    return stored
  })
}

async function storeOne(tools: Tools, db: Db, document: SeenDocument, coded: CodedReport): Promise<Stored> {
  const known = await knownReport(db, coded.id)
  const copyOf = known ? null : await copyIn(tools, db, { ...coded, url: document.url })
  const report = known ?? (copyOf === null ? await putReport(tools, db, document, coded) : null)
  await putAppearance(tools, db, document, copyOf ?? coded.id)
  const stored = report === null ? { report: copyOf ?? coded.id, copyOf, accounts: 0, newEvents: 0, isNew: false } : await storeCoding(tools, db, coded, report)
  // Only now: what is told anew has found the event of what it was told as before.
  if (document.url !== null) await settlePage(tools, db, document.url, report?.isNew === true ? coded.id : null)
  return stored
}

/** A report's row, as far as its accounts need it. */
interface Placed extends Pick<ReportTable, 'publisher' | 'published' | 'added'> {
  readonly seq: number
  /** Whether it was put there just now: nobody has coded it before. */
  readonly isNew: boolean
}

async function knownReport(db: Db, id: string): Promise<Placed | null> {
  const row = await db.selectFrom('report').select(['publisher', 'published', 'added', 'seq']).where('id', '=', id).executeTakeFirst()
  return row ? { ...row, isNew: false } : null
}

async function storeCoding(tools: Tools, db: Db, coded: CodedReport, report: Placed): Promise<Stored> {
  const coding = await putCoding(tools, db, coded, report)
  const stored = { report: coded.id, copyOf: null, accounts: coded.accounts.length }
  if (coding === null) return { ...stored, isNew: false, newEvents: 0 }
  const { newEvents } = await putAccounts(tools, db, { coding, coded, report })
  // Only now: what is told anew finds the event of what it was told as before.
  if (!report.isNew) await supersedeEarlier(tools, db, coded, coding)
  return { ...stored, isNew: true, newEvents }
}

/** Evidence that does not stand in the text is our bug and is not written. */
function checkQuotes({ content, accounts }: CodedReport): void {
  for (const { evidence } of accounts) for (const { starts, ends, quote } of evidence) {
    if (content.slice(starts, ends) !== quote) throw new RangeError(`the text does not say “${quote}” at [${starts}, ${ends})`)
  }
}

async function putReport(tools: Tools, db: Db, document: SeenDocument, coded: CodedReport): Promise<Placed> {
  const { id, content, title, genre, published } = coded
  const placed = { publisher: coded.publisher ?? document.publisher, published, added: tools.now() }
  const { seq } = await db.insertInto('report').values({ id, content, title, genre, ...placed, published_reason: coded.publishedReason, url: document.url, successor_of: null, made_from: document.id }).returning('seq').executeTakeFirstOrThrow()
  await tools.engine.index(db, { seq, title, content })
  const bands = [...new Set(tools.bands(content))]
  await tools.engine.put(db, 'band', bands.map((band) => ({ band, report_id: id })), 'ifNew')
  return { ...placed, seq, isNew: true }
}

/** The coding to fill; null where this coder has been here. An earlier coder's work stays and counts no more. */
async function putCoding(tools: Tools, db: Db, { id: report, coder, notes }: CodedReport, { isNew }: Placed): Promise<string | null> {
  const id = contentId(report, coder)
  const known = isNew ? undefined : await db.selectFrom('coding').select('id').where('id', '=', id).executeTakeFirst()
  if (known) return null
  await tools.engine.put(db, 'coding', [{ id, report_id: report, coder, notes: JSON.stringify(notes), made: tools.now(), superseded: null }])
  await note(tools, db, { what: 'coded', subject: report, detail: { coder }, judge: coder })
  return id
}

/** An earlier coder's work on the text stays to be read and counts no more. */
async function supersedeEarlier(tools: Tools, db: Db, { id: report, coder }: CodedReport, coding: string): Promise<void> {
  const gone = await db.selectFrom('coding').select('id').where('superseded', 'is', null).where('id', '!=', coding).where('report_id', '=', report).execute()
  for (const { id } of gone) await supersede(tools, db, id, `coded anew by ${coder}`)
}

async function putAccounts(tools: Tools, db: Db, { coding, coded, report }: { readonly coding: string; readonly coded: CodedReport; readonly report: Placed }): Promise<{ readonly newEvents: number }> {
  const found: Found[] = []
  const own = new Set<string>()
  for (const account of coded.accounts) {
    const [id, circumstances] = [contentId(coding, account.line.id), circumstancesOf(account, coded)]
    const heir = report.isNew ? null : await heirOf(db, own, coded.id, account)
    const joined = heir ?? await joinAccount(tools, db, { id, telling: tellingOf(account.line, account.words, circumstances), sortDay: sortDayOf(account, coded, tools), own })
    own.add(joined.id)
    found.push({ account, joined, id, circumstances, added: tools.now() })
  }
  await putFound(tools, db, { coding, report: coded.id, found })
  await showAccounts(tools, db, { ...report, id: coded.id, coding }, found)
  await storePromises(tools, db, { coding, coded, events: new Map(found.map(({ account, joined }) => [account.line.id, joined.id])) })
  await refreshPromises(tools, db, [...new Set(found.map(({ joined }) => joined.id))])
  return { newEvents: found.filter(({ joined }) => joined.isNew).length }
}

/** An account that has found its event. */
interface Found {
  readonly account: CodedAccount
  readonly joined: Joined
  readonly id: string
  readonly circumstances: Circumstances
  readonly added: string
}

/** Told by an earlier coder of the same words, it is of the same event, whatever people have made of that since. */
async function heirOf(db: Db, own: ReadonlySet<string>, report: string, { line }: CodedAccount): Promise<Joined | null> {
  const earlier = await db.selectFrom('account').select(['event_id', 'line']).where('report_id', '=', report).where('superseded', 'is', null).execute()
  const heir = earlier.find((was) => !own.has(was.event_id) && spotOf(linesIn(was.line)) === spotOf(line))
  return heir ? { id: heir.event_id, isNew: false } : null
}

async function putFound({ engine }: Tools, db: Db, { coding, report, found }: { readonly coding: string; readonly report: string; readonly found: readonly Found[] }): Promise<void> {
  await engine.put(db, 'account', found.map(({ account, joined, id, circumstances, added }) => ({
    id, coding_id: coding, report_id: report, event_id: joined.id, line: JSON.stringify(account.line), words: JSON.stringify(account.words), circumstances: JSON.stringify(circumstances), added, superseded: null,
  })))
  const quotes = found.flatMap(({ account, id }) => account.evidence.map(({ field, starts, ends, quote }) => ({ account_id: id, report_id: report, field, starts, ends, quote })))
  await engine.put(db, 'evidence', quotes, 'ifNew')
}

/** The coding of a report. */
interface CodedPlace extends Placed {
  readonly id: string
  readonly coding: string
}

/** Events that the report is the first to tell have one account, which is at hand; the others are looked at anew. */
async function showAccounts(tools: Tools, db: Db, { id: report, coding, publisher, published, added, seq }: CodedPlace, found: readonly Found[]): Promise<void> {
  const tellerOf = ({ account: { line, words }, id, circumstances }: Found): Teller => ({ account: id, coding, report, publisher, day: published ?? added.slice(0, 10), seq, line, words, circumstances })
  await bearEvents(tools, db, found.filter(({ joined }) => joined.isNew).map((one) => ({ id: one.joined.id, teller: tellerOf(one) })))
  await growEvents(tools, db, found.filter(({ joined }) => !joined.isNew).map((one) => ({ event: one.joined.id, account: one.id, added: one.added, report, publisher })))
}

/** The day an account is looked up by: its own, else its report's, else the day it came in. */
const sortDayOf = ({ line }: CodedAccount, { published }: CodedReport, { now }: Tools): string => line.date ?? line.enddate ?? published ?? now().slice(0, 10)

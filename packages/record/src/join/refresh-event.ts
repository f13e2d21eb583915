import { sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import type { Db } from '../store/engine.ts'
import type { EventTable } from '../store/schema.ts'
import type { Tools } from '../keep/record-tools.ts'
import { type Circumstances, circumstancesIn } from '../keep/telling-of.ts'
import { refreshPromises } from '../promises/refresh-promises.ts'
import { placePairs } from './by-place.ts'
import { correctedLine } from './corrected-line.ts'
import { type Lookups, publishersOf, putLookups, putOffices } from './put-lookups.ts'
import { linesIn, wordsIn } from './stored-line.ts'
import { disagreementsOf, togetherOf, type Teller } from './together.ts'

/** Makes the view of each event anew from the accounts that count, and of the promises that it made or moves. */
export async function refreshEvents(tools: Tools, db: Db, ids: readonly string[]): Promise<void> {
  const lookups: Lookups[] = []
  for (const id of new Set(ids)) lookups.push(await refreshEvent(tools, db, id))
  if (lookups.length === 0) return
  await putLookups(tools.engine, db, lookups)
  await refreshPromises(tools, db, lookups.map(({ event }) => event))
}

/** Drawn under the lock of joining, which is held until all is committed. */
const NEXT = sql<number>`(select coalesce(max(changed_seq), 0) + 1 from event)`

/** How the event stood. */
type Before = Pick<EventTable, 'merged_into' | 'sort_day' | 'changed_seq' | 'publishers'> | undefined

async function refreshEvent(tools: Tools, db: Db, id: string): Promise<Lookups> {
  const tellers = await tellersOf(db, id)
  const before = await db.selectFrom('event').select(['merged_into', 'sort_day', 'changed_seq', 'publishers']).where('id', '=', id).executeTakeFirst()
  if (before) await db.deleteFrom('party').where('event_id', '=', id).execute()
  if (before) await db.deleteFrom('pair').where('event_id', '=', id).execute()
  if (tellers.length === 0) {
    await db.updateTable('event').set({ accounts: 0, reports: 0, publishers: 0, changed: tools.now(), changed_seq: NEXT }).where('id', '=', id).execute()
    return { event: id, day: '', change: 0, quotes: null, before: placeOfQuotes(before), publishers: [], names: [], isStale: true }
  }
  const counts = tellers.length < MOST_HEARD ? countsOf(tellers) : await countAll(db, id)
  const line = await correctedLine(tools, db, { ...togetherOf(tellers), id })
  return putView(tools, db, { id, line: counts.accounts > tellers.length ? { ...line, accounts: counts.accounts } : line, tellers, counts, before })
}

const placeOfQuotes = (before: Before): Lookups['before'] => (before ? { day: before.sort_day, change: before.changed_seq } : null)

/** The view of an event that thousands tell is made of the first so many: else each more would cost as much as all before it. */
const MOST_HEARD = 200

/** How widely an event is told. */
interface Counts {
  readonly accounts: number
  readonly reports: number
  readonly publishers: number
}

const countsOf = (tellers: readonly Teller[]): Counts =>
  ({ accounts: tellers.length, reports: new Set(tellers.map(({ report }) => report)).size, publishers: new Set(tellers.map(({ publisher }) => publisher)).size })

const countAll = (db: Db, event: string): Promise<Counts> =>
  db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id')
    .select((q) => [q.fn.countAll<number>().as('accounts'), q.fn.count<number>('account.report_id').distinct().as('reports'), q.fn.count<number>(sql`coalesce(report.publisher, '')`).distinct().as('publishers')])
    .where('account.event_id', '=', event).where('account.superseded', 'is', null).executeTakeFirstOrThrow()

async function tellersOf(db: Db, event: string): Promise<readonly Teller[]> {
  const first = db.selectFrom('account').select('id').where('event_id', '=', event).where('superseded', 'is', null).orderBy('added').orderBy('id').limit(MOST_HEARD)
  const rows = await db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id')
    .select(['account.id', 'account.coding_id', 'account.report_id', 'account.line', 'account.words', 'account.circumstances', 'report.publisher', 'report.published', 'report.added', 'report.seq'])
    .where('account.id', 'in', first).orderBy('report.seq').orderBy('account.id').execute()
  return rows.map((row) => ({ account: row.id, coding: row.coding_id, report: row.report_id, publisher: row.publisher, day: row.published ?? row.added.slice(0, 10), seq: row.seq, line: linesIn(row.line), words: wordsIn(row.words), circumstances: circumstancesIn(row.circumstances) }))
}

interface View {
  readonly id: string
  readonly line: EventLine
  readonly tellers: readonly Teller[]
  readonly counts: Counts
  readonly before: Before
}

async function putView(tools: Tools, db: Db, view: View): Promise<Lookups> {
  const row = { ...columnsOf(view), changed: tools.now(), changed_seq: NEXT }
  const born = { id: view.id, added_seq: view.tellers[0]?.seq ?? 0 }
  const { changed_seq: change } = await db.insertInto('event').values({ ...born, ...row }).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).returning('changed_seq').executeTakeFirstOrThrow()
  const parties = partiesOf(view.line, row.sort_day)
  if (parties.length > 0) await db.insertInto('party').values(parties.map((party) => ({ event_id: view.id, ...party }))).execute()
  const pairs = (parties.length === 0 ? placePairs(view.line) : pairsOf(parties.map(({ code }) => code))).map(([one, other]) => ({ one, other, event_id: view.id, sort_day: row.sort_day }))
  if (pairs.length > 0) await db.insertInto('pair').values(pairs).execute()
  await putOffices(db, view.line, row.sort_day)
  return { event: view.id, day: row.sort_day, change, quotes: quotesOf(view.tellers), before: placeOfQuotes(view.before), names: parties.map(({ name }) => name), ...(await sourcesOf(db, view, row.sort_day)) }
}

/** The publishers to note; of an event that thousands tell only where there is one more than before, for all are then looked up. */
async function sourcesOf(db: Db, { id, tellers, counts, before }: View, day: string): Promise<Pick<Lookups, 'publishers' | 'isStale'>> {
  const known = before?.sort_day === day ? before.publishers : 0
  const areFew = tellers.length < MOST_HEARD
  const isStale = before !== undefined && (known === 0 || (areFew ? known >= counts.publishers : known > counts.publishers))
  if (areFew) return { publishers: tellers.map(({ publisher }) => publisher), isStale }
  return { publishers: isStale || counts.publishers > known ? await publishersOf(db, id) : [], isStale }
}

/** All words behind the fields of all accounts, each quote once. */
const quotesOf = (tellers: readonly Teller[]): string => [...new Set(tellers.flatMap(({ line }) => line.evidence.map(({ text }) => text)))].join(' ')

/** A view keeps at most this many words of what it is about, and of them those that so many of its accounts use. */
const MOST_WORDS = 40
const SHARE_OF_ACCOUNTS = 0.4

/** What the event is about, as its accounts commonly tell it: one of them may wander. */
function sharedWords(tellers: readonly Teller[]): readonly string[] {
  const speaking = tellers.filter(({ words }) => words.length > 0)
  const counts = new Map<string, number>()
  for (const word of speaking.flatMap(({ words }) => words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= speaking.length * SHARE_OF_ACCOUNTS).toSorted(([, a], [, b]) => b - a).slice(0, MOST_WORDS).map(([word]) => word)
}

function columnsOf({ line, tellers, counts, before }: View) {
  const words = sharedWords(tellers)
  return {
    category: line.event[0] ?? '', mode: line.mode[0] ?? null, cameo: line.cameo, quad: line.quad_code, scale: line.event_scale, aux: line.aux.join(','),
    ...daysOf(line, tellers), ...placeOf(line),
    ...counts, confidence: line.confidence, line: JSON.stringify(line), words: JSON.stringify(words), circumstances: JSON.stringify(togetherIn(tellers)), disagreements: JSON.stringify(disagreementsOf(tellers)),
    merged_into: before?.merged_into ?? null,
  }
}

/** Every talk and every office of the accounts, each once. */
const togetherIn = (tellers: readonly Teller[]): Circumstances => ({
  occasions: [...new Map(tellers.flatMap(({ circumstances }) => circumstances.occasions).map((one) => [JSON.stringify(one), one])).values()],
  officials: [...new Set(tellers.flatMap(({ circumstances }) => circumstances.officials))],
})

const daysOf = (line: EventLine, tellers: readonly Teller[]) => {
  const last = line.enddate ?? line.date
  return { first_day: line.date, last_day: last, sort_day: line.date ?? last ?? tellers[0]?.day ?? '' }
}

const placeOf = ({ event_loc: place }: EventLine) => ({ country: place?.country_code ?? null, place: place?.resolved_place ?? place?.extracted_place ?? null })

const partiesOf = (line: EventLine, sortDay: string) =>
  [['actor', line.actor] as const, ['recipient', line.recipient] as const].flatMap(([role, entities]) =>
    entities.map(({ code, sector, identifier_text, entity_text }) => ({ role, code: code ?? 'UNK', sector, name: identifier_text ?? entity_text, sort_day: sortDay })))

/** Every two different codes, both ways round, so that either capital finds it; a party known alone pairs with itself. */
function pairsOf(codes: readonly string[]): readonly (readonly [string, string])[] {
  const all = [...new Set(codes)]
  const [alone, ...others] = all.filter((code) => code !== 'UNK')
  if (alone !== undefined && others.length === 0) return [[alone, alone], ...all.filter((code) => code !== alone).flatMap((code) => [[alone, code] as const, [code, alone] as const])]
  return all.flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other] as const))
}

import { sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import type { Db } from '../store/engine.ts'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'
import { type Circumstances, circumstancesIn } from '../keep/telling-of.ts'
import { sharedBy } from './shared-by.ts'
import { linesIn, wordsIn } from './stored-line.ts'
import { disagreementsOf, togetherOf, type Teller } from './together.ts'

/** Makes the view of each event anew from the accounts that count. */
export async function refreshEvents(tools: Tools, db: Db, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) await refreshEvent(tools, db, id)
}

async function refreshEvent(tools: Tools, db: Db, id: string): Promise<void> {
  const tellers = await tellersOf(db, id)
  const merged = await db.selectFrom('event').select('merged_into').where('id', '=', id).executeTakeFirst()
  await db.deleteFrom('party').where('event_id', '=', id).execute()
  await db.deleteFrom('pair').where('event_id', '=', id).execute()
  if (tellers.length === 0) {
    await db.updateTable('event').set({ accounts: 0, reports: 0, publishers: 0, changed: tools.now() }).where('id', '=', id).execute()
    return
  }
  const counts = tellers.length < MOST_HEARD ? countsOf(tellers) : await countAll(db, id)
  const corrections = await db.selectFrom('correction').select(['field', 'becomes']).where('event_id', '=', id).where('superseded', 'is', null).orderBy('made').execute()
  const line = corrections.reduce((sofar, { field, becomes }) => ({ ...sofar, [field]: JSON.parse(becomes) }), { ...togetherOf(tellers), id })
  await putView(tools, db, { id, line: counts.accounts > tellers.length ? { ...line, accounts: counts.accounts } : line, tellers, counts, mergedInto: merged?.merged_into ?? null })
}

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
    .select(['account.id', 'account.report_id', 'account.line', 'account.words', 'account.circumstances', 'report.publisher', 'report.published', 'report.added', 'report.seq'])
    .where('account.id', 'in', first).orderBy('report.seq').orderBy('account.id').execute()
  return rows.map((row) => ({ account: row.id, report: row.report_id, publisher: row.publisher, day: row.published ?? row.added.slice(0, 10), seq: row.seq, line: linesIn(row.line), words: wordsIn(row.words), circumstances: circumstancesIn(row.circumstances) }))
}

interface View {
  readonly id: string
  readonly line: EventLine
  readonly tellers: readonly Teller[]
  readonly counts: Counts
  readonly mergedInto: string | null
}

async function putView(tools: Tools, db: Db, view: View): Promise<void> {
  const row = { ...columnsOf(view), changed: tools.now() }
  const born = { id: view.id, added_seq: view.tellers[0]?.seq ?? 0 }
  await db.insertInto('event').values({ ...born, ...row }).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
  if (view.mergedInto !== null) return
  const parties = partiesOf(view.line, row.sort_day)
  if (parties.length > 0) await db.insertInto('party').values(parties.map((party) => ({ event_id: view.id, ...party }))).execute()
  const pairs = pairsOf(parties.map(({ code }) => code)).map(([one, other]) => ({ one, other, event_id: view.id, sort_day: row.sort_day }))
  if (pairs.length > 0) await db.insertInto('pair').values(pairs).execute()
  await putOffices(db, view.line, row.sort_day)
}

function columnsOf({ line, tellers, counts, mergedInto }: View) {
  const words = sharedBy(tellers.map((teller) => teller.words))
  return {
    category: line.event[0] ?? '', mode: line.mode[0] ?? null, cameo: line.cameo, quad: line.quad_code, scale: line.event_scale, aux: line.aux.join(','),
    ...daysOf(line, tellers), ...placeOf(line),
    ...counts, confidence: line.confidence, line: JSON.stringify(line), words: JSON.stringify(words), circumstances: JSON.stringify(togetherIn(tellers)), disagreements: JSON.stringify(disagreementsOf(tellers)),
    merged_into: mergedInto,
  }
}

/** Every talk and every office of the accounts, each once; of what else is said there, what is commonly said. */
const togetherIn = (tellers: readonly Teller[]): Circumstances => ({
  occasions: [...new Map(tellers.flatMap(({ circumstances }) => circumstances.occasions).map((one) => [JSON.stringify(one), one])).values()],
  officials: [...new Set(tellers.flatMap(({ circumstances }) => circumstances.officials))],
  around: sharedBy(tellers.map(({ circumstances }) => circumstances.around)),
  numbers: sharedBy(tellers.map(({ circumstances }) => circumstances.numbers)),
  daysNear: sharedBy(tellers.map(({ circumstances }) => circumstances.daysNear)),
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

async function putOffices(db: Db, line: EventLine, day: string): Promise<void> {
  for (const { code, sector, identifier_text: name, office } of [...line.actor, ...line.recipient]) {
    if (code === null || name === null) continue
    const id = contentId('actor', code, name)
    await db.insertInto('actor').values({ id, code, sector, name }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
    if (office === null) continue
    await db.insertInto('tenure').values({ actor_id: id, office, first_seen: day, last_seen: day }).onConflict((conflict) => conflict.columns(['actor_id', 'office']).doNothing()).execute()
    await db.updateTable('tenure').set({ first_seen: day }).where('actor_id', '=', id).where('office', '=', office).where('first_seen', '>', day).execute()
    await db.updateTable('tenure').set({ last_seen: day }).where('actor_id', '=', id).where('office', '=', office).where('last_seen', '<', day).execute()
  }
}

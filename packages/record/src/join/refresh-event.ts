import { type Selectable, sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import type { Db } from '../store/engine.ts'
import type { EventTable, TenureTable } from '../store/schema.ts'
import { contentId } from '../keep/content-id.ts'
import type { Tools } from '../keep/record-tools.ts'
import { type Circumstances, circumstancesIn } from '../keep/telling-of.ts'
import { linesIn, wordsIn } from './stored-line.ts'
import { disagreementsOf, togetherOf, type Teller } from './together.ts'

type EventRow = Selectable<EventTable>

/** Makes the view of each event anew from the accounts that count. */
export async function refreshEvents(tools: Tools, db: Db, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) await refreshEvent(tools, db, id)
}

const eventRow = (db: Db, id: string): Promise<EventRow | undefined> => db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst()

async function refreshEvent(tools: Tools, db: Db, id: string, known?: EventRow): Promise<void> {
  const tellers = await tellersOf(db, id)
  const before = known ?? (await eventRow(db, id))
  if (tellers.length === 0) {
    await dropParties(db, id)
    await db.updateTable('event').set({ accounts: 0, reports: 0, publishers: 0, changed: tools.now() }).where('id', '=', id).execute()
    return
  }
  const counts = tellers.length < MOST_HEARD ? countsOf(tellers) : await countAll(db, id)
  const corrections = await db.selectFrom('correction').select(['field', 'becomes']).where('event_id', '=', id).where('superseded', 'is', null).orderBy('made').execute()
  const line = corrections.reduce((sofar, { field, becomes }) => ({ ...sofar, [field]: JSON.parse(becomes) }), { ...togetherOf(tellers), id })
  await putView(tools, db, { id, line: counts.accounts > tellers.length ? { ...line, accounts: counts.accounts } : line, tellers, counts, mergedInto: before?.merged_into ?? null }, before)
}

async function dropParties(db: Db, id: string): Promise<void> {
  await db.deleteFrom('party').where('event_id', '=', id).execute()
  await db.deleteFrom('pair').where('event_id', '=', id).execute()
}

/** Shows events that their first account has just made. */
export async function bearEvents(tools: Tools, db: Db, born: readonly { readonly id: string; readonly teller: Teller }[]): Promise<void> {
  const views = born.map(({ id, teller }) => ({ id, line: { ...togetherOf([teller]), id }, tellers: [teller], counts: countsOf([teller]), mergedInto: null }))
  await tools.engine.put(db, 'event', views.map((view) => ({ id: view.id, added_seq: view.tellers[0]?.seq ?? 0, ...columnsOf(view), changed: tools.now() })))
  await putParties(tools, db, views.map(({ id, line, tellers }) => ({ id, line, sortDay: daysOf(line, tellers).sort_day })))
}

/** An account that an event was joined by. */
interface Grown {
  readonly event: string
  readonly account: string
  readonly added: string
  readonly report: string
  readonly publisher: string | null
}

/** Shows an event with one more account; where more tell it than its view is made of, only its counts move. */
export async function growEvent(tools: Tools, db: Db, grown: Grown): Promise<void> {
  const before = await eventRow(db, grown.event)
  const isCrowd = before !== undefined && before.accounts >= MOST_HEARD && before.merged_into === null && (await isUnheard(db, grown))
  await (isCrowd ? countOneMore(tools, db, before, grown) : refreshEvent(tools, db, grown.event, before))
}

async function countOneMore(tools: Tools, db: Db, before: EventRow, { event, account, report, publisher }: Grown): Promise<void> {
  const others = db.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id').select('account.id').limit(1)
    .where('account.event_id', '=', event).where('account.superseded', 'is', null).where('account.id', '!=', account)
  const sameReport = await others.where('account.report_id', '=', report).execute()
  const samePublisher = await others.where(sql`coalesce(report.publisher, '')`, '=', publisher ?? '').execute()
  const accounts = before.accounts + 1
  await db.updateTable('event').set({
    accounts, reports: before.reports + 1 - sameReport.length, publishers: before.publishers + 1 - samePublisher.length,
    line: JSON.stringify({ ...linesIn(before.line), accounts }), changed: tools.now(),
  }).where('id', '=', event).execute()
}

/** Whether so many stand before an account that the view is not made of it: clocks differ, so the last to come may count as the first. */
async function isUnheard(db: Db, { event, account, added }: Grown): Promise<boolean> {
  const last = await db.selectFrom('account').select(['id', 'added']).where('event_id', '=', event).where('superseded', 'is', null).orderBy('added').orderBy('id').limit(1).offset(MOST_HEARD - 1).executeTakeFirst()
  return last !== undefined && (added > last.added || (added === last.added && account > last.id))
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

async function putView(tools: Tools, db: Db, view: View, before: EventRow | undefined): Promise<void> {
  const row = { ...columnsOf(view), changed: tools.now() }
  if (before) await db.updateTable('event').set(changesIn(before, row)).where('id', '=', view.id).execute()
  else await tools.engine.put(db, 'event', [{ id: view.id, added_seq: view.tellers[0]?.seq ?? 0, ...row }])
  const shown = { id: view.id, line: view.line, sortDay: row.sort_day }
  if (before && isShownAs(before, shown)) return
  await dropParties(db, view.id)
  if (view.mergedInto === null) await putParties(tools, db, [shown])
}

/** What of a row is not as it was: a column that stays leaves its indexes in peace. */
const changesIn = <Row extends object>(before: EventRow, row: Row): Partial<Row> => {
  const was = new Map<string, unknown>(Object.entries(before))
  const same = new Set(Object.entries(row).filter(([column, value]) => was.get(column) === value).map(([column]) => column))
  const changes = { ...row }
  for (const column of Object.keys(changes)) if (same.has(column)) Reflect.deleteProperty(changes, column)
  return changes
}

/** An event's line and the day that it sorts by: what its parties are looked up by. */
interface Shown {
  readonly id: string
  readonly line: EventLine
  readonly sortDay: string
}

/** Whether an event stands with these very parties already. */
const isShownAs = (before: EventRow, { line, sortDay }: Shown): boolean => {
  const was = linesIn(before.line)
  return before.accounts > 0 && before.merged_into === null && before.sort_day === sortDay && JSON.stringify([was.actor, was.recipient]) === JSON.stringify([line.actor, line.recipient])
}

async function putParties(tools: Tools, db: Db, shown: readonly Shown[]): Promise<void> {
  const sides = shown.map(({ id, line, sortDay }) => ({ id, sortDay, parties: partiesOf(line, sortDay) }))
  await tools.engine.put(db, 'party', sides.flatMap(({ id, parties }) => parties.map((party) => ({ event_id: id, ...party }))))
  await tools.engine.put(db, 'pair', sides.flatMap(({ id, sortDay, parties }) => pairsOf(parties.map(({ code }) => code)).map(([one, other]) => ({ one, other, event_id: id, sort_day: sortDay }))))
  await putOffices(tools, db, shown)
}

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

function columnsOf({ line, tellers, counts, mergedInto }: View) {
  const words = sharedWords(tellers)
  return {
    category: line.event[0] ?? '', mode: line.mode[0] ?? null, cameo: line.cameo, quad: line.quad_code, scale: line.event_scale, aux: line.aux.join(','),
    ...daysOf(line, tellers), ...placeOf(line),
    ...counts, confidence: line.confidence, line: JSON.stringify(line), words: JSON.stringify(words), circumstances: JSON.stringify(togetherIn(tellers)), disagreements: JSON.stringify(disagreementsOf(tellers)),
    merged_into: mergedInto,
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

async function putOffices(tools: Tools, db: Db, shown: readonly Shown[]): Promise<void> {
  const people = shown.flatMap(({ line, sortDay }) => [...line.actor, ...line.recipient].flatMap(({ code, sector, identifier_text: name, office }) =>
    (code === null || name === null ? [] : [{ actor: { id: contentId('actor', code, name), code, sector, name }, office, day: sortDay }])))
  await tools.engine.put(db, 'actor', [...new Map(people.map(({ actor }) => [actor.id, actor])).values()], 'ifNew')
  const seen = Map.groupBy(people.flatMap(({ actor: { id }, office, day }) => (office === null ? [] : [{ id, office, day }])), ({ id, office }) => `${id} ${office}`)
  for (const times of seen.values()) {
    const days = times.map(({ day }) => day).toSorted()
    const [{ id, office } = { id: '', office: '' }] = times
    await putTenure(db, { actor_id: id, office, first_seen: days[0] ?? '', last_seen: days.at(-1) ?? '' })
  }
}

/** An office is held from the first day it is seen with somebody to the last. */
async function putTenure(db: Db, seen: TenureTable): Promise<void> {
  await db.insertInto('tenure').values(seen).onConflict((conflict) => conflict.columns(['actor_id', 'office']).doUpdateSet({
    first_seen: sql`case when excluded.first_seen < tenure.first_seen then excluded.first_seen else tenure.first_seen end`,
    last_seen: sql`case when excluded.last_seen > tenure.last_seen then excluded.last_seen else tenure.last_seen end`,
  }).where((where) => where.or([where('excluded.first_seen', '<', where.ref('tenure.first_seen')), where('excluded.last_seen', '>', where.ref('tenure.last_seen'))]))).execute()
}

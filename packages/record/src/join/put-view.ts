import { type Selectable, sql } from 'kysely'
import type { EventLine } from '@readout/protocol/lines'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import type { EventTable } from '../store/schema.ts'
import { placePairs } from './by-place.ts'
import { columnsOf, countsOf, quotesOf, type View } from './event-view.ts'
import { type Lookups, putLookups, putOffices } from './put-lookups.ts'
import { putRetelling } from './retelling.ts'
import { linesIn } from './stored-line.ts'
import { togetherOf, type Teller } from './together.ts'

export type EventRow = Selectable<EventTable>

/** Drawn under the lock of joining, which is held until all is committed. */
export const NEXT = sql<number>`(select coalesce(max(changed_seq), 0) + 1 from event)`

/** Shows an event as its view has it; gives what it is to be looked up by, all but its publishers. */
export async function putView(tools: Tools, db: Db, view: View, before: EventRow | undefined): Promise<Omit<Lookups, 'publishers' | 'isStale'>> {
  const row = { ...columnsOf(view), changed: tools.now() }
  const change = before ? await changeRow(db, before, row) : await addRow(db, view, row)
  if (before) await putRetelling(tools, db, { before, after: row, change })
  const shown = { id: view.id, line: view.line, sortDay: row.sort_day }
  if (!before || !isShownAs(before, shown)) {
    await dropParties(db, view.id)
    if (view.mergedInto === null) await putParties(tools, db, [shown])
  }
  return { event: view.id, day: row.sort_day, change, quotes: quotesOf(view.tellers), before: before ? { day: before.sort_day, change: before.changed_seq } : null, names: namesIn(view.line) }
}

type NewRow = ReturnType<typeof columnsOf> & { readonly changed: string }

async function changeRow(db: Db, before: EventRow, row: NewRow): Promise<number> {
  const { changed_seq: change } = await db.updateTable('event').set({ ...changesIn(before, row), changed_seq: NEXT }).where('id', '=', before.id).returning('changed_seq').executeTakeFirstOrThrow()
  return change
}

async function addRow(db: Db, { id, tellers }: View, row: NewRow): Promise<number> {
  const { changed_seq: change } = await db.insertInto('event').values({ id, added_seq: tellers[0]?.seq ?? 0, ...row, changed_seq: NEXT, born_seq: NEXT }).returning('changed_seq').executeTakeFirstOrThrow()
  return change
}

/** Shows events that their first account has just made. */
export async function bearEvents(tools: Tools, db: Db, born: readonly { readonly id: string; readonly teller: Teller }[]): Promise<void> {
  if (born.length === 0) return
  const { last } = await db.selectFrom('event').select(sql<number>`coalesce(max(changed_seq), 0)`.as('last')).executeTakeFirstOrThrow()
  const views = born.map(({ id, teller }) => ({ id, line: { ...togetherOf([teller]), id }, tellers: [teller], counts: countsOf([teller]), mergedInto: null }))
  const rows = views.map((view, at) => ({ id: view.id, added_seq: view.tellers[0]?.seq ?? 0, ...columnsOf(view), changed: tools.now(), changed_seq: last + at + 1, born_seq: last + at + 1 }))
  await tools.engine.put(db, 'event', rows)
  await putParties(tools, db, views.map(({ id, line }, at) => ({ id, line, sortDay: rows[at]?.sort_day ?? '' })))
  await putLookups(tools.engine, db, views.map(({ id, line, tellers }, at) => ({
    event: id, day: rows[at]?.sort_day ?? '', change: rows[at]?.changed_seq ?? 0, quotes: quotesOf(tellers), before: null, publishers: tellers.map(({ publisher }) => publisher), names: namesIn(line), isStale: false,
  })))
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

/** Whether an event stands with these very parties, this place and this weight already. */
const isShownAs = (before: EventRow, { line, sortDay }: Shown): boolean => {
  const was = linesIn(before.line)
  const partsOf = (of: EventLine): string => JSON.stringify([of.actor, of.recipient, of.event_loc, of.aux, of.event_scale])
  return before.accounts > 0 && before.merged_into === null && before.sort_day === sortDay && partsOf(was) === partsOf(line)
}

/** Takes an event out of what is looked up by party and pair. */
export async function dropParties(db: Db, id: string): Promise<void> {
  await db.deleteFrom('party').where('event_id', '=', id).execute()
  await db.deleteFrom('pair').where('event_id', '=', id).execute()
}

async function putParties(tools: Tools, db: Db, shown: readonly Shown[]): Promise<void> {
  const sides = shown.map(({ id, line, sortDay }) => ({ id, line, sortDay, parties: partiesOf(line, sortDay) }))
  await tools.engine.put(db, 'party', sides.flatMap(({ id, parties }) => parties.map((party) => ({ event_id: id, ...party }))))
  await tools.engine.put(db, 'pair', sides.flatMap(({ id, line, sortDay, parties }) =>
    (parties.length === 0 ? placePairs(line) : pairsOf(parties.map(({ code }) => code))).map(([one, other]) => ({ one, other, event_id: id, sort_day: sortDay, weight: line.aux.length === 0 ? line.event_scale : null }))))
  await putOffices(tools.engine, db, shown.map(({ line, sortDay }) => ({ line, day: sortDay })))
}

const partiesOf = (line: EventLine, sortDay: string) =>
  [['actor', line.actor] as const, ['recipient', line.recipient] as const].flatMap(([role, entities]) =>
    entities.map(({ code, sector, identifier_text, entity_text }) => ({ role, code: code ?? 'UNK', sector, name: identifier_text ?? entity_text, sort_day: sortDay })))

const namesIn = (line: EventLine): Lookups['names'] => partiesOf(line, '').map(({ name }) => name)

/** Every two different codes, both ways round, so that either capital finds it; a party known alone pairs with itself. */
function pairsOf(codes: readonly string[]): readonly (readonly [string, string])[] {
  const all = [...new Set(codes)]
  const [alone, ...others] = all.filter((code) => code !== 'UNK')
  if (alone !== undefined && others.length === 0) return [[alone, alone], ...all.filter((code) => code !== alone).flatMap((code) => [[alone, code] as const, [code, alone] as const])]
  return all.flatMap((one) => all.filter((other) => other !== one).map((other) => [one, other] as const))
}

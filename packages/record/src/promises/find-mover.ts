import { type RawBuilder, sql } from 'kysely'
import { addDays } from '@readout/engine/model/calendar'
import type { Telling } from '@readout/engine/model/telling'
import { linesIn, wordsIn } from '../join/stored-line.ts'
import type { PromiseView, Tools } from '../keep/record-tools.ts'
import { circumstancesIn, tellingOf } from '../keep/telling-of.ts'
import type { Db } from '../store/engine.ts'
import type { EventTable } from '../store/schema.ts'

/** An event that keeps, breaks or refuses a promise. */
export interface Mover {
  readonly event: string
  readonly day: string
  readonly status: string
  readonly reason: string
}

/** A promise that is open, or was closed by a later event than the one that is asked about. */
export interface Movable {
  /** The event that made it. */
  readonly made: string
  readonly view: PromiseView
}

/** What was promised longer ago is not looked through, nor more than the newest so many: between two great states hundreds stay open. */
const REMEMBERED_DAYS = 730
const MOST_OPEN = 100
/** A report that comes in late is asked what the next so many events of its parties did to its promise, and of them those that may move one. */
const MOST_LATER = 2000
const MOST_JUDGED = 100

/** The wire's spelling of a status: with underscores. */
const WIRE: Readonly<Record<string, string>> = { tookPlace: 'took_place', dateSet: 'date_set' }

/** An event that happened, on a day that is known, and that somebody still tells. */
export interface HappenedEvent {
  readonly id: string
  readonly day: string
  /** Of its parties, but nobody's. */
  readonly codes: readonly string[]
  readonly telling: Telling
}

const happened = (db: Db) => db.selectFrom('event').select(['event.id', 'event.line', 'event.words', 'event.circumstances', 'event.first_day'])
  .where('event.merged_into', 'is', null).where('event.accounts', '>', 0).where('event.aux', '=', '').where('event.first_day', 'is not', null)

const happenedEvent = ({ id, line, words, circumstances, first_day }: Pick<EventTable, 'id' | 'line' | 'words' | 'circumstances' | 'first_day'>): HappenedEvent => {
  const telling = tellingOf(linesIn(line), wordsIn(words), circumstancesIn(circumstances))
  const codes = [...new Set([...telling.actors, ...telling.recipients].map(({ code }) => code))].filter((code) => code !== 'UNK')
  return { id, day: first_day ?? '', codes, telling }
}

/** Of these events, those that happened. */
export async function happenedEvents(db: Db, ids: readonly string[]): Promise<readonly HappenedEvent[]> {
  return (await happened(db).where('event.id', 'in', ids).orderBy('event.id').execute()).map(happenedEvent)
}

/** What an event does to a promise; null: nothing. */
export function moveBy(tools: Tools, { made, view }: Movable, { id, day, codes, telling }: HappenedEvent): Mover | null {
  if (id === made || day <= view.opened || day > addDays(view.opened, REMEMBERED_DAYS) || !isBetween(view, codes)) return null
  const moved = tools.movesPromise(view, telling)
  return moved && { event: id, day, status: WIRE[moved.status] ?? moved.status, reason: moved.reason }
}

/** As a commitment writes its promisers: one code, or two in order. */
const groupsOf = (codes: readonly string[]): readonly string[] => [...codes, ...codes.flatMap((one) => codes.filter((other) => one < other).map((other) => `${one},${other}`))]

/** A promise by some of these parties to some of them or to nobody named. */
function isBetween({ promisers, promisees }: PromiseView, codes: readonly string[]): boolean {
  const groups = groupsOf(codes)
  const to = promisees.join(',')
  return groups.includes(promisers.join(',')) && (to === '' || groups.includes(to) || (promisees.length > 1 && promisees.some((code) => codes.includes(code))))
}

/** The first event after a promise that moves it; null where none has. */
export async function findMover(tools: Tools, db: Db, promise: Movable): Promise<Mover | null> {
  const { view } = promise
  const near = laterEvents(db, view)
  if (near === null) return null
  const rows = await happened(db).where('event.id', 'in', db.selectFrom(near.as('near')).select('event_id')).where('event.category', 'in', [...tools.promiseMovers(view)])
    .orderBy('event.first_day').orderBy('event.id').limit(MOST_JUDGED).execute()
  for (const row of rows) {
    const mover = moveBy(tools, promise, happenedEvent(row))
    if (mover) return mover
  }
  return null
}

/** The next events of those who promised with those who were promised it. */
function laterEvents(db: Db, { promisers, promisees, opened }: PromiseView) {
  const [one, other] = promisers
  if (one === undefined || one === 'UNK' || promisers.length > 2) return null
  const others = other === undefined ? promisees.filter((code) => code !== one) : [other]
  const until = addDays(opened, REMEMBERED_DAYS)
  if (others.length === 0 || (other === undefined && promisees.includes(one)))
    return db.selectFrom('party').select('event_id').where('code', '=', one).where('sort_day', '>', opened).where('sort_day', '<=', until).orderBy('sort_day').orderBy('event_id').limit(MOST_LATER)
  return db.selectFrom('pair').select('event_id').where('one', '=', one).where('other', 'in', others).where('sort_day', '>', opened).where('sort_day', '<=', until).orderBy('sort_day').orderBy('event_id').limit(MOST_LATER)
}

/** Promises of its parties that an event may move: those still open, and those that a later one closed. */
export async function movableBy(db: Db, event: HappenedEvent): Promise<readonly Movable[]> {
  const { codes } = event
  if (codes.length === 0) return []
  // Each its own index: a great state has thousands of promises, of which few are to these parties.
  const toThem = await openTo(db, event, sql<boolean>`promisees in (${sql.join(['', ...groupsOf(codes)])})`)
  const toMany = await openTo(db, event, sql<boolean>`length(promisees) > 3 and (${sql.join(codes.map((code) => sql`promisees like ${`%${code}%`}`), sql` or `)})`)
  return [...new Map([...toThem, ...toMany].map((promise) => [promise.made, promise])).values()]
}

async function openTo(db: Db, { id, day, codes }: HappenedEvent, whom: RawBuilder<boolean>): Promise<readonly Movable[]> {
  const rows = await db.selectFrom('commitment').select(['event_id', 'view'])
    .where('promisers', 'in', groupsOf(codes)).where(whom).where('opened', '<', day).where('opened', '>=', addDays(day, -REMEMBERED_DAYS))
    .where(sql<boolean>`(closed is null or (closed_by is not null and (closed > ${day} or (closed = ${day} and closed_by > ${id}))))`)
    .where('superseded', 'is', null).where('event_id', '!=', id).orderBy('opened', 'desc').orderBy('id').limit(MOST_OPEN).execute()
  return rows.map(({ event_id: made, view }) => ({ made, view: viewIn(view) }))
}

/** A view as the record wrote it. */
function viewIn(json: string): PromiseView {
  const view: PromiseView = JSON.parse(json)
  return view
}

import { type RawBuilder, sql } from 'kysely'
import { addDays } from '@readout/engine/model/calendar'
import { CATEGORIES } from '@readout/engine/model/codebook'
import type { EventLine } from '@readout/protocol/lines'
import { codesIn, wordsIn } from '../join/stored-line.ts'
import type { Db } from '../store/engine.ts'
import { note } from './history.ts'
import { putStep } from './put-step.ts'
import type { PromiseView, Tools } from './record-tools.ts'
import { tellingOf } from './telling-of.ts'

/** The statuses after which nothing moves a promise any more. */
export const CLOSED = ['took_place', 'cancelled', 'refused', 'lapsed'] as const

/** The wire's spelling of a status: with underscores. */
const WIRE: Readonly<Record<string, string>> = { tookPlace: 'took_place', dateSet: 'date_set' }

interface Done {
  readonly event: string | null
  readonly line: EventLine
  readonly words: readonly string[]
}

/** Lets an event move the open promises of its parties: it carries them out, calls them off, refuses them. */
export async function movePromises(tools: Tools, db: Db, { event, line, words }: Done): Promise<void> {
  const codes = [...new Set([...line.actor, ...line.recipient].map(({ code }) => code ?? 'UNK'))].filter((code) => code !== 'UNK')
  if (event === null || line.date === null || line.aux.length > 0 || codes.length === 0) return
  for (const commitment of await openBetween(db, codes, line.date, event)) {
    const promise = viewOf(commitment)
    const moved = promise && tools.movesPromise(promise, tellingOf(line, words))
    if (!moved) continue
    const status = WIRE[moved.status] ?? moved.status
    await putStep(tools, db, { commitment: commitment.id, status, event, day: line.date, reason: moved.reason })
    await db.updateTable('commitment').set({ status, changed: tools.now() }).where('id', '=', commitment.id).execute()
    await note(tools, db, { what: 'commitment', subject: commitment.id, detail: { status, event, reason: moved.reason }, judge: 'coder' })
  }
}

/** As a commitment writes its promisers: one code, or two in order. */
const groupsOf = (codes: readonly string[]): readonly string[] => [...codes, ...codes.flatMap((one) => codes.filter((other) => one < other).map((other) => `${one},${other}`))]

interface OpenCommitment {
  readonly id: string
  readonly promisers: string
  readonly promisees: string
  readonly words: string
  readonly opened: string
  readonly category: string
  readonly mode: string | null
  readonly cameo: string
}

/** What was promised longer ago is not looked through, nor more than the newest so many: between two great states hundreds stay open. */
const REMEMBERED_DAYS = 730
const MOST_OPEN = 100

/** Promises still open by some of these parties to some of them or to nobody named. */
async function openBetween(db: Db, codes: readonly string[], day: string, event: string): Promise<readonly OpenCommitment[]> {
  const within = { codes, day, event }
  // Each its own index: a great state has thousands of promises, of which few are to these parties.
  const toThem = await openTo(db, within, sql<boolean>`promisees in (${sql.join(['', ...groupsOf(codes)])})`)
  const toMany = await openTo(db, within, sql<boolean>`length(promisees) > 3 and (${sql.join(codes.map((code) => sql`promisees like ${`%${code}%`}`), sql` or `)})`)
  const known = new Set(toThem.map(({ id }) => id))
  return [...toThem, ...toMany.filter(({ id }) => !known.has(id))]
}

/** Chosen first and joined then: else every promise of two great states would be looked up with its event. */
function openTo(db: Db, { codes, day, event }: { readonly codes: readonly string[]; readonly day: string; readonly event: string }, whom: RawBuilder<boolean>): Promise<readonly OpenCommitment[]> {
  const open = db.selectFrom('commitment').select(['id', 'promisers', 'promisees', 'words', 'opened', 'event_id'])
    .where('promisers', 'in', groupsOf(codes)).where(whom).where('opened', '<', day).where('opened', '>=', addDays(day, -REMEMBERED_DAYS))
    .where('status', 'not in', [...CLOSED]).where('superseded', 'is', null).where('event_id', '!=', event)
    .orderBy('opened', 'desc').orderBy('id').limit(MOST_OPEN)
  return db.selectFrom(open.as('open')).innerJoin('event', 'event.id', 'open.event_id')
    .select(['open.id', 'open.promisers', 'open.promisees', 'open.words', 'open.opened', 'event.category', 'event.mode', 'event.cameo']).orderBy('opened', 'desc').orderBy('open.id').execute()
}

function viewOf({ promisers, promisees, words, opened, category: kept, mode, cameo }: OpenCommitment): PromiseView | null {
  const category = CATEGORIES.find((known) => known === kept)
  if (!category) return null
  return { category, mode, cameo, promisers: codesIn(promisers), promisees: codesIn(promisees), words: wordsIn(words), opened }
}

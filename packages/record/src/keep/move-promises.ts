import { CATEGORIES } from '@readout/engine/model/codebook'
import type { EventLine } from '@readout/protocol/lines'
import { linesIn } from '../join/stored-line.ts'
import { wordsIn } from '../join/join-account.ts'
import type { Db } from '../store/engine.ts'
import type { CommitmentTable } from '../store/schema.ts'
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
  if (event === null || line.date === null || codes.length === 0) return
  const open = await db.selectFrom('commitment').selectAll().where('superseded', 'is', null).where('status', 'not in', [...CLOSED])
    .where('promisers', 'in', groupsOf(codes)).where('opened', '<', line.date).where('event_id', '!=', event).execute()
  for (const commitment of open) {
    const promise = await viewOf(db, commitment)
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

async function viewOf(db: Db, commitment: CommitmentTable): Promise<PromiseView | null> {
  const row = commitment.event_id === null ? undefined : await db.selectFrom('event').select('line').where('id', '=', commitment.event_id).executeTakeFirst()
  if (!row) return null
  const line = linesIn(row.line)
  const category = CATEGORIES.find((known) => line.event.includes(known))
  if (!category) return null
  const codes = (joined: string): readonly string[] => joined.split(',').filter((code) => code !== '')
  return { category, mode: line.mode[0] ?? null, cameo: line.cameo, promisers: codes(commitment.promisers), promisees: codes(commitment.promisees), words: wordsIn(commitment.words), opened: commitment.opened }
}

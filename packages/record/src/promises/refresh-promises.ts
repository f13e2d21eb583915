import { note } from '../keep/history.ts'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import type { CommitmentTable } from '../store/schema.ts'
import { findMover, type HappenedEvent, happenedEvents, type Mover, movableBy, moveBy } from './find-mover.ts'
import { putCommitment, putSteps } from './put-commitment.ts'
import { isClosed, type ToldPromise, toldPromise } from './told-promise.ts'

/** Works out anew the promises that these events made or moved, or now move: from what counts, whatever came in first. */
export async function refreshPromises(tools: Tools, db: Db, events: readonly string[]): Promise<void> {
  if (events.length === 0) return
  for (const made of await promisesOf(db, events)) await refreshPromise(tools, db, made, null)
  for (const event of await happenedEvents(db, events)) await letMove(tools, db, event)
}

/** The events whose promises hang on these: those that are told to have made one, and those whose promise one of them moved. */
async function promisesOf(db: Db, events: readonly string[]): Promise<readonly string[]> {
  const rows = await db.selectFrom('promise').select('event_id').where('event_id', 'in', events)
    .union(db.selectFrom('commitment').select('event_id').where('event_id', 'in', events))
    .union(db.selectFrom('step').innerJoin('commitment', 'commitment.id', 'step.commitment_id').select('commitment.event_id').where('step.event_id', 'in', events).where('step.superseded', 'is', null))
    .execute()
  return rows.map(({ event_id }) => event_id).toSorted((a, b) => (a < b ? -1 : 1))
}

/** Lets an event move the promises of its parties: it carries them out, calls them off, refuses them. */
async function letMove(tools: Tools, db: Db, event: HappenedEvent): Promise<void> {
  for (const promise of await movableBy(db, event)) {
    const mover = moveBy(tools, promise, event)
    if (mover) await refreshPromise(tools, db, promise.made, mover)
  }
}

/** Makes the promise of an event anew; `found` is an event that moves it before any other known. */
async function refreshPromise(tools: Tools, db: Db, made: string, found: Mover | null): Promise<void> {
  const known = await db.selectFrom('commitment').selectAll().where('event_id', '=', made).executeTakeFirst()
  const told = await toldPromise(db, made)
  if (told) await putCommitment(tools, db, { known, told, mover: isClosed(told.status) ? null : (found ?? (await moverOf(tools, db, known, told))) })
  else if (known && known.superseded === null) await withdraw(tools, db, known.id)
}

/** What moved it as far as is known, where that still holds; looked for anew only where something has changed. */
async function moverOf(tools: Tools, db: Db, known: CommitmentTable | undefined, told: ToldPromise): Promise<Mover | null> {
  const promise = { made: told.event, view: told.view }
  if (known === undefined || known.superseded !== null || known.view !== JSON.stringify(told.view)) return findMover(tools, db, promise)
  if (known.closed === null) return null
  const [before] = known.closed_by === null ? [] : await happenedEvents(db, [known.closed_by])
  const still = before && moveBy(tools, promise, before)
  return still?.day === known.closed ? still : findMover(tools, db, promise)
}

/** No report that counts tells it any more. */
async function withdraw(tools: Tools, db: Db, commitment: string): Promise<void> {
  const superseded = tools.now()
  await db.updateTable('commitment').set({ superseded, changed: superseded }).where('id', '=', commitment).execute()
  await putSteps(tools, db, commitment, [])
  await note(tools, db, { what: 'commitment', subject: commitment, detail: { status: 'withdrawn', reason: 'no report that counts tells it' }, judge: 'coder' })
}

import { contentId } from '../keep/content-id.ts'
import { note } from '../keep/history.ts'
import type { Tools } from '../keep/record-tools.ts'
import type { Db } from '../store/engine.ts'
import type { CommitmentTable } from '../store/schema.ts'
import type { Mover } from './find-mover.ts'
import { isClosed, type Step, type ToldPromise } from './told-promise.ts'

/** A promise as it stands. */
export interface Standing {
  readonly known: CommitmentTable | undefined
  readonly told: ToldPromise
  readonly mover: Mover | null
}

type Row = ReturnType<typeof rowOf>

/** Writes down how a promise stands, and why where that has changed. */
export async function putCommitment(tools: Tools, db: Db, { known, told, mover }: Standing): Promise<void> {
  const row = rowOf(told, mover)
  const id = known?.id ?? contentId('commitment', told.event)
  if (known === undefined) await db.insertInto('commitment').values({ id, event_id: told.event, ...row, changed: tools.now() }).execute()
  else if (isChanged(known, row)) await db.updateTable('commitment').set({ ...row, changed: tools.now() }).where('id', '=', id).execute()
  await putSteps(tools, db, id, mover === null ? told.steps : [...told.steps, mover])
  if (known === undefined ? mover !== null : isMoved(known, row)) await noteMove(tools, db, id, { status: row.status, mover })
}

const isMoved = (known: CommitmentTable, { status }: Row): boolean => known.superseded !== null || known.status !== status

async function noteMove(tools: Tools, db: Db, commitment: string, { status, mover }: { readonly status: string; readonly mover: Mover | null }): Promise<void> {
  const { event, reason } = mover ?? { event: null, reason: 'its reports tell it so, and nothing that counts moves it' }
  await note(tools, db, { what: 'commitment', subject: commitment, detail: { status, event, reason }, judge: 'coder' })
}

function isChanged(known: CommitmentTable, row: Row): boolean {
  const before = new Map<string, unknown>(Object.entries(known))
  return Object.entries(row).some(([column, value]) => before.get(column) !== value)
}

function rowOf({ report, act, due, status, steps, view }: ToldPromise, mover: Mover | null) {
  const told = isClosed(status) ? (steps.flatMap(({ day }) => day ?? []).toSorted().at(-1) ?? view.opened) : null
  return {
    promisers: view.promisers.join(','), promisees: view.promisees.join(','), act, due_from: due.from, due_to: due.to, status: mover?.status ?? status, report_id: report,
    view: JSON.stringify(view), opened: view.opened, closed: mover?.day ?? told, closed_by: mover?.event ?? null, superseded: null,
  }
}

const keyOf = ({ status, event, day, reason }: Step): string => JSON.stringify([status, event, day, reason])

/** Makes these the steps of a promise that count; others stay to be read. */
export async function putSteps(tools: Tools, db: Db, commitment: string, wanted: readonly Step[]): Promise<void> {
  const rows = await db.selectFrom('step').select(['id', 'status', 'event_id', 'day', 'reason']).where('commitment_id', '=', commitment).where('superseded', 'is', null).execute()
  const known = new Map(rows.map(({ id, status, event_id: event, day, reason }) => [keyOf({ status, event, day, reason }), id]))
  const keys = new Set(wanted.map(keyOf))
  const gone = [...known].filter(([key]) => !keys.has(key)).map(([, id]) => id)
  if (gone.length > 0) await db.updateTable('step').set({ superseded: tools.now() }).where('id', 'in', gone).execute()
  for (const step of wanted.filter((one) => !known.has(keyOf(one)))) {
    const made = tools.now()
    const { status, event, day, reason } = step
    await db.insertInto('step').values({ id: contentId(commitment, keyOf(step), made, String(rows.length)), commitment_id: commitment, status, event_id: event, day, reason, made, superseded: null }).execute()
  }
}

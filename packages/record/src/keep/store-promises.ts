import type { CommitmentLine, StatementLine } from '@readout/protocol/lines'
import type { Db } from '../store/engine.ts'
import type { CommitmentTable } from '../store/schema.ts'
import { linesIn } from '../join/stored-line.ts'
import type { CodedReport } from './coded-report.ts'
import { contentId } from './content-id.ts'
import { CLOSED, movePromises } from './move-promises.ts'
import { putStep } from './put-step.ts'
import type { Tools } from './record-tools.ts'

interface Put {
  readonly coding: string
  readonly coded: CodedReport
  /** The report's own event ids → the record's. */
  readonly events: ReadonlyMap<string, string>
}

/** Writes down what the report tells of words and promises, and what its events do to promises already open. */
export async function storePromises(tools: Tools, db: Db, put: Put): Promise<void> {
  const day = put.coded.published ?? tools.now().slice(0, 10)
  await tools.engine.put(db, 'statement', put.coded.statements.map(({ line, said }) => statementRow(put, line, said, day)), 'ifNew')
  for (const { line, words } of put.coded.commitments) await putCommitment(tools, db, put, { line, words, day })
  for (const { line, words } of put.coded.accounts) await movePromises(tools, db, { event: put.events.get(line.id) ?? null, line, words })
}

const statementRow = ({ coding, coded }: Put, line: StatementLine, said: string, day: string) => ({
  id: contentId(coding, line.id), report_id: coded.id, coding_id: coding, code: line.source?.code ?? null, name: line.source?.identifier_text ?? line.source?.entity_text ?? null,
  said, day, line: JSON.stringify(line), superseded: null,
})

interface Told {
  readonly line: CommitmentLine
  readonly words: readonly string[]
  readonly day: string
}

/** A promise told before, by its event, takes the new steps; else it is opened. */
async function putCommitment(tools: Tools, db: Db, put: Put, told: Told): Promise<void> {
  const { line } = told
  const steps = line.steps.flatMap(({ status, event }) => (events(put, event) === null ? [] : [{ status, event: events(put, event) }]))
  const made = steps[0]?.event ?? null
  const known = made === null ? undefined : await db.selectFrom('commitment').select(['id', 'due_from', 'status']).where('event_id', '=', made).where('superseded', 'is', null).executeTakeFirst()
  const id = known?.id ?? await openCommitment(tools, db, put, { ...told, made })
  for (const { status, event } of steps) await putStep(tools, db, { commitment: id, status, event, day: await dayOfEvent(db, event), reason: 'so told' })
  if (known) await retell(tools, db, known, line)
}

/** A later telling moves an open promise on, and gives it the day it had none of. */
async function retell(tools: Tools, db: Db, { id, due_from, status }: Pick<CommitmentTable, 'id' | 'due_from' | 'status'>, line: CommitmentLine): Promise<void> {
  const changed = tools.now()
  if (!CLOSED.some((closed) => closed === status) && line.status !== status) await db.updateTable('commitment').set({ status: line.status, changed }).where('id', '=', id).execute()
  if (line.due !== null && due_from === null) await db.updateTable('commitment').set({ due_from: line.due.from, due_to: line.due.to, changed }).where('id', '=', id).execute()
}

const events = (put: Put, event: string): string | null => put.events.get(event) ?? null

async function openCommitment(tools: Tools, db: Db, { coding, coded }: Put, { line, words, day, made }: Told & { readonly made: string | null }): Promise<string> {
  const id = contentId(coding, line.id)
  await db.insertInto('commitment').values({
    id, promisers: line.promiser.toSorted().join(','), promisees: line.promisee.toSorted().join(','), act: line.act, due_from: line.due?.from ?? null, due_to: line.due?.to ?? null,
    status: line.status, event_id: made, report_id: coded.id, line: JSON.stringify(line), words: JSON.stringify(words), opened: await dayOfEvent(db, made) ?? day,
    changed: tools.now(), superseded: null,
  }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
  return id
}

async function dayOfEvent(db: Db, event: string | null): Promise<string | null> {
  if (event === null) return null
  const row = await db.selectFrom('event').select('line').where('id', '=', event).executeTakeFirst()
  return row ? linesIn(row.line).date : null
}

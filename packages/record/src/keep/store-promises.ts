import type { CommitmentLine, StatementLine } from '@readout/protocol/lines'
import type { Db } from '../store/engine.ts'
import type { CodedReport } from './coded-report.ts'
import { contentId } from './content-id.ts'
import type { Tools } from './record-tools.ts'

interface Put {
  readonly coding: string
  readonly coded: CodedReport
  /** The report's own event ids → the record's. */
  readonly events: ReadonlyMap<string, string>
}

/** Writes down what the report tells of words and promises, each as it alone tells it. */
export async function storePromises({ engine, now }: Tools, db: Db, put: Put): Promise<void> {
  const day = put.coded.published ?? now().slice(0, 10)
  await engine.put(db, 'statement', put.coded.statements.map(({ line, said }) => statementRow(put, line, said, day)), 'ifNew')
  await engine.put(db, 'promise', put.coded.commitments.map(({ line, words }) => promiseRow(put, { line, words, day })), 'ifNew')
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

/** It counts as long as the account of its first step does. */
function promiseRow({ coding, coded, events }: Put, { line, words, day }: Told) {
  const [first] = line.steps
  const event = events.get(first?.event ?? '')
  if (!first || event === undefined) throw new Error(`a promise of no event: ${line.id}`)
  return { id: contentId(coding, line.id), coding_id: coding, report_id: coded.id, account_id: contentId(coding, first.event), event_id: event, line: JSON.stringify(line), words: JSON.stringify(words), day }
}

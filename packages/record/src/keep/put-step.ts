import type { Db } from '../store/engine.ts'
import { contentId } from './content-id.ts'
import type { Tools } from './record-tools.ts'

/** One step of a promise; the same step told again is one. */
export async function putStep(tools: Tools, db: Db, step: { readonly commitment: string; readonly status: string; readonly event: string | null; readonly day: string | null; readonly reason: string }): Promise<void> {
  const { commitment, status, event, day, reason } = step
  await tools.engine.put(db, 'step', [{ id: contentId(commitment, status, event), commitment_id: commitment, status, event_id: event, account_id: null, day, reason, made: tools.now(), superseded: null }], 'ifNew')
}

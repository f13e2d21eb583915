import type { Db } from '../store/engine.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Tools } from './record-tools.ts'

/** What of a document is needed to write down where its report was seen. */
export type SeenDocument = Pick<DocumentTable, 'id' | 'url' | 'publisher' | 'received'>

/** Notes that a document showed a report, or nearly the same text; the document's job is done with it. */
export async function putAppearance({ engine, now }: Tools, db: Db, { id, url, publisher, received }: SeenDocument, report: string): Promise<void> {
  await engine.put(db, 'appearance', [{ document_id: id, report_id: report, url, publisher, seen: received }], 'ifNew')
  await db.updateTable('job').set({ state: 'done', worker: null, lease_until: null, reason: null, changed: now() }).where('document_id', '=', id).execute()
}

import type { DocumentTable } from '../store/schema.ts'
import { contentId } from './content-id.ts'
import type { Tools } from './record-tools.ts'

/** A raw document, as intake hands it over. */
export interface IncomingDocument extends Pick<DocumentTable, 'name' | 'content' | 'format' | 'url' | 'title' | 'publisher' | 'published'> {
  /** What else is known of it, with reasons; kept as it is. */
  readonly known: Readonly<Record<string, unknown>>
}

/** What became of a document at the door. */
export interface Receipt {
  readonly document: string
  /** False where the very same was received before. */
  readonly isNew: boolean
}

/** Takes documents in: when this returns, they are on disk and wait to be coded. */
export function receive({ engine, now }: Tools, documents: readonly IncomingDocument[]): Promise<readonly Receipt[]> {
  return engine.transact(async (db) => {
    const receipts: Receipt[] = []
    for (const { known, ...document } of documents) {
      const id = contentId(document.content, document.url, document.publisher, document.published)
      const at = now()
      const added = await db.insertInto('document').values({ id, ...document, known: JSON.stringify(known), received: at })
        .onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
      if (added) await db.insertInto('job').values({ document_id: id, state: 'waiting', attempts: 0, worker: null, lease_until: null, reason: null, changed: at }).execute()
      receipts.push({ document: id, isNew: added !== undefined })
    }
    return receipts
  })
}

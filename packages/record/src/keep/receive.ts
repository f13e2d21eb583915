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
  const rows = documents.map(({ known, ...document }) => ({ id: contentId(document.content, document.url, document.publisher, document.published), ...document, known: JSON.stringify(known), received: now() }))
  return engine.transact(async (db) => {
    const fresh = new Set<string>()
    for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
      const added = await db.insertInto('document').values(rows.slice(from, from + MOST_AT_ONCE)).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()
      for (const { id } of added) fresh.add(id)
    }
    const arrived = [...new Map(rows.filter(({ id }) => fresh.has(id)).map((row) => [row.id, row])).values()]
    await engine.put(db, 'job', arrived.map(({ id, received }) => ({ document_id: id, state: 'waiting', attempts: 0, worker: null, lease_until: null, reason: null, changed: received })))
    // The same document twice in one go is new once.
    return rows.map(({ id }) => ({ document: id, isNew: fresh.delete(id) }))
  })
}

/** A statement holds 32,766 values, and a document has ten. */
const MOST_AT_ONCE = 1000

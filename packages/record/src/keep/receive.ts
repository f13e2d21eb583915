import { JOINING } from '../join/joining.ts'
import type { Db } from '../store/engine.ts'
import type { DocumentTable } from '../store/schema.ts'
import { contentId } from './content-id.ts'
import type { Tools } from './record-tools.ts'
import { settlePage } from './settle-page.ts'

/** A raw document, as intake hands it over. */
export interface IncomingDocument extends Pick<DocumentTable, 'name' | 'content' | 'format' | 'url' | 'title' | 'publisher' | 'published'> {
  /** What else is known of it, with reasons; kept as it is. `retrieved`, an instant, says when its page was looked at. */
  readonly known: Readonly<Record<string, unknown>>
}

/** What became of a document at the door. */
export interface Receipt {
  readonly document: string
  /** False where the very same was received before. */
  readonly isNew: boolean
}

/** Takes documents in: when this returns, they are on disk and wait to be coded. */
export function receive(tools: Tools, documents: readonly IncomingDocument[]): Promise<readonly Receipt[]> {
  return tools.engine.transact(async (db) => {
    const ids = documents.map(({ content, url, publisher, published }) => contentId(content, url, publisher, published))
    const fresh = await putDocuments(tools, db, ids, documents)
    // The same document twice in one go is new once.
    const receipts = ids.map((document) => ({ document, isNew: fresh.delete(document) }))
    await lookAgain(tools, db, receipts, documents)
    return receipts
  })
}

/** Writes down the documents not yet known, with a job for each; gives their ids. */
async function putDocuments({ engine, now }: Tools, db: Db, ids: readonly string[], documents: readonly IncomingDocument[]): Promise<Set<string>> {
  const at = now()
  const rows = documents.map(({ known, ...document }, index) => ({ id: ids[index] ?? '', ...document, known: JSON.stringify(known), received: at, shown: shownAt({ known, ...document }, at), seen: at }))
  const fresh = new Set<string>()
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    const added = await db.insertInto('document').values(rows.slice(from, from + MOST_AT_ONCE)).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').execute()
    for (const { id } of added) fresh.add(id)
  }
  const arrived = [...new Set(ids)].filter((id) => fresh.has(id))
  await engine.put(db, 'job', arrived.map((id) => ({ document_id: id, state: 'waiting', attempts: 0, worker: null, lease_until: null, reason: null, changed: at })))
  return fresh
}

/** A statement holds 32,766 values, and a document has twelve. */
const MOST_AT_ONCE = 1000

/** Pages that show again what they had shown before. */
async function lookAgain(tools: Tools, db: Db, receipts: readonly Receipt[], documents: readonly IncomingDocument[]): Promise<void> {
  const seenAgain = new Set<string>()
  for (const [at, document] of documents.entries()) {
    const receipt = receipts[at]
    if (receipt && !receipt.isNew && document.url !== null && (await isShownLater(tools, db, receipt.document, document))) seenAgain.add(document.url)
  }
  if (seenAgain.size > 0) await tools.engine.lock(db, [JOINING])
  for (const url of seenAgain) await settlePage(tools, db, url, null)
}

/** A page that went back to an earlier text shows a document known already: noted, where it is not an older look at it. */
async function isShownLater({ now }: Tools, db: Db, id: string, document: IncomingDocument): Promise<boolean> {
  const seen = now()
  const shown = shownAt(document, seen)
  const later = await db.updateTable('document').set({ shown, seen }).where('id', '=', id).where('shown', '<=', shown).returning('id').execute()
  return later.length > 0
}

/** When its address showed a document: when it was fetched, else the day it says it was published, never after it was received. */
function shownAt({ known, published }: Pick<IncomingDocument, 'known' | 'published'>, received: string): string {
  const { retrieved } = known
  const fetched = typeof retrieved === 'string' ? Date.parse(retrieved) : Number.NaN
  const shown = Number.isNaN(fetched) ? (published ?? received) : new Date(fetched).toISOString()
  return shown < received ? shown : received
}

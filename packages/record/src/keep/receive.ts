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
    const receipts: Receipt[] = []
    const seenAgain = new Set<string>()
    for (const document of documents) {
      const id = contentId(document.content, document.url, document.publisher, document.published)
      const isNew = await putDocument(tools, db, id, document)
      if (!isNew && document.url !== null && (await isShownLater(tools, db, id, document))) seenAgain.add(document.url)
      receipts.push({ document: id, isNew })
    }
    if (seenAgain.size > 0) await tools.engine.lock(db, [JOINING])
    for (const url of seenAgain) await settlePage(tools, db, url, null)
    return receipts
  })
}

async function putDocument({ now }: Tools, db: Db, id: string, { known, ...document }: IncomingDocument): Promise<boolean> {
  const at = now()
  const added = await db.insertInto('document').values({ id, ...document, known: JSON.stringify(known), received: at, shown: shownAt({ known, ...document }, at), seen: at })
    .onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
  if (added) await db.insertInto('job').values({ document_id: id, state: 'waiting', attempts: 0, worker: null, lease_until: null, reason: null, changed: at }).execute()
  return added !== undefined
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

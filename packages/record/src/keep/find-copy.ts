import { addDays } from '@readout/engine/model/calendar'
import type { Tools } from './record-tools.ts'
import { putAppearance } from './store-report.ts'
import type { DocumentTable } from '../store/schema.ts'

/** Days: an office that says the same in the same form months later tells another happening. */
const COPIED_WITHIN = 7
/** A band that so many reports share says nothing. */
const MOST_OF_A_BAND = 50

/** The report of which a text is a copy, near or exact; null where there is none. */
export async function findCopy({ engine: { reads }, bands, isCopy }: Tools, { content, published }: { readonly content: string; readonly published: string | null }): Promise<string | null> {
  const keys = [...new Set(bands(content))]
  if (keys.length === 0) return null
  const rows = await reads.selectFrom('band').innerJoin('report', 'report.id', 'band.report_id').select(['report.id', 'report.content', 'report.published']).distinct()
    .where('band', 'in', keys)
    .$if(published !== null, (q) => q.where((where) => where.or([where('report.published', 'is', null), where.between('report.published', addDays(published ?? '', -COPIED_WITHIN), addDays(published ?? '', COPIED_WITHIN))])))
    .limit(MOST_OF_A_BAND).execute()
  return rows.find((row) => isCopy(row.content, content))?.id ?? null
}

/** Notes one more appearance of a report known already; the document's job is done with it. */
export function storeAppearance({ engine, now }: Tools, document: Pick<DocumentTable, 'id' | 'url' | 'publisher' | 'received'>, report: string): Promise<void> {
  return engine.transact(async (db) => {
    await putAppearance(db, document, report)
    await db.updateTable('job').set({ state: 'done', worker: null, lease_until: null, reason: null, changed: now() }).where('document_id', '=', document.id).execute()
  })
}

import { addDays } from '@readout/engine/model/calendar'
import type { Db } from '../store/engine.ts'
import { putAppearance, type SeenDocument } from './put-appearance.ts'
import type { Tools } from './record-tools.ts'

/** Days: an office that says the same in the same form months later tells another happening. */
const COPIED_WITHIN = 7
/** A band that so many reports share says nothing. */
const MOST_OF_A_BAND = 50

/** A text that may be a copy. */
export interface Candidate {
  readonly content: string
  readonly published: string | null
  readonly url: string | null
}

/** The report of which a text is a copy, near or exact; null where there is none, and where its page showed another text before. */
export const findCopy = (tools: Tools, candidate: Candidate): Promise<string | null> => copyIn(tools, tools.engine.reads, candidate)

/** As `findCopy`, within a transaction: two workers may have read two copies at once. */
export async function copyIn({ engine, bands, isCopy }: Tools, db: Db, { content, published, url }: Candidate): Promise<string | null> {
  const keys = [...new Set(bands(content))]
  if (keys.length === 0 || (url !== null && (await wasShown(db, url)))) return null
  const alike = db.selectFrom('band').innerJoin('report', 'report.id', 'band.report_id').select('report.id').distinct()
    .where(engine.among('band', keys))
    .$if(published !== null, (q) => q.where((where) => where.or([where('report.published', 'is', null), where.between('report.published', addDays(published ?? '', -COPIED_WITHIN), addDays(published ?? '', COPIED_WITHIN))])))
    .limit(MOST_OF_A_BAND)
  // The texts are fetched once each, not once for every band they share.
  const rows = await db.selectFrom('report').select(['id', 'content']).where('id', 'in', alike).orderBy('seq').execute()
  return rows.find((row) => isCopy(row.content, content))?.id ?? null
}

/** A page that changed is corrected, not copied. */
const wasShown = async (db: Db, url: string): Promise<boolean> => (await db.selectFrom('appearance').select('document_id').where('url', '=', url).limit(1).execute()).length > 0

/** Notes one more appearance of a report known already. */
export const storeAppearance = (tools: Tools, document: SeenDocument, report: string): Promise<void> => tools.engine.transact((db) => putAppearance(tools, db, document, report))

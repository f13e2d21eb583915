import type { Db } from '../store/engine.ts'
import type { Tools } from './record-tools.ts'
import { restore, supersede } from './supersede.ts'

/** A text that a page has shown. */
interface Version {
  readonly report: string
  /** The page where the report was first seen: whether it counts hangs on that one alone. */
  readonly home: string | null
  readonly follows: string | null
}

/** Of the texts that one page has shown, the one it showed last counts, in whatever order they came in; `added` is new among them. */
export async function settlePage(tools: Tools, db: Db, url: string, added: string | null): Promise<void> {
  const versions = await versionsOf(db, url)
  const current = versions.at(-1)
  if (!current || versions.length === 1) return
  if (added !== null) await placeVersion(db, added, versions)
  for (const { report, home } of versions.slice(0, -1)) {
    const codings = home === url ? await countingOf(db, report) : []
    for (const { id } of codings) await supersede(tools, db, id, `the page was corrected: ${current.report}`)
  }
  if (current.home === url) await bringBack(tools, db, current.report)
}

/** Puts a new report between the versions of its page that were shown before it and after it. */
async function placeVersion(db: Db, report: string, versions: readonly Version[]): Promise<void> {
  const at = versions.findIndex((version) => version.report === report)
  const [before, after] = [at < 1 ? null : (versions[at - 1]?.report ?? null), versions[at + 1]]
  if (before !== null) await db.updateTable('report').set({ successor_of: before }).where('id', '=', report).execute()
  if (after && after.follows === before) await db.updateTable('report').set({ successor_of: report }).where('id', '=', after.report).execute()
}

/** Each text of a page once, that which was shown last at the end. */
async function versionsOf(db: Db, url: string): Promise<readonly Version[]> {
  const rows = await db.selectFrom('appearance').innerJoin('document', 'document.id', 'appearance.document_id').innerJoin('report', 'report.id', 'appearance.report_id').innerJoin('job', 'job.document_id', 'document.id')
    .select(['report.id as report', 'report.url as home', 'report.successor_of as follows'])
    .where('appearance.url', '=', url).orderBy('document.shown').orderBy('document.seen').orderBy('job.seq').execute()
  return rows.filter(({ report }, at) => rows.findLastIndex((other) => other.report === report) === at)
}

const countingOf = (db: Db, report: string) => db.selectFrom('coding').select('id').where('report_id', '=', report).where('superseded', 'is', null).execute()

/** A text that the page had dropped and shows again. */
async function bringBack(tools: Tools, db: Db, report: string): Promise<void> {
  if ((await countingOf(db, report)).length > 0) return
  const last = await db.selectFrom('coding').select('id').where('report_id', '=', report).orderBy('made', 'desc').orderBy('id').limit(1).executeTakeFirst()
  if (last) await restore(tools, db, last.id, 'the page shows it again')
}

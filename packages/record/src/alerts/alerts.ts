import type { Tools } from '../keep/record-tools.ts'
import type { AlertAbout } from './watched.ts'

/** Something that a watch found. */
export interface KeptAlert {
  readonly id: string
  readonly watch: { readonly id: string; readonly name: string }
  readonly about: AlertAbout
  readonly made: string
}

/** Alerts of one watch or of all, the latest first. A cursor is a number. */
export async function askAlerts({ engine: { reads } }: Tools, { watch, limit, after }: { readonly watch: string | null; readonly limit: number; readonly after: string | null }): Promise<{ readonly alerts: readonly KeptAlert[]; readonly next: string | null }> {
  const rows = await reads.selectFrom('alert').innerJoin('watch', 'watch.id', 'alert.watch_id')
    .select(['alert.seq', 'alert.id', 'alert.about', 'alert.made', 'watch.id as watch', 'watch.name'])
    .$if(watch !== null, (q) => q.where('alert.watch_id', '=', watch ?? '')).$if(after !== null, (q) => q.where('alert.seq', '<', Number(after)))
    .orderBy('alert.seq', 'desc').limit(limit + 1).execute()
  const last = rows[limit - 1]
  return {
    alerts: rows.slice(0, limit).map(({ id, about, made, watch: own, name }) => ({ id, watch: { id: own, name }, about: aboutIn(about), made })),
    next: rows.length > limit && last ? String(last.seq) : null,
  }
}

/** What an alert tells, as it was written down. */
export function aboutIn(json: string): AlertAbout {
  const about: AlertAbout = JSON.parse(json)
  return about
}

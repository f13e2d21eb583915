import type { Tools } from '../keep/record-tools.ts'

/** A person's word on a field of an event. */
export interface ListedCorrection {
  readonly id: string
  readonly event: string
  readonly field: string
  readonly was: unknown
  readonly becomes: unknown
  readonly reason: string
  readonly person: string
  readonly made: string
  readonly superseded: string | null
}

/** Corrections, the latest first. A cursor is an instant and an id. */
export async function askCorrections({ engine: { reads } }: Tools, { limit, after }: { readonly limit: number; readonly after: string | null }): Promise<{ readonly corrections: readonly ListedCorrection[]; readonly next: string | null }> {
  const [made = '', id = ''] = after?.split('|') ?? []
  const rows = await reads.selectFrom('correction').selectAll()
    .$if(after !== null, (q) => q.where((where) => where.or([where('made', '<', made), where.and([where('made', '=', made), where('id', '<', id)])])))
    .orderBy('made', 'desc').orderBy('id', 'desc').limit(limit + 1).execute()
  const last = rows[limit - 1]
  return {
    corrections: rows.slice(0, limit).map(({ event_id, was, becomes, ...rest }) => ({ ...rest, event: event_id, was: JSON.parse(was), becomes: JSON.parse(becomes) })),
    next: rows.length > limit && last ? `${last.made}|${last.id}` : null,
  }
}

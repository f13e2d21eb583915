import type { ExportEvent } from '@readout/protocol/exports'
import type { KeptEvent, Tools } from '@readout/record'

/** Events as the exporters take them: each with the reports that tell it, the first to come in first. */
export const exportEvents = async ({ engine: { reads } }: Tools, events: readonly KeptEvent[]): Promise<readonly ExportEvent[]> => {
  if (events.length === 0) return []
  const rows = await reads
    .selectFrom('account')
    .innerJoin('report', 'report.id', 'account.report_id')
    .select(['account.event_id', 'account.added', 'report.id', 'report.url', 'report.publisher', 'report.published', 'report.title'])
    .where(
      'account.event_id',
      'in',
      events.map(({ line }) => line.id),
    )
    .where('account.superseded', 'is', null)
    .orderBy('report.seq')
    .execute()
  const byEvent = Map.groupBy(rows, ({ event_id }) => event_id)
  return events.map(({ line }) => {
    const own = byEvent.get(line.id) ?? []
    const reports = [
      ...new Map(own.map(({ id, url, publisher, published, title }) => [id, { id, url, publisher, published, title }])).values(),
    ]
    return { line, reports, added: own.map(({ added }) => added).toSorted()[0] ?? '' }
  })
}

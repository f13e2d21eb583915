import type { ExportEvent } from '@readout/protocol/exports'
import type { Tools } from '../keep/record-tools.ts'
import { askEvents, type EventPage } from './events.ts'
import type { EventFilter } from './filters.ts'
import type { KeptEvent } from './kept-events.ts'

/** Events fetched at once: any number passes in the memory of these. */
const PAGE = 500

/** The events a filter asks for, page by page, up to its limit; the last page says where more begins. */
export async function* eventPages(tools: Tools, filter: EventFilter): AsyncGenerator<EventPage> {
  let { limit, after } = filter
  do {
    const page = await askEvents(tools, { ...filter, after, limit: Math.min(limit, PAGE) })
    yield page
    limit -= page.events.length
    after = page.next
  } while (after !== null && limit > 0)
}

/** Events as the exporters take them: each with the reports that tell it, the first to come in first. */
export async function exportEvents({ engine: { reads } }: Tools, events: readonly KeptEvent[]): Promise<readonly ExportEvent[]> {
  if (events.length === 0) return []
  const rows = await reads.selectFrom('account').innerJoin('report', 'report.id', 'account.report_id')
    .select(['account.event_id', 'account.added', 'report.id', 'report.url', 'report.publisher', 'report.published', 'report.title'])
    .where('account.event_id', 'in', events.map(({ line }) => line.id)).where('account.superseded', 'is', null).orderBy('report.seq').execute()
  const byEvent = Map.groupBy(rows, ({ event_id }) => event_id)
  return events.map(({ line }) => {
    const own = byEvent.get(line.id) ?? []
    const reports = [...new Map(own.map(({ id, url, publisher, published, title }) => [id, { id, url, publisher, published, title }])).values()]
    return { line, reports, added: own.map(({ added }) => added).toSorted()[0] ?? '' }
  })
}

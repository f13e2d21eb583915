import type { EventFilter, EventPage, Tools } from '@readout/record'

/** Events fetched at once: any number passes in the memory of these. */
const PAGE = 500

/** The events a filter asks for, page by page, up to its limit; the last page says where more begins. */
export async function* eventPages(tools: Tools, filter: EventFilter): AsyncGenerator<EventPage> {
  const { askEvents } = await import('@readout/record')
  let { limit, after } = filter
  do {
    const page = await askEvents(tools, { ...filter, after, limit: Math.min(limit, PAGE) })
    yield page
    limit -= page.events.length
    after = page.next
  } while (after !== null && limit > 0)
}

import type { KeptEvent } from '@readout/protocol/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { client } from '../../api/client.ts'
import { type EventSearch, eventsQuery } from '../../words/event-search.ts'

const PAGE = 100

/** The events that fit, page after page as they are wanted. */
export const useEventPages = (search: EventSearch) => {
  const pages = useInfiniteQuery({
    queryKey: ['events', 'pages', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      client('events', { query: { ...eventsQuery(search), limit: PAGE, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next,
  })
  const events: readonly KeptEvent[] = pages.data?.pages.flatMap((page) => page.events) ?? []
  return { pages, events }
}

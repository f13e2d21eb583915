import { useAsk } from '../../api/use-ask.ts'
import { localDay } from '../../parts/local-day.ts'

/** What is new since an instant; all, where that is null. */
export const useNews = (since: string | null) =>
  useAsk('news', { query: { limit: 100, ...(since === null ? {} : { since }) } }, { keep: true })

/** What stands open. */
export const useOpenPromises = () => useAsk('commitments', { query: { open: 'true', today: localDay(), limit: 50 } })

/** The newest events, among which are those that are told differently. */
export const useNewest = () => useAsk('events', { query: { limit: 100 } })

/** How intake stands. */
export const useQueue = () => useAsk('queue')

/** Whether every answer of the page is there, so that it is drawn once and nothing moves. */
export const useAllThere = (since: string | null): boolean =>
  [useNews(since), useOpenPromises(), useNewest(), useQueue()].every(({ isPending }) => !isPending)

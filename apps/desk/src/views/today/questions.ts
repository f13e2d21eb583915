import { useAsk } from '../../api/use-ask.ts'
import { useToday } from '../../parts/use-today.ts'
import type { Looked } from './looked.ts'

/** What is new since a look; the newest of all, where there was none. */
export const useNews = (looked: Looked | null) =>
  useAsk('news', { query: { limit: 100, ...(looked === null ? {} : { since: looked.mark }) } }, { keep: true })

/** What stands open. */
export const useOpenPromises = () => useAsk('commitments', { query: { open: 'true', today: useToday(), limit: 50 } })

/** The newest events, among which are those that are told differently. */
export const useNewest = () => useAsk('events', { query: { limit: 100 } })

/** Events that may be one, and nobody has said. */
export const useDoubts = () => useAsk('doubts', { query: { limit: 12 } })

/** How intake stands. */
export const useQueue = () => useAsk('queue')

/** Whether every answer of the page is there, so that it is drawn once and nothing moves. */
export const useAllThere = (looked: Looked | null): boolean =>
  [useNews(looked), useOpenPromises(), useNewest(), useDoubts(), useQueue()].every(({ isPending }) => !isPending)

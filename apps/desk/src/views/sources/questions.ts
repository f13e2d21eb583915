import { useAsk } from '../../api/use-ask.ts'

/** Alerts are found a moment after the change that the page hears of. */
const ASK_AGAIN_MS = 5000

/** Feeds, and publishers with their reports. */
export const useSources = () => useAsk('sources')

/** The last corrections. */
export const useCorrections = () => useAsk('corrections', { query: { limit: 5 } })

/** What is watched for. */
export const useWatches = () => useAsk('watches')

/** The last alerts. */
export const useAlerts = () => useAsk('alerts', { query: { limit: 8 } }, { every: ASK_AGAIN_MS })

/** Whether every answer of the page is there but the list of reports, which has its own place. */
export const useAllThere = (): boolean =>
  [useSources(), useCorrections(), useWatches(), useAlerts(), useAsk('me'), useAsk('queue')].every(({ isPending }) => !isPending)

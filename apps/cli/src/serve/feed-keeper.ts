import type { createFetcher } from '@readout/intake'
import { type Tools, watchedFeeds } from '@readout/record'
import { takeFeed } from '../keep/watch.ts'

/** Between two looks at the feeds. */
const EVERY_MS = 15 * 60_000

/** What looking at feeds takes. */
interface Feeding {
  readonly tools: Tools
  readonly fetcher: ReturnType<typeof createFetcher>
  /** Something new waits in the queue. */
  readonly onTaken: () => void
  readonly onFailed: (what: string) => void
}

const lookAtAll = async ({ tools, fetcher, onTaken, onFailed }: Feeding, stopping: () => boolean): Promise<void> => {
  for (const url of await watchedFeeds(tools)) {
    if (stopping()) return
    const { received } = await takeFeed(tools, url, { publisher: null, fetcher, onRefused: (name, { code, message }) => onFailed(`${name}: ${message} (${code})`) })
    if (received > 0) onTaken()
  }
}

/** Looks at the watched feeds again and again; `look` looks at once, and one look ends before the next begins. */
export const keepFeeds = (feeding: Feeding): { readonly look: () => void; readonly close: () => Promise<void> } => {
  let closed = false
  let looking: Promise<void> | null = null
  const run = async (): Promise<void> => {
    try {
      await lookAtAll(feeding, () => closed)
    } catch (error) {
      feeding.onFailed(error instanceof Error ? error.message : String(error))
    }
    looking = null
  }
  const look = (): void => {
    if (!closed) looking ??= run()
  }
  const timer = setInterval(look, EVERY_MS)
  look()
  return {
    look,
    close: async () => {
      closed = true
      clearInterval(timer)
      await looking
    },
  }
}

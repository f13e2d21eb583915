import { setTimeout as wait } from 'node:timers/promises'
import { createFetcher, FETCHER_DEFAULTS, type FeedState, NEW_FEED, pollFeed, type Taken } from '@readout/intake'
import { feedState, keepFeed, type Tools, watchedFeeds } from '@readout/record'
import type { Doors } from '../doors.ts'
import type { Refusal } from '../engine.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { withRecord } from '../record-door.ts'
import { summary } from './add.ts'
import { type Intaken, receiveAll } from './take-inputs.ts'
import { stopSignal } from './work.ts'
import { showRefused, workOff, type WorkFlags } from './workers.ts'

/** The flags of `readout watch`. */
export interface WatchFlags extends WorkFlags {
  readonly database: string | null
  readonly publisher: string | null
  /** Minutes between two looks. */
  readonly every: number
  readonly once: boolean
  readonly allowPrivate: boolean
}

const MINUTE_MS = 60_000
/** So often a waiting watcher asks whether it should stop. */
const BREATH_MS = 500

/** `readout watch`: looks at feeds again and again, takes in what is new and codes it; feeds once given are remembered. */
export const runWatch = (urls: readonly string[], flags: WatchFlags, doors: Doors): Promise<number> =>
  withRecord({ database: flags.database, create: true, format: 'pretty' }, doors, async (tools) => {
    const stop = stopSignal()
    const feeds = [...new Set([...urls, ...(await watchedFeeds(tools))])]
    if (feeds.length === 0) throw new UsageError('no feeds to watch: give their addresses (readout watch --help)')
    const fetcher = createFetcher({ ...FETCHER_DEFAULTS, allowPrivate: flags.allowPrivate })
    do {
      for (const url of feeds) await lookAt(tools, url, { flags, doors, fetcher })
      for (let waited = 0; !flags.once && !stop() && waited < flags.every * MINUTE_MS; waited += BREATH_MS) await wait(BREATH_MS)
    } while (!flags.once && !stop())
    return EXIT.coded
  })

interface Looking {
  readonly flags: WatchFlags
  readonly doors: Doors
  readonly fetcher: ReturnType<typeof createFetcher>
}

async function lookAt(tools: Tools, url: string, { flags, doors, fetcher }: Looking): Promise<void> {
  const taken = await takeFeed(tools, url, { publisher: flags.publisher, fetcher, onRefused: showRefused(doors) })
  const worked = await workOff(tools, flags, doors)
  if (!flags.quiet) doors.stderr.write(`${url}: ${summary(taken, worked)}\n`)
}

/** How a feed is looked at. */
interface Taking {
  readonly publisher: string | null
  readonly fetcher: ReturnType<typeof createFetcher>
  readonly onRefused: (name: string, refusal: Refusal) => void
}

/** Takes what is new in a feed into the record; it waits there to be coded. */
export async function takeFeed(tools: Tools, url: string, { publisher, fetcher, onRefused }: Taking): Promise<Intaken> {
  const poll = pollFeed({ url, ...(publisher === null ? {} : { publisher }) }, await stateOf(tools, url), fetcher)
  const taken = { received: 0, known: 0, refused: 0 }
  // One by one: what is on disk is what the feed's state says was taken.
  for await (const document of poll.documents) {
    const one = await receiveAll(tools, only(document), { date: null, publisher: null }, { onRefused })
    await keepFeed(tools, url, JSON.stringify(poll.state()))
    taken.received += one.received
    taken.known += one.known
    taken.refused += one.refused
  }
  await keepFeed(tools, url, JSON.stringify(poll.state()))
  return taken
}

async function* only(taken: Taken): AsyncGenerator<Taken> {
  yield taken
}

async function stateOf(tools: Tools, url: string): Promise<FeedState> {
  const kept = await feedState(tools, url)
  if (kept === null) return NEW_FEED
  const state: FeedState = JSON.parse(kept)
  return state
}

import { fileURLToPath } from 'node:url'
import { createFetcher, createPoster, FETCHER_DEFAULTS, NEW_FEED, takeUrl } from '@readout/intake'
import { tokenHolders, type Tools } from '@readout/record'
import { createServer, type FetchedOrRefused, type Helpers, keepAlerts, listen, type LogLine, LOOPBACK_NAMES, OWN_LIMITS, readStaticFiles, SHARED_LIMITS } from '@readout/server'
import { sidesNamed } from '../ask/sides.ts'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { incomingOf } from '../keep/take-inputs.ts'
import { withRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'
import { type CodingThreads, openCodingThreads } from './coding-threads.ts'
import { keepFeeds } from './feed-keeper.ts'
import { openBrowser } from './open-browser.ts'
import { keepQueue } from './queue-keeper.ts'
import { isEmpty, takeSample } from './sample.ts'

/** The flags of `readout serve`. */
export interface ServeFlags {
  readonly database: string | null
  readonly host: string
  readonly port: number
  readonly open: boolean
  readonly sample: boolean
  readonly log: boolean
  readonly allowPrivate: boolean
  readonly jobs: number | null
  readonly facts: string | null
}

const DESK = fileURLToPath(new URL('../../../desk/dist', import.meta.url))

type Fetcher = ReturnType<typeof createFetcher>

/** Fetches a page as `readout add` does. */
const pageFetcher = (fetcher: Fetcher) => async (url: string): Promise<FetchedOrRefused> => {
  const taken = await takeUrl(url, fetcher)
  if (taken.ok) return { ok: true, document: incomingOf(taken.document, { date: null, publisher: null }) }
  const { code, status, message, hint } = taken.refusal
  return { ok: false, refusal: { code, status, message, hint } }
}

/** Only this machine can reach these. */
const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || host === '::1'

/** A server that others can reach answers nobody without a token, so one must be there. */
const checkTokens = async (tools: Tools, { host }: ServeFlags): Promise<void> => {
  if (!isLoopback(host) && (await tokenHolders(tools)).length === 0)
    throw new UsageError(`${host} can be reached by others, and nobody has a token: make one first, readout token add <name> --role admin`)
}

const logTo = ({ stderr }: Doors, { log }: ServeFlags) => (line: LogLine): void => {
  if (log || line.level === 'error') stderr.write(`${JSON.stringify(line)}\n`)
}

const fillWithSample = async (tools: Tools, { sample }: ServeFlags, doors: Doors): Promise<void> => {
  if (!(await isEmpty(tools))) return
  if (sample) doors.stderr.write(`${await takeSample(tools, doors)} sample reports are being read; none of them is news\n`)
  else doors.stderr.write('The record is empty: paste a report into the desk, readout add some, or start with --sample\n')
}

/** The first signal ends it in order, the second at once. */
const untilStopped = (): Promise<void> =>
  new Promise((stop) => {
    let asked = false
    const ask = (): void => {
      if (asked) process.exit(EXIT.interrupted)
      asked = true
      stop()
    }
    // The program's own listeners end it at once.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal).on(signal, ask)
  })

interface Parts {
  readonly tools: Tools
  readonly flags: ServeFlags
  readonly doors: Doors
  readonly threads: CodingThreads
}

/** All that runs while the server does, and the way to end it. */
const openParts = ({ tools, flags, doors, threads }: Parts) => {
  const reach = { ...FETCHER_DEFAULTS, allowPrivate: flags.allowPrivate }
  const [fetcher, webhooks] = [createFetcher(reach), createPoster(reach)]
  const onFailed = (what: string): void => void doors.stderr.write(`readout: ${safeText(what)}\n`)
  const queue = keepQueue({ tools, threads, onFailed })
  const feeds = keepFeeds({ tools, fetcher, onTaken: queue.wake, onFailed })
  const alerts = keepAlerts({ tools, webhooks, onFailed })
  const helpers: Helpers = {
    coder: threads.coder, fetchPage: pageFetcher(fetcher), findSides: sidesNamed, webhooks, newFeed: JSON.stringify(NEW_FEED),
    wake: () => {
      queue.wake()
      feeds.look()
    },
  }
  return {
    helpers,
    close: async (): Promise<void> => {
      await Promise.all([queue.close(), feeds.close(), alerts.close()])
      await Promise.all([threads.close(), webhooks.close()])
    },
  }
}

/** The address as a person types it. */
const addressOf = (host: string, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}/`

/** `readout serve`: the desk, the HTTP interface and the door for assistants, on one record, until stopped. */
export const runServe = (flags: ServeFlags, doors: Doors, stopped: () => Promise<void> = untilStopped): Promise<number> =>
  withRecord({ database: flags.database, create: true, format: 'pretty' }, doors, async (tools) => {
    await checkTokens(tools, flags)
    const threads = await openCodingThreads(flags, doors)
    const parts = openParts({ tools, flags, doors, threads })
    try {
      const isOwn = isLoopback(flags.host)
      const server = createServer({
        tools, helpers: parts.helpers, access: { kind: isOwn ? 'open' : 'tokens' }, hosts: isOwn ? LOOPBACK_NAMES : null,
        limits: isOwn ? OWN_LIMITS : SHARED_LIMITS, desk: readStaticFiles(DESK), log: logTo(doors, flags),
      })
      const listening = await listen(server, flags)
      await fillWithSample(tools, flags, doors)
      parts.helpers.wake()
      const address = addressOf(flags.host, listening.port)
      doors.stdout.write(`Readout is at ${address}\n`)
      if (flags.open && doors.stdout.isTTY === true) openBrowser(address)
      await stopped()
      doors.stderr.write('finishing what is in hand …\n')
      await listening.close()
    } finally {
      await parts.close()
    }
    return EXIT.coded
  })

import { setInterval } from 'node:timers'
import type { LiveMessage } from '@readout/protocol/api'
import { askChanges, latestChange, queueState, type Tools } from '@readout/record'

/** One who listens: takes what is to be sent; false where they are too slow to be sent more. */
export type Listener = (chunk: Uint8Array) => boolean

/** Tells listeners what changes in the record. */
export interface Hub {
  readonly listeners: number
  /** Adds a listener, who first hears what changed after a change, if they name one; gives what ends it. */
  listen(listener: Listener, since: number | null): Promise<() => void>
  close(): void
}

/** So often the record is asked what changed: one question for all listeners, none where nobody listens. */
const LOOK_MS = 1000
/** Proxies end a connection on which nothing moves. */
const BEAT_EVERY = 15
/** More changes than this and a listener had better ask anew. */
const MOST_EVENTS = 100

const encoder = new TextEncoder()
const BEAT = encoder.encode(': beat\n\n')

/** A message as the stream carries it; its id is the number of the change up to which everything was told. */
const chunkOf = (message: LiveMessage): Uint8Array => encoder.encode(`id: ${message.mark}\nevent: ${message.kind}\ndata: ${JSON.stringify(message)}\n\n`)

/** What a look finds. */
interface Found {
  readonly mark: number
  readonly chunks: readonly Uint8Array[]
  readonly queue: string
}

const look = async (tools: Tools, since: number | null, queueBefore: string): Promise<Found> => {
  const latest = await latestChange(tools)
  const { events, mark } = since !== null && latest > since ? await askChanges(tools, { since, actor: null, limit: MOST_EVENTS }) : { events: [], mark: latest }
  const { failed, ...counts } = await queueState(tools)
  const queue = { ...counts, failed: failed.length }
  const text = JSON.stringify(queue)
  const chunks = [
    ...(events.length === 0 ? [] : [chunkOf({ kind: 'events', mark, events })]),
    ...(text === queueBefore ? [] : [chunkOf({ kind: 'queue', mark, ...queue })]),
  ]
  return { mark, chunks, queue: text }
}

/** The ears of one server. */
class RecordHub implements Hub {
  readonly #tools: Tools
  readonly #onFault: (error: unknown) => void
  readonly #listeners = new Set<Listener>()
  #since: number | null = null
  #queue = ''
  #beats = 0
  #looking = false
  #timer: NodeJS.Timeout | null = null

  constructor(tools: Tools, onFault: (error: unknown) => void) {
    this.#tools = tools
    this.#onFault = onFault
  }

  get listeners(): number {
    return this.#listeners.size
  }

  async listen(listener: Listener, since: number | null): Promise<() => void> {
    const { mark, chunks, queue } = await look(this.#tools, since, '')
    this.#since ??= mark
    if (this.#queue === '') this.#queue = queue
    for (const chunk of chunks) listener(chunk)
    this.#listeners.add(listener)
    this.#timer ??= setInterval(() => void this.#tick(), LOOK_MS)
    return () => this.#leave(listener)
  }

  close(): void {
    this.#listeners.clear()
    this.#stop()
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener)
    if (this.#listeners.size === 0) this.#stop()
  }

  #stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
    this.#since = null
    this.#queue = ''
  }

  /** A look that takes longer than the time between two is not overtaken by the next. */
  async #tick(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    try {
      const { mark, chunks, queue } = await look(this.#tools, this.#since, this.#queue)
      this.#since = mark
      this.#queue = queue
      this.#beats += 1
      const isQuiet = chunks.length === 0
      for (const chunk of isQuiet && this.#beats % BEAT_EVERY === 0 ? [BEAT] : chunks) this.#tell(chunk)
    } catch (error) {
      // Listeners stay: a database that is away for a moment comes back.
      this.#onFault(error)
    } finally {
      this.#looking = false
    }
  }

  #tell(chunk: Uint8Array): void {
    for (const listener of this.#listeners) if (!listener(chunk)) this.#leave(listener)
  }
}

/** Opens the ears of a server; the record is asked only while somebody listens. */
export const createHub = (tools: Tools, onFault: (error: unknown) => void): Hub => new RecordHub(tools, onFault)

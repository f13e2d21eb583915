import { hostname } from 'node:os'
import { anyWaiting, type Tools } from '@readout/record'
import { codeWaiting } from '../keep/code-waiting.ts'
import type { CodingThreads } from './coding-threads.ts'

/** Codes what waits in the queue, as long as the server runs. */
export interface QueueKeeper {
  /** Something new waits. */
  readonly wake: () => void
  /** Ends when the reports in hand are done. */
  close(): Promise<void>
}

/** Others may put something into the queue too: `readout add --later`, a watcher. */
const LOOK_MS = 5000

/** What the keeper works with. */
interface Keeping {
  readonly tools: Tools
  readonly threads: CodingThreads
  readonly onFailed: (what: string) => void
}

const work = async ({ tools, threads, onFailed }: Keeping, stopping: () => boolean): Promise<void> => {
  if (!(await anyWaiting(tools))) return
  await codeWaiting({
    tools, bench: await threads.bench(), name: `${hostname()}:${process.pid}:serve`, coder: threads.coder.name, stopping,
    onDone: () => undefined, onFailed: (name, { code, message }) => onFailed(`${name}: ${message} (${code})`),
  })
}

/** Starts to keep the queue. A fault is told and the next look tries again: the server itself goes on. */
export const keepQueue = (keeping: Keeping): QueueKeeper => {
  const state = { closed: false, again: false, told: '' }
  let working: Promise<void> | null = null
  const tell = (fault: string): void => {
    // Every look may find the same thing wrong; it is told once.
    if (fault !== state.told) keeping.onFailed(fault)
    state.told = fault
  }
  const run = async (): Promise<void> => {
    do {
      state.again = false
      try {
        await work(keeping, () => state.closed)
      } catch (error) {
        tell(error instanceof Error ? error.message : String(error))
      }
    } while (state.again && !state.closed)
    working = null
  }
  const wake = (): void => {
    state.again = true
    if (!state.closed) working ??= run()
  }
  const timer = setInterval(wake, LOOK_MS)
  wake()
  return {
    wake,
    close: async () => {
      state.closed = true
      clearInterval(timer)
      await working
    },
  }
}

import { availableParallelism } from 'node:os'
import type { RawReport } from '@readout/engine/model/news-report'
import type { CodedReport } from '@readout/record'
import type { CodedOrRefused, Coder } from '@readout/server'
import type { Bench } from '../code/bench.ts'
import type { Outcome } from '../code/code-input.ts'
import { WorkerPool } from '../code/pool.ts'
import type { Doors } from '../doors.ts'
import { EngineUnusable } from '../engine.ts'
import { coderName } from '../keep/coder-name.ts'
import { keptSetup } from '../keep/workers.ts'

/** Threads that code: for whoever looks on, and for what waits in the queue. */
export interface CodingThreads {
  readonly coder: Coder
  /** The places for what waits; it gives way to whoever looks on. */
  bench(): Promise<Bench>
  close(): Promise<void>
}

/** Each thread has a model of its own in memory; the server's thread needs a core too. */
const MOST_THREADS = 4

const threadsFor = (jobs: number | null): number => jobs ?? Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))

const codedIn = (outcome: Outcome): CodedOrRefused => {
  if (!outcome.ok) return outcome
  const coded: CodedReport = JSON.parse(outcome.text)
  return { ok: true, coded }
}

const unusable = ({ message, hint }: EngineUnusable): CodedOrRefused => ({ ok: false, refusal: { code: 'engine_unusable', status: 503, message, hint } })

/** Starts the threads; they load their models while the server answers questions already. */
export const openCodingThreads = async ({ jobs, facts }: { readonly jobs: number | null; readonly facts: string | null }, doors: Doors): Promise<CodingThreads> => {
  const size = threadsFor(jobs)
  const opening = WorkerPool.open(keptSetup(facts, doors), size)
  // Whoever asks for it is told; until somebody does, this is no unheard-of failure.
  opening.catch(() => undefined)
  const code = async (raw: RawReport): Promise<CodedOrRefused> => {
    try {
      return codedIn(await (await opening).codeNow({ kind: 'raw', raw }))
    } catch (error) {
      if (error instanceof EngineUnusable) return unusable(error)
      throw error
    }
  }
  const close = async (): Promise<void> => {
    await (await opening).close()
  }
  return {
    coder: { name: await coderName(), code },
    bench: async () => {
      const pool = await opening
      return { size, ahead: size, code: (task) => pool.code(task), close }
    },
    close: () => close().catch(() => undefined),
  }
}

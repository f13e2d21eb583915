import type { Doors } from '../doors.ts'
import type { CoderModule } from '../engine.ts'
import { openPrinter } from '../print/open-printer.ts'
import type { Outcome } from './code-input.ts'
import { codeInput } from './code-input.ts'
import type { CodingTask } from './coding-task.ts'
import { readTask } from './coding-task.ts'
import type { WorkerSetup } from './worker.ts'

/** Codes one thing after another, wherever that happens. */
export interface Bench {
  readonly size: number
  code(task: CodingTask): Promise<Outcome>
  close(): Promise<void>
}

/** In this thread: for one report, which should not wait for a worker to start, and for standard input. */
const openHere = async (setup: WorkerSetup, stdin: Doors['stdin']): Promise<Bench> => {
  const engine: CoderModule = await import(setup.coderModule)
  const [coder, printer] = await Promise.all([engine.createCoder(setup.coder), openPrinter(setup.print)])
  return { size: 1, code: async (task) => codeInput(coder, printer, await readTask(task, setup.hints, stdin)), close: async () => undefined }
}

const openWorkers = async (setup: WorkerSetup, size: number): Promise<Bench> => {
  const { WorkerPool } = await import('./pool.ts')
  const pool = await WorkerPool.open(setup, size)
  return { size, code: (task) => pool.code(task), close: () => pool.close() }
}

/** As many workers as asked for; one is this thread. */
export const openBench = (setup: WorkerSetup, size: number, stdin: Doors['stdin']): Promise<Bench> => (size === 1 ? openHere(setup, stdin) : openWorkers(setup, size))

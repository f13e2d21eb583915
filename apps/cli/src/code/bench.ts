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
  /** So many tasks are worth giving it at once: those it works on, and those that it then goes on with. */
  readonly ahead: number
  code(task: CodingTask): Promise<Outcome>
  close(): Promise<void>
}

/** In this thread: for one report, which should not wait for a worker to start, and for standard input. */
const openHere = async (setup: WorkerSetup, stdin: Doors['stdin']): Promise<Bench> => {
  const engine: CoderModule = await import(setup.coderModule)
  const [coder, printer] = await Promise.all([engine.createCoder(setup.coder), openPrinter(setup.print)])
  return { size: 1, ahead: 2, code: async (task) => codeInput(coder, printer, await readTask(task, setup.hints, stdin)), close: async () => undefined }
}

const openWorkers = async (setup: WorkerSetup, size: number): Promise<Bench> => {
  const { WorkerPool } = await import('./pool.ts')
  const pool = await WorkerPool.open(setup, size)
  return { size, ahead: size * 4, code: (task) => pool.code(task), close: () => pool.close() }
}

/** As many workers as asked for; one is this thread, unless this thread is to stay free for other things. */
export const openBench = (setup: WorkerSetup, size: number, { stdin, apart = false }: { readonly stdin: Doors['stdin']; readonly apart?: boolean }): Promise<Bench> =>
  (size === 1 && !apart ? openHere(setup, stdin) : openWorkers(setup, size))

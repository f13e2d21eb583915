import { parentPort, workerData } from 'node:worker_threads'
import type { CoderModule, CoderOptions } from '../engine.ts'
import { openPrinter } from '../print/open-printer.ts'
import type { PrintOptions } from '../print/printer.ts'
import type { Outcome } from './code-input.ts'
import { codeInput } from './code-input.ts'
import type { CodingTask } from './coding-task.ts'
import { readTask } from './coding-task.ts'
import type { Hints } from './read-input.ts'

/** What a worker is started with. */
export interface WorkerSetup {
  readonly coderModule: string
  readonly coder: CoderOptions
  readonly print: PrintOptions
  readonly hints: Hints
}

/** What a worker says: that it can begin, that it cannot, or what became of a file. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: string; readonly message: string; readonly hint: string }
  | { readonly kind: 'done'; readonly outcome: Outcome }

const reply = (message: WorkerReply): void => parentPort?.postMessage(message)

const start = async (setup: WorkerSetup): Promise<void> => {
  const engine: CoderModule = await import(setup.coderModule)
  const coder = await engine.createCoder(setup.coder)
  const printer = await openPrinter(setup.print)
  const work = async (task: CodingTask): Promise<void> =>
    reply({ kind: 'done', outcome: await codeInput(coder, printer, await readTask(task, setup.hints, null)) })
  // One after another: the next task may lie here before its turn comes.
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (task: CodingTask) => {
    last = last.then(() => work(task))
  })
  reply({ kind: 'ready' })
}

const setup: WorkerSetup = workerData
start(setup).catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  const hint = error instanceof Error && 'hint' in error ? String(error.hint) : ''
  reply({ kind: 'failed', error: name, message, hint })
})

import { Worker } from 'node:worker_threads'
import { EngineUnusable, FactsRefused } from '../engine.ts'
import type { Outcome } from './code-input.ts'
import type { CodingTask } from './coding-task.ts'
import { workerLost } from './refusals.ts'
import type { WorkerReply, WorkerSetup } from './worker.ts'

interface Job {
  readonly task: CodingTask
  readonly done: (outcome: Outcome) => void
}

const startError = ({ error, message, hint }: Extract<WorkerReply, { kind: 'failed' }>): Error => {
  if (error === 'FactsRefused') return new FactsRefused(message)
  return error === 'EngineUnusable' ? new EngineUnusable(message, hint) : new Error(`${error}: ${message}`)
}

/** The task a worker works on, and the next: it need not wait for this thread, which may be busy writing. */
const AT_HAND = 2

/** Worker threads, each with a coder of its own, that take what is to be coded one by one. */
export class WorkerPool {
  readonly #setup: WorkerSetup
  readonly #workers = new Set<Worker>()
  readonly #waiting: Job[] = []
  /** What each worker that can work has at hand, in the order in which it takes them. */
  readonly #hands = new Map<Worker, Job[]>()
  #closed = false

  private constructor(setup: WorkerSetup) {
    this.#setup = setup
  }

  /** Starts the workers; fails as the first of them fails, for they all load the same. */
  static async open(setup: WorkerSetup, size: number): Promise<WorkerPool> {
    const pool = new WorkerPool(setup)
    try {
      await Promise.all(Array.from({ length: size }, () => pool.#start()))
    } catch (error) {
      await pool.close()
      throw error
    }
    return pool
  }

  /** Codes something in the next free worker; never rejects. */
  code(task: CodingTask): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.push({ task, done })
      this.#dispatch()
    })
  }

  /** As `code`, before all that wait: somebody looks on. */
  codeNow(task: CodingTask): Promise<Outcome> {
    return new Promise((done) => {
      this.#waiting.unshift({ task, done })
      this.#dispatch()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#workers].map((worker) => worker.terminate()))
  }

  #start(): Promise<void> {
    return new Promise((ready, failed) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: this.#setup })
      this.#workers.add(worker)
      worker.on('message', (reply: WorkerReply) => {
        if (reply.kind === 'failed') return failed(startError(reply))
        if (reply.kind === 'done') this.#finish(worker, reply.outcome)
        else this.#hands.set(worker, [])
        this.#dispatch()
        ready()
      })
      worker.on('error', (error) => this.#lose(worker, error instanceof Error ? error.message : String(error), failed))
      worker.on('exit', (code) => this.#lose(worker, `exit code ${code}`, failed))
    })
  }

  /** Those who have nothing first; nobody gets a second one while it is as near to another who will soon be free. */
  #dispatch(): void {
    for (let depth = 0; depth < AT_HAND; depth += 1) {
      for (const [worker, hand] of this.#hands) {
        if (hand.length > depth || (depth > 0 && this.#waiting.length < this.#hands.size)) continue
        const job = this.#waiting.shift()
        if (job === undefined) return
        hand.push(job)
        worker.postMessage(job.task)
      }
    }
  }

  #finish(worker: Worker, outcome: Outcome): void {
    this.#hands.get(worker)?.shift()?.done(outcome)
  }

  /** A worker died: the report it worked on is lost, the others are not; a new worker takes its place. */
  #lose(worker: Worker, reason: string, failed: (error: Error) => void): void {
    this.#workers.delete(worker)
    failed(new Error(`a worker could not start: ${reason}`))
    const hand = this.#hands.get(worker)
    this.#hands.delete(worker)
    if (this.#closed || hand === undefined) return
    const [lost, ...next] = hand
    lost?.done({ ok: false, refusal: workerLost(reason) })
    this.#waiting.unshift(...next)
    this.#start().catch((error: unknown) => this.#giveUp(String(error)))
  }

  /** No replacement could be started; if nobody is left to do the work, the waiting reports fail. */
  #giveUp(reason: string): void {
    if (this.#hands.size > 0) return
    for (const job of this.#waiting.splice(0)) job.done({ ok: false, refusal: workerLost(reason) })
  }
}

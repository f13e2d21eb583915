import type { RawReport } from '@readout/engine/model/news-report'
import { isDay } from '@readout/engine/model/calendar'
import { type CodedReport, type DocumentTable, fail, findCopy, heartbeat, lease, storeAppearance, type Stored, storeReport, type Tools } from '@readout/record'
import type { Bench } from '../code/bench.ts'
import { fault } from '../code/refusals.ts'
import type { Refusal } from '../engine.ts'

/** What coding what waited came to. */
export interface Worked {
  readonly coded: number
  readonly copies: number
  readonly failed: number
  readonly accounts: number
  readonly newEvents: number
}

const NOTHING: Worked = Object.freeze({ coded: 0, copies: 0, failed: 0, accounts: 0, newEvents: 0 })

const sum = (one: Worked, other: Worked): Worked => ({
  coded: one.coded + other.coded, copies: one.copies + other.copies, failed: one.failed + other.failed,
  accounts: one.accounts + other.accounts, newEvents: one.newEvents + other.newEvents,
})

/** A worker at the queue. */
export interface WorkerAtQueue {
  readonly tools: Tools
  readonly bench: Bench
  readonly name: string
  readonly coder: string
  /** Called after each document. */
  readonly onDone: (worked: Worked) => void
  readonly onFailed: (document: string, refusal: Refusal) => void
  readonly stopping: () => boolean
}

const BEAT_MS = 15_000

/** Codes what waits until nothing does, and writes it down; what cannot be coded is set aside with the reason. */
export async function codeWaiting(worker: WorkerAtQueue): Promise<Worked> {
  let beating: Promise<void> = Promise.resolve()
  // A beat that fails is made good by the next; a lease that runs out costs a second coding and nothing else.
  const beat = setInterval(() => {
    beating = heartbeat(worker.tools, worker.name).catch(() => undefined)
  }, BEAT_MS)
  let total = NOTHING
  const one = async (document: DocumentTable): Promise<void> => {
    const worked = await codeDocument(worker, document)
    total = sum(total, worked)
    worker.onDone(worked)
  }
  const line = documents(worker)
  // As many lanes as the bench has places, each with one in hand and one on the way.
  const lanes = Array.from({ length: worker.bench.size * 2 }, async () => {
    for await (const document of line) await one(document)
  })
  try {
    await Promise.all(lanes)
  } finally {
    clearInterval(beat)
    await beating
  }
  return total
}

/** The waiting documents one by one, leased a few at a time; several lanes draw from it. */
async function* documents({ tools, bench, name, stopping }: WorkerAtQueue): AsyncGenerator<DocumentTable> {
  while (!stopping()) {
    const batch = await lease(tools, name, bench.size * 4)
    if (batch.length === 0) return
    yield* batch
  }
}

async function codeDocument(worker: WorkerAtQueue, document: DocumentTable): Promise<Worked> {
  const { tools, bench, coder } = worker
  // A copy need not be read; of a page, the text is known only when it is.
  const copyOf = document.format === 'text' ? await findCopy(tools, document) : null
  if (copyOf !== null) {
    await storeAppearance(tools, document, copyOf)
    return { ...NOTHING, copies: 1 }
  }
  const outcome = await bench.code({ kind: 'raw', raw: rawOf(document) })
  if (!outcome.ok) return setAside(worker, document, outcome.refusal)
  const coded: CodedReport = JSON.parse(outcome.text)
  const stored = await storeOrFault(tools, document, { ...coded, coder })
  if (stored instanceof Error) return setAside(worker, document, fault(stored))
  return stored.copyOf === null ? { ...NOTHING, coded: 1, accounts: stored.accounts, newEvents: stored.newEvents } : { ...NOTHING, copies: 1 }
}

async function setAside({ tools, name, onFailed }: WorkerAtQueue, document: DocumentTable, refusal: Refusal): Promise<Worked> {
  await fail(tools, document.id, `${refusal.code}: ${refusal.message}`, name)
  onFailed(document.name, refusal)
  return { ...NOTHING, failed: 1 }
}

/** What a database says when it is the database that is in trouble, not the report: then nothing more should be tried. */
const OF_THE_STORE = /^(?:SQLITE_(?:BUSY|FULL|IOERR|READONLY|CORRUPT|CANTOPEN)|ECONN|EPIPE|57P|53|08)/u

/** A report that cannot be written down is our bug and that report's end, not the worker's. */
async function storeOrFault(tools: Tools, document: DocumentTable, coded: CodedReport): Promise<Stored | Error> {
  try {
    return await storeReport(tools, document, coded)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(error instanceof Error) || OF_THE_STORE.test(code)) throw error
    return error
  }
}

const FORMATS = ['text', 'markdown', 'html'] as const

/** A document as the engine takes it. */
export function rawOf({ name, content, format, published, publisher }: Pick<DocumentTable, 'name' | 'content' | 'format' | 'published' | 'publisher'>): RawReport {
  const known = FORMATS.find((one) => one === format)
  return {
    name, content, ...(known === undefined ? {} : { format: known }),
    ...(published !== null && isDay(published) ? { publicationDate: published } : {}), ...(publisher === null ? {} : { publisher }),
  }
}

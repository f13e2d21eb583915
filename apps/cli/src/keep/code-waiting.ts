import type { RawReport } from '@readout/engine/model/news-report'
import { isDay } from '@readout/engine/model/calendar'
import { type CodedReport, type DocumentTable, fail, findCopy, heartbeat, lease, storeAppearance, type Stored, type Tools } from '@readout/record'
import type { Bench } from '../code/bench.ts'
import { fault } from '../code/refusals.ts'
import type { Refusal } from '../engine.ts'
import { Keeper } from './keeper.ts'

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
  const tally = (worked: Worked): void => {
    total = sum(total, worked)
    worker.onDone(worked)
  }
  try {
    await codeAll(worker, tally)
  } finally {
    clearInterval(beat)
    await beating
  }
  return total
}

async function codeAll(worker: WorkerAtQueue, tally: (worked: Worked) => void): Promise<void> {
  const line = documents(worker)
  let coding = 0
  const keeper = new Keeper(worker.tools, () => coding > 0)
  const lane = async (): Promise<void> => {
    for await (const document of line) {
      coding += 1
      const worked = await codeDocument(worker, document)
      coding -= 1
      if ('coded' in worked) tally(worked)
      else await keeper.put({ document, coded: worked.report }, async (stored) => tally(stored instanceof Error ? await setAside(worker, document, fault(stored)) : workedBy(stored)))
    }
  }
  try {
    await Promise.all(Array.from({ length: worker.bench.ahead }, lane))
  } finally {
    await keeper.finish()
  }
}

const workedBy = ({ copyOf, accounts, newEvents }: Stored): Worked => (copyOf === null ? { ...NOTHING, coded: 1, accounts, newEvents } : { ...NOTHING, copies: 1 })

/** The waiting documents one by one, leased a few at a time; several lanes draw from it. */
async function* documents({ tools, bench, name, stopping }: WorkerAtQueue): AsyncGenerator<DocumentTable> {
  while (!stopping()) {
    const batch = await lease(tools, name, bench.size * 4)
    if (batch.length === 0) return
    yield* batch
  }
}

/** A document coded and to be written down, or what became of it otherwise. */
async function codeDocument(worker: WorkerAtQueue, document: DocumentTable): Promise<Worked | { readonly report: CodedReport }> {
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
  return { report: { ...coded, coder } }
}

async function setAside({ tools, name, onFailed }: WorkerAtQueue, document: DocumentTable, refusal: Refusal): Promise<Worked> {
  await fail(tools, document.id, `${refusal.code}: ${refusal.message}`, name)
  onFailed(document.name, refusal)
  return { ...NOTHING, failed: 1 }
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

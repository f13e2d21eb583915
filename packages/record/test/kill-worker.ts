/**
 * A process to be killed: receives documents, leases them, "codes" them and stores them, and says each thing on a line of its own
 * once the record has said that it is done. `node kill-worker.ts JSON`, as `WorkerOptions` has it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { heartbeat, lease, openRecord, queueState, receive, storeReport, storeReports, type Tools } from '../src/index.ts'
import { migrate } from '../src/migrations/migrate.ts'
import type { Engine } from '../src/store/engine.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { openSqlite } from '../src/store/sqlite.ts'
import { codedOf, documentOf } from './kill-documents.ts'
import { knowing } from './fixtures.ts'

/** What a worker is told. */
export interface WorkerOptions {
  readonly database: string
  readonly worker: string
  /** The documents that it receives: from this number to before that; null: without end. */
  readonly from: number
  readonly to: number | null
  /** How long it is trusted to be alive, milliseconds. */
  readonly trust: number
  /** Instead of working: makes the record and kills itself there. */
  readonly diesAt?: 'first' | 'last'
}

/** Documents received at once; a number that happenings fill. */
const RECEIVED = 6
const LEASED = 4
/** While others have all that is left, it looks again after this long, milliseconds. */
const PAUSE = 25

// A pipe is written at once on POSIX: what is said is said before the next thing is done.
const say = (...words: readonly (string | number)[]): boolean => process.stdout.write(`${words.join(' ')}\n`)

const options: WorkerOptions = JSON.parse(process.argv[2] ?? '{}')
say('ready')
await (options.diesAt === undefined ? work(options) : die(options.database, options.diesAt))

async function work({ database, worker, from, to, trust }: WorkerOptions): Promise<void> {
  const tools: Tools = await openRecord(database, { ...knowing(), now: () => new Date().toISOString() })
  say('open')
  const last = to ?? Number.POSITIVE_INFINITY
  for (let next = from, idle = false; !idle; next += RECEIVED) {
    await receiveSome(tools, next, Math.min(next + RECEIVED, last))
    idle = (await storeSome(tools, worker, trust)) === 0 && next >= last && (await isDone(tools))
  }
  say('done')
  await tools.engine.close()
}

async function receiveSome(tools: Tools, from: number, to: number): Promise<void> {
  if (from >= to) return
  const numbers = Array.from({ length: to - from }, (_, at) => from + at)
  const receipts = await receive(tools, numbers.map(documentOf))
  for (const [at, { document }] of receipts.entries()) say('received', numbers[at] ?? '', document)
}

async function storeSome(tools: Tools, worker: string, trust: number): Promise<number> {
  const documents = await lease(tools, worker, LEASED, trust)
  const [first, ...rest] = documents.map((document) => ({ document, coded: codedOf(Number(document.name)) }))
  if (!first) return 0
  // One by itself and the rest together: both ways of writing down.
  const { report } = await storeReport(tools, first.document, first.coded)
  say('stored', first.document.id, report)
  await heartbeat(tools, worker, trust)
  const stored = await storeReports(tools, rest)
  for (const [at, { document }] of rest.entries()) say('stored', document.id, stored[at]?.report ?? '')
  await heartbeat(tools, worker, trust)
  return documents.length
}

async function isDone(tools: Tools): Promise<boolean> {
  const { waiting, leased } = await queueState(tools)
  if (waiting + leased === 0) return true
  await sleep(PAUSE)
  return false
}

/** Dies inside the first migration: when it has just begun, or when all is made and not yet committed. */
async function die(database: string, at: 'first' | 'last'): Promise<void> {
  const engine = database.startsWith('postgres') ? openPostgres(database) : openSqlite(database)
  const end = async (): Promise<void> => {
    process.kill(process.pid, 'SIGKILL')
    await sleep(60_000)
  }
  const lock: Engine['lock'] = async (db, keys) => {
    await engine.lock(db, keys)
    if (at === 'first') await end()
  }
  const createSearch: Engine['createSearch'] = async (db) => {
    await engine.createSearch(db)
    await end()
  }
  await migrate({ ...engine, lock, createSearch })
}

import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { openRecord, retry, type Tools, verify } from '../src/index.ts'
import { expectedOf } from './kill-documents.ts'
import { knowing } from './fixtures.ts'
import type { WorkerOptions } from './kill-worker.ts'

/** What workers said is done: it must never be lost. */
export interface Acknowledged {
  /** Document id → its number. */
  readonly received: Map<string, number>
  /** Document id → its report's id. */
  readonly stored: Map<string, string>
}

/** How a worker ended. */
export interface Ended {
  readonly killed: boolean
  readonly opened: boolean
}

/** A worker process that runs. */
export interface Running {
  readonly ready: Promise<void>
  readonly ended: Promise<Ended>
  kill(): void
}

const WORKER = new URL('kill-worker.ts', import.meta.url).pathname
/** What Node keeps of files compiled, so that a process starts in a third of the time. */
const NODE_COMPILE_CACHE = mkdtempSync(join(tmpdir(), 'readout-compiled-'))

/** Nothing acknowledged yet. */
export const nothing = (): Acknowledged => ({ received: new Map(), stored: new Map() })

/** Starts a worker; what it says is noted as it says it. A worker that ends otherwise than killed or done is our bug. */
export function startWorker(options: WorkerOptions, said: Acknowledged): Running {
  const child = spawn(process.execPath, [WORKER, JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE } })
  const ready = Promise.withResolvers<void>()
  let opened = false
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, one = '', other = ''] = line.split(' ')
    if (what === 'ready') ready.resolve()
    if (what === 'open') opened = true
    if (what === 'received') said.received.set(other, Number(one))
    if (what === 'stored') said.stored.set(one, other)
  })
  const complaints = text(child.stderr)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    // Not at its exit: its last words may still be in the pipe.
    child.once('close', (code, signal) => {
      ready.resolve()
      if (signal === 'SIGKILL' || code === 0) resolve({ killed: signal === 'SIGKILL', opened })
      else complaints.then((words) => reject(new Error(`a worker ended with ${code ?? signal}: ${words}`)), reject)
    })
  })
  return { ready: ready.promise, ended, kill: () => child.kill('SIGKILL') }
}

/** Lets a first worker end in peace: only such a one leaves what the others start faster with. */
export async function warmUp(): Promise<void> {
  await startWorker({ database: join(NODE_COMPILE_CACHE, 'record.db'), worker: 'first', from: 0, to: 6, trust: 1000 }, nothing()).ended
}

const pause = (milliseconds: number): Promise<void> => new Promise((later) => setTimeout(later, milliseconds))

/** Runs a worker and kills it so long after it began to open the record. */
export async function runAndKill(options: WorkerOptions, said: Acknowledged, after: number): Promise<Ended> {
  const worker = startWorker(options, said)
  await worker.ready
  await pause(after)
  worker.kill()
  return worker.ended
}

/** Opens the record as the next process would, looks, and closes it. */
export async function looking<Seen>(database: string, look: (tools: Tools) => Promise<Seen>): Promise<Seen> {
  const tools = await openRecord(database, { ...knowing(), now: () => new Date().toISOString() })
  try {
    return await look(tools)
  } finally {
    await tools.engine.close()
  }
}

/** What is wrong with a record after kills: something acknowledged is gone, something counts twice, or it does not verify. */
export async function faultsOf(tools: Tools, { received, stored }: Acknowledged): Promise<readonly string[]> {
  const { reads } = tools.engine
  const jobs = new Map((await reads.selectFrom('document').innerJoin('job', 'job.document_id', 'document.id').select(['document.id', 'job.state']).execute()).map(({ id, state }) => [id, state]))
  const shown = new Map((await reads.selectFrom('appearance').innerJoin('report', 'report.id', 'appearance.report_id').select(['document_id', 'report_id']).execute()).map((row) => [row.document_id, row.report_id]))
  const told = new Map((await reads.selectFrom('account').select(['report_id', (q) => q.fn.countAll<number>().as('count')]).groupBy('report_id').execute()).map((row) => [row.report_id, row.count]))
  const coded = await reads.selectFrom('coding').select(['report_id', (q) => q.fn.countAll<number>().as('count')]).groupBy('report_id').execute()
  return [
    ...[...received].filter(([id]) => !jobs.has(id)).map(([id, number]) => `document ${number} (${id}) was received and is gone`),
    ...[...stored].filter(([id, report]) => jobs.get(id) !== 'done' || shown.get(id) !== report || told.get(report) !== 1).map(([id]) => `document ${id} was stored and is gone`),
    ...coded.filter(({ count }) => count !== 1).map(({ report_id, count }) => `report ${report_id} was coded ${count} times`),
    ...[...told].filter(([, count]) => count !== 1).map(([report, count]) => `report ${report} has ${count} accounts for one`),
    ...(await verify(tools)).faults.map(({ where, what }) => `${where}: ${what}`),
  ]
}

/** What is wrong with a record in which all is done: documents that are not, happenings that are not one event of all their tellers. */
export async function unfinished({ engine: { reads } }: Tools, documents: number): Promise<readonly string[]> {
  const states = await reads.selectFrom('job').select(['state', (q) => q.fn.countAll<number>().as('count')]).groupBy('state').execute()
  const events = await reads.selectFrom('event').select(['accounts', 'publishers', (q) => q.fn.countAll<number>().as('count')]).groupBy(['accounts', 'publishers']).execute()
  const { count: commitments } = await reads.selectFrom('commitment').select((q) => q.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const expected = expectedOf(documents)
  return [
    ...(states.length === 1 && states[0]?.state === 'done' && states[0].count === documents ? [] : [`jobs are ${JSON.stringify(states)} and not ${documents} done`]),
    ...(events.length === 1 && events[0]?.accounts === 3 && events[0].publishers === 3 && events[0].count === expected.events ? [] : [`events are ${JSON.stringify(events)} and not ${expected.events} of 3`]),
    ...(commitments === expected.commitments ? [] : [`commitments are ${commitments} and not ${expected.commitments}`]),
  ]
}

/** What came of killing workers again and again. */
export interface KillRun {
  readonly kills: number
  /** Of the kills, those before the worker had the record open. */
  readonly whileOpening: number
  readonly documents: number
  /** Documents that the queue had set aside as breaking their workers, and that were tried again. */
  readonly setAside: number
  readonly faults: readonly string[]
}

/** Kills worker after worker on one record, checks it after each, and lets a last one do what is left. */
export async function killAndGoOn(database: string, options: { readonly kills: number; readonly within: number; readonly trust: number }): Promise<KillRun> {
  const { kills, within, trust } = options
  const said = nothing()
  const faults: string[] = []
  let whileOpening = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const { opened } = await runAndKill({ database, worker: `w${kill}`, from: nextOf(said), to: null, trust }, said, Math.random() * within)
    if (!opened) whileOpening += 1
    faults.push(...(await looking(database, (tools) => faultsOf(tools, said))).map((fault) => `after kill ${kill + 1}: ${fault}`))
  }
  // What was received and not acknowledged reaches at most one round beyond.
  const documents = nextOf(said) + 2 * ROUND
  let setAside = 0
  // A document whose workers were killed each time is set aside as breaking them, and says so; here nobody is to blame but us.
  for (let again = 1; again > 0; setAside += again) {
    await startWorker({ database, worker: 'last', from: nextOf(said), to: documents, trust }, said).ended
    again = await looking(database, retry)
  }
  faults.push(...(await looking(database, async (tools) => [...(await faultsOf(tools, said)), ...(await unfinished(tools, documents))])))
  return { kills, whileOpening, documents, setAside, faults }
}

/** A worker receives so many at once; the next begins with the round that the last may have been killed in. */
const ROUND = 6
const nextOf = ({ received }: Acknowledged): number => Math.floor(Math.max(0, ...received.values()) / ROUND) * ROUND

/** Kills two of four workers on one record once a part of the documents is stored. */
export async function killTwoOfFour(database: string, options: { readonly documents: number; readonly trust: number }): Promise<readonly string[]> {
  const { documents, trust } = options
  const said = nothing()
  const share = documents / 4
  const workers = [0, 1, 2, 3].map((at) => startWorker({ database, worker: `w${at}`, from: at * share, to: (at + 1) * share, trust }, said))
  while (said.stored.size < documents / 4) await pause(5)
  for (const worker of workers.slice(0, 2)) worker.kill()
  const ends = await Promise.all(workers.map(({ ended }) => ended))
  // What the two did not come to receive was never acknowledged: another brings it.
  await startWorker({ database, worker: 'last', from: 0, to: documents, trust }, said).ended
  const faults = await looking(database, async (tools) => [...(await faultsOf(tools, said)), ...(await unfinished(tools, documents))])
  return ends.filter(({ killed }) => killed).length === 2 ? faults : ['two were to be killed midway', ...faults]
}

import { hostname } from 'node:os'
import { queueState, type Tools } from '@readout/record'
import { type Bench, openBench } from '../code/bench.ts'
import { openProgress } from '../code/progress.ts'
import { refusalText } from '../code/refusal-text.ts'
import { coderOptions, jobsFor } from '../code/settings.ts'
import type { WorkerSetup } from '../code/worker.ts'
import { type Doors, widthOf } from '../doors.ts'
import type { Refusal } from '../engine.ts'
import { codeWaiting, type Worked } from './code-waiting.ts'
import { coderName } from './coder-name.ts'

/** How a worker is started. */
export interface WorkFlags {
  readonly jobs: number | null
  readonly facts: string | null
  readonly quiet: boolean
}

/**
 * Places to code in, whose output is what the record keeps. Where the record is on a server, this thread does not code:
 * each of its answers would wait for a sentence to be read, and other workers for the lock that is held meanwhile.
 */
export const openKeptBench = ({ jobs, facts }: WorkFlags, doors: Doors, work: { readonly reports: number; readonly tools: Tools }): Promise<Bench> =>
  openBench(keptSetup(facts, doors), jobsFor(jobs, work.reports), { stdin: doors.stdin, apart: work.tools.engine.kind === 'postgres' && work.reports > 1 })

/** What a worker is started with whose output the record keeps. */
export const keptSetup = (facts: string | null, doors: Doors): WorkerSetup => {
  const print = { format: 'kept' as const, what: ['events' as const], explain: false, colour: false, width: widthOf(doors.stdout) }
  return { coderModule: doors.coderModule, coder: coderOptions(facts), print, hints: { date: null, publisher: null } }
}

/** Shows what was refused, and goes on. */
export const showRefused = (doors: Doors) => (name: string, refusal: Refusal): void => void doors.stderr.write(refusalText(refusal, name, 'pretty'))

/** How a worker may be helped or stopped. */
export interface Working {
  /** Asked between documents. */
  readonly stopping?: () => boolean
  /** A bench that somebody has begun to open. */
  readonly bench?: Promise<Bench> | null
}

/** Codes all that waits, with a bar on the terminal. */
export async function workOff(tools: Tools, flags: WorkFlags, doors: Doors, working: Working = {}): Promise<Worked> {
  const { stopping = () => false } = working
  const { waiting, leased } = await queueState(tools)
  const bench = await (working.bench ?? openKeptBench(flags, doors, { reports: waiting + leased, tools }))
  const progress = openProgress(doors.stderr, Math.max(1, waiting), waiting > 1 && !flags.quiet)
  try {
    return await codeWaiting({
      tools, bench, name: `${hostname()}:${process.pid}`, coder: await coderName(), stopping,
      onDone: ({ failed }) => progress.tick(failed === 0),
      onFailed: (name, refusal) => {
        progress.hide()
        showRefused(doors)(name, refusal)
      },
    })
  } finally {
    progress.hide()
    await bench.close()
  }
}

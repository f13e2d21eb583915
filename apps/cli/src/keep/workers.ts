import { hostname } from 'node:os'
import { queueState, type Tools } from '@readout/record'
import { openBench } from '../code/bench.ts'
import { openProgress } from '../code/progress.ts'
import { refusalText } from '../code/refusal-text.ts'
import { coderOptions, jobsFor } from '../code/settings.ts'
import { type Doors, widthOf } from '../doors.ts'
import { codeWaiting, type Worked } from './code-waiting.ts'
import { coderName } from './coder-name.ts'

/** How a worker is started. */
export interface WorkFlags {
  readonly jobs: number | null
  readonly facts: string | null
  readonly quiet: boolean
}

/** Codes all that waits, with a bar on the terminal; `stopping` is asked between documents. */
export async function workOff(tools: Tools, flags: WorkFlags, doors: Doors, stopping: () => boolean = () => false): Promise<Worked> {
  const { waiting, leased } = await queueState(tools)
  const print = { format: 'kept' as const, what: ['events' as const], explain: false, colour: false, width: widthOf(doors.stdout) }
  const setup = { coderModule: doors.coderModule, coder: coderOptions(flags.facts), print, hints: { date: null, publisher: null } }
  const bench = await openBench(setup, jobsFor(flags.jobs, waiting + leased), doors.stdin)
  const progress = openProgress(doors.stderr, Math.max(1, waiting), waiting > 1 && !flags.quiet)
  try {
    return await codeWaiting({
      tools, bench, name: `${hostname()}:${process.pid}`, coder: await coderName(), stopping,
      onDone: ({ failed }) => progress.tick(failed === 0),
      onFailed: (name, refusal) => {
        progress.hide()
        doors.stderr.write(refusalText(refusal, name, 'pretty'))
      },
    })
  } finally {
    progress.hide()
    await bench.close()
  }
}

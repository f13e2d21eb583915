import { setTimeout as wait } from 'node:timers/promises'
import { anyWaiting, queueState, retry } from '@readout/record'
import type { Doors } from '../doors.ts'
import { EXIT } from '../exit-code.ts'
import { askRecord, withRecord } from '../record-door.ts'
import { safeText } from '../terminal/safe-text.ts'
import { workedParts } from './add.ts'
import { workOff, type WorkFlags } from './workers.ts'

/** How long a worker with nothing to do waits before it asks again. */
const IDLE_MS = 1000

/** `readout work`: codes what waits in the record, and whatever comes, until stopped; on any number of machines. */
export const runWork = (flags: WorkFlags & { readonly database: string | null; readonly once: boolean }, doors: Doors): Promise<number> =>
  withRecord({ database: flags.database, create: false, format: 'pretty' }, doors, async (tools) => {
    const stop = stopSignal()
    do {
      if (await anyWaiting(tools)) {
        const worked = await workOff(tools, flags, doors, { stopping: stop })
        if (!flags.quiet) doors.stderr.write(`${workedParts(worked).join(', ')}\n`)
      } else if (!flags.once) await wait(IDLE_MS)
    } while (!flags.once && !stop())
    return EXIT.coded
  })

/** The first Ctrl-C lets the reports in hand be finished; the second ends at once, and loses nothing either. */
export const stopSignal = (): (() => boolean) => {
  let asked = false
  const ask = (): void => {
    if (asked) process.exit(EXIT.interrupted)
    asked = true
  }
  // The program's own listeners end it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal).on(signal, ask)
  return () => asked
}

/** `readout queue`: how many wait, are in hand, are done; which failed and why; `--retry` puts those back. */
export const runQueue = (flags: { readonly database: string | null; readonly retry: boolean; readonly json: boolean }, doors: Doors): Promise<number> =>
  askRecord({ database: flags.database, format: 'pretty' }, doors, async (tools) => {
    const back = flags.retry ? await retry(tools) : 0
    const state = await queueState(tools)
    if (flags.json) doors.stdout.write(`${JSON.stringify({ ...state, retried: back })}\n`)
    else {
      const { waiting, leased, done, failed } = state
      const lines = [`${waiting} waiting · ${leased} in hand · ${done} done · ${failed.length} failed`, ...(back > 0 ? [`${back} put back to be tried again`] : []), ...failed.map(({ name, reason }) => `  ${safeText(name)}: ${safeText(reason)}`)]
      doors.stdout.write(`${lines.join('\n')}\n`)
      if (failed.length > 0) doors.stdout.write('readout queue --retry puts the failed ones back.\n')
    }
    return state.failed.length > 0 ? EXIT.someFailed : EXIT.coded
  })

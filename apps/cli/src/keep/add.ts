import type { Tools } from '@readout/record'
import type { Bench } from '../code/bench.ts'
import { withRecord } from '../record-door.ts'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { receiveAll, takeInputs, type Intaken } from './take-inputs.ts'
import type { Worked } from './code-waiting.ts'
import { openKeptBench, showRefused, workOff } from './workers.ts'

/** The flags of `readout add`. */
export interface AddFlags {
  readonly database: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly facts: string | null
  readonly jobs: number | null
  readonly later: boolean
  readonly allowPrivate: boolean
  readonly quiet: boolean
}

/** `readout add`: reports into the record, and coded there unless that is left to others. */
export const runAdd = (inputs: readonly string[], flags: AddFlags, doors: Doors): Promise<number> => {
  if (inputs.length === 0) throw new UsageError('nothing to add: give files, folders, archives, addresses, or - (readout add --help)')
  return withRecord({ database: flags.database, create: true, format: 'pretty' }, doors, async (tools) => {
    const early = openEarly(tools, flags, doors)
    const taken = await receiveAll(tools, takeInputs(inputs, flags, doors.stdin), flags, { onRefused: showRefused(doors), onReceived: early.onReceived }).catch(early.giveUp)
    const worked = flags.later ? null : await workOff(tools, flags, doors, { bench: early.bench() }).catch(early.giveUp)
    if (!flags.quiet) doors.stderr.write(`${summary(taken, worked)}\n`)
    return taken.refused + (worked?.failed ?? 0) > 0 ? EXIT.someFailed : EXIT.coded
  })
}

/** So many documents need every worker there is. */
const MANY = 50

/** The workers start while the rest is still being received: both take a second or two, and a worker's is not this thread's. */
function openEarly(tools: Tools, flags: AddFlags, doors: Doors) {
  let bench: Promise<Bench> | null = null
  return {
    bench: (): Promise<Bench> | null => bench,
    onReceived: (count: number): void => {
      if (flags.later || bench !== null || count < MANY) return
      bench = openKeptBench(flags, doors, { reports: count, tools })
      // Whoever waits for it is told; until then nobody does.
      bench.catch(() => undefined)
    },
    giveUp: async (error: unknown): Promise<never> => {
      await (await bench)?.close()
      throw error
    },
  }
}

const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** "12 documents received, 1 known already · 11 reports coded, 1 copy · 40 accounts, 31 of them new events". */
export function summary({ received, known, refused }: Intaken, worked: Worked | null): string {
  const parts = [
    [`${some(received, 'document', 'documents')} received`, known > 0 ? `${known} known already` : '', refused > 0 ? `${refused} refused` : ''],
    worked === null ? ['they wait for readout work'] : workedParts(worked),
    worked === null ? [] : [`${some(worked.accounts, 'account', 'accounts')}, ${some(worked.newEvents, 'new event', 'new events')}`],
  ]
  return parts.map((words) => words.filter((word) => word !== '').join(', ')).filter((part) => part !== '').join(' · ')
}

export const workedParts = ({ coded, copies, failed }: Worked): readonly string[] =>
  [`${some(coded, 'report', 'reports')} coded`, copies > 0 ? some(copies, 'copy', 'copies') : '', failed > 0 ? `${failed} failed` : ''].filter((part) => part !== '')

import { withRecord } from '../record-door.ts'
import type { Doors } from '../doors.ts'
import { EXIT, UsageError } from '../exit-code.ts'
import { receiveAll, takeInputs, type Intaken } from './take-inputs.ts'
import type { Worked } from './code-waiting.ts'
import { showRefused, workOff } from './workers.ts'

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
    const taken = await receiveAll(tools, takeInputs(inputs, flags, doors.stdin), flags, showRefused(doors))
    const worked = flags.later ? null : await workOff(tools, flags, doors)
    if (!flags.quiet) doors.stderr.write(`${summary(taken, worked)}\n`)
    return taken.refused + (worked?.failed ?? 0) > 0 ? EXIT.someFailed : EXIT.coded
  })
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

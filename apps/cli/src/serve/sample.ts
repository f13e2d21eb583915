import { globSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { askStats, queueState, type Tools } from '@readout/record'
import { receiveAll, takeInputs } from '../keep/take-inputs.ts'
import type { Doors } from '../doors.ts'
import { showRefused } from '../keep/workers.ts'

const CORPUS = fileURLToPath(new URL('../../../../corpus', import.meta.url))

/** Whether nobody has put anything into the record yet. */
export const isEmpty = async (tools: Tools): Promise<boolean> => {
  const [{ reports }, { waiting, leased, failed }] = [await askStats(tools), await queueState(tools)]
  return reports + waiting + leased + failed.length === 0
}

/** Puts the sample reports into the queue; how many. They are written for Readout, and no news. */
export const takeSample = async (tools: Tools, doors: Doors): Promise<number> => {
  const files = globSync('*/report.txt', { cwd: CORPUS }).toSorted().map((file) => join(CORPUS, file))
  const { received } = await receiveAll(tools, takeInputs(files, { allowPrivate: false }, doors.stdin), { date: null, publisher: null }, { onRefused: showRefused(doors) })
  return received
}

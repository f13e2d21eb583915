import { fileURLToPath } from 'node:url'
import { askStats, keepStoryDay, queueState, type Tools } from '@readout/record'
import { receiveAll, takeInputs } from '../keep/take-inputs.ts'
import type { Doors } from '../doors.ts'
import { showRefused } from '../keep/workers.ts'

/** The sample story: one report a file, in the order in which they came out. */
export const SAMPLE_FOLDER = fileURLToPath(new URL('../../../../samples/arica', import.meta.url))

/** The Monday after the story ends: from here its promises are kept, overdue or open. */
const READ_FROM = '2031-06-02'

/** Whether nobody has put anything into the record yet. */
export const isEmpty = async (tools: Tools): Promise<boolean> => {
  const [{ reports }, { waiting, leased, failed }] = [await askStats(tools), await queueState(tools)]
  return reports + waiting + leased + failed.length === 0
}

/** Puts the sample story into the queue; how many reports. It is written for Readout, and no news. */
export const takeSample = async (tools: Tools, doors: Doors): Promise<number> => {
  const { received } = await receiveAll(tools, takeInputs([SAMPLE_FOLDER], { allowPrivate: false }, doors.stdin), { date: null, publisher: null }, { onRefused: showRefused(doors) })
  await keepStoryDay(tools, READ_FROM)
  return received
}

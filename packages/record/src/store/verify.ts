import type { Tools } from '../keep/record-tools.ts'
import type { Fault } from './fault.ts'
import { looseEnds } from './loose-ends.ts'
import { faultsIn, reportPages } from './verify-reports.ts'

/** What a check looked at, and what it found. */
export interface Verified {
  readonly reports: number
  readonly quotes: number
  readonly faults: readonly Fault[]
}

/** Rechecks every text's hash, every quote and every reference, a page of rows at a time. */
export async function verify({ engine }: Tools, onProgress: (reports: number) => void = () => undefined): Promise<Verified> {
  const faults: Fault[] = (await engine.check()).map((what) => ({ where: 'database', what }))
  let [reports, quotes] = [0, 0]
  for await (const page of reportPages(engine.reads)) {
    faults.push(...faultsIn(page))
    reports += page.texts.size
    quotes += page.quotes.length
    onProgress(reports)
  }
  for await (const found of looseEnds(engine.reads)) faults.push(...found)
  return { reports, quotes, faults }
}

import type { JudgementReason } from '../model/index.ts'
import { type Finding, WEIGHTS } from './telling-weights.ts'

/** Something found in comparing two tellings. */
export interface Found {
  readonly compared: JudgementReason['compared']
  readonly finding: Finding
  readonly found: string
  /** How often it was found; each time counts. */
  readonly times: number
}

/** One found thing, as a list to go with others. */
export const finds = (compared: Found['compared'], finding: Finding, found: string, times = 1): readonly Found[] => (times === 0 ? [] : [{ compared, finding, found, times }])

/** A found thing as a reason that a person can read. */
export const reasonOf = ({ compared, finding, found, times }: Found): JudgementReason => ({ compared, found, weight: Math.round(WEIGHTS[finding] * times * 100) / 100 })

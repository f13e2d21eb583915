import type { KeptCommitment } from '@readout/protocol/api'
import { dayNumber } from '../../words/days.ts'

const distance = ({ due }: KeptCommitment, today: number): number | null => {
  const last = due?.to ?? due?.from ?? null
  return last === null ? null : Math.abs(dayNumber(last) - today)
}

/** Promises with a day, those due nearest to today first, whether before or after it. */
export const nearestFirst = (commitments: readonly KeptCommitment[], today: string): readonly KeptCommitment[] => {
  const now = dayNumber(today)
  return commitments
    .flatMap((commitment) => {
      const days = distance(commitment, now)
      return days === null ? [] : [{ commitment, days }]
    })
    .toSorted((one, other) => one.days - other.days)
    .map(({ commitment }) => commitment)
}

import type { KeptCommitment } from '@readout/protocol/api'

/** Promises that stand alike. */
export interface LedgerPart {
  readonly title: string
  readonly members: readonly KeptCommitment[]
}

const CLOSED: ReadonlySet<string> = new Set(['took_place', 'lapsed', 'cancelled', 'refused'])

const titleOf = ({ status, overdue, due }: KeptCommitment): string => {
  if (CLOSED.has(status)) return 'Closed'
  if (overdue) return 'Overdue'
  return due === null ? 'No day is set' : 'Due'
}

const ORDER = ['Overdue', 'Due', 'No day is set', 'Closed'] as const

const dayOf = ({ due, opened }: KeptCommitment): string => due?.to ?? due?.from ?? opened

/** The ledger by how promises stand: overdue first, closed last; within a part by day. */
export const partsOf = (commitments: readonly KeptCommitment[]): readonly LedgerPart[] => {
  const byTitle = Map.groupBy(commitments, titleOf)
  return ORDER.flatMap((title) => {
    const members = byTitle.get(title)
    return members === undefined ? [] : [{ title, members: members.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1)) }]
  })
}

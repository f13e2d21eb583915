import { PLOVER } from '../codebook/index.ts'
import type { ResolvedAccount } from '../model/index.ts'
import { isCodable } from './codable.ts'
import { likeness } from './compatible.ts'

/** The tellings of one happening, in text order. */
export interface Group {
  readonly accounts: readonly ResolvedAccount[]
}

const LEAST = 0.5

/**
 * Joins the accounts of a report into happenings. Accounts that stand on their own found groups first, in text order;
 * those that only point back ("the call", "his condemnation") then join the group they fit best, the nearest before them
 * among equals, or stand alone if they say enough.
 */
export function groupAccounts(accounts: readonly ResolvedAccount[]): readonly Group[] {
  const groups: ResolvedAccount[][] = []
  const founding = accounts.filter((a) => !a.account.anaphoric)
  const pointing = accounts.filter((a) => a.account.anaphoric)
  for (const account of [...founding, ...pointing]) {
    const group = bestGroup(groups, account)
    if (group) group.push(account)
    else if (isCodable(account) && !namesOnly(account)) groups.push([account])
  }
  return groups.map((group) => ({ accounts: group.toSorted((a, b) => start(a) - start(b)) }))
}

/** A headline's bare noun ("Readout of the visit") names what the body tells; whether it took place, the body says. */
const namesOnly = ({ account }: ResolvedAccount): boolean => account.anaphoric && account.inHeadline

const start = (account: ResolvedAccount): number => account.account.triggerSpan.start

function bestGroup(groups: readonly ResolvedAccount[][], account: ResolvedAccount): ResolvedAccount[] | null {
  const fitting = groups.map((group) => ({ group, score: Math.min(...group.map((other) => likeness(account, other))), ...standing(group, account) })).filter(({ score }) => score >= LEAST)
  const [best] = fitting.toSorted((a, b) => Number(b.before) - Number(a.before) || b.score - a.score || a.distance - b.distance)
  return best?.group ?? null
}

/** How near a group's tellings stand, and, of a noun that points back, whether any stands before it. */
function standing(group: readonly ResolvedAccount[], account: ResolvedAccount): { readonly before: boolean; readonly distance: number } {
  const distance = Math.min(...group.map((other) => Math.abs(start(account) - start(other)) + (start(other) > start(account) ? 500 : 0)))
  return { distance, before: !account.account.anaphoric || group.some((other) => start(other) < start(account)) }
}

/** Drops tellings of an act that a stronger category already tells: the killing is the attack. */
export function withoutAbsorbed(groups: readonly Group[]): readonly Group[] {
  return groups.filter((group) => !groups.some((other) => other !== group && absorbs(other, group)))
}

function absorbs(strong: Group, weak: Group): boolean {
  const [a, b] = [strong.accounts[0], weak.accounts[0]]
  if (!a || !b || !PLOVER[a.account.category].absorbs.includes(b.account.category)) return false
  const sameClause = weak.accounts.every((w) => strong.accounts.some((s) => s.account.trigger.sentence === w.account.trigger.sentence))
  return sameClause && likeness(a, { ...b, account: { ...b.account, category: a.account.category, mode: null } }) >= LEAST
}

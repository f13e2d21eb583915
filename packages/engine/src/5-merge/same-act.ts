import type { Account, CommitmentStatus, ResolvedAccount } from '../model/index.ts'

/** Within one category some acts are never each other: who signs does not praise, who accepts an invitation does not pledge ships. */
export const sameAct = (a: ResolvedAccount, b: ResolvedAccount): number => {
  const [one, other] = [actOf(a.account), actOf(b.account)]
  return one === null || other === null || one === other ? 1 : 0
}

/** The act where it is one of those; null where it may be any. */
function actOf({ category, cameo, commitment, anaphoric }: Account): string | null {
  if (category === 'SUPPORT') return cameo.startsWith(SIGNING) ? 'signing' : 'praise'
  return category === 'AGREE' && commitment !== null && !anaphoric ? (ACTS[commitment.status] ?? null) : null
}

/** CAMEO's "sign formal agreement". */
const SIGNING = '057'

const ACTS: Readonly<Partial<Record<CommitmentStatus, string>>> = { invited: 'invitation', accepted: 'acceptance', promised: 'pledge', offered: 'pledge' }

import { PLOVER } from '../codebook/index.ts'
import type { Participant, ResolvedAccount } from '../model/index.ts'

/** "Minister travels to Chad … She will fly to Chad on Monday": what the headline tells in the present and the body only as a plan is a plan. */
export function withHeadlinePlans(accounts: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  return accounts.map((one) => {
    const becomes = PLOVER[one.account.category].futureBecomes
    if (!one.account.inHeadline || becomes === null || one.recipients.length === 0 || one.account.auxiliaries.length > 0) return one
    const alike = accounts.filter((other) => !other.account.inHeadline && sharesParties(one, other))
    const planned = alike.some(({ account }) => account.category === becomes && account.factualityReason !== null)
    const done = alike.some(({ account }) => account.category === one.account.category)
    return planned && !done ? Object.freeze({ ...one, account: Object.freeze({ ...one.account, category: becomes, mode: null, cameo: PLOVER[one.account.category].promisedCameo ?? '030' }) }) : one
  })
}

const sharesParties = (a: ResolvedAccount, b: ResolvedAccount): boolean => shares(a.actors, b.actors) && shares(a.recipients, [...b.recipients, ...b.actors])

const shares = (a: readonly Participant[], b: readonly Participant[]): boolean => a.some((party) => b.some((other) => other.identity.code === party.identity.code))

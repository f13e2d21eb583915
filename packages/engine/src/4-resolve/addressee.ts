import { PLOVER } from '../codebook/index.ts'
import { ADDRESSED_NOUNS } from '../lexicon/group-words.ts'
import { inferred, type Participant, type ResolvedAccount } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { isOfficial } from './sides.ts'

/** "Ms. Moncayo expressed her government's appreciation": in the readout of a call or meeting, said to the other side of it. */
export function withAddressees(cast: Cast, accounts: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  if (!isOfficial(cast.context)) return accounts
  const parties = partiesMet(accounts)
  return accounts.map((one) => {
    if (one.recipients.length > 0 || one.actors.length === 0 || !isAddressed(one)) return one
    const party = otherSide(cast, one, parties)
    if (!party) return one
    const { identity, head, span } = party
    return Object.freeze({ ...one, recipients: [Object.freeze({ identity, head, span, basis: inferred(identity, 'the other side of the call or meeting', span).basis })] })
  })
}

const isAddressed = ({ account }: ResolvedAccount): boolean => account.triggerSpan.quote.toLowerCase().split(/\P{L}+/u).some((word) => ADDRESSED_NOUNS.has(word))

/** Those who met or spoke with each other, one of each state. */
function partiesMet(accounts: readonly ResolvedAccount[]): readonly Participant[] {
  const met = accounts.filter(({ account }) => PLOVER[account.category].hostsOthers && account.mutual).flatMap((one) => one.actors)
  return met.filter((party, at) => party.identity.code !== 'UNK' && met.findIndex((other) => other.identity.code === party.identity.code) === at)
}

/** The one other party; of several, the publisher's own side. */
function otherSide(cast: Cast, { actors }: ResolvedAccount, parties: readonly Participant[]): Participant | undefined {
  const codes = new Set(actors.map((party) => party.identity.code))
  if (!parties.some((party) => codes.has(party.identity.code))) return undefined
  const others = parties.filter((party) => !codes.has(party.identity.code))
  return others.length === 1 ? others[0] : others.find((party) => party.identity.code === cast.own?.code)
}

import { PLOVER } from '../codebook/index.ts'
import { inferred, type Participant, type ResolvedAccount } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { governmentAbroad, isAddressed, thoseConcerned } from './concerned.ts'
import { atMission } from './missions.ts'
import { promisedTo } from './promised-to.ts'
import { type Aimed, answered, doersOfThing, paidBack, sameBreath } from './reactions.ts'
import { isOfficial } from './sides.ts'

/** Gives an act the other party that its own words leave out but the report tells, each in view of those before it. */
export function withAddressees(cast: Cast, accounts: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  const parties = partiesMet(accounts)
  return accounts.map((one) => {
    if (one.recipients.length > 0 || one.actors.length === 0 || isAmongAll(one)) return one
    const aimed = aimOf(cast, one, accounts, parties)
    return aimed ? Object.freeze({ ...one, recipients: aimed.parties.map((party) => pointed(party, aimed.rule)) }) : one
  })
}

/** They act on each other; one who decides alone does not. */
const isAmongAll = ({ account, actors }: ResolvedAccount): boolean => account.mutual && (account.category !== 'AGREE' || actors.length > 1)

/** The first way that tells whom it goes to. */
function aimOf(cast: Cast, one: ResolvedAccount, accounts: readonly ResolvedAccount[], parties: readonly Participant[]): Aimed | null {
  const ways = [
    () => otherOfCall(cast, one, parties), () => promisedTo(cast, one), () => atMission(cast, one), () => doersOfThing(cast, one, accounts), () => answered(one, accounts),
    () => sameBreath(one, accounts), () => paidBack(one, accounts), () => governmentAbroad(cast, one), () => thoseConcerned(cast, one, accounts),
  ]
  for (const way of ways) {
    const found = way()
    if (found) return found
  }
  return null
}

/** "Ms. Moncayo expressed her government's appreciation": in the readout of a call or meeting, said to the other side of it. */
function otherOfCall(cast: Cast, one: ResolvedAccount, parties: readonly Participant[]): Aimed | null {
  const party = isOfficial(cast.context) && isAddressed(one) ? otherSide(cast, one, parties) : undefined
  return party ? { parties: [party], rule: 'the other side of the call or meeting' } : null
}

const pointed = ({ identity, head, span }: Participant, rule: string): Participant => Object.freeze({ identity, head, span, basis: inferred(identity, rule, span).basis })

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

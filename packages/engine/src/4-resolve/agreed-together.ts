import { PLOVER } from '../codebook/index.ts'
import { evidenceOf, inferred, type Participant, type ResolvedAccount } from '../model/index.ts'

/** "It was agreed that …", "a treaty will be signed": with nobody named, those who are told last to have met or acted together. */
export function withPartiesTold(accounts: readonly ResolvedAccount[]): readonly ResolvedAccount[] {
  return accounts.map((one) => {
    const { account } = one
    if (account.commitment?.status === 'accepted') return answered(one, accounts)
    if (account.commitment === null || !account.mutual || one.actors.length > 0 || account.anaphoric || account.auxiliaries.length > 0) return one
    const together = accounts.findLast((other) => start(other) < start(one) && isTogether(other))
    return together ? Object.freeze({ ...one, actors: sidesOf(together).map((party) => told(party, 'those told last to have met or acted together')) }) : one
  })
}

/** "The invitation was accepted", "Chile has accepted": whoever was invited last, to whoever invited them. */
function answered(one: ResolvedAccount, accounts: readonly ResolvedAccount[]): ResolvedAccount {
  if (one.actors.length > 0 && one.recipients.length > 0) return one
  const asked = accounts.findLast((other) => start(other) < start(one) && other.account.commitment?.status === 'invited' && mayAnswer(one, other))
  if (!asked) return one
  const rule = 'who invited, and who was invited'
  const actors = one.actors.length > 0 ? one.actors : asked.recipients.map((party) => told(party, rule))
  const recipients = one.recipients.length > 0 ? one.recipients : asked.actors.map((party) => told(party, rule))
  // It is about the invitation, whatever else its sentence tells.
  const account = one.actors.length > 0 ? one.account : Object.freeze({ ...one.account, topic: ['invitation'] })
  return Object.freeze({ ...one, account, actors, recipients })
}

/** One of the invited, or somebody else in the next sentence where nobody knows who was invited; never the inviter. */
function mayAnswer(answer: ResolvedAccount, asked: ResolvedAccount): boolean {
  const codes = (parties: readonly Participant[]): readonly string[] => parties.map((party) => party.identity.code)
  const [inviting, invited, answering] = [codes(asked.actors), codes(asked.recipients), codes(answer.actors)]
  if (inviting.some((code) => invited.includes(code) || answering.includes(code))) return false
  const next = answer.account.trigger.sentence - asked.account.trigger.sentence <= 1
  return answering.length === 0 ? invited.length > 0 : answering.some((code) => invited.includes(code)) || (next && invited.length === 0)
}

const start = ({ account }: ResolvedAccount): number => account.triggerSpan.start

const isTogether = (one: ResolvedAccount): boolean => sidesOf(one).length > 1 && (PLOVER[one.account.category].hostsOthers || one.account.mutual)

/** One of each side. */
function sidesOf({ actors, recipients }: ResolvedAccount): readonly Participant[] {
  const all = [...actors, ...recipients].filter((party) => party.identity.code !== 'UNK')
  return all.filter((party, at) => all.findIndex((other) => other.identity.code === party.identity.code) === at)
}

function told(party: Participant, rule: string): Participant {
  const [first = party.span, ...rest] = evidenceOf(party.basis)
  return Object.freeze({ ...party, basis: inferred(party.identity, rule, first, ...rest).basis })
}

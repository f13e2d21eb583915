import { PLOVER } from '../codebook/index.ts'
import type { ResolvedAccount, Sector } from '../model/index.ts'
import { codesOf, isVisit } from './compatible.ts'

/** Whether an account says enough to stand as an event of its own: who, and for some categories to whom. */
export function isCodable(resolved: ResolvedAccount): boolean {
  const { account, place } = resolved
  const entry = PLOVER[account.category]
  const sides = sidesOf(resolved)
  if (account.auxiliaries.includes('hypothetical')) return false
  if (account.decision.guess !== null) return isWorthGuessing(resolved, sides)
  if (account.mutual && entry.hostsOthers) return isMeeting(resolved, sides)
  if (!hasItsSides(resolved, sides)) return false
  return place !== null || [...sides.named, ...sides.recipients].some((code) => code !== 'UNK')
}

/** The sides that a category cannot be without. */
function hasItsSides(resolved: ResolvedAccount, sides: Sides): boolean {
  const { verbal, recipientRequired, pledges } = PLOVER[resolved.account.category]
  if (verbal && !saysWho(resolved, sides)) return false
  if (recipientRequired && !saysWhom(resolved, sides)) return false
  if (resolved.account.category === 'REQUEST' && isOwnCommand(resolved)) return false
  if (isMediationAtLarge(resolved, sides)) return false
  return !(pledges && sides.recipients.length === 0 && isPrivate(resolved))
}

/** "All who join the mediation": between nobody, on no day. */
const isMediationAtLarge = ({ account, date }: ResolvedAccount, { recipients }: Sides): boolean =>
  PLOVER[account.category].hostsOthers && recipients.length === 0 && date.value.granularity === 'unknown'

/** "The president orders the army to strike": a government at work asks nobody. */
const isOwnCommand = ({ actors, recipients }: ResolvedAccount): boolean =>
  recipients.length > 0 && recipients.every(({ identity: { code, sector } }) => ARMS.has(sector) && actors.some(({ identity }) => (identity.code === code || isUnnamedArm(code, sector)) && (identity.sector ?? 'GOV') === 'GOV'))

/** "ordered the army": whose it is, need not be said. */
const isUnnamedArm = (code: string, sector: Sector | null): boolean => code === 'UNK' && (sector === 'MIL' || sector === 'COP' || sector === 'SPY')

/** What a government commands. */
const ARMS: ReadonlySet<Sector | null> = new Set<Sector | null>([null, 'GOV', 'MIL', 'COP', 'SPY'])

/** "The carmaker plans a second plant": what firms, schools and papers mean to do is promised to nobody. */
const isPrivate = ({ actors }: ResolvedAccount): boolean => actors.length > 0 && actors.every(({ identity }) => PRIVATE.has(identity.sector) || identity.code === 'MNC')

const PRIVATE: ReadonlySet<Sector | null> = new Set<Sector | null>(['BUS', 'MED', 'EDU', 'AGR', 'JRN'])

interface Sides {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Actors whose state or kind is known. */
  readonly named: readonly string[]
}

function sidesOf(resolved: ResolvedAccount): Sides {
  const actors = codesOf(resolved.actors)
  return { actors, recipients: codesOf(resolved.recipients), named: actors.filter((code) => code !== 'UNK') }
}

/** Two known sides stand against each other. */
const isBetweenStates = ({ named, recipients }: Sides): boolean =>
  named.length > 0 && recipients.some((code) => code !== 'UNK') && !recipients.some((code) => named.includes(code))

/** A guess counts between two known sides; a sure one also where one of them is not known. */
const isWorthGuessing = (resolved: ResolvedAccount, sides: Sides): boolean =>
  isBetweenStates(sides) || (resolved.account.decision.confidence >= RELIABLE && isBetweenParties(resolved, sides))

/** A guess as sure as this may have a party that nobody knows. */
const RELIABLE = 0.7

/** A known side towards another, or at a known place where no other is needed. */
const isBetweenParties = (resolved: ResolvedAccount, sides: Sides): boolean => {
  const { material, hostile } = PLOVER[resolved.account.category]
  if (sides.recipients.length === 0) return sides.named.length > 0 && material && hostile && resolved.place !== null
  return saysWho(resolved, sides)
}

/** A meeting takes two, one of them known; whoever tells the press something meets nobody. */
function isMeeting(resolved: ResolvedAccount, { recipients }: Sides): boolean {
  const actors = resolved.actors.filter(({ identity }) => identity.sector !== 'JRN')
  const named = codesOf(actors).filter((code) => code !== 'UNK')
  return named.length > 1 || (named.length === 1 && (actors.length > 1 || recipients.length > 0 || meetsStranger(resolved)))
}

/** "spoke with Ms Bjarnadóttir": a second one is told whom nobody knows. A visit without its host is only a journey. */
const meetsStranger = (resolved: ResolvedAccount): boolean =>
  !isVisit(resolved) && !resolved.account.inHeadline && resolved.actors.length === 1 && resolved.account.actors.length > 1

/** Words need a known speaker, and somebody else to be spoken to or of; of blame it is enough to know whom it falls on. */
const saysWho = (resolved: ResolvedAccount, { actors, recipients, named }: Sides): boolean =>
  named.length > 0 ? !same(actors, recipients) || differInSector(resolved) || areOthers(resolved) : blames(resolved) && recipients.some((code) => code !== 'UNK')

/** "was accused of plotting a coup". */
const blames = ({ account: { category } }: ResolvedAccount): boolean => PLOVER[category].judges && PLOVER[category].hostile

/** What two do to each other has no recipient; a hostile act falls on somebody even where the register does not know the one named. */
const saysWhom = (resolved: ResolvedAccount, { named, recipients }: Sides): boolean =>
  recipients.length > 0 || (resolved.account.mutual && named.length > 1) || (PLOVER[resolved.account.category].hostile && resolved.account.recipients.length > 0)

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((code, at) => code === b[at])

function differInSector(resolved: ResolvedAccount): boolean {
  const sectors = (people: ResolvedAccount['actors']): readonly string[] => people.map((p) => p.identity.sector ?? 'GOV')
  const theirs = new Set(sectors(resolved.recipients))
  return sectors(resolved.actors).some((sector) => !theirs.has(sector))
}

/** Two people or bodies of one state: whoever is named besides is another than "our past" or "them". */
export const areOthers = ({ actors, recipients }: Pick<ResolvedAccount, 'actors' | 'recipients'>): boolean =>
  recipients.length > 0 && recipients.every((one) => one.identity.name !== null && actors.every((other) => other.identity.name !== one.identity.name))

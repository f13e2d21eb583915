import { modeEntry, PLOVER } from '../codebook/index.ts'
import { addDays, type Category, type Day, dayNumber, type DayRange, type Participant, type Place, type ResolvedAccount } from '../model/index.ts'
import { sameAct } from './same-act.ts'
import { tellingOf } from './telling-of-account.ts'
import type { Found } from './telling-findings.ts'
import { comparePeople } from './telling-parties.ts'
import { compareNumbers, compareTopics } from './telling-topic.ts'
import type { Finding } from './telling-weights.ts'

/** Whether two accounts may tell one happening, and how sure that is: 0 never, 1 certain. A person can read each test. */
export function likeness(a: ResolvedAccount, b: ResolvedAccount): number {
  let least = 1
  for (const test of TESTS) {
    least = Math.min(least, test(a, b))
    if (least === 0) return 0
  }
  return least
}

function sameKind(a: ResolvedAccount, b: ResolvedAccount): number {
  if (a.account.category !== b.account.category) return 0
  const [one, other] = [a.account.mode, b.account.mode]
  if (one === other) return 1
  // "the meeting" may be the phone call told before; two named modes are two happenings, and a visit is not the talks held on it.
  if (one !== null && other !== null) return 0
  const pointing = a.account.anaphoric || b.account.anaphoric
  return pointing || !isVisit(a, b) ? 1 : 0
}

/** Whether any of the accounts tells a visit, which has a host. */
export const isVisit = (...accounts: readonly ResolvedAccount[]): boolean =>
  accounts.some(({ account }) => account.mode !== null && modeEntry(account.category, account.mode)?.eachRecipient === true)

const sameReality = (a: ResolvedAccount, b: ResolvedAccount): number => {
  const key = (r: ResolvedAccount): string =>
    r.account.auxiliaries
      .filter((x) => x !== 'historical')
      .toSorted()
      .join()
  return key(a) === key(b) ? 1 : 0
}

export const codesOf = (participants: readonly Participant[]): readonly string[] =>
  [...new Set(participants.map((p) => p.identity.code))].toSorted()

const known = (participants: readonly Participant[]): ReadonlySet<string> => new Set(codesOf(participants).filter((code) => code !== 'UNK'))

function sameParties(a: ResolvedAccount, b: ResolvedAccount): number {
  const loose = a.account.anaphoric || b.account.anaphoric
  if (PLOVER[a.account.category].hostsOthers) return fit(known([...a.actors, ...a.recipients]), known([...b.actors, ...b.recipients]), true)
  // "will travel to Lima to meet the premier": one plan, told as journey and as meeting.
  if (isOnePlan(a, b)) return fit(known([...a.actors, ...a.recipients]), known([...b.actors, ...b.recipients]), true)
  return Math.min(fit(known(a.actors), known(b.actors), loose), fit(known(a.recipients), known(b.recipients), loose))
}

const isOnePlan = (a: ResolvedAccount, b: ResolvedAccount): boolean =>
  PLOVER[a.account.category].pledges && a.account.trigger.sentence === b.account.trigger.sentence && a.account.mutual !== b.account.mutual && [a, b].every(({ account }) => PLANNED_TALKS.test(account.decision.rule))

/** Frames of journeys and meetings, which as plans are one. */
const PLANNED_TALKS = /^frame:(?:meet|travel-to|visit|arrive-for-talks|talk-with|pay-call)$/u

/** Equal sets fit best; a pointed-at telling, or one of a meeting, may leave parties out. */
function fit(a: ReadonlySet<string>, b: ReadonlySet<string>, loose: boolean): number {
  if (a.size === b.size && [...a].every((code) => b.has(code))) return 1
  if (a.size === 0 || b.size === 0) return 0.8
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return loose && [...small].every((code) => large.has(code)) ? 0.7 : 0
}

function sameDays(a: ResolvedAccount, b: ResolvedAccount): number {
  if (overlap(a.date.value, b.date.value)) return isAssumed(a) || isAssumed(b) ? 0.9 : 1
  if (!isAssumed(a) && !isAssumed(b)) return 0
  // What is told with no day is taken to be of the report's own: it may be some days older, not weeks.
  const pointing = a.account.anaphoric || b.account.anaphoric
  return isNear(a.date.value, b.date.value, pointing ? LONG : SHORT) ? 0.9 : 0
}

const isAssumed = ({ date }: ResolvedAccount): boolean => date.basis.kind === 'assumed'

/** Days by which a happening may be older than the day that was assumed for it: told anew, or only pointed back to. */
const SHORT = 4
const LONG = 9

const isNear = (a: DayRange, b: DayRange, days: number): boolean => overlap(widened(a, days), b)

const widened = ({ first, last, granularity }: DayRange, days: number): DayRange =>
  ({ first: first && addDays(first, -days), last: last && addDays(last, days), granularity })

/** "the talks held in Oslo on June 20", with nobody named: a day of its own that the other has not tells another happening. */
const noStranger = (a: ResolvedAccount, b: ResolvedAccount): number => {
  const dated = (one: ResolvedAccount): boolean => one.date.basis.kind !== 'assumed' && one.date.value.granularity !== 'unknown'
  const partyless = (one: ResolvedAccount): boolean => known([...one.actors, ...one.recipients]).size === 0
  return [[a, b] as const, [b, a] as const].some(([one, other]) => partyless(one) && dated(one) && one.place !== null && !overlap(one.date.value, other.date.value)) ? 0 : 1
}

export function overlap(a: DayRange, b: DayRange): boolean {
  if (a.granularity === 'unknown' || b.granularity === 'unknown') return true
  const number = (day: Day | null, open: number): number => (day === null ? open : dayNumber(day))
  return number(a.first, -1e9) <= number(b.last, 1e9) && number(b.first, -1e9) <= number(a.last, 1e9)
}

function samePlace(a: ResolvedAccount, b: ResolvedAccount): number {
  const [one, other] = [a.place?.value, b.place?.value]
  if (!one || !other) return 1
  if (differ(one.countryCode, other.countryCode)) return 0
  return isTown(one) && isTown(other) && one.resolved !== other.resolved ? 0 : 1
}

const isTown = (place: Place): boolean => (place.resolution ?? 1) >= 4

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

/** Verbs that tell two demands or two attacks of one party apart need something in common; nouns that point back do not. */
function sameMatter(a: ResolvedAccount, b: ResolvedAccount): number {
  if (a.account.anaphoric || b.account.anaphoric) return 0.9
  // A headline tells what the body tells, in other words.
  if (a.account.inHeadline !== b.account.inHeadline) return 0.85
  // "struck the port, killing seven" is one act; two demands in one sentence have different addressees or acts.
  if (a.account.trigger.sentence === b.account.trigger.sentence && PLOVER[a.account.category].material) return 0.8
  if (!hasMatter(a.account.category)) return 0.8
  const one = new Set(a.account.topic)
  const shared = b.account.topic.filter((lemma) => one.has(lemma)).length
  const least = Math.min(one.size, b.account.topic.length)
  return least === 0 ? 0.6 : shared / least >= 0.34 ? 0.8 : 0
}

/** Two officials who each demand something, two marches of other numbers, two meetings of other people stand side by side in many a report. */
function noOtherMatter(a: ResolvedAccount, b: ResolvedAccount): number {
  const isFull = [a, b].every(({ account, actors, recipients }) => !account.anaphoric && actors.length > 0 && (account.mutual || recipients.length > 0))
  if (!isFull || a.account.trigger.sentence === b.account.trigger.sentence) return 1
  const [one, other] = [tellingOf(a), tellingOf(b)]
  return isOther[kindOf(a.account.category)](findingsOf(comparePeople(one, other)), findingsOf([...compareTopics(one, other), ...compareNumbers(one, other)])) ? 0 : 1
}

type Counts = ReadonlyMap<Finding, number>

const findingsOf = (found: readonly Found[]): Counts => new Map(found.map(({ finding, times }) => [finding, times]))

const has = (counts: Counts, ...findings: readonly Finding[]): number => findings.reduce((sum, finding) => sum + (counts.get(finding) ?? 0), 0)

/** Whether the people and the matter found in comparing two tellings of one report make them two happenings. */
const isOther: Readonly<Record<'talk' | 'deed' | 'pledge' | 'word' | 'praise', (people: Counts, matter: Counts) => boolean>> = {
  talk: (people) => has(people, 'otherPerson') > 1,
  // A blow is told by what was hit, then by how many died.
  deed: (_, matter) => has(matter, 'deedOwnWord') > 1 && has(matter, 'deedOtherNumber') > 0,
  pledge: (people) => has(people, 'otherPerson') > 0,
  word: (people, matter) => has(people, 'otherPerson') > 0 || (has(matter, 'ownWord') > 1 && has(matter, 'sharedWord') < 2),
  praise: () => false,
}

function kindOf(category: Category): keyof typeof isOther {
  const { hostsOthers, material, pledges } = PLOVER[category]
  return hostsOthers ? 'talk' : material ? 'deed' : pledges ? 'pledge' : hasMatter(category) ? 'word' : 'praise'
}

/** Praise is praise; a promise, a demand or an attack is one of many that the same parties may make on one day. */
function hasMatter(category: Category): boolean {
  const { pledges, mutual, hostile, modeFrom } = PLOVER[category]
  return pledges || (!mutual && (hostile || modeFrom !== null))
}

/** Each says how well two accounts agree in one respect. */
const TESTS: readonly ((a: ResolvedAccount, b: ResolvedAccount) => number)[] = [sameKind, sameAct, sameReality, sameParties, sameDays, samePlace, sameMatter, noStranger, noOtherMatter]

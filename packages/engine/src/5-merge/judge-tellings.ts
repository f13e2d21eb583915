import { modeEntry, PLOVER } from '../codebook/index.ts'
import type { Occasion, Telling, TellingJudgement } from '../model/index.ts'
import { compareDays } from './telling-days.ts'
import { finds, type Found, reasonOf } from './telling-findings.ts'
import { comparePeople, compareParties } from './telling-parties.ts'
import { comparePlaces } from './telling-places.ts'
import { compareNumbers, compareTopics } from './telling-topic.ts'
import { WEIGHTS } from './telling-weights.ts'

/** From here on two tellings are one happening. */
const SAME = 0.8
/** Below this they are two. */
const PERHAPS = 0.35

/** Whether two tellings are of one happening: the sum of what speaks for and against it. Each reason can be read by a person. */
export function judgeTellings(a: Telling, b: Telling): TellingJudgement {
  const reasons = compareTellings(a, b).map(reasonOf)
  const score = 1 / (1 + Math.exp(-reasons.reduce((sum, { weight }) => sum + weight, WEIGHTS.start)))
  const verdict = score >= SAME ? 'same' : score >= PERHAPS ? 'perhaps' : 'different'
  return Object.freeze({ verdict, score: Math.round(score * 1000) / 1000, reasons })
}

/** All that comparing two tellings finds; of two kinds, or of a plan and a deed, that they are. */
export function compareTellings(a: Telling, b: Telling): readonly Found[] {
  const kinds = [...compareKinds(a, b), ...compareReality(a, b)]
  return kinds.some(({ finding }) => finding === 'never') ? kinds : [...kinds, ...COMPARE.flatMap((compare) => compare(a, b))]
}

type Comparison = (a: Telling, b: Telling) => readonly Found[]

const compareKinds: Comparison = (a, b) => {
  if (a.category !== b.category) return finds('kind', 'never', `${a.category} and ${b.category}`)
  if (a.mode === b.mode) return a.mode === null ? [] : finds('kind', 'sameMode', `both ${a.mode}`)
  if (a.mode === null || b.mode === null) return []
  return finds('kind', isHosting(a) || isHosting(b) ? 'otherHosting' : 'otherMode', `${a.mode} and ${b.mode}`)
}

const isHosting = ({ category, mode }: Telling): boolean => PLOVER[category].hostsOthers || (mode !== null && modeEntry(category, mode)?.eachRecipient === true)

const compareReality: Comparison = (a, b) => {
  const real = ({ auxiliaries }: Telling): string => auxiliaries.filter((one) => one !== 'historical').toSorted().join(', ')
  return real(a) === real(b) ? [] : finds('reality', 'never', `${real(a) || 'happened'} and ${real(b) || 'happened'}`)
}

/** What is said in two calls is said twice, even of one matter. */
const compareOccasions: Comparison = (a, b) => {
  if (PLOVER[a.category].hostsOthers || a.occasions.length === 0 || b.occasions.length === 0) return []
  const shared = a.occasions.find((one) => b.occasions.some((other) => isSameOccasion(one, other)))
  if (shared) return finds('occasion', 'sameOccasion', `both in talks of ${shared.codes.join('+')}`)
  // In the press what stands behind a talk need not have been said in it.
  return finds('occasion', a.officials.length > 0 && b.officials.length > 0 ? 'otherOfficialOccasion' : 'otherOccasion', 'said in different talks')
}

const isSameOccasion = (one: Occasion, other: Occasion): boolean =>
  one.codes.join() === other.codes.join() && (one.day === null || other.day === null || one.day === other.day)

/** An office tells what it said once: of two readouts of its own each has a talk of its own. */
const compareOffices: Comparison = (a, b) => {
  const office = a.officials.find((one) => b.officials.includes(one))
  return office !== undefined && PLOVER[a.category].verbal ? finds('office', 'sameOffice', `${office} tells both`) : []
}

const COMPARE: readonly Comparison[] = [compareParties, comparePeople, compareDays, comparePlaces, compareTopics, compareNumbers, compareOccasions, compareOffices]

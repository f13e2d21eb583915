import { PLOVER } from '../codebook/index.ts'
import { type Day, dayNumber, type DayRange, type Telling } from '../model/index.ts'
import { finds, type Found } from './telling-findings.ts'
import type { Finding } from './telling-weights.ts'

/** The days of two tellings. */
export function compareDays(a: Telling, b: Telling): readonly Found[] {
  const [x, y] = [a.days, b.days]
  if (isDay(x) && isDay(y)) return a.daysKnown !== 'assumed' && b.daysKnown !== 'assumed' ? compareKnown(a, x.first, b, y.first) : compareAssumed(a, x.first, b, y.first)
  if (isBeside(x, b) || isBeside(y, a)) return finds('day', 'dayNamed', 'one’s day is named beside the other')
  if (x.first !== null && y.first !== null) return meets(x, y) ? finds('day', 'rangesMeet', 'the days overlap') : finds('day', 'rangesApart', 'the days do not meet')
  return compareTold(a, b)
}

const isBeside = (days: DayRange, { daysNear }: Telling): boolean => isDay(days) && daysNear.includes(days.first)

type OneDay = DayRange & { readonly first: Day }

const isDay = (days: DayRange): days is OneDay => days.first !== null && days.first === days.last

const apart = (x: Day, y: Day): number => Math.abs(dayNumber(x) - dayNumber(y))

const saying = (days: number): string => (days === 0 ? 'the same day' : days === 1 ? '1 day apart' : `${days} days apart`)

const KNOWN: readonly Finding[] = ['sameDay', 'dayApart', 'twoDaysApart', 'threeDaysApart', 'farApart']

function compareKnown(a: Telling, x: Day, b: Telling, y: Day): readonly Found[] {
  const days = apart(x, y)
  const other = finds('day', KNOWN[days] ?? 'farApart', saying(days))
  // "condemned on Monday the raid of Friday": either may have been taken for the day.
  return days > 0 && (a.daysNear.includes(y) || b.daysNear.includes(x)) ? [...other, ...finds('day', 'dayNamedToo', 'one names the other’s day beside its own')] : other
}

/** A day that is only the report's own is the latest that it may have been; what its sentence names may be the day, unread. */
function compareAssumed(a: Telling, x: Day, b: Telling, y: Day): readonly Found[] {
  const [one, other] = [daysOf(a, x), daysOf(b, y)]
  if (one.some((day) => other.includes(day))) return finds('day', a.daysNear.length + b.daysNear.length > 0 ? 'dayNamed' : 'assumedSame', 'the same day')
  const named = [a, b].some(({ daysKnown, daysNear }) => daysKnown === 'assumed' && daysNear.length > 0)
  const days = Math.min(...one.flatMap((day) => other.map((second) => apart(day, second))))
  if (named && days > 1) return finds('day', 'otherDayNamed', `${saying(days)}, by the days named beside`)
  return finds('day', isBefore(a, x, b, y) ? 'assumedBefore' : stepOf(PLOVER[a.category].material ? BLOWS : ASSUMED, days), saying(days))
}

const daysOf = ({ daysKnown, daysNear }: Telling, day: Day): readonly Day[] => (daysKnown === 'assumed' && daysNear.length > 0 ? daysNear : [day])

/** A report of the day before cannot tell it. */
const isBefore = (a: Telling, x: Day, b: Telling, y: Day): boolean =>
  (a.daysKnown === 'assumed' && b.daysKnown !== 'assumed' && x < y) || (b.daysKnown === 'assumed' && a.daysKnown !== 'assumed' && y < x)

type Steps = readonly (readonly [upTo: number, finding: Finding])[]

const ASSUMED: Steps = [[0, 'assumedSame'], [1, 'assumedNext'], [3, 'assumedNear'], [6, 'assumedFar'], [Infinity, 'assumedLong']]
/** Of a war each day has its blows, and each is news on its day. */
const BLOWS: Steps = [[0, 'blowSame'], [1, 'blowNext'], [3, 'blowNear'], [Infinity, 'blowFar']]

const stepOf = (steps: Steps, days: number): Finding => steps.find(([upTo]) => days <= upTo)?.[1] ?? 'farApart'

const meets = (x: DayRange, y: DayRange): boolean => (x.first ?? '') <= (y.last ?? '9999') && (y.first ?? '') <= (x.last ?? '9999')

/** Where a day is unknown, when the reports came out. */
function compareTold(a: Telling, b: Telling): readonly Found[] {
  if (a.published === null || b.published === null) return []
  const days = apart(a.published, b.published)
  return finds('day', days <= 1 ? 'toldTogether' : days <= 4 ? 'toldNear' : 'toldApart', `told ${days} days apart`)
}

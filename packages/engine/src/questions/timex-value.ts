import { lengthOf } from '../2-annotate/times/values.ts'
import { DAY_PARTS } from '../lexicon/times.ts'
import { type DayRange, type TimeAnchor, type TimeExpression, type TimeKind, type TimeUnit, weekOf } from '../model/index.ts'

type Relative = Extract<TimeAnchor, { kind: 'relative' }>

/** Type and value of a TIMEX3 tag, by the TimeML guidelines (Saurí et al. 2006). */
export interface Timex {
  readonly kind: TimeKind
  readonly value: string
}

/** How TimeML writes an expression, with its days where they are known. */
export function timexOf(time: TimeExpression, days: DayRange | null): Timex {
  const { anchor, kind, value } = time
  if (anchor.kind === 'vague') return { kind: 'date', value }
  if (kind === 'set' || anchor.kind === 'duration') return { kind, value }
  if (anchor.kind === 'relative' && anchor.from !== anchor.to) return stretchOf(anchor, time, days)
  const date = dateValue(time, days)
  const hour = date.length === FULL_DATE ? hourOf(time) : null
  return hour === null ? { kind: kind === 'time' ? 'date' : kind, value: date } : { kind: 'time', value: `${date}${hour}` }
}

const FULL_DATE = 10
const UNSURE = /\b(?:few|several|recent|coming|upcoming|some|many)\b/u

/** "the last quarter" is a date, "within six months" a length, "a few days ago" neither. */
function stretchOf(anchor: Relative, { span }: TimeExpression, days: DayRange | null): Timex {
  const { from, to, unit } = anchor
  if (from !== 0 && to !== 0) return { kind: 'date', value: to < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const words = span.quote.toLowerCase()
  const day = isOneUnit(anchor, words) ? endOf(anchor, days) : null
  if (day !== null) return { kind: 'date', value: byGranularity(day, unit) }
  return { kind: 'duration', value: lengthOf(UNSURE.test(words) ? 'X' : String(to - from), unit) }
}

const isOneUnit = ({ from, to, unit }: Relative, words: string): boolean => to - from === 1 && UNITS.has(unit) && !words.startsWith('within')

/** The end that is not today. */
const endOf = ({ from }: Relative, days: DayRange | null): string | null => (from < 0 ? days?.first : days?.last) ?? null

const UNITS: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['week', 'month', 'quarter', 'year'])

function dateValue(time: TimeExpression, days: DayRange | null): string {
  const { anchor, value, span } = time
  if (/^\d{2,3}X$/u.test(value)) return value.slice(0, -1)
  if (!days?.first) return openValue(time)
  const part = PART_OF_YEAR.exec(value)?.groups?.['code']
  if (part) return `${days.first.slice(0, 4)}-${part}`
  if (/weekend/iu.test(span.quote)) return `${weekOf(days.first)}-WE`
  return anchor.kind === 'span' ? commonPart(days.first, days.last ?? days.first) : byGranularity(days.first, days.granularity)
}

const PART_OF_YEAR = /^(?:XXXX|\d{4})-(?<code>Q\d|H\d|SP|SU|FA|WI)$/u

/** Where no day is known to count from, only the way is told. */
const openValue = ({ anchor, value }: TimeExpression): string =>
  anchor.kind === 'absolute' ? value : value.replace(/^(?:REF|CTX)(?<way>[+-]).*$/u, (_, way: string) => (way === '-' ? 'PAST_REF' : 'FUTURE_REF'))

/** "early June", "late 2006", "the end of this year": the month or the year that it is a part of. */
function commonPart(first: string, last: string): string {
  const shared = [FULL_DATE, 7, 4].find((length) => first.slice(0, length) === last.slice(0, length))
  return first.slice(0, shared ?? FULL_DATE)
}

function byGranularity(first: string, granularity: DayRange['granularity'] | TimeUnit): string {
  switch (granularity) {
    case 'week': return weekOf(first)
    case 'month': return first.slice(0, 7)
    case 'quarter': return `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`
    case 'year': return first.slice(0, 4)
    default: return first
  }
}

/** The clock or the part of the day that the words tell: "T15:30", "TMO". */
function hourOf({ kind, span, value }: TimeExpression): string | null {
  const words = span.quote.toLowerCase()
  const clock = /^T\d\d:\d\d/u.exec(value)?.[0] ?? clockIn(words)
  if (kind === 'time' && clock !== null) return /\b(?:utc|gmt)\b/u.test(words) ? `${clock}Z` : clock
  const part = Object.keys(DAY_PARTS).filter((name) => words.includes(name)).toSorted((a, b) => b.length - a.length)[0]
  return DAY_PARTS[part ?? ''] ?? null
}

function clockIn(words: string): string | null {
  const { hour, minute = '00', half } = /(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?<half>[ap])\.? ?m\b/u.exec(words)?.groups ?? /(?<hour>\d{1,2})[:.](?<minute>\d\d)/u.exec(words)?.groups ?? {}
  if (hour === undefined) return null
  const number = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  return `T${String(number).padStart(2, '0')}:${minute}`
}

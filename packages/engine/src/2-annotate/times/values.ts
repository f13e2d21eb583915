import { type TimeAnchor, type TimeUnit, twoDigits } from '../../model/index.ts'

const LETTERS: Readonly<Record<TimeUnit, string>> = { hour: 'H', day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y', decade: 'DE' }
const VAGUE = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const

/** `P3D`, `PT24H`, `PXY`: a length. */
export const lengthOf = (count: number | string, unit: TimeUnit): string => `P${unit === 'hour' ? 'T' : ''}${count}${LETTERS[unit]}`

/** `REF-3D`, `CTX+1D`: so far from the report's or the context's day. */
const offset = (base: string, count: number, unit: TimeUnit): string => `${base}${count < 0 ? '-' : '+'}${Math.abs(count)}${LETTERS[unit]}`

function relativeValue({ unit, from, to, of, weekday }: Extract<TimeAnchor, { kind: 'relative' }>): string {
  const base = of === 'report' ? 'REF' : 'CTX'
  const first = offset(base, from, unit)
  const day = weekday === undefined ? '' : `-${weekday === 0 ? 7 : weekday}`
  return `${first}${from === to ? '' : `/${offset(base, to, unit)}`}${day}`
}

function dateValue(year: string, month: number | null, day: number | null): string {
  return [year, ...(month === null ? [] : [twoDigits(month)]), ...(month === null || day === null ? [] : [twoDigits(day)])].join('-')
}

/** What the words fix on their own, as a TIMEX3-like value; unknown digits are X, and REF or CTX is the day counted from. */
export function valueOf(anchor: TimeAnchor): string {
  switch (anchor.kind) {
    case 'absolute': return dateValue(String(anchor.year), anchor.month, anchor.day)
    case 'monthDay': return dateValue('XXXX', anchor.month, anchor.day)
    case 'weekday': return `XXXX-WXX-${anchor.weekday === 0 ? 7 : anchor.weekday}`
    case 'relative': return relativeValue(anchor)
    case 'span': return `${valueOf(anchor.first)}/${valueOf(anchor.last)}`
    case 'since': return `${valueOf(anchor.of)}/..`
    case 'after': return `>${valueOf(anchor.of)}`
    case 'before': return `<${valueOf(anchor.of)}`
    case 'by': return `../${valueOf(anchor.of)}`
    case 'anniversary': return 'XXXX-XX-XX'
    case 'duration': return lengthOf(anchor.count, anchor.unit)
    case 'vague': return VAGUE[anchor.direction]
  }
}

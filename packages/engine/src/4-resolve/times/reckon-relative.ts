import { addDays, type DayRange, oneDay, type TimeAnchor } from '../../model/index.ts'
import { daysFrom, mondayOf, moveDay, openDays, unitDays } from './day-ranges.ts'
import type { Frame, Reckoned } from './time-context.ts'

type Relative = Extract<TimeAnchor, { kind: 'relative' }>

/** Units counted from the report's day, or from the days last spoken of. */
export function reckonRelative(anchor: Relative, { reference, previous }: Frame): Reckoned | null {
  const base = anchor.of === 'context' ? previous : reference === null ? null : oneDay(reference)
  const days = base && count(anchor, base)
  return days && { days, rule: tell(anchor) }
}

function count(anchor: Relative, base: DayRange): DayRange | null {
  if (base.first === null || base.last === null) return null
  if (anchor.from === 0 && anchor.to === 0 && (anchor.unit === 'day' || anchor.unit === 'hour')) return base
  if (anchor.weekday !== undefined) return oneDay(addDays(mondayOf(base.first), anchor.from * 7 + ((anchor.weekday + 6) % 7)))
  if (isStretch(anchor)) return daysFrom(moveDay(base.first, anchor.unit, anchor.from), moveDay(base.last, anchor.unit, anchor.to))
  if (anchor.unit === 'hour') return daysFrom(moveDay(base.first, 'hour', anchor.from), moveDay(base.last, 'hour', anchor.to))
  return openDays(unitDays(anchor.unit, base.first, anchor.from).first, unitDays(anchor.unit, base.last, anchor.to).last)
}

/** "the past three weeks" ends today; "last week" is a week of the calendar. */
const isStretch = ({ from, to }: Relative): boolean => (from < 0 && to === 0) || (from === 0 && to > 0)

const step = (by: number, unit: string): string => `${Math.abs(by)} ${unit}${Math.abs(by) === 1 ? '' : 's'}`

/** How the days were counted, in words. */
function tell(anchor: Relative): string {
  const { unit, from, to, weekday } = anchor
  const base = anchor.of === 'context' ? 'the day spoken of' : "the report's day"
  if (from === 0 && to === 0) return unit === 'day' || unit === 'hour' ? base : `the ${unit} of ${base}`
  return `${weekday === undefined ? '' : 'that weekday, '}${tellSteps(anchor)} ${to > 0 ? 'after' : 'before'} ${base}`
}

function tellSteps({ unit, from, to }: Relative): string {
  const [near, far] = [Math.min(Math.abs(from), Math.abs(to)), Math.max(Math.abs(from), Math.abs(to))]
  if (near === far) return step(far, unit)
  return near === 0 ? `up to ${step(far, unit)}` : `${near} to ${step(far, unit)}`
}

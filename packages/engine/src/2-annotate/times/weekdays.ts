import type { TimeAnchor } from '../../model/index.ts'
import { fromReport } from './anchors.ts'
import { WEEKDAY_NAME, weekdayNumber } from './fragments.ts'
import { isWeekday } from './guards.ts'
import { type Groups, longestOf, patternReader, type Reader } from './line.ts'

const SHIFTS: Readonly<Record<string, 'last' | 'next' | 'this'>> = {
  last: 'last', past: 'last', previous: 'last', next: 'next', following: 'next', coming: 'next', this: 'this', 'this coming': 'this', 'this past': 'last',
}
const WEEKS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

const readWeekday = ({ shift, day }: Groups): TimeAnchor | null => {
  const weekday = weekdayNumber(day)
  return weekday === null ? null : { kind: 'weekday', weekday, shift: SHIFTS[shift ?? ''] ?? null }
}

/** A weekday, with what moves it: "Monday", "last Friday", "Friday last week". */
export const readWeekdayName: Reader = longestOf([
  patternReader(`(?:(?<shift>this coming|this past|last|past|previous|next|following|coming|this) )?(?<day>${WEEKDAY_NAME})`, (groups, found) => {
    const anchor = isWeekday(found) ? readWeekday(groups) : null
    return anchor && { anchor }
  }),
  patternReader(`(?<day>${WEEKDAY_NAME})(?: of)? (?<week>last|this|next) week`, ({ day, week }) => {
    const weekday = weekdayNumber(day)
    return weekday === null ? null : { anchor: { ...fromReport('week', WEEKS[week ?? ''] ?? 0), weekday } }
  }),
])

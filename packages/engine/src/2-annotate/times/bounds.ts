import type { TimeAnchor } from '../../model/index.ts'
import { oneOf } from './fragments.ts'
import { type Line, type Reader, wordAfter } from './line.ts'

type Bound = 'since' | 'before' | 'after' | 'by'

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'since', by: 'by', until: 'by', till: 'by', 'up to': 'by', 'no later than': 'by', before: 'before', 'ahead of': 'before', after: 'after',
}
const OPENER = new RegExp(`(${oneOf(Object.keys(BOUNDS))}) `, 'y')

/** What a bound may hang on: "by now" and "after three days" are no bounds of a date. */
const CAN_BOUND: ReadonlySet<TimeAnchor['kind']> = new Set(['absolute', 'monthDay', 'weekday', 'relative', 'span'])

/** "after Monday's call" bounds nothing by the calendar: the call does, and the day is just "Monday". */
const isOwner = (line: Line, end: number): boolean => wordAfter(line, end) === "'s" || wordAfter(line, end) === "'"

/** "since 2014", "by Saturday", "until the end of the month", "before May 3". */
export const withBound =
  (point: Reader): Reader =>
  (line, at) => {
    OPENER.lastIndex = at
    const [opener, word] = OPENER.exec(line.words) ?? []
    const kind = BOUNDS[word ?? '']
    const reading = opener === undefined ? null : point(line, at + opener.length)
    if (!kind || !reading || !CAN_BOUND.has(reading.anchor.kind) || isOwner(line, reading.end)) return null
    return { start: at, end: reading.end, anchor: { kind, of: reading.anchor } }
  }

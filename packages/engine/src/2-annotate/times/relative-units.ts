import { FEW, FORWARD_WORDS, HEDGES } from '../../lexicon/times.ts'
import type { TimeAnchor, TimeUnit } from '../../model/index.ts'
import { fromContext, fromReport } from './anchors.ts'
import { COUNT, countOf, HEDGE, UNIT, unitOf, VAGUE_COUNT } from './fragments.ts'
import { type Found, type Groups, longestOf, patternReader, type Reader, wordAfter } from './line.ts'

interface Reach {
  readonly least: number
  readonly most: number
}

const AMOUNT = String.raw`(?:(?:(?<hedge>${HEDGE}) )?(?<count>${COUNT}|an?(?= ${UNIT}))|(?<vague>${VAGUE_COUNT}))`
const AN_AMOUNT = String.raw`${AMOUNT}(?: -)? (?<unit>${UNIT})`
const SINGULAR = '(?:week|month|quarter|year|decade)'
const PLURAL = '(?:days|weeks|months|quarters|years|decades|hours)'

/** From how many to how many units the words allow: "three" 3–3, "nearly three" 2–3, "a few" 2 to what a few may be. */
function reachOf({ hedge, count, vague, unit }: Groups): Reach {
  if (vague !== undefined) return { least: 2, most: FEW[unitOf(unit)] }
  const number = count === 'a' || count === 'an' ? 1 : (countOf(count) ?? 1)
  const slack = HEDGES[hedge ?? ''] ?? { below: 0, above: 0 }
  return { least: Math.max(0, number - slack.below), most: number + slack.above }
}

const few = (unit: TimeUnit): number => FEW[unit]

/** -0 is not a number anybody wants to see. */
const negative = (number: number): number => (number === 0 ? 0 : -number)

const backward = (groups: Groups, of: typeof fromReport | typeof fromContext): TimeAnchor => {
  const { least, most } = reachOf(groups)
  return of(unitOf(groups['unit']), negative(most), negative(least))
}

const forward = (groups: Groups, of: typeof fromReport | typeof fromContext): TimeAnchor => {
  const { least, most } = reachOf(groups)
  return of(unitOf(groups['unit']), least, most)
}

/** "in three days" is a date only where the sentence looks ahead; "for the first time in three years" is a length. */
function looksAhead({ line, start }: Found): boolean {
  const words = line.words.slice(0, start).split(' ').slice(-14)
  return words.some((word) => FORWARD_WORDS.has(word)) && !words.some((word) => word === 'first' || /(?:est|worst)$/.test(word))
}

const ends = ({ line, end }: Found): boolean => !['of', 'the', 'a', 'an', 'that', 'it', 'he', 'she', 'they'].includes(wordAfter(line, end))

const COUNTED: readonly Reader[] = [
  patternReader(`${AN_AMOUNT} ago`, (groups) => ({ anchor: backward(groups, fromReport) })),
  patternReader(`${AN_AMOUNT} (?:earlier|previously|prior)`, (groups, found) => (ends(found) ? { anchor: backward(groups, fromContext) } : null)),
  patternReader(`${AN_AMOUNT} (?:later|afterwards|afterward)`, (groups, found) => (ends(found) ? { anchor: forward(groups, fromContext) } : null)),
  patternReader(`${AN_AMOUNT} from (?:now|today)`, (groups) => ({ anchor: forward(groups, fromReport) })),
  patternReader(`in ${AN_AMOUNT} (?:'|'s) time`, (groups) => ({ anchor: forward(groups, fromReport) })),
  patternReader(`in ${AN_AMOUNT}`, (groups, found) => (looksAhead(found) && ends(found) ? { anchor: forward(groups, fromReport) } : null)),
  patternReader(`within ${AN_AMOUNT}`, (groups, found) =>
    ends(found) ? { anchor: fromReport(unitOf(groups['unit']), 0, reachOf(groups).most) } : null),
]

/** "the past three days", "over the next few weeks", "in recent months", "within days". */
const STRETCHES: readonly Reader[] = [
  patternReader(`the (?:past|last|previous) (?:(?<vague>few|several|couple of) )?(?:(?<count>${COUNT}) )?(?<unit>${UNIT})`, (groups, found) =>
    groups['unit'] === 'day' || wordAfter(found.line, found.end) === 'of' ? null : { anchor: fromReport(unitOf(groups['unit']), negative(lengthOf(groups)), 0) }),
  patternReader(`(?:within )?the (?:next|coming|following) (?:(?<vague>few|several|couple of) )?(?:(?<count>${COUNT}) )?(?<unit>${UNIT})`, (groups) =>
    groups['unit']?.endsWith('s') ? { anchor: fromReport(unitOf(groups['unit']), 0, lengthOf(groups)) } : null),
  patternReader(`the coming (?<unit>${SINGULAR})`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 0, 1) })),
  patternReader(`(?:past|last) (?:(?<vague>few|several) |(?<count>${COUNT}) )(?<unit>${PLURAL})`, (groups) => ({
    anchor: fromReport(unitOf(groups['unit']), negative(lengthOf(groups)), 0),
  })),
  patternReader(`next (?:(?<vague>few|several) |(?<count>${COUNT}) )(?<unit>${PLURAL})`, (groups) => ({
    anchor: fromReport(unitOf(groups['unit']), 0, lengthOf(groups)),
  })),
  patternReader(`(?:the )?(?:most )?recent (?<unit>${PLURAL})`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), negative(few(unitOf(unit))), 0) })),
  patternReader(`(?:within )?(?:the )?(?:coming|upcoming) (?<unit>${PLURAL})`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 0, few(unitOf(unit))) })),
  patternReader(`within (?<unit>${PLURAL})`, ({ unit }, found) => (ends(found) ? { anchor: fromReport(unitOf(unit), 0, few(unitOf(unit))) } : null)),
  patternReader(`(?<unit>${PLURAL}) ago`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), negative(few(unitOf(unit))), unit === 'hours' ? 0 : -1) })),
  patternReader(`(?:just )?(?<unit>${PLURAL}) later`, ({ unit }) => ({ anchor: fromContext(unitOf(unit), unit === 'hours' ? 0 : 1, few(unitOf(unit))) })),
  patternReader(`(?:just )?(?<unit>${PLURAL}) earlier`, ({ unit }) => ({ anchor: fromContext(unitOf(unit), negative(few(unitOf(unit))), unit === 'hours' ? 0 : -1) })),
]

/** "the past month" is one; "the past months" are a few. */
function lengthOf({ vague, count, unit }: Groups): number {
  if (vague !== undefined || (count === undefined && unit?.endsWith('s'))) return few(unitOf(unit))
  return countOf(count) ?? 1
}

/** The unit the report stands in, or one next to it: "last week", "this month", "late last year". */
const STEPS: readonly Reader[] = [
  patternReader(`(?:(?:early|earlier|late|later|mid)(?: -)?(?: in)? )?(?:last|past) (?<unit>${SINGULAR})`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), -1) })),
  patternReader(`(?:(?:early|earlier|late|later|mid)(?: -)?(?: in)? )?(?:next|coming) (?<unit>${SINGULAR})`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 1) })),
  patternReader(`this (?<unit>week|month|quarter|year|decade)|the current (?<current>week|month|quarter|year)`, ({ unit, current }) => ({
    anchor: fromReport(unitOf(unit ?? current), 0),
  })),
  patternReader(`within (?:this|the) (?<unit>week|month|quarter|year)`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 0) })),
  patternReader(`before the (?<unit>day|week|month|year) (?:is|was) (?:out|over)`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 0) })),
  patternReader(`(?:the )?(?:end|close) of (?:the|this) (?<unit>day)`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 0) })),
  patternReader(`(?:the )?(?:end|close|start|beginning|middle) of (?:the|this) (?<unit>week|month|quarter|year|decade)`, ({ unit }) => ({ anchor: fromReport(unitOf(unit), 0) })),
  patternReader(`(?:the )?(?:end|close|start|beginning|middle) of (?<way>last|next) (?<unit>week|month|quarter|year|decade)`, ({ way, unit }) => ({
    anchor: fromReport(unitOf(unit), way === 'last' ? -1 : 1),
  })),
  patternReader(`(?:the )?(?<unit>week|month|year)(?: -|-| 's) end`, ({ unit }) => (unit === 'week' ? null : { anchor: fromReport(unitOf(unit), 0) })),
]

/** Stretches counted in units from the report or from the day spoken of. */
export const readRelativeUnit: Reader = longestOf([...COUNTED, ...STRETCHES, ...STEPS])

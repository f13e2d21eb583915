import type { TimeAnchor } from '../../model/index.ts'
import { between, fromContext, fromReport } from './anchors.ts'
import { DAY_PART } from './fragments.ts'
import { longestOf, patternReader, type Reader, wordAfter } from './line.ts'

const PART = String.raw`(?: ${DAY_PART})?`
const SAME_DAY = '(?:that|the same|that same|the very same)'

const weekend = (shift: 'last' | 'next' | null): TimeAnchor =>
  between({ kind: 'weekday', weekday: 6, shift }, { kind: 'weekday', weekday: 0, shift: null })

/** Fixed phrases for a day, each with how far it lies from the day of the report. */
const FROM_REPORT: readonly (readonly [string, TimeAnchor])[] = [
  [String.raw`(?:(?:earlier|later|late|early) )?today|tonight|this ${DAY_PART}|(?:earlier|later) this ${DAY_PART}`, fromReport('day', 0)],
  [String.raw`the day before yesterday`, fromReport('day', -2)],
  [String.raw`(?:(?:earlier|late|early) )?yesterday${PART}|(?:late )?last night|yesterday 's`, fromReport('day', -1)],
  [String.raw`(?:(?:late|early) )?tomorrow${PART}|tomorrow night`, fromReport('day', 1)],
  [String.raw`the day after tomorrow`, fromReport('day', 2)],
  [String.raw`overnight`, fromReport('day', -1, 0)],
  [String.raw`(?:the|this) weekend`, weekend(null)],
  [String.raw`(?:last|the past) weekend`, weekend('last')],
  [String.raw`(?:next|the coming) weekend`, weekend('next')],
]

const FROM_CONTEXT: readonly (readonly [string, TimeAnchor])[] = [
  [String.raw`(?:(?:earlier|later|on) )?${SAME_DAY} (?:day|${DAY_PART})`, fromContext('day', 0)],
  [String.raw`(?:earlier|later) in the day|earlier on the day`, fromContext('day', 0)],
  [String.raw`(?:the )?(?:following|next) (?:day|${DAY_PART})`, fromContext('day', 1)],
  [String.raw`the (?:previous|preceding) (?:day|${DAY_PART})|the night before`, fromContext('day', -1)],
  [String.raw`the (?:following|next) week`, fromContext('week', 1)],
  [String.raw`the following month`, fromContext('month', 1)],
  [String.raw`the (?:following|next) year`, fromContext('year', 1)],
  [String.raw`the (?:previous|preceding) week`, fromContext('week', -1)],
  [String.raw`the (?:previous|preceding) month`, fromContext('month', -1)],
  [String.raw`the (?:previous|preceding) year`, fromContext('year', -1)],
  [String.raw`(?:(?:earlier|later) )?${SAME_DAY} week`, fromContext('week', 0)],
  [String.raw`(?:(?:earlier|later) )?${SAME_DAY} month`, fromContext('month', 0)],
  [String.raw`(?:(?:earlier|later) )?${SAME_DAY} year`, fromContext('year', 0)],
]

/** "the day before" closes its clause; "the day before the vote" counts from something we cannot see. */
const CLOSED: ReadonlySet<string> = new Set(['', ',', '.', ';', ':', ')', 'and', 'but', '"', '”'])

const beforeOrAfter = (source: string, anchor: TimeAnchor): Reader =>
  patternReader(source, (_, { line, end }) => (CLOSED.has(wordAfter(line, end)) ? { anchor } : null))

/** Parts of the running unit: "later this year" is from today to its end. */
const PARTS: readonly Reader[] = (['week', 'month', 'year', 'decade'] as const).flatMap((unit) => [
  patternReader(`(?:earlier|early|previously) this ${unit}`, () => ({ anchor: between(fromReport(unit, 0), fromReport('day', 0)) })),
  patternReader(`(?:later|late) this ${unit}`, () => ({ anchor: between(fromReport('day', 0), fromReport(unit, 0)) })),
  patternReader(`(?:the )?rest of (?:the|this) ${unit}`, () => ({ anchor: between(fromReport('day', 0), fromReport(unit, 0)) })),
  patternReader(`so far this ${unit}|this ${unit} so far`, () => ({ anchor: between(fromReport(unit, 0), fromReport('day', 0)) })),
])

/** Days named from the day of the report ("today", "later this year") or from the day spoken of ("the following day"). */
export const readRelativeDay: Reader = longestOf([
  ...[...FROM_REPORT, ...FROM_CONTEXT].map(([source, anchor]) => patternReader(source, () => ({ anchor }))),
  beforeOrAfter('(?:the|a|one) day (?:before|earlier)', fromContext('day', -1)),
  beforeOrAfter('(?:the|a|one) day (?:after|later|afterwards)', fromContext('day', 1)),
  ...PARTS,
])

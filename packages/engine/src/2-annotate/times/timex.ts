import { DAY_PARTS, HEDGES, NUMBERS, SEASONS, UNITS } from '../../lexicon/times.ts'
import { between, fromContext, fromReport, monthDay } from './anchors.ts'
import { COUNT, countOf, oneOf, UNIT, unitOf, VAGUE_COUNT, YEAR } from './fragments.ts'
import { isCount } from './guards.ts'
import { AGE } from './lengths.ts'
import { type Draft, type Found, type Groups, longestOf, patternReader, type Reader, tokenAt, wordAfter, wordBefore } from './line.ts'
import { lengthOf } from './values.ts'

// What TimeML marks beyond what the coder asks of a text: every length, references such as "current", parts of days and years by themselves.

const MINOR = '(?:minutes?|seconds?)'

/** `P3D`, `PT30M`, `PXY`: minutes and seconds are units here alone. */
const lengthValue = (count: string, unit: string): string => (/^(?:minute|second)/.test(unit) ? `PT${count}${unit.charAt(0).toUpperCase()}` : lengthOf(count, unitOf(unit)))

const length = (count: string, unit: string): Draft => ({ anchor: { kind: 'duration', unit: unitOf(unit), count: Number(count) || 1 }, kind: 'duration', value: lengthValue(count, unit) })

const MORE_OR_LESS = `(?:(?:${oneOf([...Object.keys(HEDGES), 'just over', 'just under', 'as long as', 'as many as'])}) )?`
const HALVES = String.raw`(?<half> and a half)?`

/** Every counted length, a single one too: "almost two and a half years", "a day", "30-minute"; "15 a year" repeats. */
const COUNTED = patternReader(`${MORE_OR_LESS}(?<count>${COUNT}|an?|half an?|another)${HALVES}(?: -)?(?: full| whole| entire| straight| consecutive)? (?<unit>${UNIT}|${MINOR})(?: - long)?`, (groups, found) => {
  const { count = '', unit = '' } = groups
  if (isAge(found) || (ARTICLE.test(count) && /^(?:second|quarter)/.test(unit))) return null
  if (ARTICLE.test(count) && RATE_BEFORE.test(wordBefore(found.line, found.start))) return { ...length('1', unit), kind: 'set' }
  const number = numberOf(groups)
  return number === null ? null : length(String(number), unit)
})

const ARTICLE = /^(?:an?|another)$/
const RATE_BEFORE = /^[\d.,]+$|%|percent|times|once|twice/

const isAge = ({ line, start, end }: Found): boolean => AGE.test(line.words.slice(end)) || ['aged', 'age'].includes(wordBefore(line, start))

function numberOf({ count = '', half }: Groups): number | null {
  const whole = count.startsWith('half') ? 0.5 : ARTICLE.test(count) ? 1 : countOf(count)
  return whole === null ? null : whole + (half === undefined ? 0 : 0.5)
}

const PLURALS = `(?:${oneOf(Object.keys(UNITS).filter((word) => word.endsWith('s')))}|minutes|seconds)`

/** Lengths that no number tells: "several years", "the past few weeks", "recent months", "for decades". */
const UNCOUNTED = patternReader(`(?:the )?(?:(?:past|last|next|coming|recent|previous) )?(?:(?:${VAGUE_COUNT}|few|several|many|hundreds of|thousands of|dozens of) )?(?<unit>${PLURALS})`, ({ unit = '' }, { line, start, end }) => {
  const isBare = line.words.slice(start, end) === unit
  return isBare && !['for', 'in', 'after', 'within', 'of', 'over'].includes(wordBefore(line, start)) ? null : length('X', unit)
})

/** "the past three years", "the next six months", "the past year": from the report's day, but told as lengths. */
const STRETCH = patternReader(`(?:the )?(?:past|next|last|coming|previous|first) (?<count>${COUNT}) (?<unit>${PLURALS})|the past (?<single>week|month|quarter|year|decade)`, ({ count, unit, single }) =>
  single === undefined ? length(String(countOf(count) ?? 'X'), unit ?? '') : length('1', single))

const REFERENCES: Readonly<Record<string, 'past' | 'present' | 'future'>> = {
  now: 'present', currently: 'present', current: 'present', presently: 'present', 'the present': 'present', 'the moment': 'present', nowadays: 'present', 'these days': 'present',
  recently: 'past', 'more recently': 'past', 'most recently': 'past', recent: 'past', lately: 'past', previously: 'past', 'the past': 'past', 'the recent past': 'past',
  soon: 'future', 'very soon': 'future', shortly: 'future', 'the future': 'future', 'the near future': 'future', 'the foreseeable future': 'future',
}

const REFERENCE = patternReader(`(?<words>${oneOf(Object.keys(REFERENCES))})`, ({ words = '' }, { line, start, end }) => {
  const direction = REFERENCES[words]
  if (!direction || (['as', 'too', 'how'].includes(wordBefore(line, start)) && direction === 'future') || /^ (?:-|that)(?: |$)/.test(line.words.slice(end))) return null
  return { anchor: { kind: 'vague', direction } }
})

const PARTS = oneOf(Object.keys(DAY_PARTS))

/** A part of the day by itself: "in morning trading", "the evening". */
const DAY_PART_ALONE = patternReader(`(?:(?:the|that|early|late) )?(?<part>${PARTS})`, ({ part = '' }, { line, start }) => {
  const noun = tokenAt(line, line.words.indexOf(part, start))?.upos
  return noun === 'NOUN' || noun === 'ADJ' ? { anchor: fromContext('day', 0), kind: 'time' } : null
})

const ALWAYS_SEASON: ReadonlySet<string> = new Set(['summer', 'winter', 'autumn'])

/** "spring shows signs of hope": a season by itself, where the word is a noun and "fall" or "spring" can be nothing else. */
const SEASON_ALONE = patternReader(`(?:(?:the|early|late|mid) )?(?<season>${oneOf(Object.keys(SEASONS))})`, ({ season = '' }, found) => {
  const told = SEASONS[season]
  return told && isSeason(season, found) ? { anchor: between(monthDay(told.first), monthDay(told.last)), value: `XXXX-${told.code}` } : null
})

function isSeason(season: string, { line, start, end }: Found): boolean {
  if (!['NOUN', 'PROPN'].includes(tokenAt(line, line.words.indexOf(season, start))?.upos ?? '')) return false
  return ALWAYS_SEASON.has(season) || (['in', 'this', 'last', 'next', 'by', 'since', 'until', 'but', 'during'].includes(wordBefore(line, start)) && !['of', 'in'].includes(wordAfter(line, end)))
}

const NTHS = ['first', 'second', 'third', 'fourth']

/** "third-quarter results", "the fourth quarter of last year": the report's own year where none is told. */
const QUARTER = patternReader(`(?:the )?(?:fiscal )?(?<nth>${oneOf(NTHS)})(?: -)? quarter(?:(?: of)?(?: the)? (?:(?<year>${YEAR})|(?<which>this|last|next) year))?`, ({ nth = '', year, which }: Groups) => ({
  anchor: year === undefined ? fromReport('year', which === 'last' ? -1 : which === 'next' ? 1 : 0) : { kind: 'absolute', year: Number(year), month: null, day: null },
  value: `XXXX-Q${NTHS.indexOf(nth) + 1}`,
}))

const SHORT_DECADE = patternReader(String.raw`(?:the )?(?:(?:early|mid|late)(?: -)? )?'?(?<tens>[2-9])0s`, ({ tens }) => ({
  anchor: between({ kind: 'absolute', year: 1900 + Number(tens) * 10, month: null, day: null }, { kind: 'absolute', year: 1909 + Number(tens) * 10, month: null, day: null }),
  value: `19${tens ?? ''}X`,
}))

/** "the 2005 congress", "Games 2010": any four digits that are a year and count nothing. */
const ANY_YEAR = patternReader(String.raw`(?:the year )?(?<year>(?:19|20)\d\d)`, ({ year }, found) => {
  const [before, after] = [wordBefore(found.line, found.start), wordAfter(found.line, found.end)]
  return isCount(found) || UNITS[after] !== undefined || /^[-/:$€£.]$|^(?:no|flight|number|about|around|some|nearly)$/.test(before) || /^[-/:%]$/.test(after) || tokenAt(found.line, found.end + 1)?.feats['Number'] === 'Plur'
    ? null
    : { anchor: { kind: 'absolute', year: Number(year), month: null, day: null } }
})

/** Every word that can open one of these, besides those that open a time for the coder. */
export const TIMEX_OPENING: ReadonlySet<string> = new Set([
  'half', 'another', 'current', 'recent', 'present', 'fiscal', 'hundreds', 'thousands', 'dozens', 'previously', 'more', 'most', 'very',
  ...Object.keys(NUMBERS), ...Object.keys(UNITS), 'minutes', 'seconds', ...Object.keys(REFERENCES).map((words) => words.split(' ')[0] ?? ''), ...Object.keys(DAY_PARTS), ...NTHS,
])

export const readTimexOnly: Reader = longestOf([COUNTED, UNCOUNTED, STRETCH, REFERENCE, DAY_PART_ALONE, SEASON_ALONE, QUARTER, SHORT_DECADE, ANY_YEAR])

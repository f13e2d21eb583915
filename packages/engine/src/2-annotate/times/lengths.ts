import { SET_WORDS } from '../../lexicon/times.ts'
import { COUNT, countOf, oneOf, ORDINAL, UNIT, unitOf, WEEKDAY_NAME, weekdayNumber } from './fragments.ts'
import { longestOf, patternReader, type Reader, wordAfter, wordBefore } from './line.ts'

/** What makes a length an age. */
export const AGE = /^ (?:- )?(?:old|of age)\b/

/** A length of time; not an age: "the 45-year-old" and "aged 9 years" are no lengths. */
const LENGTH = patternReader(String.raw`(?<count>${COUNT})(?: -)? (?<unit>${UNIT})(?: - long)?`, ({ count, unit }, { line, start, end }) => {
  const number = countOf(count)
  if (number === null || AGE.test(line.words.slice(end)) || wordBefore(line, start) === 'aged') return null
  if (number === 1 && !/ - /.test(line.words.slice(start, end)) && wordBefore(line, start) !== 'for') return null
  return { anchor: { kind: 'duration', unit: unitOf(unit), count: number }, kind: 'duration' }
})

const FOR_A = patternReader(String.raw`an? (?<unit>day|week|month|year|decade|hour)(?: - long)?`, ({ unit }, { line, start }) =>
  wordBefore(line, start) === 'for' ? { anchor: { kind: 'duration', unit: unitOf(unit), count: 1 }, kind: 'duration' } : null)

const EVERY = patternReader(`(?:every|each) (?:other )?(?<unit>day|week|month|quarter|year|decade|hour)`, ({ unit }) => ({
  anchor: { kind: 'duration', unit: unitOf(unit), count: 1 }, kind: 'set', value: `P1${(unit ?? 'y').charAt(0).toUpperCase()}`,
}))

const EVERY_COUNT = patternReader(`every (?<count>${COUNT}) (?<unit>${UNIT})`, ({ count, unit }) => ({
  anchor: { kind: 'duration', unit: unitOf(unit), count: countOf(count) ?? 1 }, kind: 'set',
}))

const EVERY_WEEKDAY = patternReader(`(?:every|each) (?<day>${WEEKDAY_NAME})|(?<days>${WEEKDAY_NAME})s`, ({ day, days }) => {
  const weekday = weekdayNumber(day ?? days)
  return weekday === null ? null : { anchor: { kind: 'weekday', weekday, shift: null }, kind: 'set' }
})

const OFTEN = patternReader(`(?<word>${oneOf(Object.keys(SET_WORDS))})`, ({ word }) => ({
  anchor: { kind: 'duration', unit: SET_WORDS[word ?? ''] ?? 'year', count: 1 }, kind: 'set',
}))

/** "the 100th day of the war": a count inside something whose start we do not know. */
const NTH_DAY = patternReader(`(?:the |its )?${ORDINAL} (?:straight |consecutive )?(?:day|week|month|year)(?= of|$| of)`, (_, { line, end }) =>
  wordAfter(line, end) === 'of' ? { anchor: { kind: 'vague', direction: 'present' } } : null)

/** Lengths ("three days") and repetitions ("every year"). */
export const readLength: Reader = longestOf([LENGTH, FOR_A, EVERY, EVERY_COUNT, EVERY_WEEKDAY, OFTEN, NTH_DAY])

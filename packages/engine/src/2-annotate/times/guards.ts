import {
  COUNTED, MONTH_CUES, NOT_A_WEEKDAY_AFTER, NOT_A_WEEKDAY_BEFORE, UNITS, WORDY_MONTHS, YEAR_CUES,
} from '../../lexicon/times.ts'
import { type Found, type Line, tokenAt, wordAfter, wordBefore } from './line.ts'

/** Whether the word at a place is written with a capital; it may be the inside of a token ("mid-May"). */
function isCapital(line: Line, at: number): boolean {
  const index = line.starts.findLastIndex((start) => start <= at)
  const word = /^\S+/.exec(line.words.slice(at))?.[0] ?? ''
  const text = line.tokens[index]?.text ?? ''
  return /^\p{Lu}/u.test(text.slice(text.toLowerCase().indexOf(word)))
}

/** "May" and "March" must stand capitalised: "the 3 may be" names no month. */
export function isCapitalMonth(line: Line, start: number, name: string): boolean {
  if (!WORDY_MONTHS.has(name)) return true
  const at = line.words.indexOf(name, start)
  const upos = tokenAt(line, at)?.upos
  return isCapital(line, at) && upos !== 'AUX' && upos !== 'VERB'
}

/**
 * Whether a month's name standing alone is a month. Fires on "talks in May" and "the March deadline";
 * not on "Talks May Resume", "Theresa May said", "the March on Rome" and "April Hale said".
 */
export function isLoneMonth({ line, start, end }: Found, name: string): boolean {
  const before = wordBefore(line, start)
  if (/^\d{1,2}$/.test(before)) return false
  if (!isCapital(line, start)) return MONTH_CUES.has(before) && !WORDY_MONTHS.has(name)
  if (MONTH_CUES.has(before)) return !isNameNext(line, end)
  if (WORDY_MONTHS.has(name)) return isDetermined(line, start, end)
  return !isNameNext(line, end) && !isNameBefore(line, start)
}

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'its', 'his', 'her', 'their', "'s"])
const MARCH_COMPLEMENTS: ReadonlySet<string> = new Set(['on', 'of', 'for', 'to', 'through', 'against', 'towards', 'toward', 'in', 'was', 'is', 'will', ',', '.', ''])

const isDetermined = (line: Line, start: number, end: number): boolean =>
  DETERMINERS.has(wordBefore(line, start)) && !MARCH_COMPLEMENTS.has(wordAfter(line, end)) && !isNameNext(line, end)

const isNameNext = (line: Line, end: number): boolean => {
  const next = tokenAt(line, end + 1)
  return next?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(next.text)
}

const isNameBefore = (line: Line, start: number): boolean => {
  const index = line.tokenStartingAt.get(start) ?? 0
  const previous = line.tokens[index - 1]
  return index > 1 && previous?.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(previous.text)
}

/** Whether four digits standing alone are a year: "in 2014", "the 2014 accord"; not "in 2000 cases", "Vision 2030", "555-2014". */
export function isLoneYear({ line, start, end }: Found, year: number): boolean {
  const before = wordBefore(line, start)
  if (!YEAR_CUES.has(before) || (year < 1900 && before !== 'in' && before !== 'since')) return false
  const next = wordAfter(line, end)
  return !COUNTED.has(next) && UNITS[next] === undefined && !/^ [-/] (?!era\b)/.test(line.words.slice(end)) && !isRoundCount(line, end, year)
}

const isRoundCount = (line: Line, end: number, year: number): boolean =>
  year % 100 === 0 && tokenAt(line, end + 1)?.feats['Number'] === 'Plur'

/** Whether a weekday's name is a day: not "Good Friday" nor "the Sunday Times". */
export const isWeekday = ({ line, start, end }: Found): boolean =>
  !NOT_A_WEEKDAY_AFTER.has(wordBefore(line, start)) && !NOT_A_WEEKDAY_BEFORE.has(wordAfter(line, end))

/** Whether the number that ends here counts something, as in "May 20 percent". */
export const isCount = ({ line, end }: Found): boolean => COUNTED.has(wordAfter(line, end))

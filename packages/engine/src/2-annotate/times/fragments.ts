import {
  DAY_PARTS, HEDGES, MONTH_ABBREVIATIONS, MONTHS, NUMBERS, ORDINALS, UNITS, VAGUE_COUNTS, WEEKDAY_ABBREVIATIONS, WEEKDAYS,
} from '../../lexicon/times.ts'
import type { TimeUnit } from '../../model/index.ts'

const escape = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** An alternation, longest first, so that a short word never hides a longer one. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escape).join('|')})`

export const MONTH_NAME = oneOf(Object.keys(MONTHS))
/** With short forms, whose full stop may be a token of its own. */
export const MONTH = String.raw`(?:${MONTH_NAME}|${oneOf(Object.keys(MONTH_ABBREVIATIONS))}(?: ?\.)?)`
export const WEEKDAY_NAME = oneOf(Object.keys(WEEKDAYS))
export const WEEKDAY = String.raw`(?:${WEEKDAY_NAME}|${oneOf(Object.keys(WEEKDAY_ABBREVIATIONS))}(?: ?\.)?)`
export const YEAR = String.raw`(?:1[6-9]|20)\d\d`
export const DAY = String.raw`(?:\d{1,2}(?: ?(?:st|nd|rd|th))?)`
export const UNIT = oneOf(Object.keys(UNITS))
export const COUNT = String.raw`(?:\d{1,4}|${oneOf(Object.keys(NUMBERS))}(?: - (?:one|two|three|four|five|six|seven|eight|nine))?)`
export const VAGUE_COUNT = oneOf(VAGUE_COUNTS)
export const HEDGE = oneOf(Object.keys(HEDGES))
export const DAY_PART = oneOf(Object.keys(DAY_PARTS))
export const ORDINAL = String.raw`(?:\d{1,4} ?(?:st|nd|rd|th)|${oneOf(Object.keys(NUMBERS).filter((word) => word.endsWith('ty')))} - ${oneOf(Object.keys(ORDINALS))}|${oneOf(Object.keys(ORDINALS))})`

const bare = (word: string): string => word.replaceAll(/[ .]/g, '')

/** A month's number; null for no month. */
export const monthNumber = (word: string | undefined): number | null =>
  word === undefined ? null : (MONTHS[bare(word)] ?? MONTH_ABBREVIATIONS[bare(word)] ?? null)

/** A weekday's number, 0 is Sunday; null for no weekday. */
export const weekdayNumber = (word: string | undefined): number | null =>
  word === undefined ? null : (WEEKDAYS[bare(word)] ?? WEEKDAY_ABBREVIATIONS[bare(word)] ?? null)

/** The unit a word names; "days" when it names none, which a pattern made of {@link UNIT} rules out. */
export const unitOf = (word: string | undefined): TimeUnit => UNITS[word ?? ''] ?? 'day'

const inWords = (words: string, table: Readonly<Record<string, number>>): number | null => {
  const parts = words.split(' - ').map((word) => table[word] ?? NUMBERS[word])
  return parts.reduce<number | null>((sum, part) => (sum === null || part === undefined ? null : sum + part), 0)
}

/** "12", "twelve" or "twenty - one" as a number. */
export const countOf = (words: string | undefined): number | null =>
  words === undefined ? null : /^\d+$/.test(words) ? Number(words) : inWords(words, NUMBERS)

/** "80th", "eightieth" or "twenty - first" as a number. */
export const ordinalOf = (words: string | undefined): number | null =>
  words === undefined ? null : /^\d/.test(words) ? Number.parseInt(words, 10) : inWords(words, ORDINALS)

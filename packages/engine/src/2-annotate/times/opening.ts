import { HOLIDAYS } from '../../lexicon/holidays.ts'
import {
  DAY_PARTS, HEDGES, JUBILEES, MONTH_ABBREVIATIONS, MONTHS, NUMBERS, OPENING_WORDS, ORDINALS, SEASONS, SET_WORDS, UNITS, VAGUE_COUNTS, VAGUE_WORDS,
  WEEKDAY_ABBREVIATIONS, WEEKDAYS,
} from '../../lexicon/times.ts'
import { type Line, spellOut } from './line.ts'

const TABLES = [
  DAY_PARTS, HEDGES, JUBILEES, MONTH_ABBREVIATIONS, MONTHS, NUMBERS, ORDINALS, SEASONS, SET_WORDS, UNITS, VAGUE_WORDS, WEEKDAY_ABBREVIATIONS, WEEKDAYS,
]

const firstWord = (words: string): string => /^[^\s']+/.exec(spellOut(words))?.[0] ?? ''

/** Every word that can open a time expression. */
const OPENING: ReadonlySet<string> = new Set([
  ...OPENING_WORDS,
  ...[...TABLES.flatMap((table) => Object.keys(table)), ...VAGUE_COUNTS, ...HOLIDAYS.flatMap(({ names }) => names)].map(firstWord),
  ...Object.keys(WEEKDAYS).map((day) => `${day}s`),
])
const TELLS_ANNIVERSARY = /anniversar|centen|birthday/

/** Most words open no time expression: a look at the first one saves trying every pattern there. `more`: words that open one as well. */
export function openings(line: Line, more: ReadonlySet<string>): readonly number[] {
  if (TELLS_ANNIVERSARY.test(line.words)) return line.starts
  return line.starts.filter((start) => {
    const word = /\S*/.exec(line.words.slice(start, start + 20))?.[0] ?? ''
    return /^'?\d/.test(word) || OPENING.has(word.replace(/\.$/, '')) || more.has(word)
  })
}

import { plainLetters } from './fold-name.ts'

const LEADING_ARTICLE = /^the /i
const ELIDED = /\b([dl])'\s*(?=\p{Lu})/giu
const APOSTROPHE = /\s*'/g
const COMMA = /\s*,\s*/g
const HYPHEN = /[-‐‑–]/g
const SPACES = /\s+/g
// Most names and nearly all tokens need no work; this keeps lookups and the building of the indexes fast.
const PLAIN_ALREADY = /^(?!the )[a-z]+(?: [a-z]+)*$/i

/**
 * A name as the register compares it, letter case kept: no accents, apostrophes or periods, hyphens as spaces, no leading
 * "the". Tokens joined by spaces give the same as the text they were cut from: "Guinea - Bissau", "People 's Republic".
 */
export const plainName = (words: string): string =>
  PLAIN_ALREADY.test(words)
    ? words
    : plainLetters(words)
        .replace(ELIDED, '$1 ')
        .replace(APOSTROPHE, '')
        .replaceAll('.', '')
        .replaceAll('&', ' and ')
        .replace(HYPHEN, ' ')
        .replace(COMMA, ', ')
        .replace(SPACES, ' ')
        .trim()
        .replace(LEADING_ARTICLE, '')

/** The key under which a name is kept: {@link plainName} in lower case. */
export const nameKey = (words: string): string => plainName(words).toLowerCase()

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u

const wordFits = (entry: string, given: string): boolean => {
  if (isAcronym(entry)) return entry === given
  if (INNER_CAPITAL.test(entry)) return entry === given || entry.toUpperCase() === given
  return !isUpper(entry.charAt(0)) || isUpper(given.charAt(0))
}

/**
 * Whether given words may stand for an entry with the same key: acronyms to the letter ("US", never "us" or "Us"; "AfD" or
 * "AFD"), capitals where the entry has them ("CHINA" and "China", never "china"). Both sides as {@link plainName} gives them.
 */
export const caseFits = (entry: string, given: string): boolean => {
  const words = given.split(' ')
  return entry.split(' ').every((word, i) => wordFits(word, words[i] ?? ''))
}

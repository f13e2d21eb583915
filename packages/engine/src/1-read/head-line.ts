import { BYLINE_OPENERS, NAME_CONNECTORS, OFFICIAL_BODY_ENDINGS, OFFICIAL_BODY_OPENERS, RELEASE_LABELS, SOURCE_LABELS, STAFF_BYLINES } from '../lexicon/report-shapes.ts'
import type { Range } from './page.ts'

const LONGEST_NAME_LINE = 90
const OPENER = new RegExp(`^(?:${BYLINE_OPENERS.join('|')}):?\\s+(?=\\p{L})`, 'iu')
const SOURCE = new RegExp(`^(?:${SOURCE_LABELS.join('|')})\\s*:\\s*(?=\\S)`, 'iu')
const PERSON = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|al|el|bin|la|da|dos)$/u

/** Whether a line names who wrote the report: "By Jane Roe", "Jane Roe and Bo Lee, Example Wire", "Staff reporter". */
export const isByline = (text: string): boolean => {
  if (text.length > LONGEST_NAME_LINE) return false
  if (STAFF_BYLINES.has(text.toLowerCase())) return true
  const opener = OPENER.exec(text)
  if (opener !== null) return isNameList(text.slice(opener[0].length))
  const [first, second, ...more] = text.split(/,\s+/u)
  return more.length === 0 && first !== undefined && second !== undefined && isPersonShaped(first) && isPersonShaped(second)
}

const isNameList = (text: string): boolean => {
  const names = text.split(/,\s+|\s+and\s+|\s+in\s+|\s*[|/&]\s*/u)
  return names.length <= 6 && names.every((name) => name.split(/\s+/u).every((word) => PERSON.test(word) || NAME_CONNECTORS.has(word)))
}

// "Jane Roe" is two to four words, each with a capital and with small letters.
const isPersonShaped = (text: string): boolean => {
  const words = text.split(/\s+/u)
  return words.length >= 2 && words.length <= 4 && words.every((word) => PERSON.test(word)) && /\p{Ll}/u.test(text) && !isOfficialBody(text)
}

/** The publisher's name in "Source: Example Wire", as a range. */
export const readSourceLabel = (text: string, block: Range): Range | null => {
  const label = text.length > LONGEST_NAME_LINE ? null : SOURCE.exec(text)
  return label === null ? null : { start: block.start + label[0].length, end: block.end }
}

/** Whether a line is nothing but the name of a government body: "Ministry of Foreign Affairs of Ruritania". */
export const isOfficialBody = (text: string): boolean => {
  const name = text.toLowerCase().replace(/^the\s+/u, '')
  if (text.length > LONGEST_NAME_LINE || !/^\p{Lu}/u.test(text)) return false
  const words = text.split(/[\s,]+/u)
  if (!words.every((word) => /^[\p{Lu}&(]/u.test(word) || NAME_CONNECTORS.has(word))) return false
  return OFFICIAL_BODY_OPENERS.some((opener) => name.startsWith(opener)) || OFFICIAL_BODY_ENDINGS.some((ending) => endsWithWords(name, ending))
}

const endsWithWords = (name: string, ending: string): boolean => name === ending || name.endsWith(` ${ending}`)

/** Whether a line only says what kind of paper it is: "Press release". */
export const isReleaseLabel = (text: string): boolean => RELEASE_LABELS.has(text.toLowerCase().replace(/[:.!]$/u, ''))

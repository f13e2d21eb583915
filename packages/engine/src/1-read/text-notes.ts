import { note, type Note } from '../model/index.ts'
import { ENGLISH_STOP_WORDS } from '../lexicon/english-stop-words.ts'

// English prose has 30 to 45 in a hundred, headlines and lists 10 to 20, other languages under 3.
const LEAST_STOP_WORDS = 0.07
const LEAST_WORDS = 40
const MOST_TABLE = 0.25
const SAMPLE = 40_000

/** Remarks on what the text as a whole looks like: wordless, foreign, a table. */
export const noteOddities = (content: string): readonly Note[] => {
  const sample = content.slice(0, SAMPLE)
  if (!/\p{L}/u.test(sample)) return [note('no_sentences', 'There are no letters in it, so there is nothing to read.'), ...tableNotes(sample)]
  const table = tableNotes(sample)
  // The words of a table are names; their language tells nothing.
  return table.length > 0 ? table : languageNotes(sample)
}

const languageNotes = (sample: string): readonly Note[] => {
  const letters = count(sample, /\p{L}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  if (letters >= 20 && latin * 2 < letters) return [note('language_not_english', 'Most of its letters are not Latin; Readout reads English.')]
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return []
  const share = words.filter((word) => ENGLISH_STOP_WORDS.has(word)).length / words.length
  return share >= LEAST_STOP_WORDS ? [] : [note('language_not_english', `Only ${Math.round(share * 100)} words in 100 are the small words of English.`)]
}

const tableNotes = (sample: string): readonly Note[] => {
  const inked = count(sample, /[^\s]|\t/gu)
  const marks = count(sample, /[\d\t|{}[\]<>=";]/gu)
  if (inked >= 30 && marks / inked > MOST_TABLE) return [note('mostly_table', `${Math.round((marks / inked) * 100)} in 100 characters are digits or marks of tables and code.`)]
  return hasEvenColumns(sample) ? [note('mostly_table', 'Its lines have columns, not sentences.')] : []
}

// Lines of one record each: the same number of commas or semicolons in all, and no full stops.
const hasEvenColumns = (sample: string): boolean => {
  const lines = sample.split(/\r\n|[\r\n]/u).filter((line) => line.trim() !== '')
  if (lines.length < 4) return false
  const counts = lines.slice(0, 50).map((line) => count(line, /[,;\t|](?! )/gu))
  const [first] = counts
  return first !== undefined && first >= 2 && counts.filter((each) => each === first).length >= counts.length * 0.9
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

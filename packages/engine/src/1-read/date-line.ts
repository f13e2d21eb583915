import { DATE_LINE_LABELS } from '../lexicon/report-shapes.ts'
import type { Range } from './page.ts'
import { isPlaceShaped } from './read-dateline.ts'
import { findDates, type WrittenDate } from './written-date.ts'

/** A line that is a date and no more than a label, a clock time or a place beside it. */
export interface DateLine extends Range {
  readonly date: WrittenDate
  readonly place: Range | null
}

const LONGEST = 120
const LABELS = new RegExp(`(?<![\\p{L}\\d])(?:${DATE_LINE_LABELS.map((label) => label.replaceAll('.', '\\.')).join('|')})(?![\\p{L}\\d])`, 'giu')
// "by Example Wire" after the date, "The Palace" before a city.
const ASIDE = /\bby (?:\p{Lu}[\p{L}.-]* ?){1,4}$|\bThe (?=\p{Lu})/gu
const CLOCK = /\d{1,2}[:.]\d{2}(?::\d{2})?|(?<!\d)\d{3,4}(?= ?(?:gmt|utc|hrs|hours))|\b\d{1,2}(?= ?[ap]\.?m\b)/giu

/**
 * A block that only dates the report.
 * Fires on "Published: 5 May 2024, 10:30 GMT" and "Geneva, 5 May 2024"; not on "Vote set for 5 May 2024".
 */
export const readDateLine = (content: string, block: Range): DateLine | null => {
  if (block.end - block.start > LONGEST) return null
  const dates = findDates(content, block)
  const date = dates[0]
  if (date === undefined) return null
  // Blank out with spaces of the same length, so that what is left keeps its offsets.
  const blank = (text: string): string => ' '.repeat(text.length)
  let rest = content.slice(block.start, block.end)
  for (const { start, end } of dates) rest = rest.slice(0, start - block.start) + blank(content.slice(start, end)) + rest.slice(end - block.start)
  rest = rest.replaceAll(CLOCK, blank).replaceAll(ASIDE, blank).replaceAll(LABELS, blank)
  const left = /[\p{L}\p{N}](?:.*[\p{L}\p{N}.])?/su.exec(rest)
  if (left === null) return { ...block, date, place: null }
  if (left[0].length > 40 || !isPlaceShaped(left[0])) return null
  return { ...block, date, place: { start: block.start + left.index, end: block.start + left.index + left[0].length } }
}

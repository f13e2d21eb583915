import { NAME_CONNECTORS, NEVER_PLACES } from '../lexicon/report-shapes.ts'
import { trimRange } from './lines.ts'
import type { Range } from './page.ts'
import { findDates, type WrittenDate } from './written-date.ts'

/** "NEW DELHI, May 5 (Agency) —" in parts. */
export interface DatelineDraft extends Range {
  readonly place: Range | null
  readonly date: WrittenDate | null
  readonly agency: Range | null
  /** Where the report's first sentence begins. */
  readonly bodyStart: number
}

type Parts = Pick<DatelineDraft, 'place' | 'date' | 'agency'>

const LONGEST = 120
const SEPARATOR = /\s*(?:[—–―]|--+|(?<=[\s)/])[-_](?=\s)|(?<=[)/])\.?(?=\s)|:(?=\s))\s*/gu
const SENTENCE_START = /^[["“‘'«(]{0,2}[\p{Lu}\p{N}\p{Lo}]/u
const AGENCY = /(?<=^|\s)(?:\((?<agency>[\p{Lu}\d][^()\n]{1,40})\)|\/(?<slashed>\p{Lu}[^/\n]{1,30})\/)/du

/**
 * The dateline that opens a paragraph, or null.
 * Fires on "Moscow (Agency) - The envoy left."; not on "Moscow — which had warned of this — stayed silent."
 */
export const readDateline = (content: string, paragraph: Range): DatelineDraft | null => {
  const { start } = paragraph
  const window = content.slice(start, Math.min(paragraph.end, start + LONGEST))
  for (const separator of window.matchAll(SEPARATOR)) {
    const end = start + separator.index + separator[0].trimEnd().length
    const bodyStart = start + separator.index + separator[0].length
    if (bodyStart >= paragraph.end || !SENTENCE_START.test(content.slice(bodyStart, bodyStart + 4))) continue
    const parts = readParts(content, { start, end: start + separator.index })
    if (parts !== null && (!separator[0].includes(':') || parts.date !== null || parts.agency !== null || isLoud(content, parts.place))) {
      return { start, end, ...parts, bodyStart }
    }
  }
  return null
}

const readParts = (content: string, head: Range): Parts | null => {
  const bracket = findAgency(content, head)
  const date = findDates(content, head)[0] ?? null
  const rest = restOf(content, head, [bracket, date])
  const named = rest.length > 1 ? null : splitPlace(content, rest[0] ?? null)
  if (named === null) return null
  const bracketed = holds(bracket, date) ? null : bracket
  const parts = { place: named.place, date, agency: bracketed?.name ?? named.agency }
  return isEnough(content, parts) ? parts : null
}

// A place in small letters alone may be the subject of the sentence.
const isEnough = (content: string, { place, date, agency }: Parts): boolean => agency !== null || date !== null || isLoud(content, place)

/** "Beirut (5 May 2024) –": what stands in the brackets is the date. */
const holds = (bracket: Range | null, date: Range | null): boolean =>
  bracket !== null && date !== null && date.start >= bracket.start && date.end <= bracket.end

const findAgency = (content: string, head: Range): (Range & { readonly name: Range }) | null => {
  const match = AGENCY.exec(content.slice(head.start, head.end))
  const inner = match?.indices?.groups?.['agency'] ?? match?.indices?.groups?.['slashed']
  if (match === null || inner === undefined) return null
  const start = head.start + match.index
  return { start, end: start + match[0].length, name: { start: head.start + inner[0], end: head.start + inner[1] } }
}

/** What is left of the head when the agency and the date are taken out. */
const restOf = (content: string, head: Range, cuts: readonly (Range | null)[]): readonly Range[] => {
  const rest: Range[] = []
  let from = head.start
  for (const cut of cuts.filter((c) => c !== null).toSorted((a, b) => a.start - b.start)) {
    if (cut.start > from) rest.push({ start: from, end: cut.start })
    from = Math.max(from, cut.end)
  }
  rest.push({ start: from, end: head.end })
  return rest.map((range) => stripMarks(content, range)).filter((range) => range.end > range.start)
}

const stripMarks = (content: string, range: Range): Range => {
  let { start, end } = trimRange(content, range)
  while (start < end && /[\s,;:|()–—-]/u.test(content.charAt(start))) start += 1
  while (end > start && /[\s,;:|()–—-]/u.test(content.charAt(end - 1))) end -= 1
  // "May 5." leaves a lone full stop; "D.C." keeps its own.
  return /^[.\s]*$/u.test(content.slice(start, end)) ? { start, end: start } : { start, end }
}

/** "Tehran, ABCD" is a place and an agency; null when the words can be no place. */
const splitPlace = (content: string, range: Range | null): { place: Range | null; agency: Range | null } | null => {
  if (range === null) return { place: null, agency: null }
  const text = content.slice(range.start, range.end)
  if (!isPlaceShaped(text)) return null
  const parts = /^(?<place>.*\p{Ll}.*?),\s*(?<agency>\p{Lu}{3,6})$/du.exec(text)?.indices?.groups
  const { place, agency } = parts ?? {}
  if (place === undefined || agency === undefined) return { place: range, agency: null }
  return {
    place: { start: range.start + place[0], end: range.start + place[1] },
    agency: { start: range.start + agency[0], end: range.start + agency[1] },
  }
}

/** Whether words could name a place: up to three comma parts of up to four capitalised words. */
export const isPlaceShaped = (text: string): boolean => {
  const parts = text.split(/\s*,\s*/u)
  return parts.length <= 3 && parts.every((part) => isPlacePart(part.split(/\s+/u)))
}

const isPlacePart = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  /^\p{Lu}/u.test(words[0] ?? '') &&
  !NEVER_PLACES.has((words[0] ?? '').toLowerCase()) &&
  words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’‘ʻʼ/-]*$/u.test(word) || NAME_CONNECTORS.has(word))

// "GENEVA —" needs nothing else; a short capital word may be an organisation ("UN —").
const isLoud = (content: string, place: Range | null): boolean => {
  const first = place === null ? '' : (content.slice(place.start, place.end).split(',')[0] ?? '')
  return first.length >= 4 && !/\p{Ll}/u.test(first) && /\p{Lu}{2}/u.test(first)
}

import type { Range } from './page.ts'

/** A line without its break and without the space around it; empty when start === end. */
export interface Line extends Range {
  readonly text: string
  /** White space before the first word. */
  readonly indent: number
}

// Zero-width characters, soft hyphens and byte order marks are no words, so no block begins or ends with one.
const EDGE = /[\s\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u
const LINE = /[^\r\n\u2028\u2029\f]*(?:\r\n|[\r\n\u2028\u2029\f]|$)/gu

/** The range without the invisible characters at its ends; start === end when nothing is left. */
export const trimRange = (content: string, range: Range): Range => {
  let { start, end } = range
  while (start < end && EDGE.test(content.charAt(start))) start += 1
  while (end > start && EDGE.test(content.charAt(end - 1))) end -= 1
  return { start, end }
}

/** The lines of content up to `limit`, trimmed. */
export const splitLines = (content: string, limit: number): readonly Line[] => {
  const lines: Line[] = []
  for (const match of content.slice(0, limit).matchAll(LINE)) {
    if (match[0] === '') continue
    const { start, end } = trimRange(content, { start: match.index, end: Math.min(match.index + match[0].length, limit) })
    lines.push({ start, end, text: content.slice(start, end), indent: start - match.index })
  }
  return lines
}

/** Where to stop reading: the limit, or the last white space shortly before it, and never inside a surrogate pair. */
export const cutAt = (content: string, limit: number): number => {
  if (content.length <= limit) return content.length
  for (let at = limit; at > limit - 1000; at -= 1) if (/\s/u.test(content.charAt(at))) return at
  return /[\udc00-\udfff]/.test(content.charAt(limit)) ? limit - 1 : limit
}

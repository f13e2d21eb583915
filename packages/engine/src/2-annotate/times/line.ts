import type { Sentence, TimeAnchor, TimeKind, Token } from '../../model/index.ts'

/** A sentence laid out for patterns: lower case, one space between words, hyphens and slashes apart ("mid - 2024"). */
export interface Line {
  readonly words: string
  readonly tokens: readonly Token[]
  /** Where each token starts in `words`. */
  readonly starts: readonly number[]
  /** Which token ends at a place in `words`. */
  readonly tokenEndingAt: ReadonlyMap<number, number>
  readonly tokenStartingAt: ReadonlyMap<number, number>
}

/** What a reader makes of some words: [start, end) in the line, and how they hang on the calendar. */
export interface Reading {
  readonly start: number
  readonly end: number
  readonly anchor: TimeAnchor
  readonly kind?: TimeKind
  readonly value?: string
}

/** Reads a time expression that starts at a place in the line, if one does. */
export type Reader = (line: Line, at: number) => Reading | null

export type Groups = Readonly<Record<string, string | undefined>>

/** Where a pattern stood, for guards that look around. */
export interface Found {
  readonly line: Line
  readonly start: number
  readonly end: number
}

/** A reading without its place. */
export type Draft = Pick<Reading, 'anchor' | 'kind' | 'value'>

/** One spelling for what reports write in many: dashes and apostrophes. */
export const spellOut = (words: string): string =>
  PLAIN_WORD.test(words)
    ? words.toLowerCase()
    : words
        .toLowerCase()
        .replaceAll(/[‐‑‒–]/g, '-')
        .replaceAll(/[’‘]/g, "'")
        .replaceAll(/(?<=[^\s-])[-/]|[-/](?=[^\s-])/g, ' $& ')
        .replaceAll(/\s+/g, ' ')
        .trim()

// Nearly every word: this keeps the laying out fast.
const PLAIN_WORD = /^[a-z]+$/i

/** Lays a sentence out as a line. */
export function lineOf(sentence: Sentence): Line {
  let words = ''
  const starts: number[] = []
  const tokenEndingAt = new Map<number, number>()
  for (const [index, token] of sentence.tokens.entries()) {
    if (words !== '') words += ' '
    starts.push(words.length)
    words += spellOut(token.text)
    tokenEndingAt.set(words.length, index)
  }
  const tokenStartingAt = new Map(starts.map((start, index) => [start, index]))
  return { words, tokens: sentence.tokens, starts, tokenEndingAt, tokenStartingAt }
}

/** A reader from a pattern; the pattern must end where a word ends. */
export function patternReader(source: string, read: (groups: Groups, found: Found) => Draft | null): Reader {
  const pattern = new RegExp(`(?:${source})(?= |$)`, 'y')
  return (line, at) => {
    pattern.lastIndex = at
    const match = pattern.exec(line.words)
    if (!match) return null
    const end = at + match[0].length
    if (!line.tokenEndingAt.has(end)) return null
    const draft = read(match.groups ?? {}, { line, start: at, end })
    return draft && { ...draft, start: at, end }
  }
}

/** The longest reading that any of the readers gives at this place; the earlier reader wins a tie. */
export const longestOf =
  (readers: readonly Reader[]): Reader =>
  (line, at) => {
    let best: Reading | null = null
    for (const reader of readers) {
      const reading = reader(line, at)
      if (reading && (!best || reading.end > best.end)) best = reading
    }
    return best
  }

/** The place after one space, for a reader that goes on; null at the end of the line. */
export const nextWordAt = (line: Line, end: number): number | null => (line.words[end] === ' ' ? end + 1 : null)

/** The token that starts at a place; undefined inside a token. */
export const tokenAt = (line: Line, at: number): Token | undefined => {
  const index = line.tokenStartingAt.get(at)
  return index === undefined ? undefined : line.tokens[index]
}

/** The word before a place, lower case; '' at the start of the sentence. */
export const wordBefore = (line: Line, at: number): string => /(\S+) $/.exec(line.words.slice(0, at))?.[1] ?? ''

/** The word after a place, lower case; '' at the end of the sentence. */
export const wordAfter = (line: Line, end: number): string => /^ (\S+)/.exec(line.words.slice(end))?.[1] ?? ''

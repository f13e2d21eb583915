import { HYPHEN_PREFIXES, LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import type { SourceText, Span } from '../model/index.ts'

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"”]+[^\s<>"”.,;:!?)\]]|[\w.+-]+@[\w-]+\.[\w.]+\w`
const INITIALS = String.raw`(?:\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}\.(?=\s*\p{Lu})`
const NUMBER = String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|bn|m|km|kg|pm|am)?(?![\p{L}])|\d+\p{L}+`
/** A full stop joins only after a letter or two ("Ph.D"): in "failed.Then" a space is missing. */
const WORD = String.raw`[\p{L}\p{M}\p{N}]+(?:(?:[&/]|(?<=(?<!\p{L})\p{L}{1,2})\.)(?=\p{Lu})[\p{L}\p{N}]+|_[\p{L}\p{N}]+)*`
const SIGNS = String.raw`\.{2,}|…|-{2,}|[^\s]`
const CHUNK = new RegExp(`${LINK}|(?:${INITIALS}|${NUMBER}|${WORD})(?:['’‘ʻʼ]\\p{L}+)*|${SIGNS}`, 'gu')
const HARD_SPACE = /[\s\p{Cf}]/u

/** Contractions end like this; what stands before is a word of its own. */
const ENDINGS = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const FUSED: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, wanna: 3, gotta: 3 }

interface Range {
  readonly start: number
  readonly end: number
}

/** Cuts [start, end) of a text into syntactic words as Universal Dependencies does for English; white space falls out. */
export function tokenize(text: SourceText, block: Span): readonly Span[] {
  const ranges: Range[] = []
  for (const match of block.quote.matchAll(CHUNK)) {
    const start = block.start + match.index
    if (!HARD_SPACE.test(match[0]) || match[0].length > 1) ranges.push(...splitWord(match[0], start))
  }
  return withFullStops(text, joinHyphens(text.content, ranges)).map(({ start, end }) => text.span(start, end))
}

function splitWord(word: string, start: number): readonly Range[] {
  const cut = FUSED[word.toLowerCase()]
  if (cut !== undefined)
    return [
      { start, end: start + cut },
      { start: start + cut, end: start + word.length },
    ]
  const ending = ENDINGS.exec(word)
  if (ending?.[1] === undefined) return [{ start, end: start + word.length }]
  const at = start + ending[1].length
  return [...splitWord(ending[1], start), { start: at, end: start + word.length }]
}

/** "re-elected", "al-Qaeda" and "anti-government" are one word; "long-term" is three. */
function joinHyphens(content: string, ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = []
  for (let at = 0; at < ranges.length; at++) {
    const [left, hyphen, right] = [ranges[at], ranges[at + 1], ranges[at + 2]]
    if (!left) continue
    if (hyphen && right && isPrefixed(content, left, hyphen, right)) {
      joined.push({ start: left.start, end: right.end })
      at += 2
    } else joined.push(left)
  }
  return joined
}

function isPrefixed(content: string, left: Range, hyphen: Range, right: Range): boolean {
  if (left.end !== hyphen.start || hyphen.end !== right.start) return false
  const sign = content.slice(hyphen.start, hyphen.end)
  const prefix = content.slice(left.start, left.end).toLowerCase()
  return (sign === '-' || sign === '‑') && HYPHEN_PREFIXES.has(prefix) && /^\p{L}/u.test(content.slice(right.start, right.end))
}

/** Gives "Mr." and "Inc." back the full stop that the cutter took off. */
function withFullStops(text: SourceText, ranges: readonly Range[]): readonly Range[] {
  const kept: Range[] = []
  for (let at = 0; at < ranges.length; at++) {
    const [word, stop] = [ranges[at], ranges[at + 1]]
    if (!word) continue
    const plain = text.content.slice(word.start, word.end).toLowerCase()
    const dotted = stop && stop.start === word.end && text.content.slice(stop.start, stop.end) === '.'
    const abbreviates = LEADING_ABBREVIATIONS.has(plain) || TRAILING_ABBREVIATIONS.has(plain)
    if (dotted && abbreviates && takesStop(text.content, word, stop)) {
      kept.push({ start: word.start, end: stop.end })
      at += 1
    } else kept.push(word)
  }
  return kept
}

/** "Mar." before a number is a month, "mar." before a capital ends a sentence; capitals tell titles from words ("no.", "art."). */
function takesStop(content: string, word: Range, stop: Range): boolean {
  const capital = /^\p{Lu}/u.test(content.slice(word.start, word.end))
  const after = content.slice(stop.end).match(/^\s*(\S)/u)?.[1] ?? ''
  return (capital && after !== '') || /[\p{Ll}\p{N},;:]/u.test(after)
}

import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from '../lexicon/abbreviations.ts'
import type { Block, SourceText, Span } from '../model/index.ts'
import { tokenize } from './tokens.ts'

/** A sentence cut but not read: its words, and the block it stands in. */
export interface CutSentence {
  readonly span: Span
  readonly block: Block
  readonly words: readonly Span[]
}

const ENDERS = new Set(['.', '!', '?', '...', '…', '?!', '!!'])
const CLOSERS = new Set(['"', '”', "'", '’', ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', '(', '[', '«', "'"])
const UNREAD: ReadonlySet<Block['kind']> = new Set(['byline', 'dateline'])
/** The reading model takes about 500 word pieces; this many words always fit. */
const LONGEST = 160

/** Cuts the blocks of a report into sentences. Bylines and date lines hold none. */
export function cutSentences(text: SourceText, blocks: readonly Block[]): readonly CutSentence[] {
  return blocks.filter((block) => !UNREAD.has(block.kind)).flatMap((block) => cutBlock(text, block))
}

function cutBlock(text: SourceText, block: Block): readonly CutSentence[] {
  const words = tokenize(text, block.span)
  const sentences: CutSentence[] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    const last = at === words.length - 1
    if (!last && !endsSentence(words, at, from) && at - from + 1 < LONGEST) continue
    const piece = words.slice(from, at + 1)
    sentences.push({ span: text.cover(piece), block, words: piece })
    from = at + 1
  }
  return sentences
}

function endsSentence(words: readonly Span[], at: number, from: number): boolean {
  const word = words[at]?.quote ?? ''
  const next = words[at + 1]
  if (!next) return true
  if (CLOSERS.has(word) && isClosing(words, at, from)) return endsBefore(words, at) && opensSentence(words, at + 1)
  if (ENDERS.has(word)) return !closesNext(words, at) && opensSentence(words, at + 1)
  return endsAbbreviation(word) && SENTENCE_OPENERS.has(next.quote)
}

/** A straight quotation mark closes when it touches the word before it. */
const isClosing = (words: readonly Span[], at: number, from: number): boolean => at > from && touches(words, at - 1)

/** The mark after this word belongs to the same sentence: "We agree." */
const closesNext = (words: readonly Span[], at: number): boolean => CLOSERS.has(words[at + 1]?.quote ?? '') && touches(words, at)

const touches = (words: readonly Span[], at: number): boolean => words[at]?.end === words[at + 1]?.start

function endsBefore(words: readonly Span[], at: number): boolean {
  let back = at - 1
  while (CLOSERS.has(words[back]?.quote ?? '')) back -= 1
  const before = words[back]?.quote ?? ''
  return ENDERS.has(before)
}

function opensSentence(words: readonly Span[], at: number): boolean {
  let ahead = at
  while (OPENERS.has(words[ahead]?.quote ?? '') || words[ahead]?.quote === '—' || words[ahead]?.quote === '-') ahead += 1
  return /^[\p{Lu}\p{N}@]/u.test(words[ahead]?.quote ?? '')
}

/** "U.S." and "Inc." may end a sentence; "Mr." and an initial never do. */
function endsAbbreviation(word: string): boolean {
  if (!word.endsWith('.') || word.length < 3) return false
  return !LEADING_ABBREVIATIONS.has(word.slice(0, -1).toLowerCase())
}

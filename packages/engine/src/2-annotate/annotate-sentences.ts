import type { Mention, NewsReport, Sentence, SourceText, Span, Token } from '../model/index.ts'
import { settleLemma } from './lemmas.ts'
import { mendLinks } from './mend-links.ts'
import type { ReadingModel, SentenceReading } from './reading-model.ts'
import { readHeadline } from './read-headline.ts'
import { repairTree } from './repair-tree.ts'
import { type CutSentence, cutSentences } from './sentences.ts'

/** The sentences of a report with words, grammar and names, as the reading model sees them. */
export async function annotateSentences(
  report: NewsReport,
  model: ReadingModel,
): Promise<{ readonly sentences: readonly Sentence[]; readonly names: readonly Mention[] }> {
  const sentences: Sentence[] = []
  const names: Mention[] = []
  for (const cut of cutSentences(report.text, report.blocks)) {
    const read = await readSentence(model, report.text, cut, sentences.length)
    sentences.push(read.sentence)
    names.push(...read.names)
  }
  return { sentences, names }
}

/** One cut sentence read: its words with grammar, and the names in it. */
export async function readSentence(
  model: ReadingModel,
  text: SourceText,
  cut: CutSentence,
  index: number,
): Promise<{ readonly sentence: Sentence; readonly names: readonly Mention[] }> {
  const words = cut.words.map((word) => word.quote)
  const reading = repairTree(words, mendLinks(words, cut.block.kind === 'headline' ? await readHeadline(model, words) : await model.read(words)))
  return { sentence: toSentence(index, cut, words, reading), names: toMentions(text, index, cut, reading) }
}

function toSentence(index: number, cut: CutSentence, words: readonly string[], reading: SentenceReading): Sentence {
  const tokens = cut.words.map((span, at): Token =>
    Object.freeze({
      index: at,
      span,
      text: span.quote,
      lower: span.quote.toLowerCase(),
      lemma: settleLemma(span.quote, reading.upos[at] ?? 'X', reading.lemmas[at] ?? span.quote.toLowerCase()),
      upos: reading.upos[at] ?? 'X',
      feats: features(reading.feats[at] ?? '_'),
      head: reading.heads[at] ?? -1,
      relation: reading.relations[at] ?? 'dep',
      factual: reading.factual[at] ?? 0,
      cue: reading.cue[at] ?? 0,
    }),
  )
  return Object.freeze({ index, span: cut.span, block: cut.block, tokens, words, triggers: null })
}

const KNOWN_FEATURES = new Map<string, Readonly<Record<string, string>>>()

/** There are about a hundred feature sets: each is parsed once. */
function features(column: string): Readonly<Record<string, string>> {
  const known = KNOWN_FEATURES.get(column)
  if (known) return known
  const pairs = column === '_' ? [] : column.split('|').map((pair) => pair.split('='))
  const parsed = Object.freeze(Object.fromEntries(pairs))
  KNOWN_FEATURES.set(column, parsed)
  return parsed
}

/** The names of a sentence. */
function toMentions(text: SourceText, sentence: number, cut: CutSentence, reading: SentenceReading): readonly Mention[] {
  return reading.names.flatMap((tag, first): readonly Mention[] => {
    if (tag.mark !== 'B' || tag.type === null) return []
    let to = first + 1
    while (reading.names[to]?.mark === 'I') to += 1
    const from = tag.type === 'LOC' ? pastDirection(cut.words, first, to) : first
    const confidence = Math.min(...reading.names.slice(from, to).map((t) => t.confidence))
    return [{ type: tag.type, span: text.cover(cut.words.slice(from, to)), sentence, from, to, confidence }]
  })
}

/** A direction before a place ("northeast Jordan") is no part of its name. */
function pastDirection(words: readonly Span[], first: number, to: number): number {
  const starts = (at: number, letter: RegExp): boolean => letter.test(words[at]?.quote ?? '')
  let from = first
  while (from < to - 1 && starts(from, /^\p{Ll}/u) && starts(from + 1, /^\p{Lu}/u)) from += 1
  return from
}

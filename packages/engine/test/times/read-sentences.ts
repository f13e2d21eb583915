import { cutSentences } from '../../src/2-annotate/sentences.ts'
import { annotateTimes } from '../../src/2-annotate/times.ts'
import { type Block, type Sentence, SourceText, type Span, type TimeExpression, type Token, type Upos } from '../../src/model/index.ts'

/** A text with its sentences, tagged by the simple rules below: enough for time expressions, which look at words. */
export interface ReadText {
  readonly text: SourceText
  readonly sentences: readonly Sentence[]
  readonly times: readonly TimeExpression[]
}

const PLURALS: ReadonlySet<string> = new Set(['soldiers', 'cases', 'troops', 'islands'])
const VERBS: ReadonlySet<string> = new Set(['was', 'is', 'are', 'were', 'will', 'drew', 'said', 'met', 'ended', 'passed'])

/** `words/TAG` in a test's text sets a word's part of speech; the tag is taken out of the text. */
const TAGGED = /(\p{L}+)\/(VERB|AUX|PROPN|NOUN)\b/gu

/** Cuts a text into sentences and finds its times; a line is a block, the first a headline when it starts with "# ". */
export function readSentences(marked: string): ReadText {
  const tags = new Map([...marked.matchAll(TAGGED)].map((match) => [match[1] ?? '', match[2] ?? '']))
  const isHeadline = marked.startsWith('# ')
  const text = new SourceText(marked.replaceAll(TAGGED, '$1').replace(/^# /, ''))
  const cut = cutSentences(text, blocksOf(text, isHeadline))
  const sentences = cut.map(({ span, block, words }, index) => ({
    index, span, block, tokens: words.map((word, at) => tokenOf(word, at, tags)), words: words.map((word) => word.quote), triggers: null,
  }))
  return { text, sentences, times: annotateTimes(text, sentences) }
}

function blocksOf(text: SourceText, isHeadline: boolean): readonly Block[] {
  return [...text.content.matchAll(/[^\n]+/g)].map((match, index) => ({
    kind: index === 0 && isHeadline ? 'headline' : 'paragraph',
    span: text.span(match.index, match.index + match[0].length),
  }))
}

function tokenOf(span: Span, index: number, tags: ReadonlyMap<string, string>): Token {
  const lower = span.quote.toLowerCase()
  return {
    index, span, text: span.quote, lower, lemma: lower === 'follows' ? 'follow' : lower, upos: uposOf(span.quote, index, tags.get(span.quote)),
    feats: PLURALS.has(lower) ? { Number: 'Plur' } : {}, head: -1, relation: 'root', factual: 3, cue: 0,
  }
}

function uposOf(word: string, index: number, tag: string | undefined): Upos {
  if (tag === 'VERB' || tag === 'AUX' || tag === 'PROPN' || tag === 'NOUN') return tag
  if (/^\p{P}+$/u.test(word)) return 'PUNCT'
  if (/^\d/.test(word)) return 'NUM'
  if (VERBS.has(word.toLowerCase())) return 'VERB'
  return /^\p{Lu}/u.test(word) && index > 0 ? 'PROPN' : 'NOUN'
}

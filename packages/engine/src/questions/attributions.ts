import { annotateAttributions } from '../2-annotate/attributions.ts'
import { annotateQuotations } from '../2-annotate/quotations.ts'
import type { ReadingModel } from '../2-annotate/reading-model.ts'
import { readSentence } from '../2-annotate/annotate-sentences.ts'
import { type Block, type Sentence, type Span, SourceText } from '../model/index.ts'

/** Words [from, to) of a document, counted over its sentences. */
export type WordStretch = readonly [from: number, to: number]

/** An attribution of a document: who says, by which words, and what; a side that is not told is empty. */
export interface FoundAttribution {
  readonly source: readonly WordStretch[]
  readonly cue: readonly WordStretch[]
  readonly content: readonly WordStretch[]
}

/** Who says what in a document that is given as sentences of words. */
export async function findAttributions(document: readonly (readonly string[])[], model: ReadingModel): Promise<{ readonly found: readonly FoundAttribution[]; readonly sentences: readonly Sentence[] }> {
  const text = new SourceText(document.map((words) => words.join(' ')).join('\n'))
  const sentences = await readSentences(text, document, model)
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const wordsOf = (span: Span | null): readonly WordStretch[] => {
    const from = span ? tokens.findIndex((token) => token.span.start >= span.start && token.span.end <= span.end) : -1
    return span && from >= 0 ? [[from, tokens.findLastIndex((token) => token.span.end <= span.end) + 1]] : []
  }
  const told = annotateAttributions(text, sentences, annotateQuotations(text, sentences)).filter(({ kind }) => kind !== 'continued')
  return { sentences, found: told.map(({ sourceSpan, cueSpan, content }) => ({ source: wordsOf(sourceSpan), cue: wordsOf(cueSpan), content: content.flatMap(wordsOf) })) }
}

/** The words between blanks, one block a sentence. */
async function readSentences(text: SourceText, document: readonly (readonly string[])[], model: ReadingModel): Promise<readonly Sentence[]> {
  const sentences: Sentence[] = []
  let at = 0
  for (const words of document) {
    const spans = words.map((word) => {
      const span = text.span(at, at + word.length)
      at += word.length + 1
      return span
    })
    const block: Block = { kind: 'paragraph', span: text.cover(spans) }
    sentences.push((await readSentence(model, text, { span: block.span, block, words: spans }, sentences.length)).sentence)
  }
  return sentences
}

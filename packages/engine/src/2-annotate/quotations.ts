import { overlaps, type Quotation, type Sentence, type SourceText, type Span } from '../model/index.ts'

const OPEN = /["“«]/gu
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' }
/** A mark that is never closed runs to the end of its block at most: a quotation continued in the next paragraph. */
const SHORT = 3

/** The quotations of a report, block by block: what stands between double quotation marks. */
export function annotateQuotations(text: SourceText, sentences: readonly Sentence[]): readonly Quotation[] {
  const blocks = [...new Set(sentences.map((sentence) => sentence.block))]
  return blocks.flatMap((block) => quotedSpans(text, block.span)).map((span) => toQuotation(span, sentences))
}

function quotedSpans(text: SourceText, block: Span): readonly Span[] {
  const spans: Span[] = []
  let from = block.start
  for (let open = findOpen(text.content, from, block.end); open >= 0; open = findOpen(text.content, from, block.end)) {
    const closing = CLOSING[text.content[open] ?? ''] ?? '"'
    const close = text.content.indexOf(closing, open + 1)
    const end = close < 0 || close >= block.end ? block.end : close
    if (end > open + 1 && text.content.slice(open + 1, end).trim() !== '') spans.push(text.span(open + 1, end))
    from = end + 1
  }
  return spans
}

function findOpen(content: string, from: number, end: number): number {
  OPEN.lastIndex = from
  const match = OPEN.exec(content)
  return match && match.index < end ? match.index : -1
}

function toQuotation(span: Span, sentences: readonly Sentence[]): Quotation {
  const touched = sentences.filter((sentence) => overlaps(sentence.span, span))
  const inside = touched.flatMap((s) => s.tokens).filter((token) => token.span.start >= span.start && token.span.end <= span.end)
  const clause = inside.some((token) => token.feats['VerbForm'] === 'Fin' || token.head < 0)
  return Object.freeze({ span, sentences: touched.map((s) => s.index), scare: !clause || inside.length < SHORT })
}

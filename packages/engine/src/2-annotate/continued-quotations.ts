import { type Attribution, type Quotation, type Sentence, type SourceText, type Span, within } from '../model/index.ts'

type Draft = Omit<Attribution, 'id'>

const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us', 'mine', 'ours'])

/**
 * Speech that goes on past its cue's sentence: the sentences of a quotation that opened beside the cue, quotations that
 * follow with no cue of their own, and the paragraphs after "The minister said:".
 */
export function continuedQuotations(
  text: SourceText,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): readonly Draft[] {
  const found: Draft[] = []
  let speaker: Draft | null = null
  let last = -9
  for (const sentence of sentences) {
    const own = drafts.filter((draft) => draft.cue?.sentence === sentence.index && !insideQuotation(draft, quotations))
    const introduces = announcing(text, sentence, own)
    const follows = speaker !== null && sentence.index - last <= 1
    if (own.length > 0) {
      const direct: Draft | undefined = own.findLast((draft) => draft.kind !== 'indirect' || introduces)
      speaker = direct ?? null
      if (direct) last = sentence.index
      if (introduces) found.push(...announced(text, sentences, sentence, own))
    } else if (follows && speaker !== null && isQuoted(sentence, quotations)) {
      found.push({ ...speaker, kind: 'continued', content: [sentence.span] })
      last = sentence.index
    }
  }
  return found
}

const insideQuotation = (draft: Draft, quotations: readonly Quotation[]): boolean =>
  quotations.some((q) => draft.cueSpan !== null && within(draft.cueSpan, q.span))

/** All words of the sentence, marks aside, stand within quotation marks. */
function isQuoted(sentence: Sentence, quotations: readonly Quotation[]): boolean {
  const words = sentence.tokens.filter((token) => token.upos !== 'PUNCT')
  return words.length > 0 && words.every((token) => quotations.some((q) => within(token.span, q.span)))
}

const announcing = (text: SourceText, sentence: Sentence, own: readonly Draft[]): boolean =>
  own.length > 0 && text.content.slice(sentence.span.start, sentence.span.end).trimEnd().endsWith(':')

/** The blocks after a colon: the first in any case, then those that keep the first person or stand as quotations. */
function announced(text: SourceText, sentences: readonly Sentence[], cue: Sentence, own: readonly Draft[]): readonly Draft[] {
  const speaker = own.at(-1)
  if (!speaker) return []
  const after = sentences.filter((s) => s.index > cue.index && s.block !== cue.block)
  const blocks = [...new Set(after.map((s) => s.block))]
  const content: Span[] = []
  for (const block of blocks) {
    const inside = after.filter((s) => s.block === block)
    const personal = inside.some((s) => s.tokens.some((token) => FIRST_PERSON.has(token.lower)))
    if (content.length > 0 && !personal && block.kind !== 'quote') break
    content.push(text.cover(inside.map((s) => s.span)))
  }
  return content.map((span) => ({ ...speaker, kind: 'continued' as const, content: [span] }))
}

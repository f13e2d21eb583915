import { type Attribution, conjuncts, type Grammar, grammarOf, overlaps, phraseSpan, type Quotation, refOf, type Sentence, type SourceText, type TokenRef } from '../model/index.ts'
import { mergeSpans } from './attribution-content.ts'
import type { FindCue, Found } from './attribution-found.ts'
import { continuedQuotations } from './continued-quotations.ts'
import { accordingTo, accusation, asQuoted, description, dismissal, headlineColon, nounCue, puttingOut, recounting } from './other-cues.ts'
import { verbCue } from './verb-cues.ts'

/** An attribution not yet numbered. */
export type Draft = Omit<Attribution, 'id'>

/** Who says what, by which word: in the sentence first, then across sentences, as quotations go on. */
export function annotateAttributions(
  text: SourceText,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const inSentence = sentences.flatMap((sentence) => sentenceDrafts(text, sentence, quotations))
  const all = [...inSentence, ...continuedQuotations(text, sentences, quotations, inSentence)]
  return all
    .filter((draft) => draft.content.length > 0)
    .toSorted((a, b) => start(a) - start(b))
    .map((draft, id) => Object.freeze({ id, ...draft }))
}

const start = (draft: Draft): number => Math.min(...draft.content.map((span) => span.start))

function sentenceDrafts(text: SourceText, sentence: Sentence, quotations: readonly Quotation[]): readonly Draft[] {
  const grammar = grammarOf(sentence)
  const quoted = quotations.filter((q) => overlaps(q.span, sentence.span))
  // "The minister said:" has its content in the paragraphs below.
  const announces = sentence.span.quote.endsWith(':')
  const all = sentence.tokens.flatMap(({ index }) => CUES.flatMap((cue) => cue(text, grammar, index, quoted) ?? []))
  return joinByCue(text, all)
    .filter(({ content }) => content.length > 0 || announces)
    .flatMap((found) => eachSource(grammar, found).map((one) => toDraft(text, grammar, one)))
}

/** The ways in which a word may report what somebody says. */
const CUES: readonly FindCue[] = [verbCue, dismissal, accusation, description, asQuoted, accordingTo, nounCue, recounting, puttingOut, headlineColon]

/** What one word reports of one source is one attribution, whichever rules found it; so is "expressed hope that". */
const joinByCue = (text: SourceText, found: readonly Found[]): readonly Found[] =>
  found.flatMap((one) => {
    const alike = found.filter((other) => other.cue === one.cue && other.source === one.source)
    const telling = alike.filter(({ content }) => content.length > 0)
    const same = telling.length > 0 ? telling : alike
    const [first] = found.filter((other) => other.source === one.source && sameContent(other, one))
    const isFirst = same[0] === one && (first?.cue === one.cue || one.content.length === 0)
    return isFirst ? [{ ...one, content: mergeSpans(text, same.flatMap(({ content }) => content)) }] : []
  })

const sameContent = (a: Found, b: Found): boolean =>
  a.content.length === b.content.length && a.content.every((span, at) => span.start === b.content[at]?.start && span.end === b.content[at]?.end)

/** "The ministry and the council both confirmed": each said it. */
const eachSource = (grammar: Grammar, found: Found): readonly Found[] =>
  found.source === null ? [found] : conjuncts(grammar, found.source).map((source) => ({ ...found, source }))

function toDraft(text: SourceText, grammar: Grammar, found: Found): Draft {
  const ref = (at: number): TokenRef => refOf(grammar, at)
  return {
    kind: found.kind,
    source: found.source === null ? null : ref(found.source),
    sourceSpan: found.source === null ? null : phraseSpan(text, grammar, found.source),
    cue: ref(found.cue),
    cueSpan: grammar.token(found.cue).span,
    content: found.content,
    negative: found.negative,
  }
}

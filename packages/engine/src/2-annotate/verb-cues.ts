import { type Cue, CUE_NOUNS, cueVerb } from '../lexicon/attribution-cues.ts'
import { type AttributionKind, type Grammar, overlaps, type Quotation, type SourceText, type Span, type Token, within } from '../model/index.ts'
import { clauseAbove, clausePieces, hostSpans, mergeSpans, thatClauses } from './attribution-content.ts'
import type { Found } from './attribution-found.ts'
import { sourceOf } from './attribution-sources.ts'

/** "X said that …", "…," X said, "X was quoted as saying". */
export function verbCue(text: SourceText, grammar: Grammar, at: number, quotations: readonly Quotation[]): Found | null {
  const token = grammar.token(at)
  const cue = token.upos === 'VERB' ? cueAt(token, quotations.length > 0) : null
  if (!cue) return null
  const clauses = [...grammar.links(at, 'ccomp'), ...reportedClauses(grammar, at), ...confirmedClauses(grammar, at)]
  const mine = quotations.filter((q) => !q.scare && !within(token.span, q.span) && belongs(grammar, at, q))
  // "continued", "began" and their like report speech only beside quotation marks.
  const clauseSpans = cue.strength < SURE ? [] : clauses.flatMap((clause) => clausePieces(text, grammar, clause, at))
  const parent = grammar.parent(at)
  const host = cue.strength >= SURE && clauses.length === 0 && parent !== null && isAside(grammar, at) ? hostSpans(text, grammar, clauseAbove(grammar, parent), at) : []
  const content = withoutTail(grammar, at, mergeSpans(text, [...mine.map((q) => q.span), ...clauseSpans, ...host]), mine)
  return { cue: at, source: sourceOf(grammar, at), content, kind: mannerOf(mine, clauseSpans), negative: cue.negative }
}

/** A listed verb of saying, unless the model is sure that it reports nothing here; any other that the model takes for one. */
function cueAt(token: Token, quoting: boolean): Pick<Cue, 'strength' | 'negative'> | null {
  const listed = cueVerb(token.lemma)
  if (!listed) return token.cue >= PROPOSED ? { strength: SURE, negative: false } : null
  const doubted = token.cue < (listed.strength < FIRM ? WEAK : NONE)
  return doubted && !quoting ? null : listed
}

/** Of the model's probability that a word reports speech. */
const [PROPOSED, WEAK, NONE] = [0.2, 0.1, 0.02]
const FIRM = 0.8

/** "The talks, he said, were over"; not "Riga denies it; Oslo says so" or "One thing is sure: diplomats say so". */
function isAside(grammar: Grammar, at: number): boolean {
  const parent = grammar.parent(at)
  if (grammar.link(at) !== 'parataxis' || parent === null || isNounPhrase(grammar, parent)) return false
  const first = Math.min(...grammar.subtree(at).filter((t) => grammar.token(t).upos !== 'PUNCT'))
  return ![';', ':'].includes(grammar.sentence.tokens[first - 1]?.text ?? '')
}

/** Behind "…," he said, unquoted words are the cue's own: when, where, to whom. */
function withoutTail(grammar: Grammar, cue: number, content: readonly Span[], quotations: readonly Quotation[]): readonly Span[] {
  const { start } = grammar.token(cue).span
  const [before, after] = [content.filter((span) => span.start < start && !isQuestion(span)), content.filter((span) => span.start > start)]
  if (before.length === 0) return after
  const isSaid = (span: Span): boolean =>
    quotations.length > 0 ? quotations.some((q) => overlaps(q.span, span)) : grammar.sentence.tokens.some((t) => within(t.span, span) && ['VERB', 'AUX'].includes(t.upos))
  return [...before, ...after.filter(isSaid)]
}

/** "Asked whether it was over, she said no": the question is not hers. */
const isQuestion = (span: Span): boolean => /^(?:asked|questioned|pressed)\b/iu.test(span.quote)

/** Mixed: words of their own stand inside the clause that the report makes of what was said. */
function mannerOf(quotations: readonly Quotation[], clauses: readonly Span[]): AttributionKind {
  if (quotations.length === 0) return 'indirect'
  return quotations.some((q) => q.sentences.length === 1 && clauses.some((clause) => within(q.span, clause))) ? 'mixed' : 'direct'
}

const isNounPhrase = (grammar: Grammar, at: number): boolean => ['PROPN'].includes(grammar.token(at).upos) && grammar.children(at).length === 0

/** "told reporters they would leave" may hang its clause as parataxis or as a clause after a colon. */
const reportedClauses = (grammar: Grammar, at: number): readonly number[] =>
  grammar.links(at, 'parataxis').filter((child) => child > at && ['VERB', 'ADJ', 'NOUN'].includes(grammar.token(child).upos))

/** "confirmed reports that …": the clause hangs on the noun, but the verb's subject says so. */
const confirmedClauses = (grammar: Grammar, at: number): readonly number[] =>
  grammar.links(at, 'obj').filter((noun) => CUE_NOUNS.has(grammar.token(noun).lemma)).flatMap((noun) => thatClauses(grammar, noun))

const SURE = 0.7

/** A quotation in the cue's clause, and in no deeper cue's; a cue in a clause that hangs below quoted words speaks of something else. */
function belongs(grammar: Grammar, cue: number, quotation: Quotation): boolean {
  if (hangsBelow(grammar, cue, quotation)) return false
  const deeper = grammar.sentence.tokens.filter((t) => t.index !== cue && t.upos === 'VERB' && cueVerb(t.lemma) && !within(t.span, quotation.span))
  const nearest = [cue, ...deeper.map((t) => t.index)]
    .map((at) => ({ at, distance: distance(grammar.token(at).span, quotation.span) }))
    .toSorted((a, b) => a.distance - b.distance)[0]
  return nearest?.at === cue
}

function hangsBelow(grammar: Grammar, cue: number, quotation: Quotation): boolean {
  for (let at: number = cue, parent = grammar.parent(cue); parent !== null; at = parent, parent = grammar.parent(parent)) {
    if (within(grammar.token(parent).span, quotation.span)) return ['advcl', 'acl', 'xcomp', 'ccomp'].includes(grammar.link(at))
  }
  return false
}

const distance = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end))

import { CUE_NOUNS, cueVerb } from '../lexicon/attribution-cues.ts'
import {
  type Attribution, type AttributionKind, conjuncts, type Grammar, grammarOf, overlaps, phraseSpan, type Quotation, refOf, type Sentence,
  type SourceText, type Span, type TokenRef, within,
} from '../model/index.ts'
import { clauseAbove, clausePieces, clauseSpan, hostSpans, mergeSpans } from './attribution-content.ts'
import { nounSource, sourceOf } from './attribution-sources.ts'
import { continuedQuotations } from './continued-quotations.ts'

/** An attribution not yet numbered. */
export type Draft = Omit<Attribution, 'id'>

/** The words behind a cue: who says it and what is said. */
interface Found {
  readonly cue: number
  readonly source: number | null
  readonly content: readonly Span[]
  readonly kind: AttributionKind
  readonly negative: boolean
}

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
  return sentence.tokens
    .flatMap((token) => [verbCue(text, grammar, token.index, quoted), accusation(text, grammar, token.index), description(text, grammar, token.index, quoted), accordingTo(text, grammar, token.index), nounCue(text, grammar, token.index)])
    .filter((found) => found !== null)
    .filter((found) => found.content.length > 0 || announces)
    .flatMap((found) => eachSource(grammar, found).map((one) => toDraft(text, grammar, one)))
}

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

/** "X said that …", "…," X said, "X was quoted as saying". */
function verbCue(text: SourceText, grammar: Grammar, at: number, quotations: readonly Quotation[]): Found | null {
  const token = grammar.token(at)
  const cue = cueVerb(token.lemma)
  if (token.upos !== 'VERB' || !cue) return null
  const clauses = [...grammar.links(at, 'ccomp'), ...reportedClauses(grammar, at), ...confirmedClauses(grammar, at)]
  const mine = quotations.filter((q) => !q.scare && !within(token.span, q.span) && belongs(grammar, at, q))
  // "continued", "began" and their like report speech only beside quotation marks.
  const clauseSpans = cue.strength < SURE ? [] : clauses.flatMap((clause) => clausePieces(text, grammar, clause, at))
  const parent = grammar.parent(at)
  const parenthetical = cue.strength >= SURE && grammar.link(at) === 'parataxis' && parent !== null && !isNounPhrase(grammar, parent)
  const host = parenthetical ? hostSpans(text, grammar, clauseAbove(grammar, parent), at) : []
  const content = mergeSpans(text, [...mine.map((q) => q.span), ...clauseSpans, ...host])
  return { cue: at, source: sourceOf(grammar, at), content, kind: mannerOf(mine, clauseSpans), negative: cue.negative }
}

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

const thatClauses = (grammar: Grammar, noun: number): readonly number[] =>
  grammar.links(noun, 'acl', 'ccomp').filter((c) => grammar.links(c, 'mark').some((m) => grammar.token(m).lower === 'that'))

const DESCRIBING: ReadonlySet<string> = new Set(['describe', 'call', 'hail', 'label', 'brand', 'dub', 'term', 'characterise', 'characterize', 'list', 'praise', 'condemn', 'denounce'])

/** "called the vote “a farce”": only the quoted words are the speaker's. */
function description(text: SourceText, grammar: Grammar, at: number, quotations: readonly Quotation[]): Found | null {
  if (grammar.token(at).upos !== 'VERB' || !DESCRIBING.has(grammar.token(at).lemma)) return null
  const below = text.cover(grammar.subtree(at).map((t) => grammar.token(t).span))
  const mine = quotations.filter((q) => within(q.span, below) && q.span.start > grammar.token(at).span.end)
  return { cue: at, source: sourceOf(grammar, at), content: mine.map((q) => q.span), kind: 'mixed', negative: false }
}

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

const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'blame', 'charge', 'indict'])

/** "X accused Y of shelling Z": that Y shelled Z is X's claim. */
function accusation(text: SourceText, grammar: Grammar, at: number): Found | null {
  const token = grammar.token(at)
  if (token.upos !== 'VERB' || !ACCUSING.has(token.lemma)) return null
  const clauses = grammar.links(at, 'advcl', 'ccomp', 'xcomp').filter((clause) => grammar.token(clause).text.endsWith('ing'))
  const noun = grammar.links(at, 'obl').filter((phrase) => ['of', 'for', 'with'].includes(grammar.preposition(phrase) ?? ''))
  const content = [...clauses, ...noun].map((clause) => clauseSpan(text, grammar, clause, at))
  return { cue: at, source: sourceOf(grammar, at), content: mergeSpans(text, content), kind: 'indirect', negative: false }
}

/** "According to X, …": the parser hangs X on "according", and "according" on the clause, or the other way about. */
function accordingTo(text: SourceText, grammar: Grammar, at: number): Found | null {
  if (grammar.token(at).lower !== 'according' || grammar.sentence.tokens[at + 1]?.lower !== 'to') return null
  const below = [...grammar.links(at, 'obl', 'nmod'), ...grammar.links(at, 'ccomp', 'xcomp').filter((c) => grammar.token(c).upos !== 'VERB')][0]
  const source = below ?? (grammar.link(at) === 'case' ? grammar.parent(at) : null)
  if (source === null) return null
  const mine = new Set(grammar.subtree(below === undefined ? source : at))
  const told = new Set(grammar.links(at, 'ccomp').filter((c) => c !== source).slice(0, 1).flatMap((c) => grammar.subtree(c)))
  const rest = grammar.sentence.tokens.filter((t) => (!mine.has(t.index) || told.has(t.index)) && t.upos !== 'PUNCT')
  if (rest.length === 0) return null
  return { cue: at, source, content: [text.cover(rest.map((t) => t.span))], kind: 'accordingTo', negative: false }
}

/** "Oslo's claim that …", "a statement by the ministry that …". */
function nounCue(text: SourceText, grammar: Grammar, at: number): Found | null {
  const token = grammar.token(at)
  if (token.upos !== 'NOUN' || !CUE_NOUNS.has(token.lemma)) return null
  const clause = thatClauses(grammar, at)[0]
  if (clause === undefined) return null
  return { cue: at, source: nounSource(grammar, at), content: [clauseSpan(text, grammar, clause, at)], kind: 'indirect', negative: false }
}

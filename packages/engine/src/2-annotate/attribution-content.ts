import { type Grammar, opensWithThat, type SourceText, type Span } from '../model/index.ts'

/** A clause without the cue that may stand inside it. */
export function clauseSpan(text: SourceText, grammar: Grammar, clause: number, cue: number): Span {
  const tokens = grammar.subtree(clause).filter((t) => t !== cue && grammar.token(t).upos !== 'PUNCT')
  return text.cover(tokens.length > 0 ? tokens.map((t) => grammar.token(t).span) : [grammar.token(clause).span])
}

/** "We agree, she said, but late": the clause in two pieces where the words of the cue's own clause stand inside it. */
export function clausePieces(text: SourceText, grammar: Grammar, clause: number, cue: number): readonly Span[] {
  const tokens = grammar.subtree(clause).filter((t) => t !== cue && grammar.token(t).upos !== 'PUNCT')
  const [before, after] = [tokens.filter((t) => t < cue), tokens.filter((t) => t > cue && !isBeyond(grammar, cue, t))]
  return [before, after].filter((part) => part.length > 0).map((part) => text.cover(part.map((t) => grammar.token(t).span)))
}

/** "Riga says nine died; Oslo says none did": what stands behind a semicolon is said anew. */
const isBeyond = (grammar: Grammar, cue: number, at: number): boolean =>
  grammar.sentence.tokens.some((t) => t.text === ';' && t.index > cue && t.index < at) && !isQuotedAt(grammar, cue, at)

/** An odd number of quotation marks between the two. */
const isQuotedAt = (grammar: Grammar, from: number, to: number): boolean =>
  grammar.sentence.tokens.filter((t) => t.index > from && t.index < to && /["“”«»]/u.test(t.text)).length % 2 === 1

const IN_CLAUSE: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'appos'])

/** "Two ships, he said, were lost": the parser may hang the cue on the subject; its clause is what he said. */
export function clauseAbove(grammar: Grammar, at: number): number {
  const parent = grammar.parent(at)
  return parent !== null && IN_CLAUSE.has(grammar.link(at)) ? clauseAbove(grammar, parent) : at
}

/** "The talks, he said, were over": the sentence around a parenthetical cue, in up to two pieces. */
export function hostSpans(text: SourceText, grammar: Grammar, host: number, cue: number): readonly Span[] {
  const mine = new Set(grammar.subtree(cue))
  const rest = grammar.subtree(host).filter((t) => !mine.has(t) && grammar.token(t).upos !== 'PUNCT')
  const [before, after] = [rest.filter((t) => t < cue), rest.filter((t) => t > cue)]
  return [before, after].filter((part) => part.length > 0).map((part) => text.cover(part.map((t) => grammar.token(t).span)))
}

/** Overlapping or nested content is one piece. */
export function mergeSpans(text: SourceText, spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end + 2) merged[merged.length - 1] = text.span(last.start, Math.max(last.end, span.end))
    else merged.push(span)
  }
  return merged
}

/** "reports that …". */
export const thatClauses = (grammar: Grammar, noun: number): readonly number[] =>
  grammar.links(noun, 'acl', 'ccomp').filter((clause) => opensWithThat(grammar, clause))

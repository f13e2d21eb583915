import type { Grammar, SourceText, Span } from '../model/index.ts'

/** A clause without the cue that may stand inside it. */
export function clauseSpan(text: SourceText, grammar: Grammar, clause: number, cue: number): Span {
  const tokens = grammar.subtree(clause).filter((t) => t !== cue && grammar.token(t).upos !== 'PUNCT')
  return text.cover(tokens.length > 0 ? tokens.map((t) => grammar.token(t).span) : [grammar.token(clause).span])
}

/** "We agree, she said, but late": the clause in two pieces where the words of the cue's own clause stand inside it. */
export function clausePieces(text: SourceText, grammar: Grammar, clause: number, cue: number): readonly Span[] {
  const tokens = grammar.subtree(clause).filter((t) => t !== cue && grammar.token(t).upos !== 'PUNCT')
  const first = Math.min(...tokens)
  if (first > cue || Math.max(...tokens) < cue) return [clauseSpan(text, grammar, clause, cue)]
  return [tokens.filter((t) => t < cue), tokens.filter((t) => t > cue)].map((part) => text.cover(part.map((t) => grammar.token(t).span)))
}

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

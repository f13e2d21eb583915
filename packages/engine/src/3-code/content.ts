import { askedModeOf, PLOVER, threatModeOf } from '../codebook/index.ts'
import type { Grammar, Mode, Span, SourceText } from '../model/index.ts'
import type { Match } from './match-frame.ts'

const CONTENT_SLOTS = ['for', 'object', 'of', 'to', 'on', 'against', 'with'] as const

/** Heads of what is asked, promised, refused or threatened: the clause below, else the noun phrase that stands for it. */
export function contentHeads(match: Match): readonly number[] {
  const { predicate, frame } = match
  if (frame.content === undefined) return []
  if (predicate.complements.length > 0) return predicate.complements
  const people = new Set([...(predicate.slots.get('subject') ?? []), ...(predicate.slots.get('indirect') ?? [])])
  for (const slot of CONTENT_SLOTS) {
    const heads = (predicate.slots.get(slot) ?? []).filter((at) => !people.has(at) && !isNamed(predicate.grammar, at))
    if (heads.length > 0) return heads
  }
  return []
}

const isNamed = (grammar: Grammar, at: number): boolean => ['PROPN', 'PRON'].includes(grammar.token(at).upos)

/** All words below the content, which tell nothing that happened. */
export function contentTokens(match: Match): ReadonlySet<number> {
  const { grammar, at } = match.predicate
  // "the invitation, which he accepted": what the clause hangs on is told by itself.
  const below = contentHeads(match).filter((head) => !grammar.subtree(head).includes(at))
  return new Set(below.flatMap((head) => grammar.subtree(head)))
}

/** The words of what is asked or promised; null when the text leaves it at the bare verb. */
export function contentSpan(text: SourceText, match: Match): Span | null {
  const tokens = [...contentTokens(match)].filter((at) => match.predicate.grammar.token(at).upos !== 'PUNCT')
  return tokens.length === 0 ? null : text.cover(tokens.map((at) => match.predicate.grammar.token(at).span))
}

/** The mode of a demand, refusal or threat, from the act it is about. */
export function contentMode(match: Match, inside: readonly Match[]): Mode | null {
  const { frame } = match
  const source = PLOVER[frame.category].modeFrom
  if (frame.mode !== undefined || frame.content !== 'act-mode' || source === null) return frame.mode ?? null
  const tokens = contentTokens(match)
  const act = inside.filter((other) => other !== match && tokens.has(other.predicate.at)).toSorted((a, b) => a.predicate.at - b.predicate.at)[0]
  if (source === 'threatened') return act ? threatModeOf(act.frame.category, act.frame.mode ?? null) : null
  return act ? askedModeOf(act.frame.category, act.frame.mode ?? null) : 'change'
}

import { PLOVER } from '../codebook/index.ts'
import { type Category, type CommitmentDraft, phraseSpan, type SourceText, type Span } from '../model/index.ts'
import { isCondition } from './conditions.ts'
import { contentSpan } from './content.ts'
import type { Match } from './match-frame.ts'
import type { Predicate } from './predicate.ts'

/** What an account of a promise or plan commits its maker to; null for other accounts. */
export function commitmentOf(text: SourceText, match: Match, category: Category, clause: Span): CommitmentDraft | null {
  const { frame, predicate } = match
  if (!PLOVER[category].pledges && !frame.commitment) return null
  const status = frame.commitment?.status ?? (category === frame.category ? 'agreed' : 'announced')
  const act = contentSpan(text, match) ?? objectSpan(text, predicate) ?? clause
  return { act, status, condition: conditionOf(text, match), promiserIsRecipient: frame.commitment?.promiserIsRecipient ?? false }
}

function objectSpan(text: SourceText, { grammar, slots }: Predicate): Span | null {
  const object = slots.get('object')?.[0]
  return object === undefined ? null : phraseSpan(text, grammar, object)
}

function conditionOf(text: SourceText, { predicate }: Match): Span | null {
  const { grammar, carrier } = predicate
  const clause = grammar.links(carrier, 'advcl').find((at) => isCondition(grammar, at))
  return clause === undefined ? null : text.cover(grammar.subtree(clause).map((t) => grammar.token(t).span))
}

import { PLOVER } from '../codebook/index.ts'
import type { Frame } from '../lexicon/frame.ts'
import { type Category, type CommitmentDraft, type CommitmentStatus, type SourceText, type Span, type Token } from '../model/index.ts'
import { isCondition } from './conditions.ts'
import type { Match } from './match-frame.ts'
import { promisedHeads, promisedWords, promiserHeads } from './promised-act.ts'

/** What an account of a promise or plan commits its maker to; null for other accounts. */
export function commitmentOf(text: SourceText, match: Match, category: Category, clause: Span): CommitmentDraft | null {
  const status = statusOf(match.frame, category)
  if (status === null) return null
  const [head] = promisedHeads(match, category)
  if (head !== undefined && isBareDate(match.predicate.grammar.token(head))) return null
  const act = head === undefined ? clause : promisedWords(text, match.predicate.grammar, head, promiserHeads(match))
  return { act, status, condition: conditionOf(text, match, head), promiserIsRecipient: match.frame.commitment?.promiserIsRecipient ?? false }
}

/** An act still to come is announced; words of agreement or of a truce bind; words of regret and of defeat do not. */
function statusOf(frame: Frame, category: Category): CommitmentStatus | null {
  if (!PLOVER[category].pledges) return null
  if (category !== frame.category) return 'announced'
  if (frame.commitment) return frame.commitment.status
  return frame.cameo.startsWith(TRUCE) || (frame.cameo.startsWith(INTENT) && frame.content !== undefined) ? 'agreed' : null
}

/** CAMEO's expressed intents and its truces. */
const [INTENT, TRUCE] = ['03', '0871']

/** "The dates will be agreed": when, but not what. */
const isBareDate = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && ['date', 'time', 'day', 'timetable', 'schedule'].includes(lemma)

function conditionOf(text: SourceText, { predicate }: Match, promised: number | undefined): Span | null {
  const { grammar, carrier } = predicate
  const holders = promised === undefined ? [carrier] : [carrier, promised]
  const clause = holders.flatMap((at) => grammar.links(at, 'advcl')).find((at) => isCondition(grammar, at))
  return clause === undefined ? null : text.cover(grammar.subtree(clause).filter((t) => grammar.token(t).upos !== 'PUNCT').map((t) => grammar.token(t).span))
}


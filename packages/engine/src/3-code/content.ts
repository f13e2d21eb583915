import { DISMISSING } from '../lexicon/attribution-words.ts'
import { askedModeOf, PLOVER, threatModeOf } from '../codebook/index.ts'
import { type Grammar, type Mode, opensWithThat } from '../model/index.ts'
import { infinitive } from './clause-shape.ts'
import type { Match } from './match-frame.ts'

const CONTENT_SLOTS = ['for', 'object', 'of', 'to', 'on', 'against', 'with'] as const

/** Heads of what is asked, promised, refused or threatened: the clause below, else the noun phrase that stands for it. */
export function contentHeads(match: Match): readonly number[] {
  const { predicate, frame } = match
  if (frame.content === undefined) return []
  if (predicate.complements.length > 0) return predicate.complements
  const gerunds = Object.keys(frame.when ?? {}).flatMap((slot) => predicate.clauses.get(slot) ?? [])
  if (gerunds.length > 0) return gerunds
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
  // "rejected the claim that it had shelled the town": the shelling is told, and denied.
  const denied = new Set(DISMISSING.has(grammar.token(at).lemma) ? below.flatMap((head) => grammar.links(head, 'acl').filter((clause) => opensWithThat(grammar, clause))).flatMap((clause) => grammar.subtree(clause)) : [])
  return new Set(below.flatMap((head) => subtreeOfContent(grammar, head)).filter((token) => !denied.has(token)))
}

/** "the extradition of a man whom a court indicted", "a request to delay, hours after gunmen struck": what such a clause tells of in the past has happened. */
function subtreeOfContent(grammar: Grammar, at: number): readonly number[] {
  const past = grammar.token(at).feats['Tense'] === 'Past' && grammar.token(at).feats['VerbForm'] === 'Fin'
  if (past && (['acl:relcl', 'advcl:relcl'].includes(grammar.token(at).relation) || isDated(grammar, at))) return []
  return [at, ...grammar.children(at).flatMap((child) => subtreeOfContent(grammar, child))]
}

/** "after gunmen struck", "when the dam broke". */
const isDated = (grammar: Grammar, at: number): boolean => grammar.token(at).relation === 'advcl' && grammar.links(at, 'mark', 'advmod').some((mark) => ['after', 'since', 'when', 'as', 'because'].includes(grammar.token(mark).lower))

/** The mode of a demand, refusal or threat, from the act it is about. */
export function contentMode(match: Match, inside: readonly Match[]): Mode | null {
  const { frame } = match
  const source = PLOVER[frame.category].modeFrom
  if (frame.mode !== undefined || frame.content !== 'act-mode' || source === null) return frame.mode ?? null
  const tokens = contentTokens(match)
  const act = mainAct(inside.filter((other) => other !== match && tokens.has(other.predicate.at)))
  if (source === 'threatened') return act ? threatModeOf(act.frame.category, act.frame.mode ?? null) : null
  return act ? askedModeOf(act.frame.category, act.frame.mode ?? null) : 'change'
}

/** "called on the men holding them to let them go": what is asked stands in the infinitive. */
function mainAct(acts: readonly Match[]): Match | undefined {
  const inOrder = acts.toSorted((a, b) => a.predicate.at - b.predicate.at)
  return inOrder.find(({ predicate }) => infinitive(predicate.grammar, predicate.at)) ?? inOrder[0]
}

import type { Frame } from '../lexicon/frame.ts'
import { POINTING_PROMISES } from '../lexicon/promises.ts'
import type { Category, Grammar, SourceText, Span } from '../model/index.ts'
import { isCondition } from './conditions.ts'
import type { Match } from './match-frame.ts'
import { isPassive } from './subjects.ts'

/** Where what is promised stands, when no clause tells it. */
const ACT_SLOTS = ['object', 'to', 'on', 'of', 'for', 'with'] as const

/** Heads of what is promised: the verb itself of an act still to come, else the clause below, else the noun that stands for it. */
export function promisedHeads({ predicate, frame }: Match, category: Category): readonly number[] {
  const { grammar, at, carrier, complements, slots } = predicate
  if (category !== frame.category) return [carrier]
  const free = (heads: readonly number[]): readonly number[] => heads.filter((head) => !grammar.subtree(head).includes(at))
  if (free(complements).length > 0) return free(complements)
  const people = new Set(['indirect', ...promiserSlots(frame)].flatMap((slot) => slots.get(slot) ?? []))
  const isThing = (head: number): boolean => !people.has(head) && !['PROPN', 'PRON'].includes(grammar.token(head).upos)
  if (predicate.kind === 'noun' && !POINTING_PROMISES.has(grammar.token(at).lemma)) return [at]
  const found = ACT_SLOTS.map((slot) => (slots.get(slot) ?? []).filter(isThing)).find((heads) => heads.length > 0) ?? []
  return found.length > 0 ? found.map((head) => within(grammar, head)) : [carrier]
}

/** Heads of the phrases that say who promises. */
export const promiserHeads = ({ predicate, frame }: Match): ReadonlySet<number> => new Set(promiserSlots(frame).flatMap((slot) => predicate.slots.get(slot) ?? []))

const promiserSlots = (frame: Frame): readonly string[] => ['subject', ...(frame.verb?.actor ?? [])]

/** "an invitation to visit Quito", "its readiness to help": the clause below says what. */
function within(grammar: Grammar, noun: number): number {
  if (!POINTING_PROMISES.has(grammar.token(noun).lemma)) return noun
  return grammar.links(noun, 'acl', 'ccomp').find((at) => grammar.token(at).upos === 'VERB' && grammar.links(at, 'mark').length > 0) ?? noun
}

/**
 * The act whole, from its verb to the end of its clause, without the words that only carry it ("that he would", "to"), without its
 * condition and without relative clauses. Somebody else's act keeps its doer: "that their ministers would meet".
 */
export function promisedWords(text: SourceText, grammar: Grammar, head: number, promisers: ReadonlySet<number>): Span {
  const doer = grammar.links(head, 'nsubj').filter((at) => !promisers.has(at) && (isPassive(grammar, head) || isOther(grammar, at)))
  const own = grammar.token(head).upos === 'VERB' ? [head] : grammar.subtree(head)
  const first = Math.min(...own, ...doer.flatMap((at) => grammar.subtree(at)))
  const below = (at: number): readonly number[] => [at, ...grammar.children(at).filter((child) => !isLoose(grammar, child)).flatMap(below)]
  const tokens = unbroken(grammar, below(head).filter((at) => at >= first).toSorted((a, b) => a - b))
  return text.cover([grammar.token(firstWord(grammar, tokens)).span, grammar.token(tokens.at(-1) ?? head).span])
}

/** Up to the first word that is left out. */
function unbroken(grammar: Grammar, tokens: readonly number[]): readonly number[] {
  const isMark = (at: number): boolean => grammar.token(at).upos === 'PUNCT'
  const words = tokens.filter((at) => !isMark(at))
  const gap = words.findIndex((at, i) => grammar.sentence.tokens.slice((words[i - 1] ?? at) + 1, at).some((t) => !isMark(t.index)))
  return gap < 0 ? words : words.slice(0, gap)
}

/** A preposition before the first noun is the promising verb's. */
const firstWord = (grammar: Grammar, tokens: readonly number[]): number =>
  tokens.find((at) => !['case', 'mark', 'cc'].includes(grammar.link(at))) ?? tokens[0] ?? 0

const isOther = (grammar: Grammar, subject: number): boolean =>
  grammar.token(subject).upos === 'NOUN' && !OWN_SIDE.has(grammar.token(subject).lemma)

/** "that his country would host": the promiser again. */
const OWN_SIDE: ReadonlySet<string> = new Set(['country', 'government', 'state', 'nation', 'side', 'ministry', 'party'])

/** What stands outside the act: other clauses, asides, the words that say when it would not be done. */
function isLoose(grammar: Grammar, at: number): boolean {
  const [link, { relation }] = [grammar.link(at), grammar.token(at)]
  if (['parataxis', 'punct', 'discourse'].includes(link)) return true
  if (link === 'conj') return grammar.links(at, 'nsubj', 'aux').length > 0
  if (link === 'advcl') return isCondition(grammar, at)
  // "a team of eight, which …"; "the help that was promised"; "in what would be the first".
  return relation === 'acl:relcl' || grammar.token(at).lower === 'what'
}

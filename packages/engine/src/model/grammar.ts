import type { Filler } from './account.ts'
import type { Sentence, Token, TokenRef } from './layers.ts'
import { onceFor } from './once.ts'
import type { SourceText, Span } from './source-text.ts'

/** A sentence's tree, ready to walk. Token numbers everywhere; -1 never comes out. */
export interface Grammar {
  readonly sentence: Sentence
  token(at: number): Token
  children(at: number): readonly number[]
  /** Children whose relation is one of these, subtypes included unless one is named ("nsubj" takes nsubj:pass). */
  links(at: number, ...relations: readonly string[]): readonly number[]
  parent(at: number): number | null
  /** The token and all below it, in text order. */
  subtree(at: number): readonly number[]
  /** The relation without its subtype. */
  link(at: number): string
  /** The prepositions that mark a phrase, joined: "with", "on_behalf_of"; null when there is none. */
  preposition(at: number): string | null
}

/** The grammar of a sentence; made once for each. */
export const grammarOf = onceFor(makeGrammar)

function makeGrammar(sentence: Sentence): Grammar {
  const children: number[][] = sentence.tokens.map(() => [])
  for (const token of sentence.tokens) children[token.head]?.push(token.index)
  const token = (at: number): Token => {
    const found = sentence.tokens[at]
    if (!found) throw new RangeError(`sentence ${sentence.index} has no word ${at}`)
    return found
  }
  const bare = sentence.tokens.map(({ relation }) => relation.split(':', 1)[0] ?? '')
  const link = (at: number): string => bare[token(at).index] ?? ''
  const below = (at: number): readonly number[] => children[at] ?? []
  const under = (at: number): readonly number[] => [at, ...below(at).flatMap(under)]
  const subtree = once((at) => under(at).toSorted((a, b) => a - b))
  const links = (at: number, ...relations: readonly string[]): readonly number[] =>
    below(at).filter((child) => relations.includes(bare[child] ?? '') || relations.includes(sentence.tokens[child]?.relation ?? ''))
  return Object.freeze({
    sentence,
    token,
    children: below,
    links,
    parent: (at: number) => (token(at).head < 0 ? null : token(at).head),
    subtree,
    link,
    preposition: once((at) => prepositionOf({ token, links }, at)),
  })
}

/** What is asked of a word again and again, worked out once. */
function once<T>(answer: (at: number) => T): (at: number) => T {
  const known: { readonly value: T }[] = []
  return (at) => (known[at] ??= { value: answer(at) }).value
}

function prepositionOf(grammar: Pick<Grammar, 'token' | 'links'>, at: number): string | null {
  // "with President-elect Ana Rojas": the parser may hang the preposition on a later part of the name.
  const holders = [at, ...grammar.links(at, 'flat')]
  const cases = holders.flatMap((part) => grammar.links(part, 'case')).filter((c) => !["'s", '’s', "'", '’'].includes(grammar.token(c).lower))
  const words = cases.flatMap((c) => [c, ...grammar.links(c, 'fixed')]).toSorted((a, b) => a - b)
  return words.length === 0 ? null : words.map((w) => grammar.token(w).lower).join('_')
}

/** Whether a clause opens with the conjunction "that"; the "that" of a relative clause is a pronoun of it. */
export const opensWithThat = (grammar: Grammar, clause: number): boolean => grammar.links(clause, 'mark').some((mark) => grammar.token(mark).lower === 'that')

/** The noun phrase headed by a token, without what hangs on loosely: relative clauses, appositions after a comma, other conjuncts. */
export function phraseTokens(grammar: Grammar, head: number): readonly number[] {
  const below = (at: number, top: boolean): readonly number[] => [
    at,
    ...grammar.children(at).filter((child) => !(top ? LOOSE : CLAUSE).has(grammar.link(child))).flatMap((child) => below(child, false)),
  ]
  return below(head, true).toSorted((a, b) => a - b)
}

const CLAUSE: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis', 'mark', 'dep', 'aux', 'nsubj', 'discourse', 'ccomp', 'csubj'])

const LOOSE: ReadonlySet<string> = new Set([...CLAUSE, 'appos', 'conj', 'cc', 'punct', 'case', 'cop'])

/** The span of {@link phraseTokens}, cut to the unbroken run around the head. */
export function phraseSpan(text: SourceText, grammar: Grammar, head: number): Span {
  const tokens = phraseTokens(grammar, head)
  // One word may be missing: a preposition stands between the nouns that it joins.
  const last = tokens.reduce((end, at) => (at > end && at <= end + 2 ? at : end), head)
  const first = tokens.toReversed().reduce((start, at) => (at < start && at >= start - 2 ? at : start), head)
  return text.cover([grammar.token(first).span, grammar.token(last).span])
}

/** A noun phrase's head and the heads coordinated with it: "Oslo, Tallinn and Riga" gives three. */
export function conjuncts(grammar: Grammar, head: number): readonly number[] {
  return [head, ...grammar.links(head, 'conj').filter((at) => isNominal(grammar, at)).flatMap((at) => conjuncts(grammar, at))]
}

export const isNominal = (grammar: Grammar, at: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'SYM'].includes(grammar.token(at).upos) ||
  (grammar.token(at).upos === 'ADJ' && grammar.links(at, 'det').length > 0)

export const refOf = (grammar: Grammar, token: number): TokenRef => ({ sentence: grammar.sentence.index, token })

/** The noun phrase of a head, as what fills a role. */
export const fillerOf = (text: SourceText, grammar: Grammar, head: number): Filler => ({ head: refOf(grammar, head), span: phraseSpan(text, grammar, head) })

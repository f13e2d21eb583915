import type { Attribution, Grammar, Identity, Span } from '../model/index.ts'
import type { Cast } from './cast.ts'
import { before, type Trace } from './discourse.ts'

/** Whom a pronoun or a pointing phrase means, with the rule that says so; several for "the two leaders". */
export interface Pointed {
  readonly identities: readonly Identity[]
  readonly rule: string
}

/** Words that may point back, and where they stand. */
export interface Question {
  readonly grammar: Grammar
  readonly head: number
  readonly span: Span
  readonly cast: Cast
  /** Attributions that hold the words: their speakers do not call themselves "he". */
  readonly speakers: readonly Attribution[]
}

const REACH_SENTENCES = 4

/** Traces before the words and near them, without the subject of their own clause, whom an object pronoun cannot mean. */
export function nearby({ grammar, head, cast }: Question): readonly Trace[] {
  const mates = grammar.token(head).relation === 'nmod:poss' ? [] : clauseSubjects(grammar, head)
  return before(cast.traces, grammar.token(head).span.start).filter(
    (t) => grammar.sentence.index - t.ref.sentence <= REACH_SENTENCES && !(t.ref.sentence === grammar.sentence.index && mates.includes(t.ref.token)),
  )
}

/** The subjects of the clause in which a word is no subject itself. */
export function clauseSubjects(grammar: Grammar, head: number): readonly number[] {
  if (grammar.link(head) === 'nsubj') return []
  let verb = grammar.parent(head)
  while (verb !== null && grammar.links(verb, 'nsubj').length === 0) verb = ['conj', 'xcomp', 'advcl'].includes(grammar.link(verb)) ? grammar.parent(verb) : null
  if (verb === null) return []
  // "Berg, who met him": he is not Berg.
  const named = grammar.token(verb).relation === 'acl:relcl' ? [grammar.parent(verb)].filter((at) => at !== null) : []
  return [...grammar.links(verb, 'nsubj'), ...named].flatMap((at) => [at, ...grammar.links(at, 'appos', 'flat', 'conj')])
}

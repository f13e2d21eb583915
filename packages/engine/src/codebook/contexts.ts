import { CONTEXTS, type Context } from '../model/index.ts'
import { CONTEXT_WORDS } from './context-words.ts'

/** A context with how strongly the words speak for it. */
export interface ContextScore {
  readonly context: Context
  /** Distinct words found; a phrase of two counts double. */
  readonly score: number
  readonly words: readonly string[]
}

/** Crime is coded only where no closer context of crime is. */
const CLOSER_THAN: Readonly<Partial<Record<Context, readonly Context[]>>> = {
  crime: ['corruption', 'illegal_drugs', 'trafficking', 'terrorism'],
  human_rights: ['rights_freedoms'],
}

const phrasesOf = (lemmas: readonly string[]): ReadonlySet<string> => {
  const lower = lemmas.map((lemma) => lemma.toLowerCase())
  return new Set([...lower, ...lower.slice(1).map((lemma, at) => `${lower[at] ?? ''} ${lemma}`)])
}

const SPEAKS_FOR = Map.groupBy(CONTEXTS.flatMap((context) => CONTEXT_WORDS[context].map((word) => ({ word, context }))), ({ word }) => word)

const scoreOf = (context: Context, words: readonly string[]): ContextScore =>
  ({ context, words, score: words.reduce((sum, word) => sum + (word.includes(' ') ? 2 : 1), 0) })

/**
 * Contexts that the lemmas (in text order) speak for, strongest first, in PLOVER's order where equal. One word is enough:
 * the lists hold only words that rarely mean anything else.
 */
export const scoreContexts = (lemmas: readonly string[]): readonly ContextScore[] => {
  const present = phrasesOf(lemmas)
  const spoken = Map.groupBy([...present].flatMap((word) => SPEAKS_FOR.get(word) ?? []), ({ context }) => context)
  const found = CONTEXTS.filter((context) => spoken.has(context)).map((context) => scoreOf(context, (spoken.get(context) ?? []).map(({ word }) => word)))
  return found
    .filter(({ context }) => !(CLOSER_THAN[context] ?? []).some((closer) => spoken.has(closer)))
    .toSorted((one, other) => other.score - one.score)
}

/** The contexts of {@link scoreContexts} without their scores. */
export const contextsOf = (lemmas: readonly string[]): readonly Context[] => scoreContexts(lemmas).map(({ context }) => context)

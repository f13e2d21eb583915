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

const scoreOf = (context: Context, present: ReadonlySet<string>): ContextScore => {
  const words = CONTEXT_WORDS[context].filter((word) => present.has(word))
  return { context, words, score: words.reduce((sum, word) => sum + (word.includes(' ') ? 2 : 1), 0) }
}

/**
 * Contexts that the lemmas (in text order) speak for, strongest first, in PLOVER's order where equal. One word is enough:
 * the lists hold only words that rarely mean anything else.
 */
export const scoreContexts = (lemmas: readonly string[]): readonly ContextScore[] => {
  const present = phrasesOf(lemmas)
  const found = CONTEXTS.map((context) => scoreOf(context, present)).filter(({ score }) => score > 0)
  const has = new Set(found.map(({ context }) => context))
  return found
    .filter(({ context }) => !(CLOSER_THAN[context] ?? []).some((closer) => has.has(closer)))
    .toSorted((one, other) => other.score - one.score)
}

/** The contexts of {@link scoreContexts} without their scores. */
export const contextsOf = (lemmas: readonly string[]): readonly Context[] => scoreContexts(lemmas).map(({ context }) => context)

import type { Grammar } from '../model/index.ts'

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'PROPN', 'ADJ'])

/** Lemmas of what a predicate is about: the content words below it, without its participants' titles and names repeated. */
export function topicOf(grammar: Grammar, at: number): readonly string[] {
  const words = grammar.subtree(at).filter((t) => t !== at && CONTENT.has(grammar.token(t).upos))
  return [...new Set(words.map((t) => grammar.token(t).lemma))].slice(0, 24)
}

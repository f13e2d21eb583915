import { FRAMES } from '../lexicon/frames/index.ts'
import { CATEGORIES, type Category } from '../model/index.ts'

/** By category, the words by which the lexicon knows an act of it, lemmas: "sanction" and "impose" tell no sanctions from others. */
export const KIND_WORDS: ReadonlyMap<Category, ReadonlySet<string>> = new Map(CATEGORIES.map((category) => [category, wordsOf(category)]))

function wordsOf(category: Category): ReadonlySet<string> {
  const frames = FRAMES.filter((frame) => frame.category === category)
  const lemmas = frames.flatMap(({ verbs = [], nouns = [], adjectives = [], when = {} }) => [...verbs, ...nouns, ...adjectives, ...(when.light ?? [])])
  return new Set(lemmas.flatMap((lemma) => lemma.split('_')))
}

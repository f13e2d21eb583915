import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs.ts'
import { knownNoun } from '../lexicon/known-nouns.ts'
import { KNOWN_VERBS } from '../lexicon/known-verbs.ts'
import type { Upos } from '../model/index.ts'

/**
 * A word's lemma, safer than the model's guess alone: irregular forms come from a table, and where several regular lemmas are
 * possible ("prais" or "praise"), one that the lexicon knows goes first.
 */
export function settleLemma(word: string, upos: Upos, guessed: string): string {
  if (upos === 'NOUN') return knownNoun(word.toLowerCase()) ?? guessed
  if (upos !== 'VERB' && upos !== 'AUX') return guessed
  const form = word.toLowerCase().replaceAll('’', "'")
  const irregular = upos === 'VERB' ? IRREGULAR_VERBS.get(form) : undefined
  return irregular ?? regularOf(form, guessed)
}

/** The guess, unless the lexicon knows a verb with this form and not the one guessed: "deplored" comes from no "deploy". */
function regularOf(form: string, guessed: string): string {
  const regular = regularLemmas(form)
  const known = regular.find((lemma) => KNOWN_VERBS.has(lemma))
  return KNOWN_VERBS.has(guessed) && (known === undefined || regular.includes(guessed)) ? guessed : (known ?? guessed)
}

/** What the form may come from: -s, -ed, -ing, with the spellings that they change. */
export function regularLemmas(form: string): readonly string[] {
  const ending = /^(.+?)(ied|ies|ed|es|ing|s)$/u.exec(form)
  if (!ending) return [form]
  const [, stem = '', suffix = ''] = ending
  if (suffix === 'ied' || suffix === 'ies') return [`${stem}y`, `${stem}ie`, form]
  const single = stem.replace(/([bdgklmnprtvz])\1$/u, '$1')
  return [...new Set([stem, `${stem}e`, single, form])]
}

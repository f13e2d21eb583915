import { FRAMES } from './frames/index.ts'
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular-verbs.ts'
import { NOUN_CLASSES } from './noun-classes.ts'

/** Lemmas that the lexicon asks for; a form is taken to one of them rather than to a word nobody asks about. */
const heads = (words: readonly string[]): readonly string[] => words.flatMap((word) => word.split('_'))
const KNOWN_VERBS: ReadonlySet<string> = new Set(FRAMES.flatMap(({ verbs }) => heads(verbs ?? [])))
const KNOWN_NOUNS: ReadonlySet<string> = new Set([...FRAMES.flatMap(({ nouns }) => heads(nouns ?? [])), ...Object.values(NOUN_CLASSES).flatMap(heads)])

/** What a stem that lost its ending may have been: as it is, with its e back, or with its last letter single again. */
const restored = (stem: string): readonly string[] => [stem, `${stem}e`, ...(/([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [])]

const ENDINGS: readonly (readonly [ending: RegExp, lemmas: (stem: string) => readonly string[]])[] = [
  [/ied$/, (stem) => [`${stem}y`, `${stem}ie`]],
  [/ying$/, (stem) => [`${stem}y`, `${stem}ie`]],
  [/ed$/, restored],
  [/ing$/, restored],
  [/ies$/, (stem) => [`${stem}y`, `${stem}ie`]],
  [/es$/, (stem) => [`${stem}e`, stem]],
  [/s$/, (stem) => [stem]],
]

const stripped = (form: string): readonly string[] =>
  ENDINGS.flatMap(([ending, lemmas]) => (ending.test(form) && form.length > 3 ? lemmas(form.replace(ending, '')) : []))

/**
 * The lemma of a lower-case form where the lexicon knows one, else null: "promised" is "promise", never "promis".
 * A form that is itself a lemma stays.
 */
export const knownLemma = (form: string, kind: 'verb' | 'noun'): string | null => {
  const [known, irregular] = kind === 'verb' ? [KNOWN_VERBS, IRREGULAR_VERBS] : [KNOWN_NOUNS, IRREGULAR_NOUNS]
  return irregular[form] ?? [form, ...stripped(form)].find((lemma) => known.has(lemma)) ?? null
}

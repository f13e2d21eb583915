import type { Frame } from './frame.ts'
import { FRAMES } from './frames/index.ts'
import { NOUN_CLASSES } from './noun-classes.ts'

/** Plurals that no ending gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man', women: 'woman', children: 'child', feet: 'foot', lives: 'life', wives: 'wife', knives: 'knife', crises: 'crisis', analyses: 'analysis',
  criteria: 'criterion', memoranda: 'memorandum', referenda: 'referendum', headquarters: 'headquarters', talks: 'talk', troops: 'troop',
}

const parts = (words: readonly string[]): readonly string[] => words.flatMap((word) => word.split('_'))
const fillings = ({ when, unless }: Frame): readonly string[] => [when ?? {}, unless ?? {}].flatMap((company) => Object.values(company).flat())

/** Noun lemmas that frames and noun classes ask for. */
const KNOWN_NOUNS: ReadonlySet<string> = new Set(
  [...FRAMES.flatMap((frame) => [...parts(frame.nouns ?? []), ...fillings(frame)]), ...Object.values(NOUN_CLASSES).flatMap(parts)],
)

const singulars = (form: string): readonly string[] => {
  if (!form.endsWith('s') || form.length < 4) return []
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`, form.slice(0, -1)]
  return form.endsWith('es') ? [form.slice(0, -1), form.slice(0, -2)] : [form.slice(0, -1)]
}

/** The singular of a lower-case noun where the lexicon knows it, before the form itself, for the lists hold some plurals too; else null. */
export const knownNoun = (form: string): string | null =>
  IRREGULAR[form] ?? (form.endsWith('men') ? `${form.slice(0, -2)}an` : null) ?? [...singulars(form), form].find((lemma) => KNOWN_NOUNS.has(lemma)) ?? null

import { CUE_VERBS } from './attribution-cues.ts'
import { BACK_OFFS } from './backoff.ts'
import { FRAMES } from './frames/index.ts'
import { LIGHT_VERBS, OCCURRENCE_VERBS } from './light-verbs.ts'
import { VERB_OPERATORS } from './operators.ts'

const first = (joined: string): string => joined.split('_')[0] ?? joined

/** Every verb lemma that the lexicon speaks of, particles left off. */
export const KNOWN_VERBS: ReadonlySet<string> = new Set([
  ...FRAMES.flatMap((frame) => frame.verbs ?? []).map(first),
  ...[...LIGHT_VERBS, ...OCCURRENCE_VERBS, ...CUE_VERBS].map((entry) => first(entry.lemma)),
  ...[...VERB_OPERATORS.keys(), ...BACK_OFFS.keys()].map(first),
])

import { LIGHT_VERBS, type LightVerb, OCCURRENCE_VERBS, type OccurrenceVerb } from '../lexicon/light-verbs.ts'

const LIGHT = group(LIGHT_VERBS)
const OCCURRENCE = group(OCCURRENCE_VERBS)

function group<T extends { readonly lemma: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const entry of entries) index.set(entry.lemma, [...(index.get(entry.lemma) ?? []), entry])
  return index
}

/** The use of a verb as a light verb with this noun; a use listed for the noun goes before a general one. */
export function lightVerb(lemma: string, noun: string): LightVerb | null {
  const uses = LIGHT.get(lemma) ?? []
  return uses.find((use) => use.nouns?.includes(noun)) ?? uses.find((use) => use.nouns === undefined) ?? null
}

/** Whether a verb, in this voice and with this object, says of its subject that it took place. */
export function occurrenceVerb(lemma: string, passive: boolean, object: string | null): OccurrenceVerb | null {
  return (OCCURRENCE.get(lemma) ?? []).find((use) => (use.passive ?? false) === passive && (use.object ?? null) === (use.object ? object : null)) ?? null
}

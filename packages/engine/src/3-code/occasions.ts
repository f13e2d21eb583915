import { PLOVER } from '../codebook/index.ts'
import { type Filler, fillerOf, type Grammar, type SourceText } from '../model/index.ts'
import { framesAt } from './frame-index.ts'

const PREPOSITIONS = new Set(['during', 'in', 'at', 'on', 'on_the_sidelines_of', 'over', 'by', 'throughout'])

/** The call or meeting a clause names as its setting: "During Monday's call, Oslo …". */
export function occasionOf(text: SourceText, grammar: Grammar, at: number): Filler | null {
  for (let here: number | null = at; here !== null; here = grammar.parent(here)) {
    const setting = grammar.links(here, 'obl', 'nmod').find((phrase) => phrase !== at && isSetting(grammar, phrase))
    if (setting !== undefined) return fillerOf(text, grammar, setting)
  }
  return null
}

function isSetting(grammar: Grammar, phrase: number): boolean {
  if (!PREPOSITIONS.has(grammar.preposition(phrase) ?? '')) return false
  return framesAt(grammar, phrase, 'noun').some((frame) => PLOVER[frame.category].hostsOthers)
}

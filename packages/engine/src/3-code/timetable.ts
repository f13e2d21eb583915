import { WEEKDAYS } from '../lexicon/times.ts'
import { TIMETABLED } from '../lexicon/promises.ts'
import type { Grammar } from '../model/index.ts'
import type { Finding } from './finding.ts'

/** "The Prime Minister leaves for Amman on Monday": a present tense with a day beside it tells what is planned; not so in a headline. */
export function timetable(grammar: Grammar, verb: number): readonly Finding[] {
  const { lemma, lower, feats } = grammar.token(verb)
  const present = feats['VerbForm'] === 'Fin' && feats['Tense'] === 'Pres' && TIMETABLED.has(lemma)
  if (!present || grammar.sentence.block.kind === 'headline') return []
  const day = grammar.links(verb, 'obl', 'advmod').map((at) => grammar.token(at)).find((t) => t.index > verb && (WEEKDAYS[t.lower] !== undefined || t.lower === 'tomorrow'))
  return day ? [{ auxiliary: 'future', reason: `“${lower} … ${day.text}”` }] : []
}

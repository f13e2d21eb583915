import { PLOVER } from '../codebook/index.ts'
import type { Auxiliary, Grammar } from '../model/index.ts'
import { infinitive, marked } from './clause-shape.ts'
import type { Factuality } from './factuality.ts'
import type { Match } from './match-frame.ts'
import { realityOf } from './model-match.ts'

/** What the model must give a reading that the words around an act do not tell, to be believed. */
const SURE = 0.8

/** What only the model may see: a year long past beside a noun, a question, a mere possibility. */
const SEEN: ReadonlySet<Auxiliary | 'none'> = new Set<Auxiliary | 'none'>(['historical', 'hypothetical'])

/**
 * How real an act is told to be, by the words around it and by the model. A purpose may be carried out in the telling ("votes to lift
 * the sanctions", "toured the region to seek support"): where the model reads it as done, it is.
 */
export function weighedReality(match: Match, told: Factuality): Factuality {
  const seen = realityOf(match)
  if (seen === null) return told
  if (seen.kind === 'none') return isPurpose(match) ? { ...told, auxiliaries: told.auxiliaries.filter((auxiliary) => auxiliary !== 'hypothetical') } : told
  const adds = told.auxiliaries.length === 0 && SEEN.has(seen.kind) && seen.probability >= SURE
  return adds ? { ...told, auxiliaries: [seen.kind], reason: `the event model reads it so, ${seen.probability.toFixed(2)}` } : told
}

/** Told as what another act is for: "to seek support", "for refusing". Meetings are left to the words around them. */
function isPurpose({ predicate: { grammar, at, carrier, kind }, frame }: Match): boolean {
  const above = kind === 'noun' ? grammar.parent(at) : null
  const verbs = [carrier, ...(above === null || grammar.token(above).upos !== 'VERB' ? [] : [above])]
  return !PLOVER[frame.category].hostsOthers && verbs.some((verb) => infinitive(grammar, verb) || (marked(grammar, verb) && !isTopic(grammar, verb)))
}

/** "talks on restoring ties": what is talked of has not been done. */
const isTopic = (grammar: Grammar, verb: number): boolean => grammar.links(verb, 'mark', 'case').some((mark) => ['on', 'about', 'toward', 'towards'].includes(grammar.token(mark).lower))

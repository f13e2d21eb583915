import { PLOVER } from '../codebook/index.ts'
import { type Auxiliary, AUXILIARIES } from '../model/index.ts'
import { clauseFindings } from './clause-findings.ts'
import type { Finding } from './finding.ts'
import { unmet } from './link-findings.ts'
import type { Match } from './match-frame.ts'
import { nounClimb, nounFindings } from './noun-findings.ts'
import { timetable } from './timetable.ts'

/** How real an event is told to be: nothing set means that it happened. */
export interface Factuality {
  readonly auxiliaries: readonly Auxiliary[]
  /** A negated intention ("will not meet") is a refusal, not merely nothing. */
  readonly refused: boolean
  readonly reason: string | null
}

/**
 * Walks from the predicate up to the top of its sentence and gathers what bears on it: its own auxiliaries and negation,
 * the verbs and nouns that take it as their content, the conjunctions that open its clause.
 * After FactBank (Saurí and Pustejovsky 2009): certainty and polarity as the source gives them, not as we believe them.
 */
export function factualityOf(match: Match): Factuality {
  const { predicate, frame } = match
  const { grammar, at, carrier } = predicate
  // "had planned to stay on" tells of no promise.
  const given: readonly Finding[] = PLOVER[frame.category].pledges && unmet(grammar, at) ? [{ auxiliary: 'hypothetical', reason: '“had”' }] : []
  const own: readonly Finding[] = frame.aux ? [{ auxiliary: frame.aux, reason: `“${grammar.token(at).lower}”` }] : []
  const noun = predicate.kind === 'noun' ? nounFindings(grammar, at) : []
  // What is pointed at is presupposed: "did not condemn the attack" leaves the attack standing.
  const presupposed = predicate.standing === 'pointed' || predicate.standing === 'topic'
  // "This will be their second meeting": the copula's clause says how real it is.
  const told = !presupposed || grammar.links(at, 'cop').length > 0
  const clause = told ? clauseFindings(grammar, carrier) : nounClimb(grammar, at)
  const real = settle([...given, ...own, ...noun, ...clause, ...timetable(grammar, carrier)])
  // "is not planning to" refuses nothing.
  return frame.aux === 'future' ? { ...real, refused: settle([...noun, ...clause]).refused } : real
}

function settle(findings: readonly Finding[]): Factuality {
  const has = (auxiliary: Auxiliary): boolean => findings.some((f) => f.auxiliary === auxiliary)
  const chosen = AUXILIARIES.filter((auxiliary) => has(auxiliary) && !(auxiliary === 'future' && has('hypothetical')))
  // One "no" may be found from the noun and from its clause.
  const denials = new Set(findings.filter((f) => f.auxiliary === 'negation').map((f) => f.reason)).size
  const kept = chosen.filter((auxiliary) => auxiliary !== 'negation' || denials % 2 === 1)
  return {
    auxiliaries: kept,
    refused: kept.includes('negation') && kept.includes('future'),
    reason: findings.length === 0 ? null : findings.map((f) => f.reason).join(', '),
  }
}

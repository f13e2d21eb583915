import type { Grammar } from '../model/index.ts'
import { claimFindings, isClaimed } from './claim-findings.ts'
import { infinitive, invertedAuxiliary, marked } from './clause-shape.ts'
import { type Finding, found } from './finding.ts'
import { linkFindings } from './link-findings.ts'
import { modalOperator, subordinatorOperator } from './operators.ts'
import { ownFindings } from './own-findings.ts'

/** What bears on a clause, from its verb up to where its scope ends. */
export function clauseFindings(grammar: Grammar, start: number): readonly Finding[] {
  const findings: Finding[] = []
  let at = start
  let shared = false
  for (let steps = 0; steps < 12; steps++) {
    // A coordinated verb shares the first one's auxiliaries only where it is bare itself, which its own findings say.
    if (!shared) findings.push(...ownFindings(grammar, at, at === start))
    const parent = grammar.parent(at)
    if (parent === null) findings.push(...headlinePlan(grammar, at))
    if (parent !== null && isClaimed(grammar, at)) return [...findings, ...claimFindings(grammar, at, parent)]
    if (parent === null || endsScope(grammar, at)) return [...findings, ...conditionFindings(grammar, at)]
    findings.push(...linkFindings(grammar, at, parent))
    shared = grammar.link(at) === 'conj'
    at = parent
  }
  return findings
}

/** "if they cross", "should they cross", "without crossing". */
function conditionFindings(grammar: Grammar, at: number): readonly Finding[] {
  if (grammar.link(at) !== 'advcl') return []
  const opened = grammar.links(at, 'mark').find((mark) => subordinatorOperator(grammar.token(mark).lower) !== null || grammar.token(mark).lower === 'without')
  const inverted = invertedAuxiliary(grammar, at)
  const sign = opened ?? inverted ?? awaited(grammar, at)
  return sign === undefined ? [] : [found(grammar, 'hypothetical', sign)]
}

/** "We will talk when he leaves": what is waited for has not come. */
function awaited(grammar: Grammar, clause: number): number | undefined {
  const main = grammar.parent(clause)
  const present = grammar.token(clause).feats['Tense'] === 'Pres' && grammar.links(clause, 'aux').length === 0
  const ahead = main !== null && grammar.links(main, 'aux').some((aux) => modalOperator(grammar, aux, main) === 'future')
  return present && ahead ? grammar.links(clause, 'mark', 'advmod').find((mark) => AWAITING.has(grammar.token(mark).lower)) : undefined
}

const AWAITING: ReadonlySet<string> = new Set(['when', 'once', 'until', 'till', 'before', 'after', 'as_soon_as'])

/** A relative clause, an adverbial clause and reported speech do not pass on what bears on the clause above. */
function endsScope(grammar: Grammar, at: number): boolean {
  const relation = grammar.token(at).relation
  if (marked(grammar, at)) return false
  return ['acl:relcl', 'advcl', 'advcl:relcl', 'parataxis', 'appos', 'acl'].includes(relation) && !infinitive(grammar, at)
}

/** "Oslo to recall envoy": a headline's bare infinitive is a plan. */
const headlinePlan = (grammar: Grammar, at: number): readonly Finding[] =>
  infinitive(grammar, at) && grammar.sentence.block.kind === 'headline' ? [found(grammar, 'future', at)] : []

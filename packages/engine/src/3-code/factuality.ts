import { FACTUAL_MARKS, IMPLICATIVE_NOUNS, IMPLICATIVE_VERBS, JUDGING_WORDS } from '../lexicon/control.ts'
import { type Auxiliary, AUXILIARIES, type Grammar } from '../model/index.ts'
import { occurrenceVerb } from './light-index.ts'
import type { Match } from './match-frame.ts'
import { adjectiveOperator, adverbOperator, cueVerbAt, modalOperator, operatorOver, prepositionOperator, subordinatorOperator } from './operators.ts'

/** How real an event is told to be: nothing set means that it happened. */
export interface Factuality {
  readonly auxiliaries: readonly Auxiliary[]
  /** A negated intention ("will not meet") is a refusal, not merely nothing. */
  readonly refused: boolean
  readonly reason: string | null
}

interface Finding {
  readonly auxiliary: Auxiliary
  readonly reason: string
}

/**
 * Walks from the predicate up to the top of its sentence and gathers what bears on it: its own auxiliaries and negation,
 * the verbs and nouns that take it as their content, the conjunctions that open its clause.
 * After FactBank (Saurí and Pustejovsky 2009): certainty and polarity as the source gives them, not as we believe them.
 */
export function factualityOf(match: Match): Factuality {
  const { predicate, frame } = match
  const { grammar, at, carrier } = predicate
  const own: Finding[] = frame.aux ? [{ auxiliary: frame.aux, reason: `“${grammar.token(at).lower}”` }] : []
  const noun = predicate.kind === 'noun' ? nounFindings(grammar, at) : []
  // What is pointed at is presupposed: "did not condemn the attack" leaves the attack standing.
  const presupposed = predicate.standing === 'pointed' || predicate.standing === 'topic'
  // "This will be their second meeting": the copula's clause says how real it is.
  const told = !presupposed || grammar.links(at, 'cop').length > 0
  const clause = told ? clauseFindings(grammar, carrier) : nounClimb(grammar, at)
  return settle([...own, ...noun, ...clause])
}

function settle(findings: readonly Finding[]): Factuality {
  const has = (auxiliary: Auxiliary): boolean => findings.some((f) => f.auxiliary === auxiliary)
  const chosen = AUXILIARIES.filter((auxiliary) => has(auxiliary) && !(auxiliary === 'future' && has('hypothetical')))
  const denials = findings.filter((f) => f.auxiliary === 'negation').length
  const kept = chosen.filter((auxiliary) => auxiliary !== 'negation' || denials % 2 === 1)
  return {
    auxiliaries: kept,
    refused: kept.includes('negation') && kept.includes('future'),
    reason: findings.length === 0 ? null : findings.map((f) => f.reason).join(', '),
  }
}

const found = (grammar: Grammar, auxiliary: Auxiliary, at: number): Finding => ({ auxiliary, reason: `“${grammar.token(at).text}”` })

/** "planned talks", "no attack", "the alleged raid". */
function nounFindings(grammar: Grammar, at: number): readonly Finding[] {
  const adjectives = grammar.links(at, 'amod', 'advmod', 'compound').flatMap((child) => {
    const auxiliary = adjectiveOperator(grammar.token(child).lemma) ?? adjectiveOperator(grammar.token(child).lower)
    return auxiliary ? [found(grammar, auxiliary, child)] : []
  })
  const negated = grammar.links(at, 'det', 'advmod').filter((child) => ['no', 'not', 'neither'].includes(grammar.token(child).lower))
  return [...adjectives, ...negated.map((child) => found(grammar, 'negation', child))]
}

/** Prepositions that bring what a word is about; "during", "in" and "after" only set the scene. */
const CONTENT_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'against', 'about', 'over', 'into', 'from', 'with'])

/** "fears of an attack", "plans for a visit": only nouns and prepositions above count for what is presupposed. */
function nounClimb(grammar: Grammar, at: number): readonly Finding[] {
  const parent = grammar.parent(at)
  if (parent === null) return []
  if (['conj', 'appos', 'compound', 'nmod:desc'].includes(grammar.token(at).relation)) return nounClimb(grammar, parent)
  if (!['nmod', 'obl', 'obj', 'nsubj:pass', 'nsubj', 'acl'].includes(grammar.token(at).relation)) return []
  // "planned the bombing, which killed ten": what a relative clause tells of has happened.
  if (grammar.links(at, 'acl:relcl').some((clause) => grammar.token(clause).feats['Tense'] === 'Past')) return []
  const preposition = grammar.preposition(at)
  const content = preposition === null || CONTENT_PREPOSITIONS.has(preposition)
  const operator = content ? operatorOver(grammar, parent, at) : null
  const opened = preposition === null ? null : prepositionOperator(preposition)
  const before = opened ? [{ auxiliary: opened, reason: `“${preposition ?? ''}”` }] : []
  return operator ? [...before, found(grammar, operator, parent)] : before
}

function clauseFindings(grammar: Grammar, start: number): readonly Finding[] {
  const findings: Finding[] = []
  let at = start
  let shared = false
  for (let steps = 0; steps < 12; steps++) {
    // A coordinated verb shares the first one's auxiliaries only where it is bare itself, which its own findings say.
    if (!shared) findings.push(...ownFindings(grammar, at, at === start))
    const parent = grammar.parent(at)
    if (parent === null) findings.push(...headlinePlan(grammar, at))
    if (parent === null || endsScope(grammar, at)) return [...findings, ...conditionFindings(grammar, at)]
    findings.push(...linkFindings(grammar, at, parent))
    shared = grammar.link(at) === 'conj'
    at = parent
  }
  return findings
}

/** "if they cross", "should they cross". */
function conditionFindings(grammar: Grammar, at: number): readonly Finding[] {
  if (grammar.link(at) !== 'advcl') return []
  const opened = grammar.links(at, 'mark').find((mark) => subordinatorOperator(grammar.token(mark).lower) !== null)
  const inverted = invertedAuxiliary(grammar, at)
  const sign = opened ?? inverted
  return sign === undefined ? [] : [found(grammar, 'hypothetical', sign)]
}

/** "Should they …", "Were it …", "Had he …": an auxiliary before its subject, in a clause below another. */
export function invertedAuxiliary(grammar: Grammar, at: number): number | undefined {
  const subject = grammar.links(at, 'nsubj', 'nsubj:pass')[0]
  return grammar.links(at, 'aux', 'cop', 'aux:pass').find((a) => subject !== undefined && a < subject && ['should', 'were', 'had'].includes(grammar.token(a).lower))
}

/** A relative clause, an adverbial clause and reported speech do not pass on what bears on the clause above. */
function endsScope(grammar: Grammar, at: number): boolean {
  const relation = grammar.token(at).relation
  if (marked(grammar, at)) return false
  return ['acl:relcl', 'advcl', 'advcl:relcl', 'parataxis', 'appos', 'acl'].includes(relation) && !infinitive(grammar, at)
}

/** "the goal of ending …", "focused on helping …": a gerund behind a preposition. */
const marked = (grammar: Grammar, at: number): boolean =>
  ['acl', 'advcl', 'obl', 'nmod', 'ccomp'].includes(grammar.link(at)) && grammar.token(at).upos === 'VERB' && grammar.token(at).text.endsWith('ing') &&
  grammar.links(at, 'mark', 'case').some((m) => !FACTUAL_MARKS.has(grammar.token(m).lower) && ['of', 'for', 'in', 'at', 'on', 'to', 'toward', 'towards', 'about', 'against', 'from'].includes(grammar.token(m).lower))

/** "Oslo to recall envoy": a headline's bare infinitive is a plan. */
const headlinePlan = (grammar: Grammar, at: number): readonly Finding[] =>
  infinitive(grammar, at) && grammar.sentence.block.kind === 'headline' ? [found(grammar, 'future', at)] : []

const infinitive = (grammar: Grammar, at: number): boolean => grammar.links(at, 'mark').some((m) => grammar.token(m).lower === 'to')

/** Modals, negation and adverbs of the clause's own verb; a coordinated bare verb shares those of the first. */
function ownFindings(grammar: Grammar, at: number, first: boolean): readonly Finding[] {
  const findings: Finding[] = []
  for (const child of grammar.links(at, 'aux', 'advmod', 'det', 'mark', 'cc')) {
    const token = grammar.token(child)
    const auxiliary = grammar.link(child) === 'aux' ? modalOperator(grammar, child, at) : grammar.link(child) === 'advmod' ? adverbOperator(token.lower) : null
    if (auxiliary && (first || auxiliary === 'negation' || grammar.link(child) === 'aux')) findings.push(found(grammar, auxiliary, child))
  }
  const subjects = grammar.links(at, 'nsubj', 'nsubj:pass').flatMap((s) => grammar.links(s, 'det')).filter((d) => grammar.token(d).lower === 'no')
  // "is due to meet": the parser may take "due" for a mark of the verb.
  for (const child of grammar.links(at, 'mark', 'case', 'dep', 'fixed')) {
    const planned = adjectiveOperator(grammar.token(child).lower)
    if (planned && child < at) findings.push(found(grammar, planned, child))
  }
  return [...findings, ...subjects.map((d) => found(grammar, 'negation', d)), ...sharedModal(grammar, at), ...toBe(grammar, at)]
}

/** "are to hold talks". */
function toBe(grammar: Grammar, at: number): readonly Finding[] {
  const be = grammar.links(at, 'aux', 'cop').find((child) => grammar.token(child).lemma === 'be')
  return be !== undefined && infinitive(grammar, at) && grammar.parent(at) === null ? [found(grammar, 'future', be)] : []
}

function sharedModal(grammar: Grammar, at: number): readonly Finding[] {
  const parent = grammar.parent(at)
  const bare = grammar.token(at).feats['VerbForm'] === 'Inf' && grammar.links(at, 'aux', 'mark').length === 0
  if (parent === null || grammar.link(at) !== 'conj' || !bare) return []
  return grammar.links(parent, 'aux').flatMap((child) => {
    const auxiliary = modalOperator(grammar, child, parent)
    return auxiliary ? [found(grammar, auxiliary, child)] : []
  })
}

/** What the word above says of the clause that it takes. */
function linkFindings(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const link = grammar.link(at)
  if (link === 'conj') return []
  const conditional = grammar.links(at, 'mark').flatMap((mark) => {
    const opened = subordinatorOperator(grammar.token(mark).lower)
    return opened ? [found(grammar, opened, mark)] : []
  })
  if (marked(grammar, at)) return [...conditional, ...gerund(grammar, at, parent)]
  if (link === 'advcl' && infinitive(grammar, at)) return [...conditional, ...purpose(grammar, at, parent)]
  if (link === 'acl' && infinitive(grammar, at)) return [...conditional, ...nounPurpose(grammar, at, parent)]
  if (!['xcomp', 'ccomp', 'csubj', 'obj', 'obl', 'nmod', 'nsubj'].includes(link)) return conditional
  if (cueVerbAt(grammar, parent) && link === 'ccomp') return [...conditional, ...deniedBy(grammar, parent)]
  const operator = operatorOver(grammar, parent, at)
  return operator ? [...conditional, found(grammar, operator, parent)] : conditional
}

const deniedBy = (grammar: Grammar, cue: number): readonly Finding[] =>
  cueVerbAt(grammar, cue)?.negative ? [found(grammar, 'negation', cue)] : []

function gerund(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const word = grammar.token(parent)
  if (JUDGING_WORDS.has(word.lemma) || JUDGING_WORDS.has(word.lower)) return []
  return [found(grammar, operatorOver(grammar, parent, at) ?? 'hypothetical', parent)]
}

/** "met to discuss" did; "plans to meet" and "came to attack" need not have. */
function purpose(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const word = grammar.token(parent)
  // "will travel to meet": the purpose is as planned as the journey.
  const planned = grammar.links(parent, 'aux').some((a) => modalOperator(grammar, a, parent) === 'future')
  return planned || IMPLICATIVE_VERBS.has(word.lemma) || word.feats['Tense'] === 'Past' && SPEECH_PURPOSE.has(grammar.token(at).lemma) ? [] : [found(grammar, 'hypothetical', at)]
}

function nounPurpose(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  if (occurrenceVerb(grammar.token(at).lemma, false, null)) return [found(grammar, 'future', at)]
  const verb = grammar.parent(parent)
  const used = verb !== null && IMPLICATIVE_NOUNS.has(grammar.token(parent).lemma) && IMPLICATIVE_VERBS.has(grammar.token(verb).lemma)
  const operator = operatorOver(grammar, parent, at)
  return used ? [] : [found(grammar, operator ?? 'hypothetical', parent)]
}

/** Purposes that are carried out in the telling: somebody rose to thank, met to discuss, called to congratulate. */
const SPEECH_PURPOSE: ReadonlySet<string> = new Set([
  'discuss', 'congratulate', 'thank', 'condemn', 'express', 'protest', 'mark', 'review', 'talk', 'convey', 'reaffirm', 'demand', 'offer',
  'pay', 'attend', 'meet', 'visit', 'welcome', 'praise', 'apologize', 'apologise', 'urge',
])

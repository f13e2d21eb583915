import { DONE_BY_DECIDING, ERRANDS, IMPLICATIVE_NOUNS, IMPLICATIVE_VERBS, JUDGING_WORDS, OPEN_IN, PENALTIES, RESOLVES, SPEECH_PURPOSE } from '../lexicon/control.ts'
import { type Grammar, isNominal } from '../model/index.ts'
import { infinitive, marked } from './clause-shape.ts'
import { type Finding, found, foundIf } from './finding.ts'
import { occurrenceVerb } from './light-index.ts'
import { cueVerbAt, modalOperator, operatorOver, subordinatorOperator } from './operators.ts'

/** What the word above says of the clause that it takes. */
export function linkFindings(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  if (grammar.link(at) === 'conj') return []
  const opened = grammar.links(at, 'mark').flatMap((mark) => foundIf(grammar, subordinatorOperator(grammar.token(mark).lower), mark))
  return [...opened, ...governorFindings(grammar, at, parent)]
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'csubj', 'obj', 'obl', 'nmod', 'nsubj'])

function governorFindings(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const link = grammar.link(at)
  if (marked(grammar, at)) return gerund(grammar, at, parent)
  if (link === 'advcl' && infinitive(grammar, at)) return purpose(grammar, at, parent)
  if (link === 'acl' && infinitive(grammar, at)) return nounPurpose(grammar, at, parent)
  if (!COMPLEMENTS.has(link)) return []
  if (cueVerbAt(grammar, parent) && link === 'ccomp') return [...deniedBy(grammar, parent), ...dreadedBy(grammar, parent)]
  return foundIf(grammar, unmet(grammar, parent) ? 'hypothetical' : operatorOver(grammar, parent, at), parent)
}

/** "had been expected to sign": a plan told from behind came to nothing. */
export const unmet = (grammar: Grammar, plan: number): boolean =>
  PLANS.has(grammar.token(plan).lemma) && grammar.links(plan, 'aux').some((aux) => grammar.token(aux).lower === 'had')

const PLANS: ReadonlySet<string> = new Set(['expect', 'plan', 'schedule', 'intend', 'hope', 'mean', 'due'])

const deniedBy = (grammar: Grammar, cue: number): readonly Finding[] =>
  cueVerbAt(grammar, cue)?.negative ? [found(grammar, 'negation', cue)] : []

/** "feared that they would attack": a fear or a hope tells nothing. */
const dreadedBy = (grammar: Grammar, cue: number): readonly Finding[] =>
  ['fear', 'worry', 'dread', 'hope', 'doubt', 'predict', 'speculate'].includes(grammar.token(cue).lemma) ? [found(grammar, 'hypothetical', cue)] : []

function gerund(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const word = grammar.token(parent)
  if (JUDGING_WORDS.has(word.lemma) || JUDGING_WORDS.has(word.lower) || isTakenFor(grammar, at, word.lemma)) return []
  return [found(grammar, operatorOver(grammar, parent, at) ?? 'hypothetical', parent)]
}

/** "leadership in enacting sanctions", "serving a sentence for refusing": the word above tells that it was done. */
function isTakenFor(grammar: Grammar, at: number, above: string): boolean {
  const marks = new Set(grammar.links(at, 'mark', 'case').map((mark) => grammar.token(mark).lower))
  return (marks.has('in') && !OPEN_IN.has(above)) || (marks.has('for') && PENALTIES.has(above))
}

/** "met to discuss" did; "plans to meet" and "came to attack" need not have. */
function purpose(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  const word = grammar.token(parent)
  // "will travel to meet": the purpose is as planned as the journey.
  const planned = grammar.links(parent, 'aux').some((a) => modalOperator(grammar, a, parent) === 'future')
  return planned || IMPLICATIVE_VERBS.has(word.lemma) || word.lemma === 'vote' || isDone(grammar, parent) && SPEECH_PURPOSE.has(grammar.token(at).lemma) ? [] : [found(grammar, 'hypothetical', at)]
}

/** Told as done: in the past, in the plain present of a news item, or by what led to it: "led her to travel". */
const isDone = (grammar: Grammar, verb: number): boolean => {
  const { feats } = grammar.token(verb)
  const above = grammar.link(verb) === 'xcomp' ? grammar.parent(verb) : null
  if (above !== null && IMPLICATIVE_VERBS.has(grammar.token(above).lemma)) return isDone(grammar, above)
  return feats['Tense'] === 'Past' || (feats['Tense'] === 'Pres' && feats['VerbForm'] === 'Fin' && grammar.links(verb, 'aux', 'mark').length === 0)
}

/** "the first state to recognise it", "the last to sign". */
const isRanked = (grammar: Grammar, noun: number): boolean =>
  [noun, ...grammar.links(noun, 'amod', 'nummod', 'det')].some((at) => ['first', 'second', 'third', 'last', 'latest', 'only'].includes(grammar.token(at).lower)) || isRankedAbove(grammar, noun)

/** "the first leader from a member state to visit": the parser may hang the infinitive on the nearer noun. */
function isRankedAbove(grammar: Grammar, noun: number): boolean {
  const above = ['nmod', 'acl', 'conj'].includes(grammar.link(noun)) ? grammar.parent(noun) : null
  return above !== null && above < noun && isNominal(grammar, above) && isRanked(grammar, above)
}

/** "on a tour to appeal for help", "the vote to lift the ban". */
const isErrand = (grammar: Grammar, at: number, noun: number): boolean =>
  ERRANDS.has(grammar.token(noun).lemma) && (SPEECH_PURPOSE.has(grammar.token(at).lemma) || grammar.token(noun).lemma === 'vote') && operatorOver(grammar, noun, at) === null

function nounPurpose(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  if (occurrenceVerb(grammar.token(at).lemma, false, null)) return [found(grammar, 'future', at)]
  if (isRanked(grammar, parent) || isUsed(grammar, at, parent) || isErrand(grammar, at, parent) || isGiven(grammar, at, parent)) return []
  return [found(grammar, operatorOver(grammar, parent, at) ?? 'hypothetical', parent)]
}

function isUsed(grammar: Grammar, at: number, noun: number): boolean {
  const verb = grammar.parent(noun)
  if (verb === null) return false
  const { lemma } = grammar.token(noun)
  const used = IMPLICATIVE_NOUNS.has(lemma) && (IMPLICATIVE_VERBS.has(grammar.token(verb).lemma) || isHad(grammar, verb))
  // "welcomed the decision to free them": what an authority does by deciding, and others judge, is told as done.
  return used || (RESOLVES.has(lemma) && DONE_BY_DECIDING.has(grammar.token(at).lemma) && JUDGING_WORDS.has(grammar.token(verb).lemma))
}

/** "their efforts to provide Kyiv with medicine": who takes the trouble to give gives. */
const isGiven = (grammar: Grammar, at: number, noun: number): boolean =>
  grammar.token(noun).lemma === 'effort' && ['provide', 'deliver', 'supply'].includes(grammar.token(at).lemma) && grammar.links(noun, 'nmod:poss', 'amod').length > 0

/** "had the opportunity to meet". */
const isHad = (grammar: Grammar, verb: number): boolean => grammar.token(verb).lemma === 'have' && grammar.token(verb).feats['Tense'] === 'Past'

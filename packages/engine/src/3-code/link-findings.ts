import { DONE_BY_DECIDING, IMPLICATIVE_NOUNS, IMPLICATIVE_VERBS, JUDGING_WORDS, RESOLVES } from '../lexicon/control.ts'
import type { Grammar } from '../model/index.ts'
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
const unmet = (grammar: Grammar, plan: number): boolean =>
  PLANS.has(grammar.token(plan).lemma) && grammar.links(plan, 'aux').some((aux) => grammar.token(aux).lower === 'had')

const PLANS: ReadonlySet<string> = new Set(['expect', 'plan', 'schedule', 'intend', 'hope', 'mean', 'due'])

const deniedBy = (grammar: Grammar, cue: number): readonly Finding[] =>
  cueVerbAt(grammar, cue)?.negative ? [found(grammar, 'negation', cue)] : []

/** "feared that they would attack": a fear or a hope tells nothing. */
const dreadedBy = (grammar: Grammar, cue: number): readonly Finding[] =>
  ['fear', 'worry', 'dread', 'hope', 'doubt', 'predict', 'speculate'].includes(grammar.token(cue).lemma) ? [found(grammar, 'hypothetical', cue)] : []

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
  return planned || IMPLICATIVE_VERBS.has(word.lemma) || word.lemma === 'vote' || isDone(grammar, parent) && SPEECH_PURPOSE.has(grammar.token(at).lemma) ? [] : [found(grammar, 'hypothetical', at)]
}

/** Told as done: in the past, or in the plain present of a news item. */
const isDone = (grammar: Grammar, verb: number): boolean => {
  const { feats } = grammar.token(verb)
  return feats['Tense'] === 'Past' || (feats['Tense'] === 'Pres' && feats['VerbForm'] === 'Fin' && grammar.links(verb, 'aux', 'mark').length === 0)
}

/** "the first state to recognise it", "the last to sign". */
const isRanked = (grammar: Grammar, noun: number): boolean =>
  [noun, ...grammar.links(noun, 'amod', 'nummod', 'det')].some((at) => ['first', 'second', 'third', 'last', 'latest', 'only'].includes(grammar.token(at).lower))

function nounPurpose(grammar: Grammar, at: number, parent: number): readonly Finding[] {
  if (occurrenceVerb(grammar.token(at).lemma, false, null)) return [found(grammar, 'future', at)]
  if (isRanked(grammar, parent) || isUsed(grammar, at, parent)) return []
  return [found(grammar, operatorOver(grammar, parent, at) ?? 'hypothetical', parent)]
}

function isUsed(grammar: Grammar, at: number, noun: number): boolean {
  const verb = grammar.parent(noun)
  if (verb === null) return false
  const { lemma } = grammar.token(noun)
  const used = IMPLICATIVE_NOUNS.has(lemma) && IMPLICATIVE_VERBS.has(grammar.token(verb).lemma)
  // "welcomed the decision to free them": what an authority does by deciding, and others judge, is told as done.
  return used || (RESOLVES.has(lemma) && DONE_BY_DECIDING.has(grammar.token(at).lemma) && JUDGING_WORDS.has(grammar.token(verb).lemma))
}

/** Purposes that are carried out in the telling: somebody rose to thank, met to discuss, called to congratulate. */
const SPEECH_PURPOSE: ReadonlySet<string> = new Set([
  'discuss', 'congratulate', 'thank', 'condemn', 'express', 'protest', 'mark', 'review', 'talk', 'convey', 'reaffirm', 'demand', 'offer',
  'pay', 'attend', 'meet', 'visit', 'welcome', 'praise', 'apologize', 'apologise', 'urge', 'underscore', 'reiterate', 'stress', 'emphasise', 'emphasize', 'affirm',
  'appeal', 'denounce', 'criticise', 'criticize', 'commemorate', 'honour', 'honor', 'brief', 'consult', 'negotiate', 'voice', 'salute', 'console', 'encourage', 'lobby',
  'demonstrate', 'rally', 'oppose', 'commend', 'confer', 'deliberate', 'mourn',
])

import { IMPLICATIVE_NOUNS, IMPLICATIVE_VERBS, JUDGING_WORDS } from '../lexicon/control.ts'
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
  if (cueVerbAt(grammar, parent) && link === 'ccomp') return deniedBy(grammar, parent)
  return foundIf(grammar, operatorOver(grammar, parent, at), parent)
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

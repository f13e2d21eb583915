import { conjuncts, type Grammar, isNominal } from '../model/index.ts'
import { JUDGING_WORDS, SUBJECT_CONTROL } from '../lexicon/control.ts'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

/** Whether the verb stands in the passive, by its own words or by those it shares with the verb it is coordinated with. */
export function isPassive(grammar: Grammar, verb: number): boolean {
  const token = grammar.token(verb)
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return false
  if (grammar.links(verb, 'aux:pass').length > 0 || isBareParticiple(grammar, verb)) return true
  // A finite verb without "be" is active, whatever its subject was taken for: "warships patrolled".
  if (token.feats['VerbForm'] === 'Fin' && !inHeadline(grammar)) return false
  if (grammar.links(verb, 'nsubj:pass', 'csubj:pass').length > 0) return mayLackBe(grammar, verb)
  return token.feats['VerbForm'] === 'Part' && token.feats['Tense'] !== 'Pres' && isPassiveParticiple(grammar, verb)
}

/** A passive without "be" stands in headlines and beside another passive; else the parser mistook an active verb. */
function mayLackBe(grammar: Grammar, verb: number): boolean {
  const parent = grammar.parent(verb)
  const beside = ['conj', 'parataxis', 'advcl', 'list'].includes(grammar.link(verb)) && parent !== null && isPassive(grammar, parent)
  return beside || inHeadline(grammar) || ['acl', 'amod'].includes(grammar.token(verb).relation)
}

/** "the men killed in the raid": a bare participle behind its noun. */
function isBareParticiple(grammar: Grammar, verb: number): boolean {
  const { relation, lower } = grammar.token(verb)
  return relation === 'acl' && !lower.endsWith('ing') && grammar.links(verb, 'mark', 'aux').length === 0
}

/** A past participle without "be": by its agent, by the verb that it is coordinated with, or as headlines have it. */
function isPassiveParticiple(grammar: Grammar, verb: number): boolean {
  if (grammar.links(verb, 'obl:agent').length > 0) return true
  if (grammar.links(verb, 'aux', 'obj').length > 0) return false
  const parent = grammar.parent(verb)
  if (grammar.link(verb) === 'conj' && parent !== null && grammar.links(verb, 'nsubj').length === 0) return isPassive(grammar, parent)
  // A headline drops the auxiliary: "Ten killed in blast".
  return inHeadline(grammar) && grammar.links(verb, 'nsubj').length > 0
}

const inHeadline = (grammar: Grammar): boolean => grammar.sentence.block.kind === 'headline'

/** The heads of the noun phrases that stand as the verb's grammatical subject, found through control, coordination and relatives. */
export function surfaceSubjects(grammar: Grammar, verb: number, depth = 0): readonly number[] {
  if (depth > 6) return []
  const announced = grammar.links(verb, 'expl').length > 0 || grammar.links(verb, 'nsubj').some((at) => announcesClause(grammar, verb, at))
  const own = grammar.links(verb, 'nsubj', ...(announced ? [] : ['csubj'])).filter((at) => !announcesClause(grammar, verb, at))
  if (own.length > 0) return own.flatMap((at) => antecedents(grammar, verb, at)).flatMap((at) => conjuncts(grammar, at))
  return inheritedSubjects(grammar, verb, depth)
}

/** "It was agreed to …": "it" stands for the clause, not for somebody. */
const announcesClause = (grammar: Grammar, verb: number, at: number): boolean =>
  grammar.token(at).lower === 'it' && grammar.links(verb, 'aux:pass').length > 0 && grammar.links(verb, 'ccomp', 'xcomp', 'csubj').length > 0

/** "who" and "which" stand for the noun that their clause hangs on. */
export function antecedents(grammar: Grammar, verb: number, at: number): readonly number[] {
  if (!RELATIVES.has(grammar.token(at).lower)) return [at]
  const noun = enclosingNoun(grammar, verb)
  return noun === null ? [at] : [noun]
}

function enclosingNoun(grammar: Grammar, verb: number): number | null {
  for (let at: number | null = verb, steps = 0; at !== null && steps < 8; at = grammar.parent(at), steps++) {
    const parent = grammar.parent(at)
    if (grammar.link(at) === 'acl') return parent
    if (!['conj', 'xcomp', 'ccomp', 'advcl'].includes(grammar.link(at))) return null
  }
  return null
}

type Inherit = (grammar: Grammar, verb: number, parent: number, depth: number) => readonly number[]

const fromParent: Inherit = (grammar, _verb, parent, depth) =>
  isNominal(grammar, parent) && grammar.links(parent, 'cop', 'nsubj').length === 0 ? [] : surfaceSubjects(grammar, parent, depth + 1)

const INHERITANCE: Readonly<Record<string, Inherit>> = {
  conj: fromParent,
  // "She praised the plan, voiced concern over the wall, and left": the parser may only set the middle one beside the first.
  parataxis: (grammar, verb, parent, depth) => {
    const form = (at: number): string | undefined => grammar.token(at).feats['VerbForm']
    return verb > parent && form(verb) === 'Fin' && form(parent) === 'Fin' ? fromParent(grammar, verb, parent, depth) : []
  },
  advcl: (grammar, verb, parent, depth) => {
    // "accused Oslo of shelling", "thanked Oslo for helping": the one who is judged did it.
    const judged = grammar.links(verb, 'mark').some((m) => ['of', 'for', 'from'].includes(grammar.token(m).lower))
    const objects = judged && JUDGING_WORDS.has(grammar.token(parent).lemma) ? grammar.links(parent, 'obj', 'nsubj:pass') : []
    return objects.length > 0 ? objects.flatMap((at) => conjuncts(grammar, at)) : fromParent(grammar, verb, parent, depth)
  },
  xcomp: (grammar, verb, parent, depth) => {
    const objects = grammar.links(parent, 'obj', 'iobj').filter((at) => at !== verb)
    const controlled = objects.length > 0 && !SUBJECT_CONTROL.has(grammar.token(parent).lemma)
    if (controlled) return objects.flatMap((at) => conjuncts(grammar, at))
    const called = grammar.links(parent, 'obl').filter((at) => ['on', 'upon', 'to', 'for'].includes(grammar.preposition(at) ?? ''))
    const appeals = called.length > 0 && !SUBJECT_CONTROL.has(grammar.token(parent).lemma) && !isPassive(grammar, parent)
    return appeals && called[0] !== undefined ? conjuncts(grammar, called[0]) : surfaceSubjects(grammar, parent, depth + 1)
  },
  ccomp: (grammar, verb, parent, depth) =>
    grammar.token(verb).feats['VerbForm'] === 'Ger' ? surfaceSubjects(grammar, parent, depth + 1) : [],
  acl: (grammar, verb, parent, depth) => {
    const infinitive = grammar.links(verb, 'mark').some((at) => grammar.token(at).lower === 'to')
    if (!infinitive) return conjuncts(grammar, parent)
    return holders(grammar, parent, depth)
  },
}

/** Whose plan, decision or opportunity it is: the possessor or author, else the subject of the verb that has the noun. */
function holders(grammar: Grammar, noun: number, depth: number): readonly number[] {
  const possessors = [...grammar.links(noun, 'nmod:poss'), ...authors(grammar, noun)]
  if (possessors.length > 0) return possessors.flatMap((at) => conjuncts(grammar, at))
  const verb = grammar.parent(noun)
  return verb === null ? [] : surfaceSubjects(grammar, verb, depth + 1)
}

/** "the decision of the court to release", "the refusal by Lima to sign". */
function authors(grammar: Grammar, noun: number): readonly number[] {
  return grammar.links(noun, 'nmod').filter((at) => ['by', 'of'].includes(grammar.preposition(at) ?? ''))
}

function inheritedSubjects(grammar: Grammar, verb: number, depth: number): readonly number[] {
  const parent = grammar.parent(verb)
  if (parent === null) return []
  return INHERITANCE[grammar.link(verb)]?.(grammar, verb, parent, depth) ?? []
}

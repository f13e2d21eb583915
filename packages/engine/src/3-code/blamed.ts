import { PLOVER } from '../codebook/index.ts'
import { conjuncts, type Grammar } from '../model/index.ts'
import { framesAt } from './frame-index.ts'
import { namesBefore } from './whose-act.ts'

/** Whom a judgement of harm is aimed at: "condemned the killing of five Chadians by the army" blames the army, and never the dead. */
export const blamedFor = (grammar: Grammar, heads: readonly number[]): readonly number[] =>
  heads.flatMap((head) => (isDoneToSomebody(grammar, head) ? doersOf(grammar, head) : [head]))

/** A noun of harm whose "of" tells whom it was done to. */
function isDoneToSomebody(grammar: Grammar, head: number): boolean {
  const harms = HARMS.has(grammar.token(head).lemma) || framesAt(grammar, head, 'noun').some((frame) => isHarm(PLOVER[frame.category]) && frame.noun?.actor?.includes('of') !== true)
  return grammar.token(head).upos === 'NOUN' && harms && victims(grammar, head).length > 0
}

const isHarm = ({ hostile, material }: { readonly hostile: boolean; readonly material: boolean }): boolean => hostile && material

/** Harm that the lexicon need not know as an act. */
const HARMS: ReadonlySet<string> = new Set([
  'killing', 'murder', 'death', 'execution', 'violation', 'persecution', 'mistreatment', 'treatment', 'imprisonment', 'jailing', 'conviction', 'sentencing', 'poisoning',
  'downing', 'destruction', 'desecration', 'burning', 'targeting', 'harassment', 'intimidation', 'suppression', 'displacement', 'detention', 'closure', 'dissolution',
])

const victims = (grammar: Grammar, head: number): readonly number[] => grammar.links(head, 'nmod').filter((at) => grammar.preposition(at) === 'of')

/** The agent, wherever the parser hangs it, else the owner or the people before it. */
function doersOf(grammar: Grammar, head: number): readonly number[] {
  const verb = grammar.link(head) === 'obj' ? grammar.parent(head) : null
  const phrases = [...[head, ...victims(grammar, head)].flatMap((at) => grammar.links(at, 'nmod')), ...(verb === null ? [] : grammar.links(verb, 'obl'))]
  const agents = phrases.filter((at) => grammar.preposition(at) === 'by' && at > head)
  const owners = [...grammar.links(head, 'nmod:poss'), ...namesBefore(grammar, head)]
  return (agents.length > 0 ? agents : owners).flatMap((at) => conjuncts(grammar, at))
}

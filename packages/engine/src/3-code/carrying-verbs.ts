import { LIGHT_NOUNS } from '../lexicon/light-nouns.ts'
import type { LightVerb, OccurrenceVerb } from '../lexicon/light-verbs.ts'
import type { Grammar } from '../model/index.ts'
import { lightVerb, occurrenceVerb } from './light-index.ts'
import { isPassive } from './subjects.ts'

/** The verb that tells a noun's event, and how the tables say that it does. */
export interface Carrying<Use> {
  readonly verb: number
  readonly use: Use
}

/** "a series of airstrikes by …", "expression of support": the outer noun's people belong to the inner noun's event. */
export function lightNounOver(grammar: Grammar, at: number): number | null {
  const parent = grammar.parent(at)
  if (parent === null || grammar.link(at) !== 'nmod' || grammar.preposition(at) !== 'of') return null
  return LIGHT_NOUNS.has(grammar.token(parent).lemma) ? parent : null
}

/** The light verb over a noun: as its object, its passive subject, or through a coordinated noun. */
export function findLight(grammar: Grammar, at: number): Carrying<LightVerb> | null {
  const parent = grammar.parent(at)
  if (parent === null) return null
  if (grammar.token(at).relation === 'conj' && grammar.token(parent).upos === 'NOUN') return findLight(grammar, parent)
  const holder = lightNounOver(grammar, at)
  if (holder !== null) return heldLight(grammar, holder, at)
  return parentLight(grammar, parent, at) ?? participleLight(grammar, at)
}

/** "stressed the importance of the talks" carries no talks. */
function heldLight(grammar: Grammar, holder: number, at: number): Carrying<LightVerb> | null {
  const held = findLight(grammar, holder)
  return held?.use.nouns && !held.use.nouns.includes(grammar.token(at).lemma) ? null : held
}

function parentLight(grammar: Grammar, parent: number, at: number): Carrying<LightVerb> | null {
  const use = lightVerb(withParticle(grammar, parent), grammar.token(at).lemma)
  if (!use || grammar.token(parent).upos !== 'VERB') return null
  const link = grammar.token(at).relation
  const carried = link === 'obj' || link === 'nsubj:pass' || (link === 'obl' && use.nouns !== undefined)
  return carried ? { verb: parent, use } : null
}

/** "carry_out", as the tables have it. */
function withParticle(grammar: Grammar, verb: number): string {
  const particle = grammar.links(verb, 'compound:prt')[0]
  return particle === undefined ? grammar.token(verb).lemma : `${grammar.token(verb).lemma}_${grammar.token(particle).lower}`
}

/** "the sanctions imposed by Oslo on Riga". */
function participleLight(grammar: Grammar, at: number): Carrying<LightVerb> | null {
  for (const verb of grammar.links(at, 'acl')) {
    const use = lightVerb(grammar.token(verb).lemma, grammar.token(at).lemma)
    const told = isPassive(grammar, verb) || grammar.token(verb).relation === 'acl:relcl' || grammar.links(verb, 'nsubj').length > 0
    if (use && told) return { verb, use }
  }
  return null
}

/** The verb that says the noun's event took place: "talks were held" is light, "clashes erupted" is this. */
export function occurrence(grammar: Grammar, at: number): Carrying<OccurrenceVerb> | null {
  const parent = grammar.parent(at)
  const subject = ['nsubj', 'nsubj:pass'].includes(grammar.token(at).relation)
  if (parent === null || !subject) return null
  // "there were clashes"
  if (grammar.token(parent).lemma === 'be' && grammar.links(parent, 'expl').length > 0) return { verb: parent, use: { lemma: 'be' } }
  if (grammar.token(parent).upos !== 'VERB') return null
  const object = grammar.links(parent, 'obj')[0]
  const use = occurrenceVerb(withParticle(grammar, parent), isPassive(grammar, parent), object === undefined ? null : grammar.token(object).lemma)
  return use ? { verb: parent, use } : null
}

/** "talks to begin in Oslo": an infinitive of occurring after the noun. */
export function plannedStart(grammar: Grammar, at: number): number | null {
  const starts = grammar.links(at, 'acl').filter((verb) => occurrenceVerb(grammar.token(verb).lemma, false, null) !== null)
  return starts.find((verb) => grammar.links(verb, 'mark').some((m) => grammar.token(m).lower === 'to')) ?? null
}

/** "was in Lima for talks with B": who is there for them has them. */
export function errandOf(grammar: Grammar, at: number): number | null {
  const parent = grammar.parent(at)
  if (parent === null || grammar.preposition(at) !== 'for' || !['obl', 'nmod'].includes(grammar.link(at))) return null
  const there = grammar.links(parent, 'cop').length > 0 && ['in', 'at'].includes(grammar.preposition(parent) ?? '')
  // Some parses take "was" for the verb.
  return there || (grammar.token(parent).lemma === 'be' && grammar.token(parent).upos !== 'NOUN') ? parent : null
}

const SETTINGS = new Set(['in', 'during', 'at', 'after', 'following', 'on'])

/** "In a call with B, A raised …": the clause's subject was in the call. */
export function settingOf(grammar: Grammar, at: number): number | null {
  const parent = grammar.parent(at)
  const setting = grammar.link(at) === 'obl' && SETTINGS.has(grammar.preposition(at) ?? '')
  return parent !== null && setting && grammar.token(parent).upos === 'VERB' ? parent : null
}

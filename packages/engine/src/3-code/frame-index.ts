import { DIRECTIONS, QUANTITIES, TIME_NOUNS } from '../lexicon/control.ts'
import { FRAMES } from '../lexicon/frames/index.ts'
import type { Frame } from '../lexicon/frame.ts'
import { NOUN_CLASSES, PERSON_CLASSES, PLACE_CLASSES, PRONOUN_CLASSES } from '../lexicon/noun-classes.ts'
import type { Grammar } from '../model/index.ts'

export type PredicateKind = 'verb' | 'noun' | 'adjective'

const KEYS: Readonly<Record<PredicateKind, 'verbs' | 'nouns' | 'adjectives'>> = { verb: 'verbs', noun: 'nouns', adjective: 'adjectives' }

const INDEX: Readonly<Record<PredicateKind, ReadonlyMap<string, readonly Frame[]>>> = {
  verb: indexBy('verb'),
  noun: indexBy('noun'),
  adjective: indexBy('adjective'),
}

function indexBy(kind: PredicateKind): ReadonlyMap<string, readonly Frame[]> {
  const index = new Map<string, Frame[]>()
  for (const frame of FRAMES) {
    for (const word of frame[KEYS[kind]] ?? []) index.set(word, [...(index.get(word) ?? []), frame])
  }
  return index
}

/**
 * The frames that a word may evoke, the more special group first: its compounds or its form with a particle, then the bare lemma.
 */
export function frameGroups(grammar: Grammar, at: number, kind: PredicateKind): readonly (readonly Frame[])[] {
  const [special, plain] = kind === 'verb' ? verbForms(grammar, at) : kind === 'noun' ? nounForms(grammar, at) : [[], lemmaForms(grammar, at)]
  const frames = (forms: readonly string[]): readonly Frame[] => [...new Set(forms.flatMap((form) => INDEX[kind].get(form) ?? []))]
  return [frames(special), frames(plain)].filter((group) => group.length > 0)
}

/** All frames of a word. */
export const framesAt = (grammar: Grammar, at: number, kind: PredicateKind): readonly Frame[] => frameGroups(grammar, at, kind)[0] ?? []

/** Whether the lexicon knows the verb with a preposition or particle joined. */
export const isJoinedVerb = (form: string): boolean => INDEX.verb.has(form)

type Forms = readonly [special: readonly string[], plain: readonly string[]]

const lemmaForms = (grammar: Grammar, at: number): readonly string[] => [grammar.token(at).lemma, grammar.token(at).lower]

function verbForms(grammar: Grammar, at: number): Forms {
  // "drove the crowd back", "called its envoy home": a word of direction may stand behind the object.
  const adverbs = grammar.links(at, 'advmod', 'xcomp').filter((p) => (p === at + 1 && grammar.link(p) === 'advmod') || (p > at && DIRECTIONS.has(grammar.token(p).lower)))
  const particles = [...grammar.links(at, 'compound:prt'), ...adverbs]
  const lemma = grammar.token(at).lemma
  const joined = particles.map((p) => `${lemma}_${grammar.token(p).lower}`)
  const next = grammar.sentence.tokens[at + 1]
  // "called on both sides": a preposition that the lexicon lists with its verb.
  const adposition = next && next.upos === 'ADP' ? [`${lemma}_${next.lower}`] : []
  return [[...joined, ...adposition], [lemma]]
}

function nounForms(grammar: Grammar, at: number): Forms {
  const before = grammar.links(at, 'compound', 'amod').filter((c) => c < at).toReversed()
  const { lemma, lower } = grammar.token(at)
  const joined = before.flatMap((c) => [`${grammar.token(c).lower}_${lemma}`, `${grammar.token(c).lemma}_${lemma}`])
  return [joined, [...new Set([lemma, lower])]]
}

/** Whether a slot's head, or what it counts, is one of the lemmas or classes that a frame asks for; `names` lets a name stand for a person or place. */
export function fills(grammar: Grammar, head: number, filling: readonly string[], names = true): boolean {
  const token = grammar.token(head)
  if (token.upos === 'PROPN' && TIME_NOUNS.has(token.lower)) return filling.includes(token.lower)
  const forms = new Set([token.lower, ...(token.upos === 'VERB' ? verbForms(grammar, head) : nounForms(grammar, head)).flat()])
  const meant = names ? meantBy(grammar, head) : []
  const direct = filling.some((wanted) => wanted === '*' || forms.has(wanted) || (wanted.startsWith('@') && inClass(wanted.slice(1), forms, meant)))
  return direct || counted(grammar, head).some((at) => fills(grammar, at, filling, names))
}

/** The classes that a name or a pronoun stands for. */
function meantBy(grammar: Grammar, head: number): readonly string[] {
  const { upos, lower } = grammar.token(head)
  // "President-elect Ana Rojas" is headed by "elect": any capital of the name will do.
  const named = upos === 'PROPN' && [head, ...grammar.links(head, 'flat')].some((at) => /^\p{Lu}/u.test(grammar.token(at).text))
  if (named) return isTitled(grammar, head) ? [...NAMED, 'titled'] : NAMED
  return PERSONAL.has(lower) ? PRONOUN_CLASSES : []
}

/** "President Ana Rojas": surely a person, and one in office. */
const isTitled = (grammar: Grammar, head: number): boolean =>
  grammar.links(head, 'nmod:desc', 'compound').some((at) => (NOUN_CLASSES['leader'] ?? []).includes(grammar.token(at).lemma.toLowerCase()))

/** "thousands of refugees", "eleven of the injured". */
function counted(grammar: Grammar, head: number): readonly number[] {
  const token = grammar.token(head)
  if (!QUANTITIES.has(token.lemma) && token.upos !== 'NUM') return []
  return grammar.links(head, 'nmod').filter((at) => grammar.preposition(at) === 'of')
}

/** A name may stand for any person or place: "received Mary Adeyemi". */
const NAMED: readonly string[] = [...PERSON_CLASSES, ...PLACE_CLASSES]

const PERSONAL: ReadonlySet<string> = new Set(['he', 'him', 'she', 'her', 'they', 'them', 'us', 'who', 'whom', 'himself', 'herself'])

const inClass = (name: string, forms: ReadonlySet<string>, meant: readonly string[]): boolean =>
  meant.includes(name) || (NOUN_CLASSES[name] ?? []).some((word) => forms.has(word))

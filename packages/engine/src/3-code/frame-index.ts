import { FRAMES } from '../lexicon/frames/index.ts'
import type { Frame } from '../lexicon/frame.ts'
import { NOUN_CLASSES, PERSON_CLASSES, PLACE_CLASSES } from '../lexicon/noun-classes.ts'
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

/** The frames that a word may evoke: its compound or particle form when the lexicon knows that, else the bare lemma. */
export function framesAt(grammar: Grammar, at: number, kind: PredicateKind): readonly Frame[] {
  const forms = kind === 'verb' ? verbForms(grammar, at) : kind === 'noun' ? nounForms(grammar, at) : lemmaForms(grammar, at)
  for (const form of forms) {
    const frames = INDEX[kind].get(form)
    if (frames) return frames
  }
  return []
}

const lemmaForms = (grammar: Grammar, at: number): readonly string[] => [grammar.token(at).lemma, grammar.token(at).lower]

function verbForms(grammar: Grammar, at: number): readonly string[] {
  const particles = [...grammar.links(at, 'compound:prt'), ...grammar.links(at, 'advmod').filter((p) => p === at + 1)]
  const lemma = grammar.token(at).lemma
  const joined = particles.map((p) => `${lemma}_${grammar.token(p).lower}`)
  const next = grammar.sentence.tokens[at + 1]
  // "called on both sides": a preposition that the lexicon lists with its verb.
  const adposition = next && next.upos === 'ADP' ? [`${lemma}_${next.lower}`] : []
  return [...joined, ...adposition, lemma]
}

function nounForms(grammar: Grammar, at: number): readonly string[] {
  const before = grammar.links(at, 'compound', 'amod').filter((c) => c < at).toReversed()
  const lemma = grammar.token(at).lemma
  const joined = before.flatMap((c) => [`${grammar.token(c).lower}_${lemma}`, `${grammar.token(c).lemma}_${lemma}`])
  return [...joined, lemma, grammar.token(at).lower]
}

/** Whether a slot's head is one of the lemmas or classes that a frame asks for. */
export function fills(grammar: Grammar, head: number, filling: readonly string[]): boolean {
  const token = grammar.token(head)
  const forms = new Set([token.lemma, token.lower, ...(token.upos === 'VERB' ? verbForms(grammar, head) : nounForms(grammar, head))])
  return filling.some((wanted) => wanted === '*' || forms.has(wanted) || (wanted.startsWith('@') && inClass(wanted.slice(1), forms, token.upos === 'PROPN')))
}

/** A name may stand for any person or place: "received Mary Adeyemi". */
function inClass(name: string, forms: ReadonlySet<string>, named: boolean): boolean {
  if (named && (PERSON_CLASSES.includes(name) || PLACE_CLASSES.includes(name))) return true
  return (NOUN_CLASSES[name] ?? []).some((word) => forms.has(word))
}

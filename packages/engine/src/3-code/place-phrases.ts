import { PLOVER } from '../codebook/index.ts'
import { NOUN_CLASSES } from '../lexicon/noun-classes.ts'
import { type Filler, fillerOf, type Grammar, type SourceText } from '../model/index.ts'
import type { Match } from './match-frame.ts'

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in', 'at', 'near', 'on', 'outside', 'into', 'over', 'across', 'inside', 'around', 'to', 'through', 'along', 'off', 'within', 'throughout', 'beside',
  'north_of', 'south_of', 'east_of', 'west_of', 'close_to',
])

const NOMINAL = ['obl', 'nmod', 'obj', 'compound', 'appos', 'nsubj:pass', 'conj'] as const

/** The phrases that may say where: behind a preposition of place, anywhere in the event's own noun phrases ("a post in the east"). */
export function placesOf(text: SourceText, grammar: Grammar, { predicate, frame }: Match): readonly Filler[] {
  const starts = [...new Set([predicate.at, predicate.carrier])]
  const { material } = PLOVER[frame.category]
  // What is discussed or praised lies elsewhere: only of deeds do the object's own phrases tell the place.
  const objects = new Set(material ? [] : starts.flatMap((at) => grammar.links(at, 'obj')).flatMap((at) => (at === predicate.at ? [] : grammar.subtree(at))))
  const below = starts.flatMap((at) => nominalsBelow(grammar, at, 4))
  const placed = below.filter((at) => isPlaced(grammar, at) && (!objects.has(at) || grammar.subtree(predicate.at).includes(at) && predicate.kind === 'noun'))
  const struck = material ? (predicate.slots.get('object') ?? []) : []
  return [...new Set([...placed, ...struck])].map((at) => fillerOf(text, grammar, at))
}

function isPlaced(grammar: Grammar, at: number): boolean {
  const preposition = grammar.preposition(at)
  if (preposition !== null) return PLACE_PREPOSITIONS.has(preposition) || (preposition === 'of' && grammar.token(at).upos === 'PROPN' && !isOffice(grammar, grammar.parent(at)))
  return ['compound', 'appos', 'conj'].includes(grammar.link(at)) && grammar.token(at).upos === 'PROPN'
}

/** "the visit of the President of Chad": whose officer somebody is says not where. */
const isOffice = (grammar: Grammar, at: number | null): boolean => at !== null && OFFICES.has(grammar.token(at).lemma.toLowerCase())

const OFFICES: ReadonlySet<string> = new Set([...(NOUN_CLASSES['leader'] ?? []), ...(NOUN_CLASSES['diplomat'] ?? [])])

/** Objects, passive subjects and names set beside belong to the event; other phrases only when they are placed. */
const OPEN: ReadonlySet<string> = new Set(['obj', 'nsubj:pass', 'compound', 'appos', 'conj'])

/** Nouns that hang below through noun phrases alone: no clause in between. */
function nominalsBelow(grammar: Grammar, at: number, depth: number): readonly number[] {
  if (depth === 0) return []
  const nominal = grammar.links(at, ...NOMINAL).filter((child) => grammar.token(child).upos !== 'VERB')
  return nominal.flatMap((child) => (OPEN.has(grammar.token(child).relation) || isPlaced(grammar, child) ? [child, ...nominalsBelow(grammar, child, depth - 1)] : []))
}

import { OTHER_NOUNS } from '../lexicon/group-words.ts'
import { type Grammar, type Identity, inferred, phraseSpan, type Span } from '../model/index.ts'
import type { Asked, Cast, Found } from './cast.ts'
import { headOfWord, isOfficial, ofSide, stateWords, type StateWord } from './sides.ts'

/** The state that stands over against another at a place of the text, with the words that tell it. */
export interface OtherState {
  readonly code: string
  readonly words: Span
}

/** The other of two states: by the place beside the word or its verb, else the one told of most up to here. */
export function otherState(cast: Cast, grammar: Grammar, head: number, own: string): OtherState | null {
  const here = grammar.sentence.index
  const others = stateWords(cast.context).filter((word) => word.hit.code !== own && (word.sentence.index <= here || word.hit.kind === 'name'))
  const verb = grammar.parent(head)
  const isBeside = (word: StateWord): boolean => word.sentence === grammar.sentence && word.to > head && isWhere(grammar, headOfWord(word)) && holders(grammar, headOfWord(word)).some((at) => at === head || at === verb)
  const chosen = others.find(isBeside) ?? mostTold(others)
  return chosen ? { code: chosen.hit.code, words: cast.context.report.text.cover(chosen.sentence.tokens.slice(chosen.from, chosen.to).map((token) => token.span)) } : null
}

const isWhere = (grammar: Grammar, at: number): boolean => ['in', 'from', 'of', 'out_of', 'to'].includes(grammar.preposition(at) ?? '')

/** What a phrase hangs on, through one word between: "home from Lima". */
function holders(grammar: Grammar, at: number): readonly number[] {
  const parent = grammar.parent(at)
  if (parent === null) return []
  return grammar.token(parent).upos === 'ADV' ? [parent, grammar.parent(parent) ?? parent] : [parent]
}

function mostTold(words: readonly StateWord[]): StateWord | undefined {
  const times = (code: string): number => words.filter((word) => word.hit.code === code).length
  return words.toSorted((a, b) => times(b.hit.code) - times(a.hit.code))[0]
}

/** "its neighbour", "his opposite number in Lima": never of the state whose they are said to be. */
export function otherOf(cast: Cast, asked: Asked): Found | null {
  const { grammar, head, span, speakers } = asked
  const [owner] = grammar.links(head, 'nmod:poss')
  const noun = otherNoun(asked)
  if (owner === undefined || noun === null) return null
  const owners = cast.resolve(cast, { grammar, head: owner, span: phraseSpan(cast.context.report.text, grammar, owner), speakers }).map(({ identity }) => identity.code)
  const [whose] = owners
  if (whose === undefined) return null
  // "Chad and Niger stand by their neighbour": the state that the report is about, where it is none of them.
  if (cast.own && NEIGHBOURS.has(noun) && !owners.includes(cast.own.code)) return ofSide(cast.own, { sector: 'GOV', name: null, office: null })
  const opposite = INTERLOCUTORS.has(noun) ? otherInTalks(cast, whose) : null
  if (opposite) return { identity: opposite, basis: inferred(opposite, 'the other side of the talks', span).basis }
  const other = otherState(cast, grammar, head, whose)
  if (!other) return null
  const identity: Identity = { code: other.code, sector: 'GOV', name: null, office: null }
  return { identity, basis: inferred(identity, 'the other state of the two', other.words, span).basis }
}

const INTERLOCUTORS: ReadonlySet<string> = new Set(['colleague', 'interlocutor', 'counterpart'])

/** In a house's own text: its own people, or the first of the others that it names. */
function otherInTalks({ context, own, traces }: Cast, whose: string): Identity | null {
  if (!isOfficial(context) || !own) return null
  const isOther = (code: string): boolean => (whose === own.code ? code !== own.code : code === own.code)
  return traces.find(({ kind, identity }) => kind === 'person' && identity.code !== 'UNK' && isOther(identity.code))?.identity ?? null
}

/** The noun, if it is of one over against somebody. */
function otherNoun({ grammar, head }: Asked): string | null {
  const token = grammar.token(head)
  const opposite = token.lemma === 'number' && grammar.links(head, 'amod').some((at) => grammar.token(at).lower === 'opposite')
  const noun = opposite ? 'counterpart' : token.lemma
  return OTHER_NOUNS.has(noun) && token.feats['Number'] !== 'Plur' ? noun : null
}

const NEIGHBOURS: ReadonlySet<string> = new Set(['neighbour', 'neighbor', 'ally'])

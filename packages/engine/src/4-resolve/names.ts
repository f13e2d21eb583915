import { GENDER_WORDS, HONORIFICS } from '../lexicon/group-words.ts'
import { grammarOf, type Layers, type Mention, type Sentence, type SourceText } from '../model/index.ts'
import type { Register } from '../register/lookup.ts'
import { withSurnames } from './surnames.ts'

/**
 * The reading model's names, tidied by what the register knows: edges that no name has are cut off ("of Indonesia"),
 * a title before a person is not the name ("Security Advisor Anna Berg"), and a people or a bare title is no person.
 */
export function tidyNames(text: SourceText, layers: Layers, register: Register): Layers {
  const names = joinedHalves(text, layers).flatMap((mention) => {
    const sentence = layers.sentences[mention.sentence]
    return sentence ? tidyName(text, sentence, mention, register) : []
  })
  return Object.freeze({ ...layers, names: withSurnames(text, layers.sentences, names, register) })
}

/** "Anna Berg-Olsen" that the model takes for "Anna Berg" and "Olsen" is one person. */
function joinedHalves(text: SourceText, layers: Layers): readonly Mention[] {
  return layers.names.flatMap((mention) => {
    const half = (other: Mention | undefined): boolean => other !== undefined && other.type === 'PER' && mention.type === 'PER' && other.sentence === mention.sentence
    const sentence = layers.sentences[mention.sentence]
    const hyphen = (at: number): boolean => sentence?.tokens[at]?.text === '-' && sentence.tokens[at - 1]?.span.end === sentence.tokens[at]?.span.start && sentence.tokens[at]?.span.end === sentence.tokens[at + 1]?.span.start
    if (hyphen(mention.from - 1) && half(layers.names.find((other) => other.sentence === mention.sentence && other.to === mention.from - 1))) return []
    const next = hyphen(mention.to) ? layers.names.find((other) => other.sentence === mention.sentence && other.from === mention.to + 1) : undefined
    return sentence && next && half(next) ? [cut(text, sentence, mention, { from: mention.from, to: next.to })] : [mention]
  })
}

const EDGE: ReadonlySet<string> = new Set(['ADP', 'DET', 'PUNCT', 'CCONJ', 'PART', 'AUX', 'VERB', 'PRON', 'SCONJ'])

/** "President Surya Wiranegara of Indonesia" taken for a place: what stands right behind a title is a person, up to its "of". */
function afterOffice(sentence: Sentence, mention: Mention, register: Register): Mention {
  if (mention.type === 'PER' || mention.type === 'NORP' || mention.from === 0) return mention
  const { tokens, words } = sentence
  const titled = [1, 2, 3].some((back) => mention.from >= back && register.longestOffice(words, mention.from - back)?.length === back)
  const of = tokens.findIndex((token, at) => at > mention.from && at < mention.to && token.upos === 'ADP')
  const to = of < 0 ? mention.to : of
  const plain = tokens.slice(mention.from, to).every((token) => token.upos === 'PROPN' && /^\p{Lu}/u.test(token.text))
  const known = register.longestState(words, mention.from) !== null || register.longestOrganisation(words, mention.from) !== null
  return titled && plain && !known && to - mention.from > 1 ? Object.freeze({ ...mention, type: 'PER', to }) : mention
}

/** "17-year-old Pavel Dvor", "Dvor, 39, …" taken for a place or a body: what has an age is a person. */
function withAge({ words }: Sentence, mention: Mention): Mention {
  if (mention.type === 'PER' || mention.type === 'NORP') return mention
  const isAged = words[mention.from - 1] === 'old' && words.slice(mention.from - 4, mention.from - 1).includes('year')
  const hasAge = words[mention.to] === ',' && /^[1-9]\d$/u.test(words[mention.to + 1] ?? '') && words[mention.to + 2] === ','
  return isAged || hasAge ? Object.freeze({ ...mention, type: 'PER' }) : mention
}

function tidyName(text: SourceText, sentence: Sentence, found: Mention, register: Register): readonly Mention[] {
  const mention = withAge(sentence, afterOffice(sentence, found, register))
  const isEdge = (at: number): boolean => EDGE.has(sentence.tokens[at]?.upos ?? 'PUNCT') && !/^\p{Lu}/u.test(sentence.tokens[at]?.text ?? '')
  let { from, to } = mention
  while (from < to && isEdge(from)) from += 1
  while (to > from && isEdge(to - 1)) to -= 1
  if (mention.type === 'PER') from = afterTitle(sentence, from, to, register)
  if (from >= to || isHonorific(sentence, mention, from, to)) return []
  const tidy = from === found.from && to === found.to ? mention : cut(text, sentence, mention, { from, to })
  return [retype(asPlace(sentence, tidy, register), register)].filter((one) => one.type !== 'PER' || isPerson(sentence, one, register))
}

/** "Ms" alone names nobody. */
const isHonorific = (sentence: Sentence, { type }: Mention, from: number, to: number): boolean =>
  type === 'PER' && sentence.tokens.slice(from, to).every((token) => GENDER_WORDS[token.lower] !== undefined)

const cut = (text: SourceText, sentence: Sentence, mention: Mention, { from, to }: { readonly from: number; readonly to: number }): Mention =>
  Object.freeze({ ...mention, from, to, span: text.cover(sentence.tokens.slice(from, to).map((token) => token.span)) })

/** Where the name begins after the title that the model took for a part of it. */
function afterTitle(sentence: Sentence, from: number, to: number, register: Register): number {
  const { words } = sentence
  // "of State at the Foreign Office Anna Berg": no person's name goes on behind "of", "at" or a house.
  const inside = sentence.tokens.slice(from, to - 1).findLast(({ lower }) => NEVER_IN_NAMES.has(lower) || HONORIFICS.has(lower))
  const begin = inside ? inside.index + 1 : from
  const starts = [begin, from, from - 1, from - 2, from - 3].filter((at) => at >= 0)
  const ends = [afterState(words, begin, register), ...starts.map((at) => at + (register.longestOffice(words, at)?.length ?? 0))]
  return Math.max(begin, ...ends.filter((end) => end < to))
}

/**
 * "Norwegian Foreign Minister Anna Berg", "President of Norway Anna Berg": what belongs to the title before the name.
 * A name of a place may else be anybody's first name: "Jordan Bardella".
 */
function afterState(words: readonly string[], from: number, register: Register): number {
  const state = register.longestState(words, from)
  if (!state) return from
  const behind = from + state.length
  const titled = register.longestOffice(words, behind)?.length ?? 0
  return titled > 0 || state.hit.kind === 'demonym' || words[from - 1] === 'of' ? behind + titled : from
}

const NEVER_IN_NAMES: ReadonlySet<string> = new Set(['of', 'at', 'the', 'for', 'office', 'ministry', 'department', 'affairs', 'commission', 'council', 'parliament'])

/** "the foreign minister of Jordan": behind "of" or in a row with a state, a name that a person may have too is the state's. */
function asPlace(sentence: Sentence, mention: Mention, register: Register): Mention {
  if (mention.type !== 'PER' || mention.to - mention.from !== 1) return mention
  const state = register.longestState(sentence.words, mention.from)
  const isState = state?.length === 1 && state.hit.kind === 'name' && isPlaced(sentence, mention, register)
  return isState ? Object.freeze({ ...mention, type: 'LOC' }) : mention
}

function isPlaced({ words, tokens }: Sentence, { from, to }: Mention, register: Register): boolean {
  // "Chad: Statement by …".
  if (from === 0 && words[to] === ':') return true
  const before = tokens[from - 1]?.lower ?? ''
  return PLACING.has(before) || (before === 'and' && from > 1 && register.findState(words[from - 2] ?? '') !== null)
}

const PLACING: ReadonlySet<string> = new Set(['of', 'in', 'between', 'throughout', 'across'])

/** "Libyan" is a people, "Korea" a state, whatever the model took it for. */
function retype(mention: Mention, register: Register): Mention {
  const hit = register.findState(mention.span.quote)
  if (!hit && mention.type === 'PER') return isBody(mention, register) ? Object.freeze({ ...mention, type: 'ORG' }) : mention
  if (!hit || hit.wary !== null || mention.type === 'EVENT') return mention
  return Object.freeze({ ...mention, type: hit.kind === 'demonym' ? 'NORP' : 'LOC' })
}

/** "the Houthis" are no person. */
const isBody = (mention: Mention, register: Register): boolean => {
  const hit = register.findOrganisation(mention.span.quote)
  return hit !== null && hit.wary === null
}

function isPerson(sentence: Sentence, mention: Mention, register: Register): boolean {
  const tokens = sentence.tokens.slice(mention.from, mention.to)
  if (!tokens.some((token) => /^\p{Lu}/u.test(token.text))) return false
  // "Office Minister" is a piece of a title.
  if (register.findOffice(tokens.at(-1)?.text ?? '') !== null) return false
  const { words } = sentence
  const covers = Array.from({ length: 3 }, (_, back) => mention.from - back).some((at) => at >= 0 && at + (register.longestOffice(words, at)?.length ?? 0) >= mention.to)
  return !covers && grammarOf(sentence).link(mention.from) !== 'case'
}

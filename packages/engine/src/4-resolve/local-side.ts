import type { ResolveContext } from './context.ts'
import { countryOfPlace } from './places.ts'
import { headOfWord, type Side, isOfficial, stateWords } from './sides.ts'
import { MEETING_PLACES, MEETING_VERBS } from '../lexicon/group-words.ts'
import { type Block, type Grammar, grammarOf, type Sentence, type TokenRef } from '../model/index.ts'

/** Whose minister "the foreign minister" is at a place of the text. */
export interface LocalSides {
  at(ref: TokenRef): Side | null
}

/**
 * In the press a title with no state goes with the state whose act the same paragraph told last ("Mexico offered to mediate.
 * President Quiroz …"); where none is told, and in a government's own text, with the report's own side.
 */
export function localSides(context: ResolveContext, own: Side | null): LocalSides {
  const quoted = (at: number): boolean => context.layers.quotations.some(({ span, scare }) => !scare && at >= span.start && at < span.end)
  const acting = stateWords(context).filter(({ sentence, from }) => !quoted(sentence.tokens[from]?.span.start ?? 0)).flatMap((word) => {
    const grammar = grammarOf(word.sentence)
    const relation = grammar.link(headOfWord(word))
    const kind = word.hit.kind === 'demonym' ? null : relation === 'nsubj' ? 'subject' : grammar.token(headOfWord(word)).relation === 'nmod:poss' ? 'owner' : null
    return kind === null ? [] : [{ ...word, kind }]
  })
  // "In Harare, Mr Berg met Foreign Minister Moyo": whom a government's own people meet is of the place, not of their side.
  const abroad = (block: Block, sentence: number, token: number): Side | null => {
    const places = stateWords(context).filter((word) => word.hit.kind !== 'demonym' && word.hit.code !== own?.code && word.sentence.block === block && isPlace(word.sentence, headOfWord(word)))
    const last = places.findLast((word) => word.sentence.index < sentence || (word.sentence.index === sentence && word.to <= token)) ?? places[0]
    if (!last) return null
    return { code: last.hit.code, rule: 'the state where they met', words: context.report.text.cover(last.sentence.tokens.slice(last.from, last.to).map((t) => t.span)) }
  }
  const at = ({ sentence, token }: TokenRef): Side | null => {
    const here = context.layers.sentences[sentence]
    if (!here) return own
    if (isOfficial(context) && own) return isMet(grammarOf(here), token) ? abroad(here.block, sentence, token) : own
    const speaking = saidIn(context, here, token)
    if (speaking) return speaking
    const told = acting.filter((word) => word.sentence.block === here.block && (word.sentence.index < sentence || (word.sentence.index === sentence && word.to <= token)))
    const last = told.findLast((word) => word.kind === 'subject') ?? told.findLast((word) => word.sentence.index === sentence)
    if (!last) return own
    const words = context.report.text.cover(last.sentence.tokens.slice(last.from, last.to).map((t) => t.span))
    return { code: last.hit.code, rule: 'the state whose act the paragraph told before', words }
  }
  return Object.freeze({ at })
}

/** "the foreign ministry spokesman said in Minsk": a capital where somebody speaks tells whose officer it is. */
function saidIn(context: ResolveContext, sentence: Sentence, token: number): Side | null {
  const grammar = grammarOf(sentence)
  let at = token
  while (['flat', 'nmod:desc', 'appos', 'compound', 'amod'].includes(grammar.token(at).relation)) at = grammar.parent(at) ?? at
  const verb = grammar.link(at) === 'nsubj' ? grammar.parent(at) : null
  if (verb === null || !SAYING.has(grammar.token(verb).lemma)) return null
  const capital = stateWords(context).find((word) => word.sentence === sentence && word.hit.kind === 'capital' && grammar.parent(headOfWord(word)) === verb && grammar.preposition(headOfWord(word)) === 'in')
  const words = capital && context.report.text.cover(sentence.tokens.slice(capital.from, capital.to).map((t) => t.span))
  return capital && words ? { code: capital.hit.code, rule: 'the capital where they speak', words } : saidUnder(context, sentence, verb)
}

/** "In Cusco, Vice President Ana Rojas said": the place that opens a sentence is where its speaker is at home. */
function saidUnder(context: ResolveContext, sentence: Sentence, verb: number): Side | null {
  const [first, ...rest] = sentence.tokens
  const place = context.layers.names.find((name) => name.type === 'LOC' && name.sentence === sentence.index && name.from === 1)
  if (first?.lower !== 'in' || !place || rest[place.to - 1]?.text !== ',' || MEETING_PLACES.has(place.span.quote.toLowerCase()) || verb < place.to) return null
  const code = countryOfPlace(context, grammarOf(sentence), place.to - 1)
  return code === null ? null : { code, rule: 'the place where they speak', words: place.span }
}

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'announce', 'state', 'declare', 'warn', 'add'])

const isPlace = (sentence: Sentence, at: number): boolean => {
  const grammar = grammarOf(sentence)
  const parent = grammar.parent(at)
  return ['in', 'to', 'at'].includes(grammar.preposition(at) ?? '') || (grammar.link(at) === 'obj' && parent !== null && grammar.token(parent).lemma === 'visit')
}

const MET_IN: ReadonlySet<string> = new Set(['talk', 'talks', 'meeting', 'conversation', 'discussion', 'consultation', 'dinner', 'lunch'])

function isMet(grammar: Grammar, at: number): boolean {
  let here = at
  while (['flat', 'nmod:desc', 'appos', 'compound', 'amod', 'conj', 'nmod'].includes(grammar.token(here).relation)) {
    const above = grammar.parent(here) ?? here
    // "will hold talks with Foreign Minister Berg"
    if (grammar.preposition(here) === 'with' && MET_IN.has(grammar.token(above).lemma)) return true
    here = above
  }
  const verb = grammar.parent(here)
  return verb !== null && ['obj', 'obl'].includes(grammar.link(here)) && MEETING_VERBS.has(grammar.token(verb).lemma)
}

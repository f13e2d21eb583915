import type { ResolveContext } from './context.ts'
import { type Side, isOfficial, stateWords } from './sides.ts'
import { MEETING_VERBS } from '../lexicon/group-words.ts'
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
    const relation = grammar.link(word.to - 1)
    const kind = word.hit.kind === 'demonym' ? null : relation === 'nsubj' ? 'subject' : grammar.token(word.to - 1).relation === 'nmod:poss' ? 'owner' : null
    return kind === null ? [] : [{ ...word, kind }]
  })
  // "In Harare, Mr Berg met Foreign Minister Moyo": whom a government's own people meet is of the place, not of their side.
  const abroad = (block: Block, sentence: number, token: number): Side | null => {
    const places = stateWords(context).filter((word) => word.hit.kind !== 'demonym' && word.hit.code !== own?.code && word.sentence.block === block && isPlace(word.sentence, word.to - 1))
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
  const capital = stateWords(context).find((word) => word.sentence === sentence && word.hit.kind === 'capital' && grammar.parent(word.to - 1) === verb && grammar.preposition(word.to - 1) === 'in')
  const words = capital && context.report.text.cover(sentence.tokens.slice(capital.from, capital.to).map((t) => t.span))
  return capital && words ? { code: capital.hit.code, rule: 'the capital where they speak', words } : null
}

const SAYING: ReadonlySet<string> = new Set(['say', 'tell', 'announce', 'state', 'declare', 'warn', 'add'])

const isPlace = (sentence: Sentence, at: number): boolean => {
  const grammar = grammarOf(sentence)
  const parent = grammar.parent(at)
  return ['in', 'to', 'at'].includes(grammar.preposition(at) ?? '') || (grammar.link(at) === 'obj' && parent !== null && grammar.token(parent).lemma === 'visit')
}

function isMet(grammar: Grammar, at: number): boolean {
  let here = at
  while (['flat', 'nmod:desc', 'appos', 'compound', 'amod', 'conj', 'nmod'].includes(grammar.token(here).relation)) here = grammar.parent(here) ?? here
  const verb = grammar.parent(here)
  return verb !== null && ['obj', 'obl'].includes(grammar.link(here)) && MEETING_VERBS.has(grammar.token(verb).lemma)
}

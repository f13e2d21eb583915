import { grammarOf, type Layers, type Sentence } from '../model/index.ts'
import { INERT_VERBS } from '../lexicon/inert-verbs.ts'
import { partyhood, tellsByItself } from './back-off.ts'
import { matchFrame } from './match-frame.ts'
import type { Predicate } from './predicate.ts'
import { predicatesOf } from './predicates.ts'

/** The sentences in which one party does to another what no frame of the lexicon knows: those the event model is asked about. */
export function openSentences(layers: Layers): ReadonlySet<number> {
  const named = new Set(layers.names.map(({ sentence }) => sentence))
  return new Set(layers.sentences.filter((sentence) => named.has(sentence.index) && isOpen(sentence)).map(({ index }) => index))
}

function isOpen(sentence: Sentence): boolean {
  const predicates = predicatesOf(grammarOf(sentence))
  const framed = new Set(predicates.filter((predicate) => matchFrame(predicate) !== null).flatMap(({ at, carrier }) => [at, carrier]))
  return predicates.some((predicate) => !framed.has(predicate.at) && isAct(predicate))
}

const isAct = (predicate: Predicate): boolean =>
  predicate.kind === 'verb' && !INERT_VERBS.has(predicate.grammar.token(predicate.at).lemma) && tellsByItself(predicate.grammar, predicate.at) && (predicate.slots.get('subject') ?? []).some((at) => partyhood(predicate.grammar, at) > 0)

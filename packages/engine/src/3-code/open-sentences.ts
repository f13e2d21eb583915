import { grammarOf, type Layers, type Sentence } from '../model/index.ts'
import { partyhood, tellsByItself } from './back-off.ts'
import { matchFrame } from './match-frame.ts'
import type { Predicate } from './predicate.ts'
import { predicatesOf } from './predicates.ts'

/** The sentences in which one party does to another what no frame of the lexicon knows: those the event model is asked about. */
export function openSentences(layers: Layers): ReadonlySet<number> {
  const named = new Set(layers.names.map(({ sentence }) => sentence))
  return new Set(layers.sentences.filter((sentence) => named.has(sentence.index) && isOpen(sentence)).map(({ index }) => index))
}

const isOpen = (sentence: Sentence): boolean => predicatesOf(grammarOf(sentence)).some((predicate) => isAct(predicate) && matchFrame(predicate) === null)

const isAct = (predicate: Predicate): boolean =>
  predicate.kind === 'verb' && tellsByItself(predicate.grammar, predicate.at) && (predicate.slots.get('subject') ?? []).some((at) => partyhood(predicate.grammar, at) > 0)

import { grammarOf, type Layers, type Sentence } from '../model/index.ts'
import { matchFrame } from './match-frame.ts'
import { predicatesOf } from './predicates.ts'

/** Whether a word (lower case) tells an event often enough to ask. */
export type MayTell = (word: string) => boolean

/** The sentences with a word that may tell an event and that no frame of the lexicon settles: those the event model is asked about. */
export const openSentences = (layers: Layers, mayTell: MayTell): ReadonlySet<number> =>
  new Set(layers.sentences.filter((sentence) => isOpen(sentence, mayTell)).map(({ index }) => index))

function isOpen(sentence: Sentence, mayTell: MayTell): boolean {
  const open = sentence.tokens.filter(({ upos, lower }) => OPEN_CLASSES.has(upos) && mayTell(lower)).map(({ index }) => index)
  if (open.length === 0) return false
  const settled = new Set(predicatesOf(grammarOf(sentence)).filter((predicate) => predicate.standing !== 'topic' && matchFrame(predicate) !== null).flatMap(({ at, carrier }) => [at, carrier]))
  return open.some((at) => !settled.has(at))
}

const OPEN_CLASSES: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ'])

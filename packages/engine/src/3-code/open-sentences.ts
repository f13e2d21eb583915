import { grammarOf, type Layers, type Sentence } from '../model/index.ts'
import { matchFrame } from './match-frame.ts'
import { predicatesOf } from './predicates.ts'
import { isDoubtful } from './told-matches.ts'

/** Whether a word (lower case) tells an event often enough to ask. */
export type MayTell = (word: string) => boolean

/** The sentences with a word that may tell an event and that no frame of the lexicon settles, or only one often wrong: those the event model is asked about. */
export const openSentences = (layers: Layers, mayTell: MayTell): ReadonlySet<number> =>
  new Set(layers.sentences.filter((sentence) => isOpen(sentence, mayTell)).map(({ index }) => index))

function isOpen(sentence: Sentence, mayTell: MayTell): boolean {
  const open = sentence.tokens.filter(({ upos, lower }) => OPEN_CLASSES.has(upos) && mayTell(lower)).map(({ index }) => index)
  const matches = predicatesOf(grammarOf(sentence)).filter(({ standing }) => standing !== 'topic').map(matchFrame).filter((match) => match !== null)
  if (matches.some(({ frame }) => isDoubtful(frame))) return true
  const settled = new Set(matches.flatMap(({ predicate: { at, carrier } }) => [at, carrier]))
  return open.some((at) => !settled.has(at))
}

const OPEN_CLASSES: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN', 'ADJ'])

import type { ReadingModel, SentenceReading } from './reading-model.ts'

const NAME = /^\p{Lu}/u

/**
 * Reads a headline. Where a comma stands for "and" between names ("Oslo, Tallinn recall envoys"), as only headlines write it, the
 * sentence that it stands for is read: "and" for the comma, a full stop at the end. Word for word, so every answer keeps its place.
 */
export async function readHeadline(model: ReadingModel, words: readonly string[]): Promise<SentenceReading> {
  if (!words.some((_, at) => isListComma(words, at))) return model.read(words)
  const sentence = words.map((word, at) => (isListComma(words, at) ? 'and' : word))
  const stopped = /[.!?]$/u.test(words.at(-1) ?? '') ? sentence : [...sentence, '.']
  return firstWords(await model.read(stopped), words.length)
}

/** A comma with one name on either side and no further comma or "and": a list of two. */
function isListComma(words: readonly string[], at: number): boolean {
  if (words[at] !== ',' || words.filter((word) => word === ',').length > 1 || words.includes('and')) return false
  return NAME.test(words[at - 1] ?? '') && NAME.test(words[at + 1] ?? '') && !/^\p{Lu}/u.test(words[at + 2] ?? 'X')
}

/** The reading without what was added at the end. */
function firstWords(reading: SentenceReading, count: number): SentenceReading {
  const cut = <T>(values: readonly T[]): readonly T[] => values.slice(0, count)
  const root = reading.heads.findIndex((head, at) => head < 0 && at < count)
  return {
    upos: cut(reading.upos), feats: cut(reading.feats), lemmas: cut(reading.lemmas), relations: cut(reading.relations), names: cut(reading.names),
    heads: cut(reading.heads).map((head, at) => (head < count ? head : at === root ? -1 : Math.max(root, 0))),
    factual: cut(reading.factual), cue: cut(reading.cue), source: cut(reading.source), content: cut(reading.content),
  }
}

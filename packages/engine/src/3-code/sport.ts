import { HALF_SPORTS_WORDS, SPORTS_WORDS } from '../lexicon/sports.ts'
import type { Block, Layers, Sentence } from '../model/index.ts'

const KNOWN = new WeakMap<Layers, ReadonlySet<Block>>()

/** Sport borrows the words of war: a paragraph full of its words tells no event, nor does a touch of them beside such paragraphs. */
export function isSport(layers: Layers, sentence: Sentence): boolean {
  const known = KNOWN.get(layers) ?? sportBlocks(layers)
  KNOWN.set(layers, known)
  return known.has(sentence.block)
}

function sportBlocks(layers: Layers): ReadonlySet<Block> {
  const blocks = [...new Set(layers.sentences.map((sentence) => sentence.block))]
  const share = new Map(blocks.map((block) => [block, sportiness(layers.sentences.filter((s) => s.block === block))]))
  const clear = blocks.filter((block) => (share.get(block) ?? 0) >= 2)
  const least = clear.length >= 2 ? 1 : 2
  return new Set(blocks.filter((block) => (share.get(block) ?? 0) >= least))
}

/** Different words of sport, half words counted half. */
function sportiness(sentences: readonly Sentence[]): number {
  const lemmas = new Set(sentences.flatMap((s) => s.tokens.map((t) => t.lemma)))
  const count = (words: ReadonlySet<string>): number => [...lemmas].filter((lemma) => words.has(lemma)).length
  return count(SPORTS_WORDS) + count(HALF_SPORTS_WORDS) / 2
}

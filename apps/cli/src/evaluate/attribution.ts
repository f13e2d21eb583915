import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findAttributions, type ReadingModel, type Sentence, type WordStretch } from '@readout/engine'
import { UsageError } from '../exit-code.ts'
import { ratio } from './class-figures.ts'
import { filesAt, readBlocks } from './marked-files.ts'

type Layer = 'source' | 'cue' | 'content'
type Spans = Readonly<Record<Layer, readonly WordStretch[]>>
const LAYERS: readonly Layer[] = ['source', 'cue', 'content']

/** Exact and overlap F1 of each part of an attribution, for Readout and for a baseline; spans are compared without punctuation at their ends. */
export type AttributionFigures = Readonly<Record<string, number>>

/** A line of attribution.jsonl: 0-based numbers of words of the document. */
interface GoldLine {
  readonly doc: string
  readonly source: readonly number[]
  readonly cue: readonly number[]
  readonly content: readonly number[]
}

interface Tally {
  exact: number
  hit: number
  found: number
  guessed: number
  wanted: number
}

const NOTHING: GoldLine = { doc: '', source: [], cue: [], content: [] }

/** Scores attribution on CoNLL-U files with an `attribution.jsonl` beside them or one folder up (the form that GUM's was derived into). */
export async function attributionFigures(path: string, model: ReadingModel): Promise<AttributionFigures> {
  const lines = readGold(path)
  const [ours, base] = [newTallies(), newTallies()]
  let attributions = 0
  for (const file of filesAt(path, '.conllu')) {
    const document = readBlocks(file).map((rows) => rows.map((row) => row[1] ?? ''))
    const words = document.flat()
    const marked = lines.filter(({ doc }) => doc === basename(file, '.conllu'))
    const { found, sentences } = await findAttributions(document, model)
    // A source with no cue is a whole clause there, the attributing one.
    const gold = trimmed({
      source: marked.filter(({ cue }) => cue.length > 0).flatMap(({ source }) => stretch(source)),
      cue: marked.flatMap(({ cue }) => stretch(cue)), content: marked.flatMap(({ content }) => stretch(content)),
    }, words)
    attributions += marked.length
    count(ours, trimmed({ source: found.flatMap(({ source }) => source), cue: found.flatMap(({ cue }) => cue), content: found.flatMap(({ content }) => content) }, words), gold)
    count(base, trimmed(byNearestNoun(sentences), words), gold)
  }
  return { attributions, ...figuresOf(ours, ''), ...figuresOf(base, 'baseline ') }
}

function readGold(path: string): readonly GoldLine[] {
  const folder = path.endsWith('.conllu') ? dirname(path) : path
  const file = [folder, dirname(folder)].map((at) => join(at, 'attribution.jsonl')).find(existsSync)
  if (!file) throw new UsageError(`${folder}: it needs an attribution.jsonl here or one folder up`)
  return readFileSync(file, 'utf8').trim().split('\n').map((line): GoldLine => ({ ...NOTHING, ...JSON.parse(line) }))
}

const stretch = (numbers: readonly number[]): readonly WordStretch[] => (numbers.length === 0 ? [] : [[Math.min(...numbers), Math.max(...numbers) + 1]])

/** The baseline: a listed reporting verb, the nearest noun before it, and everything after it. */
function byNearestNoun(sentences: readonly Sentence[]): Spans {
  const spans: Record<Layer, WordStretch[]> = { source: [], cue: [], content: [] }
  let base = 0
  for (const { tokens } of sentences) {
    for (const token of tokens.filter(({ lemma }) => REPORTING.has(lemma))) {
      const noun = tokens.findLast((other) => other.index < token.index && ['NOUN', 'PROPN', 'PRON'].includes(other.upos))
      spans.cue.push([base + token.index, base + token.index + 1])
      if (noun) spans.source.push([base + noun.index, base + noun.index + 1])
      if (token.index + 1 < tokens.length - 1) spans.content.push([base + token.index + 1, base + tokens.length - 1])
    }
    base += tokens.length
  }
  return spans
}

const REPORTING: ReadonlySet<string> = new Set('say tell announce report claim declare note argue explain state add warn admit insist suggest reply write confirm reveal assert believe think'.split(' '))

/** Annotators and parsers differ on the full stop, not on what was said. */
function trimmed(spans: Spans, words: readonly string[]): Spans {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(words[at] ?? '')
  const cut = ([start, end]: WordStretch): WordStretch => {
    let [from, to] = [start, end]
    while (from < to && !isWord(from)) from += 1
    while (to > from && !isWord(to - 1)) to -= 1
    return [from, to]
  }
  const cutAll = (all: readonly WordStretch[]): readonly WordStretch[] => all.map(cut).filter(([from, to]) => from < to)
  return { source: cutAll(spans.source), cue: cutAll(spans.cue), content: cutAll(spans.content) }
}

const newTallies = (): Record<Layer, Tally> => ({ source: newTally(), cue: newTally(), content: newTally() })
const newTally = (): Tally => ({ exact: 0, hit: 0, found: 0, guessed: 0, wanted: 0 })

function count(tallies: Record<Layer, Tally>, said: Spans, gold: Spans): void {
  const meets = (a: WordStretch, b: WordStretch): boolean => a[0] < b[1] && b[0] < a[1]
  for (const layer of LAYERS) {
    const tally = tallies[layer]
    tally.exact += said[layer].filter((s) => gold[layer].some((g) => g[0] === s[0] && g[1] === s[1])).length
    tally.hit += said[layer].filter((s) => gold[layer].some((g) => meets(g, s))).length
    tally.found += gold[layer].filter((g) => said[layer].some((s) => meets(g, s))).length
    tally.guessed += said[layer].length
    tally.wanted += gold[layer].length
  }
}

function figuresOf(tallies: Record<Layer, Tally>, prefix: string): Record<string, number> {
  return Object.fromEntries(LAYERS.flatMap((layer) => {
    const { exact, hit, found, guessed, wanted } = tallies[layer]
    const [p, r] = [ratio(hit, guessed), ratio(found, wanted)]
    return [[`${prefix}${layer} exact`, ratio(2 * exact, guessed + wanted)], [`${prefix}${layer} overlap`, ratio(2 * p * r, p + r)]]
  }))
}

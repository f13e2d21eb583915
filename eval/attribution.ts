/**
 * Attribution on GUM dev, gold words: `npx node eval/attribution.ts DATA_FOLDER`. Two rows side by side: the rules of stage 2 over
 * the model's syntax, which is what Readout uses, and a baseline of our own: the nearest noun before a listed reporting verb,
 * and everything after that verb. Exact and overlap F1 of source, cue and content; the trained heads' figures stand in the model card.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Block, type ReadingModel, type Sentence, SourceText } from '@readout/engine'
import { loadReadingModel } from '../apps/cli/src/load-model.ts'
import { annotateAttributions } from '../packages/engine/src/2-annotate/attributions.ts'
import { annotateQuotations } from '../packages/engine/src/2-annotate/quotations.ts'
import { readSentence } from '../packages/engine/src/2-annotate/annotate-sentences.ts'
import { cueVerb } from '../packages/engine/src/lexicon/attribution-cues.ts'

type Layer = 'source' | 'cue' | 'content'
type Spans = Readonly<Record<Layer, readonly (readonly [number, number])[]>>
const LAYERS: readonly Layer[] = ['source', 'cue', 'content']

interface Document {
  readonly name: string
  readonly sentences: readonly (readonly string[])[]
}

function readDocument(file: string, name: string): Document {
  const blocks = readFileSync(file, 'utf8').split(/\n\n+/u)
  const sentences = blocks.map((block) => block.split('\n').filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t')[1] ?? ''))
  return { name, sentences: sentences.filter((words) => words.length > 0) }
}

/** The document as a text of words between blanks, one block a sentence, read by the model. */
async function readLayers(model: ReadingModel, document: Document): Promise<{ readonly text: SourceText; readonly sentences: readonly Sentence[] }> {
  const text = new SourceText(document.sentences.map((words) => words.join(' ')).join('\n'))
  let at = 0
  const sentences: Sentence[] = []
  for (const words of document.sentences) {
    const spans = words.map((word) => {
      const span = text.span(at, at + word.length)
      at += word.length + 1
      return span
    })
    const block: Block = { kind: 'paragraph', span: text.cover(spans) }
    sentences.push((await readSentence(model, text, { span: block.span, block, words: spans }, sentences.length)).sentence)
  }
  return { text, sentences }
}

/** Document word numbers of a stretch of text. */
function wordsIn(sentences: readonly Sentence[], start: number, end: number): readonly [number, number] | null {
  const all = sentences.flatMap((sentence) => sentence.tokens)
  const inside = all.flatMap((token, at) => (token.span.start >= start && token.span.end <= end ? [at] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  return first === undefined || last === undefined ? null : [first, last + 1]
}

function byRules(text: SourceText, sentences: readonly Sentence[]): Spans {
  const found = annotateAttributions(text, sentences, annotateQuotations(text, sentences)).filter((a) => a.kind !== 'continued')
  const spans = (pick: (a: (typeof found)[number]) => readonly ({ readonly start: number; readonly end: number } | null)[]): Spans[Layer] =>
    found.flatMap(pick).flatMap((span) => (span ? [wordsIn(sentences, span.start, span.end)] : [])).filter((span) => span !== null)
  return { source: spans((a) => [a.sourceSpan]), cue: spans((a) => [a.cueSpan]), content: spans((a) => a.content) }
}

function byBaseline(sentences: readonly Sentence[]): Spans {
  const spans: Record<Layer, (readonly [number, number])[]> = { source: [], cue: [], content: [] }
  let base = 0
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if ((cueVerb(token.lemma)?.strength ?? 0) < 0.9) continue
      const noun = tokens.findLast((t) => t.index < token.index && ['NOUN', 'PROPN', 'PRON'].includes(t.upos))
      spans.cue.push([base + token.index, base + token.index + 1])
      if (noun) spans.source.push([base + noun.index, base + noun.index + 1])
      if (token.index + 1 < tokens.length - 1) spans.content.push([base + token.index + 1, base + tokens.length - 1])
    }
    base += tokens.length
  }
  return spans
}

function readGold(folder: string, name: string): Spans {
  const rows = readFileSync(join(folder, 'gum/attribution.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line)).filter((row) => row.doc === name)
  const range = (tokens: readonly number[]): readonly (readonly [number, number])[] => (tokens.length === 0 ? [] : [[Math.min(...tokens), Math.max(...tokens) + 1]])
  const phrases = rows.filter((row) => row.cue.length > 0)
  return { source: phrases.flatMap((r) => range(r.source)), cue: rows.flatMap((r) => range(r.cue)), content: rows.flatMap((r) => range(r.content)) }
}

type Tally = Record<Layer, { exact: number; hit: number; found: number; guessed: number; wanted: number }>
const newTally = (): Tally => ({ source: zero(), cue: zero(), content: zero() })
const zero = (): Tally[Layer] => ({ exact: 0, hit: 0, found: 0, guessed: 0, wanted: 0 })

/** Spans without punctuation at their ends: annotators and parsers differ on the full stop, not on what was said. */
function trim(spans: Spans, words: readonly string[]): Spans {
  const isWord = (at: number): boolean => /[\p{L}\p{N}]/u.test(words[at] ?? '')
  const cut = ([start, end]: readonly [number, number]): readonly [number, number] => {
    let [from, to] = [start, end]
    while (from < to && !isWord(from)) from += 1
    while (to > from && !isWord(to - 1)) to -= 1
    return [from, to]
  }
  return { source: spans.source.map(cut), cue: spans.cue.map(cut), content: spans.content.map(cut) }
}

function count(tally: Tally, said: Spans, gold: Spans): void {
  const meets = (a: readonly [number, number], b: readonly [number, number]): boolean => a[0] < b[1] && b[0] < a[1]
  for (const layer of LAYERS) {
    const t = tally[layer]
    t.exact += said[layer].filter((s) => gold[layer].some((g) => g[0] === s[0] && g[1] === s[1])).length
    t.hit += said[layer].filter((s) => gold[layer].some((g) => meets(g, s))).length
    t.found += gold[layer].filter((g) => said[layer].some((s) => meets(g, s))).length
    t.guessed += said[layer].length
    t.wanted += gold[layer].length
  }
}

function figures(tally: Tally): Record<string, string> {
  return Object.fromEntries(LAYERS.map((layer) => {
    const { exact, hit, found, guessed, wanted } = tally[layer]
    const [p, r] = [hit / guessed, found / wanted]
    return [layer, `exact F1 ${((2 * exact) / (guessed + wanted)).toFixed(3)}, overlap F1 ${((2 * p * r) / (p + r)).toFixed(3)}`]
  }))
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: npx node eval/attribution.ts DATA_FOLDER')
const model = await loadReadingModel(1)
const [rules, baseline] = [newTally(), newTally()]
for (const file of readdirSync(join(folder, 'gum/dev')).toSorted()) {
  const document = readDocument(join(folder, 'gum/dev', file), file.replace('.conllu', ''))
  const words = document.sentences.flat()
  const gold = trim(readGold(folder, document.name), words)
  const { text, sentences } = await readLayers(model, document)
  count(rules, trim(byRules(text, sentences), words), gold)
  count(baseline, trim(byBaseline(sentences), words), gold)
}
process.stdout.write(`${JSON.stringify({ rules: figures(rules), baseline: figures(baseline) }, null, 2)}\n`)

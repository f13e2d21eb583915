import { beforeAll, expect, test } from 'vitest'
import { annotateSentences } from '../../src/2-annotate/annotate-sentences.ts'
import { annotateAttributions } from '../../src/2-annotate/attributions.ts'
import { annotateQuotations } from '../../src/2-annotate/quotations.ts'
import type { ReadingModel } from '../../src/2-annotate/reading-model.ts'
import { annotateTimes } from '../../src/2-annotate/times.ts'
import { type Layers, type NewsReport, SourceText, type Span } from '../../src/model/index.ts'
import { readOk } from '../1-read/read-for-test.ts'
import { loadModelForTest } from '../3-code/load-for-test.ts'
import { corpusText, NASTY, SOME_REPORTS } from '../pipeline/corpus-texts.ts'

/** What each annotator marks, a list of spans an item, and where the item stands. A new layer does not compile until it is here. */
const MARKS: { readonly [Name in keyof Layers]: (item: Layers[Name][number]) => readonly Span[] } = {
  sentences: ({ span, tokens }) => [span, ...tokens.map((token) => token.span)],
  names: ({ span }) => [span],
  quotations: ({ span }) => [span],
  attributions: ({ content, sourceSpan, cueSpan }) => [...content, ...[sourceSpan, cueSpan].filter((span) => span !== null)],
  times: ({ span }) => [span],
}

const marksOf = (layers: Layers): Readonly<Record<keyof Layers, readonly (readonly Span[])[]>> => ({
  sentences: layers.sentences.map(MARKS.sentences),
  names: layers.names.map(MARKS.names),
  quotations: layers.quotations.map(MARKS.quotations),
  attributions: layers.attributions.map(MARKS.attributions),
  times: layers.times.map(MARKS.times),
})

const LAYERS = ['sentences', 'names', 'quotations', 'attributions', 'times'] as const satisfies readonly (keyof Layers)[]

/** Freezes all that an annotator is given: one that changed it would throw. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

let model: ReadingModel

async function annotateFrozen(report: NewsReport): Promise<Layers> {
  const { sentences, names } = frozen(await annotateSentences(frozen(report), model))
  const quotations = frozen(annotateQuotations(report.text, sentences))
  const attributions = frozen(annotateAttributions(report.text, sentences, quotations))
  return { sentences, names, quotations, attributions, times: frozen(annotateTimes(report.text, sentences)) }
}

/** The same report with a paragraph in front. */
function withPrefix(report: NewsReport, paragraph: string): { readonly report: NewsReport; readonly by: number } {
  const by = paragraph.length + 2
  const text = new SourceText(`${paragraph}\n\n${report.text.content}`)
  const blocks = report.blocks.map(({ kind, span }) => ({ kind, span: text.span(span.start + by, span.end + by) }))
  return { report: { ...report, text, blocks: [{ kind: 'paragraph', span: text.span(0, paragraph.length) }, ...blocks] }, by }
}

const PREFIX = 'Rain fell over the quiet valley, and the harvest was poor.'
const isSpan = (value: object): value is Span => 'quote' in value && 'start' in value && 'end' in value

/** A layer as plain values, its spans moved back by `by` and its sentence numbers by `sentences`. */
function plain(value: unknown, by: number, sentences: number): unknown {
  if (Array.isArray(value)) return value.map((part) => plain(part, by, sentences))
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return { start: value.start - by, end: value.end - by, quote: value.quote }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, moved(value, key, part, by, sentences)]))
}

function moved(owner: object, key: string, part: unknown, by: number, sentences: number): unknown {
  const numbersSentences = key === 'sentence' || (key === 'index' && 'tokens' in owner)
  if (numbersSentences && typeof part === 'number') return part - sentences
  if (key === 'sentences' && Array.isArray(part)) return part.map((at) => at - sentences)
  return plain(part, by, sentences)
}

const TEXTS: readonly (readonly [name: string, content: string])[] = [
  ...SOME_REPORTS.map((slug) => [slug, corpusText(slug)] as const),
  ['a nasty text', NASTY],
]
const read = new Map<string, { readonly report: NewsReport; readonly layers: Layers }>()
const annotated = (name: string) => {
  const found = read.get(name)
  if (!found) throw new Error(`${name} was not read`)
  return found
}

beforeAll(async () => {
  model = await loadModelForTest()
  for (const [name, content] of TEXTS) {
    const { report } = readOk(content)
    read.set(name, { report, layers: await annotateFrozen(report) })
  }
})

const CASES = TEXTS.flatMap(([name]) => LAYERS.map((layer) => [layer, name] as const))

test.each(CASES)('%s of %s lie in the text, and quote it', (layer, name) => {
  const { report, layers } = annotated(name)
  const spans = marksOf(layers)[layer].flat()
  expect(
    spans.filter((span) => !report.text.holds(span) || span.start < 0 || span.end > report.text.content.length || span.start >= span.end),
  ).toEqual([])
})

test.each(CASES)('%s of %s are in text order', (layer, name) => {
  const starts = marksOf(annotated(name).layers)[layer].map(([first]) => first?.start ?? -1)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test.each(CASES.filter(([layer]) => layer !== 'attributions'))('%s of %s do not overlap', (layer, name) => {
  const spans = marksOf(annotated(name).layers)[layer].flatMap(([first]) => first ?? [])
  expect(spans.filter((span, at) => span.start < (spans[at - 1]?.end ?? 0))).toEqual([])
})

test.each(TEXTS)('words of %s are in order, apart, inside their sentence, and form a tree', (name) => {
  for (const { span, tokens } of annotated(name).layers.sentences) {
    expect(
      tokens.filter((token, at) => token.span.start < Math.max(span.start, tokens[at - 1]?.span.end ?? 0) || token.span.end > span.end),
    ).toEqual([])
    expect(
      tokens.filter(({ head }) => head === -1),
      span.quote,
    ).toHaveLength(1)
  }
})

test.each(TEXTS)('%s gives the same layers twice', async (name, content) => {
  expect(await annotateFrozen(readOk(content).report)).toEqual(annotated(name).layers)
})

test.each(TEXTS)('text put in front of %s moves every span by that much and changes nothing else', async (name) => {
  const { report, layers } = annotated(name)
  const { report: longer, by } = withPrefix(report, PREFIX)
  const after = await annotateFrozen(longer)
  expect(after.quotations.length + after.attributions.length + after.times.length).toBe(
    layers.quotations.length + layers.attributions.length + layers.times.length,
  )
  const own = after.sentences.filter(({ span }) => span.start < by).length
  const rest = { ...after, sentences: after.sentences.slice(own), names: after.names.filter(({ span }) => span.start >= by) }
  for (const layer of LAYERS) expect(plain(rest[layer], by, own), layer).toEqual(plain(layers[layer], 0, 0))
})

test('the reports have something in every layer', () => {
  const sizes = LAYERS.map((layer) => SOME_REPORTS.reduce((size, name) => size + annotated(name).layers[layer].length, 0))
  expect(Math.min(...sizes)).toBeGreaterThan(3)
})

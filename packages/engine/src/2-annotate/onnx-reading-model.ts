import type { NameType, Upos } from '../model/index.ts'
import type { NameTag, ReadingModel, SentenceReading } from './reading-model.ts'
import { type MakeTensor, numbers, type SessionLike, type TensorLike, wide } from './onnx-session.ts'
import { bestTree } from './tree.ts'
import { WordPieces } from './word-pieces.ts'

/** Labels of each head, the version, and the vocabulary: the file beside the weights. */
export interface ReadingLabels {
  readonly version: string
  readonly upos: readonly Upos[]
  readonly feats: readonly string[]
  /** "cut|add": how a lower-case word becomes its lemma. */
  readonly lemma: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
}

/** Puts the trained model behind {@link ReadingModel}. One sentence a run: an 8-bit model's scales depend on what shares its batch. */
export function createReadingModel(parts: {
  readonly session: SessionLike
  readonly labels: ReadingLabels
  readonly vocabulary: string
  readonly tensor: MakeTensor
}): ReadingModel {
  const pieces = new WordPieces(parts.vocabulary)
  const tagset = nameTagset(parts.labels.names)
  const read = async (words: readonly string[]): Promise<SentenceReading> => {
    const encoded = pieces.encode(words)
    const ids = (values: readonly number[]): unknown => parts.tensor(wide(values), [1, values.length])
    const out = await parts.session.run({ pieces: ids(encoded.ids), case: ids(encoded.cases), first: ids(encoded.first) })
    return toReading(words, out, parts.labels, tagset)
  }
  return { version: parts.labels.version, read }
}

function toReading(words: readonly string[], out: Readonly<Record<string, TensorLike>>, labels: ReadingLabels, tagset: NameTagset): SentenceReading {
  const count = numbers(out, 'factual').length
  const heads = bestTree(numbers(out, 'arcs'), count)
  const relations = numbers(out, 'relations')
  const each = <T>(name: string, value: (score: number) => T, absent: T): readonly T[] => {
    const scores = numbers(out, name)
    return words.map((_, at) => (at < count ? value(scores[at] ?? 0) : absent))
  }
  const scripts = numbers(out, 'lemma')
  const score = (value: number): number => value
  return {
    upos: each('upos', (best) => labelled(labels.upos, best), 'X'),
    feats: each('feats', (best) => labelled(labels.feats, best), '_'),
    lemmas: words.map((word, at) => (at < count ? lemmaOf(word, labelled(labels.lemma, scripts[at] ?? 0)) : word.toLowerCase())),
    heads: words.map((_, at) => (at < count ? (heads[at] ?? -1) : 0)),
    relations: words.map((_, at) => (at < count ? (labels.relations[relations[at * (count + 1) + (heads[at] ?? -1) + 1] ?? 0] ?? 'dep') : 'dep')),
    names: nameTags(numbers(out, 'names'), words.length, count, tagset),
    factual: each('factual', score, 0),
    cue: each('cue', score, 0),
    source: each('source', score, 0),
    content: each('content', score, 0),
  }
}

function labelled<T>(names: readonly T[], best: number): T {
  const label = names[best]
  if (label === undefined) throw new RangeError(`the model chose label ${best} of ${names.length}`)
  return label
}

function lemmaOf(word: string, script: string): string {
  const lower = word.toLowerCase()
  const bar = script.indexOf('|')
  const cut = Number(script.slice(0, bar))
  return cut > lower.length ? lower : lower.slice(0, lower.length - cut) + script.slice(bar + 1)
}

/** The likeliest row of tags in which no I stands without its B or I before it (Viterbi 1967). */
function nameTags(scores: Float32Array, length: number, count: number, tags: NameTagset): readonly NameTag[] {
  const path = likeliestPath(scores, count, tags)
  return Array.from({ length }, (_, at): NameTag => {
    const chosen = path[at]
    const tag = chosen === undefined ? undefined : tags.parsed[chosen]
    return tag ? { ...tag, confidence: scores[at * tags.parsed.length + (chosen ?? 0)] ?? 0 } : { mark: 'O', type: null, confidence: 1 }
  })
}

function likeliestPath(scores: Float32Array, count: number, tagset: NameTagset): readonly number[] {
  const width = tagset.parsed.length
  const from: Int16Array[] = []
  let best = new Float64Array(width)
  for (let at = 0; at < count; at++) {
    const row = nextRow(scores.subarray(at * width, (at + 1) * width), at === 0 ? null : best, tagset)
    from.push(row.from)
    best = row.best
  }
  const path: number[] = []
  for (let at = count - 1, tag = argmax(best); at >= 0; tag = from[at]?.[tag] ?? 0, at--) path.unshift(tag)
  return path
}

/** For each tag of a word: the best score of a row that ends in it, and the tag before it. */
function nextRow(scores: Float32Array, before: Float64Array | null, { parsed, mayPrecede }: NameTagset) {
  const best = new Float64Array(parsed.length)
  const from = new Int16Array(parsed.length)
  for (let tag = 0; tag < parsed.length; tag++) {
    const came = before ? likeliest(before, mayPrecede[tag] ?? []) : tag
    const start = parsed[tag]?.mark === 'I' ? -Infinity : 0
    from[tag] = came
    best[tag] = (before ? (before[came] ?? 0) : start) + Math.log((scores[tag] ?? 0) + 1e-9)
  }
  return { best, from }
}

function likeliest(values: Float64Array, among: readonly number[]): number {
  let best = among[0] ?? 0
  for (const at of among) if ((values[at] ?? -Infinity) > (values[best] ?? -Infinity)) best = at
  return best
}

interface ParsedTag {
  readonly mark: NameTag['mark']
  readonly type: NameType | null
}

/** The name tags, and for each those that may stand before it. */
interface NameTagset {
  readonly parsed: readonly ParsedTag[]
  readonly mayPrecede: readonly (readonly number[])[]
}

function nameTagset(names: readonly string[]): NameTagset {
  const parsed = names.map((tag): ParsedTag => ({ mark: markOf(tag), type: tag === 'O' ? null : nameType(tag.slice(2)) }))
  const mayPrecede = parsed.map((tag) => parsed.flatMap((other, at) => (mayFollow(other, tag) ? [at] : [])))
  return { parsed, mayPrecede }
}

const mayFollow = (before: ParsedTag, tag: ParsedTag): boolean => tag.mark !== 'I' || (before.mark !== 'O' && before.type === tag.type)

const argmax = (values: ArrayLike<number>): number => {
  let best = 0
  for (let at = 1; at < values.length; at++) if ((values[at] ?? -Infinity) > (values[best] ?? -Infinity)) best = at
  return best
}

const markOf = (tag: string): NameTag['mark'] => (tag.startsWith('B') ? 'B' : tag.startsWith('I') ? 'I' : 'O')

const NAME_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'NORP', 'EVENT']

const nameType = (label: string): NameType | null => NAME_TYPES.find((type) => type === label) ?? null

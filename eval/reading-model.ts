/**
 * Figures of the committed 8-bit reading model on gold tokens: `npx node eval/reading-model.ts DATA_FOLDER`.
 * UPOS, UAS and LAS as in the CoNLL 2018 shared task (LAS without relation subtypes); names as exact-span F1 (CoNLL 2003).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadReadingModel } from '../apps/cli/src/load-model.ts'
import type { ReadingModel } from '@readout/engine'

interface GoldSentence {
  readonly words: readonly string[]
  readonly upos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
}

function readConllu(file: string): readonly GoldSentence[] {
  return readFileSync(file, 'utf8').split(/\n\n+/u).flatMap((block) => {
    const rows = block.split('\n').filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'))
    if (rows.length === 0) return []
    const column = (at: number): readonly string[] => rows.map((row) => row[at] ?? '')
    return [{ words: column(1), upos: column(3), heads: column(6).map((head) => Number(head) - 1), relations: column(7), names: [] }]
  })
}

function readIob(file: string): readonly GoldSentence[] {
  return readFileSync(file, 'utf8').split(/\n\n+/u).flatMap((block) => {
    const rows = block.split('\n').filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'))
    return rows.length === 0 ? [] : [{ words: rows.map((r) => r[1] ?? ''), upos: [], heads: [], relations: [], names: rows.map((r) => r[2] ?? 'O') }]
  })
}

const plain = (relation: string | undefined): string => relation?.split(':')[0] ?? ''

async function syntaxFigures(model: ReadingModel, sentences: readonly GoldSentence[]): Promise<Record<string, string>> {
  let [words, upos, uas, las] = [0, 0, 0, 0]
  for (const gold of sentences) {
    const said = await model.read(gold.words)
    gold.words.forEach((_, at) => {
      const headed = said.heads[at] === gold.heads[at]
      words += 1
      upos += Number(said.upos[at] === gold.upos[at])
      uas += Number(headed)
      las += Number(headed && plain(said.relations[at]) === plain(gold.relations[at]))
    })
  }
  const share = (count: number): string => ((100 * count) / words).toFixed(2)
  return { words: String(words), upos: share(upos), uas: share(uas), las: share(las) }
}

interface Tag {
  readonly mark: string
  readonly type: string | null
}

const OUTSIDE: Tag = { mark: 'O', type: null }
const MARKED_TYPES: readonly (string | null)[] = ['PER', 'ORG', 'LOC']

/** "start:end:type" of each name; types that the gold does not mark are left out. */
function spansOf(tags: readonly Tag[]): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < tags.length; at++) {
    const { mark, type } = tags[at] ?? OUTSIDE
    if (mark === 'B' && MARKED_TYPES.includes(type)) found.push(`${at}:${endOfName(tags, at)}:${type ?? ''}`)
  }
  return found
}

function endOfName(tags: readonly Tag[], start: number): number {
  const type = tags[start]?.type
  const end = tags.findIndex((tag, at) => at > start && (tag.mark !== 'I' || tag.type !== type))
  return end < 0 ? tags.length : end
}

async function nameFigures(model: ReadingModel, sentences: readonly GoldSentence[]): Promise<Record<string, string>> {
  let [right, guessed, wanted] = [0, 0, 0]
  for (const gold of sentences) {
    const said = spansOf((await model.read(gold.words)).names)
    const marked = new Set(spansOf(gold.names.map((tag) => ({ mark: tag[0] ?? 'O', type: tag === 'O' ? null : tag.slice(2) }))))
    right += said.filter((span) => marked.has(span)).length
    guessed += said.length
    wanted += marked.size
  }
  return { precision: (right / guessed).toFixed(3), recall: (right / wanted).toFixed(3), f1: ((2 * right) / (guessed + wanted)).toFixed(3) }
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: npx node eval/reading-model.ts DATA_FOLDER')
const model = await loadReadingModel(1)
const gum = readdirSync(join(folder, 'gum/dev')).flatMap((name) => readConllu(join(folder, 'gum/dev', name)))
const figures = {
  model: model.version,
  'EWT dev': await syntaxFigures(model, readConllu(join(folder, 'ud-ewt/en_ewt-dev.conllu'))),
  'GUM dev': await syntaxFigures(model, gum),
  'UNER-EWT dev names': await nameFigures(model, readIob(join(folder, 'uner-ewt/en_ewt-ud-dev.iob2'))),
}
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`)

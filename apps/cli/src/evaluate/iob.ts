import type { ReadingModel } from '@readout/engine'
import { filesAt, readBlocks } from './marked-files.ts'

/** Names as exact spans with their type (CoNLL 2003). */
export interface NameFigures {
  readonly names: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

interface Tag {
  readonly mark: string
  readonly type: string | null
}

const OUTSIDE: Tag = { mark: 'O', type: null }

/** "start:end:type" of each name of the types that the file marks. */
function spansOf(tags: readonly Tag[], types: ReadonlySet<string | null>): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < tags.length; at++) {
    const { mark, type } = tags[at] ?? OUTSIDE
    if (mark === 'B' && types.has(type)) found.push(`${at}:${endOfName(tags, at)}:${type ?? ''}`)
  }
  return found
}

function endOfName(tags: readonly Tag[], start: number): number {
  const type = tags[start]?.type
  const end = tags.findIndex((tag, at) => at > start && (tag.mark !== 'I' || tag.type !== type))
  return end < 0 ? tags.length : end
}

const tagOf = (column: string | undefined): Tag => ({ mark: column?.[0] ?? 'O', type: column === undefined || column === 'O' ? null : column.slice(2) })

/** Scores the names of the reading model on IOB files: numbered rows with the word in the second column and its tag in the third. */
export async function nameFigures(path: string, model: ReadingModel): Promise<NameFigures> {
  const sentences = filesAt(path, '.iob2', '.iob', '.tsv').flatMap(readBlocks).map((rows) => ({ words: rows.map((row) => row[1] ?? ''), tags: rows.map((row) => tagOf(row[2])) }))
  const types = new Set(sentences.flatMap(({ tags }) => tags.map(({ type }) => type)).filter((type) => type !== null))
  let [right, guessed, wanted] = [0, 0, 0]
  for (const { words, tags } of sentences) {
    const marked = new Set(spansOf(tags, types))
    const said = spansOf((await model.read(words)).names, types)
    right += said.filter((span) => marked.has(span)).length
    guessed += said.length
    wanted += marked.size
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  return { names: wanted, precision: share(right, guessed), recall: share(right, wanted), f1: share(2 * right, guessed + wanted) }
}

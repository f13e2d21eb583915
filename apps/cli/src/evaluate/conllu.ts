import type { ReadingModel } from '@readout/engine'
import { filesAt, readBlocks } from './marked-files.ts'

/** Parts of speech and syntax on gold words, shares of 1, as in the CoNLL 2018 shared task: LAS leaves the relations' subtypes out. */
export interface SyntaxFigures {
  readonly words: number
  readonly upos: number
  readonly uas: number
  readonly las: number
}

const plain = (relation: string | undefined): string => relation?.split(':')[0] ?? ''

/** Scores the reading model on CoNLL-U files. */
export async function syntaxFigures(path: string, model: ReadingModel): Promise<SyntaxFigures> {
  let [words, upos, uas, las] = [0, 0, 0, 0]
  for (const rows of filesAt(path, '.conllu').flatMap(readBlocks)) {
    const said = await model.read(rows.map((row) => row[1] ?? ''))
    rows.forEach((row, at) => {
      const headed = said.heads[at] === Number(row[6]) - 1
      words += 1
      upos += Number(said.upos[at] === row[3])
      uas += Number(headed)
      las += Number(headed && plain(said.relations[at]) === plain(row[7]))
    })
  }
  const share = (count: number): number => count / Math.max(1, words)
  return { words, upos: share(upos), uas: share(uas), las: share(las) }
}

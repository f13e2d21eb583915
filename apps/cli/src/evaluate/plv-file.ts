import { readFile } from 'node:fs/promises'
import type { PairQuestion } from '@readout/engine'
import { UsageError } from '../exit-code.ts'
import { readTable } from './marked-files.ts'

/** One row of a file in the public PLV form. */
export interface PlvRow {
  readonly uid: string
  readonly question: PairQuestion
  readonly root: string
  readonly quad: string
}

const MARK = /<\/?[st]>/gu

/** Takes `<s>…</s>` (who acts) and `<t>…</t>` (on whom) out of a sentence; null where one of the four marks is missing. */
export function readMarks(marked: string): PairQuestion | null {
  const text = marked.replaceAll(MARK, '')
  const [actor, recipient] = [rangeOf(marked, 's'), rangeOf(marked, 't')]
  return actor && recipient ? { text, actor, recipient } : null
}

/** Where the words between a letter's marks stand once all marks are gone. */
function rangeOf(marked: string, letter: string): PairQuestion['actor'] | null {
  const [start, end] = [marked.indexOf(`<${letter}>`), marked.indexOf(`</${letter}>`)]
  const unmarked = (at: number): number => marked.slice(0, at).replaceAll(MARK, '').length
  return start < 0 || end < start ? null : { start: unmarked(start), end: unmarked(end) }
}

/** Reads a tab-separated file with columns marked_sentence, gold_root, gold_penta and, if it has one, uid. */
export function readPlvFile(file: string): readonly PlvRow[] {
  return readTable(file).map((row, number) => {
    const question = readMarks(row['marked_sentence'] ?? '')
    const [root, quad] = [row['gold_root'] ?? '', row['gold_penta'] ?? '']
    if (!question || root === '') throw new UsageError(`${file}, row ${number + 1}: it needs marked_sentence with <s>…</s> and <t>…</t>, gold_root and gold_penta`)
    return { uid: row['uid'] ?? String(number), question, root, quad }
  })
}

/** The uids that a subset file lists: one a line, or the column `uid` of a table. */
export async function readSubset(file: string): Promise<ReadonlySet<string>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/u).filter((line) => line.trim() !== '')
  const head = (lines[0] ?? '').split('\t')
  const column = head.indexOf('uid')
  return new Set((column < 0 ? lines : lines.slice(1)).map((line) => (line.split('\t')[Math.max(column, 0)] ?? '').replaceAll('"', '').trim()))
}

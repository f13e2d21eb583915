import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** Files of a path: itself, or those below it with one of these endings, in order of their names. */
export function filesAt(path: string, ...endings: readonly string[]): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => endings.some((ending) => name.endsWith(ending))).toSorted().map((name) => join(path, name))
}

/** Numbered rows of each blank-line separated block, cut at tabs: CoNLL-U, and the IOB files laid out like it. */
export function readBlocks(file: string): readonly (readonly (readonly string[])[])[] {
  return readFileSync(file, 'utf8').split(/\r?\n(?:\r?\n)+/u).flatMap((block) => {
    const rows = block.split(/\r?\n/u).filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'))
    return rows.length === 0 ? [] : [rows]
  })
}

const isRow = (row: unknown): row is Record<string, string> => typeof row === 'object' && row !== null

/** The rows of a tab-separated file with a head, by column; double quotes where a value needs them. */
export function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  const rows: unknown = parse(readFileSync(file, 'utf8'), { columns: true, delimiter: '\t', quote: '"', relax_quotes: true, skip_empty_lines: true, bom: true })
  return Array.isArray(rows) ? rows.filter(isRow) : []
}

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ReportCoder } from '../engine.ts'
import { filesAt } from './marked-files.ts'

/** Events coded where there are none: in files of ordinary sentences, one a line. */
export interface PlainFigures {
  readonly sentences: number
  readonly events: number
  readonly per100: number
  /** The words that were taken for an event, with their category. */
  readonly found: readonly string[]
}

/** Codes every line as a report of its own: each event is a false one. */
export async function plainFigures(path: string, coder: ReportCoder): Promise<PlainFigures> {
  const lines = filesAt(path, '.txt').flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/u).flatMap((line, at) => (line.trim() === '' ? [] : [{ name: `${basename(file)}:${at + 1}`, line }])))
  const found: string[] = []
  for (const { name, line } of lines) {
    const result = await coder.code({ name, content: line, format: 'text', publicationDate: '2024-03-14' })
    if (result.ok) found.push(...result.record.events.map((event) => `${name}  ${event.category}  “${event.accounts[0]?.account.triggerSpan.quote ?? ''}”`))
  }
  return { sentences: lines.length, events: found.length, per100: (100 * found.length) / Math.max(1, lines.length), found }
}

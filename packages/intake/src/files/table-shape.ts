import type { Bytes } from '../bytes/packed-stream.ts'
import { COLUMN_LIMIT, inMegabytes, ROW_LIMIT } from '../limits.ts'
import { refusal, StreamRefused, type IntakeRefusal } from '../refusals.ts'
import { decodeText } from '../text/decode-text.ts'
import type { FileKind } from './file-kind.ts'
import { RECORD_FIELDS } from './line-record.ts'

const NEWLINE = 10

/** Comma, semicolon or tab: what the header has most of. */
export const delimiterOf = (kind: FileKind, start: Uint8Array): string => {
  const header = firstLine(start)
  const count = (delimiter: string): number => header.split(delimiter).length
  return kind === 'tsv' ? '\t' : [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

const firstLine = (start: Uint8Array): string => decodeText(start).split(/[\r\n]/u, 1)[0] ?? ''

/**
 * Passes on what is shaped like a table and refuses the rest from where it is not. The parser counts only what is in
 * the cells, and keeps them all, so a header or a row of nothing but commas has to be stopped before it.
 */
export async function* withinRows(name: string, delimiter: string, source: Bytes): AsyncGenerator<Uint8Array> {
  let length = 0
  let isStart = true
  for await (const chunk of source) {
    const wide = isStart ? refuseWidth(name, firstLine(chunk).split(delimiter).length) : null
    if (wide !== null) throw new StreamRefused(wide)
    isStart = false
    const first = chunk.indexOf(NEWLINE)
    length += first === -1 ? chunk.length : first
    if (length > ROW_LIMIT)
      throw new StreamRefused(refusal('document_too_long', `${name} has a row of more than ${inMegabytes(ROW_LIMIT)}`))
    if (first !== -1) length = chunk.length - chunk.lastIndexOf(NEWLINE)
    yield chunk
  }
}

const refuseWidth = (name: string, columns: number): IntakeRefusal | null =>
  columns > COLUMN_LIMIT ? refusal('table_too_wide', `${name} has ${columns} columns or more; the limit is ${COLUMN_LIMIT}`) : null

/** A header that is too wide, or names no column of text. */
export const refuseHeader = (name: string, header: readonly string[]): IntakeRefusal | null => {
  const hasText = RECORD_FIELDS.text.some((field) => header.includes(field))
  const none = hasText ? null : refusal('text_missing', `${name} has no column of text: ${header.slice(0, 10).join(', ')}`)
  return refuseWidth(name, header.length) ?? none
}

import { linesOf, type Line } from '../bytes/lines.ts'
import { DOCUMENT_LIMIT, inMegabytes } from '../limits.ts'
import type { Taken } from '../raw-document.ts'
import { decodeText } from '../text/decode-text.ts'
import type { FileSource } from './file-source.ts'
import { brokenLine, documentOfRecord } from './line-record.ts'

/** The documents of a file with one JSON object a line; a broken line is refused by its number. */
export async function* readJsonl({ name, bytes }: FileSource): AsyncGenerator<Taken> {
  for await (const lines of linesOf(bytes, DOCUMENT_LIMIT)) {
    for (const line of lines) {
      const taken = takeLine(name, line)
      if (taken !== null) yield taken
    }
  }
}

const takeLine = (file: string, { number, bytes }: Line): Taken | null => {
  if (bytes === null) return brokenLine(file, number, `is longer than ${inMegabytes(DOCUMENT_LIMIT)}`)
  if (bytes.length <= 2 && bytes.every((byte) => byte <= SPACE)) return null
  const text = decodeText(bytes)
    .replace(/^\ufeff/u, '')
    .trim()
  return text === '' ? null : documentOfLine(file, number, text)
}

const SPACE = 0x20

const documentOfLine = (file: string, line: number, text: string): Taken => {
  const parsed = parseJson(text)
  if (parsed === undefined) return brokenLine(file, line, 'is not JSON')
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return brokenLine(file, line, 'is not a JSON object')
  const fields = new Map(Object.entries(parsed).map(([field, value]) => [field.toLowerCase(), asText(value)]))
  return documentOfRecord({ file, line, part: 'field' }, (field) => fields.get(field) ?? null)
}

const parseJson = (text: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const asText = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : null
}

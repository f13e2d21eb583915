import { isDay, Refusal, type RawReport } from '../model/index.ts'
import { refuseKnownFile } from './file-kind.ts'
import { trimRange } from './lines.ts'
import { INPUT_LIMIT } from './page.ts'

const SAMPLE = 100_000
const CONTROL = /(?!\s)[\p{Cc}\ufffd]/gu
const ENCODED_RUN = /[A-Za-z0-9+/_=-]{60,}/gu

/** The reason to turn a document away before reading it, or null. */
export const refuseInput = (raw: RawReport): Refusal | null => {
  const { content } = raw
  if (raw.publicationDate !== undefined && !isDay(raw.publicationDate)) {
    return new Refusal('bad_date', `${JSON.stringify(raw.publicationDate)} is not a day written YYYY-MM-DD.`)
  }
  if (content.length > INPUT_LIMIT) return new Refusal('text_too_long', `The text has ${content.length} characters; the limit is ${INPUT_LIMIT}.`)
  const { start, end } = trimRange(content, { start: 0, end: content.length })
  if (start === end) return new Refusal('text_empty', content === '' ? 'The text is empty.' : 'The text holds nothing but white space.')
  return refuseKnownFile((at) => (at < content.length ? content.charCodeAt(at) : undefined)) ?? refuseBinary(content)
}

const refuseBinary = (content: string): Refusal | null => {
  if (content.includes('\0')) return new Refusal('text_binary', 'The text holds NUL characters, as binary files and misread UTF-16 do.')
  const sample = content.slice(0, SAMPLE)
  if ((sample.match(CONTROL)?.length ?? 0) > sample.length * 0.1) return new Refusal('text_binary', 'More than one character in ten is a control character or could not be decoded.')
  return isEncoded(sample) ? new Refusal('text_binary', 'The text is base64 or the like.', 'Decode it first.') : null
}

// Letters of both cases with digits, line after line and no spaces: an attachment, not prose.
const isEncoded = (sample: string): boolean => {
  const runs = (sample.match(ENCODED_RUN) ?? []).filter((run) => /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run))
  return runs.reduce((sum, run) => sum + run.length, 0) > sample.length * 0.8
}

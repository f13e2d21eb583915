import { refusal, type IntakeRefusal } from '../refusals.ts'
import { rawDocument, refused, taken, type Taken } from '../raw-document.ts'
import { DOCUMENT_LIMIT, inMegabytes } from '../limits.ts'

const CONTROL = /(?!\s)\p{Cc}/gu
const SAMPLE = 100_000

/** A document of words, or the refusal of what is empty, too long or no text. */
export const makeDocument = (given: Parameters<typeof rawDocument>[0]): Taken => {
  const { name, content } = given
  if (content.length > DOCUMENT_LIMIT) return refused(name, tooLong(name, content.length))
  if (content.trim() === '') return refused(name, refusal('document_empty', `${name} has no words in it`))
  if (isBinary(content)) return refused(name, refusal('document_binary', `${name} is not text: it holds control characters`))
  return taken(rawDocument({ ...given, title: oneLine(given.title ?? null) }))
}

export const tooLong = (name: string, bytes: number): IntakeRefusal =>
  refusal('document_too_long', `${name} has ${inMegabytes(bytes)} or more; the limit is ${inMegabytes(DOCUMENT_LIMIT)}`)

const isBinary = (content: string): boolean => {
  if (content.includes('\0')) return true
  const sample = content.slice(0, SAMPLE)
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * 0.1
}

/** Words on one line, or null where there are none. */
export const oneLine = (text: string | null | undefined): string | null => {
  const line = (text ?? '').replaceAll(/\s+/gu, ' ').trim()
  return line === '' ? null : line
}

/** Characters that markup gives a meaning, made plain. */
export const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** HTML when it begins as markup does, else text. */
export const looksLikeHtml = (content: string): boolean =>
  /^[\s\ufeff]*<(?:!doctype|!--|\?xml|html|head|body|article|main|section|div|p|h[1-6]|meta|title|table|ul|ol|blockquote)\b/iu.test(
    content.slice(0, 1000),
  )

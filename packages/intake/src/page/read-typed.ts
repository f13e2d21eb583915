import { canonicalUrl } from '../canonical-url.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { Taken } from '../raw-document.ts'
import { decodeText } from '../text/decode-text.ts'
import { makeDocument } from '../text/make-document.ts'
import { readPage } from './read-page.ts'

/** A Content-Type header, taken apart. */
export interface ContentType {
  /** "text/html", in lower case. */
  readonly essence: string
  readonly charset: string | null
}

/** Bytes that a server or an archive gave, with what it said of them. */
export interface TypedBytes {
  readonly name: string
  readonly bytes: Uint8Array
  readonly type: ContentType
  readonly url: string | null
  readonly retrieved: string | null
}

type Reader = 'page' | 'pdf' | 'text' | 'markdown'

const READERS: Readonly<Record<string, Reader>> = {
  'text/html': 'page',
  'application/xhtml+xml': 'page',
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'text/markdown': 'markdown',
}

/** The types documents are made of. */
export const TAKEN_TYPES: readonly string[] = Object.keys(READERS)

/** The parts of a Content-Type header that are used. */
export const contentTypeOf = (header: string | null | undefined): ContentType => {
  const [essence = '', ...parameters] = (header ?? '').split(';')
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?(?<charset>[\w.:-]+)/iu.exec(parameter)?.groups?.['charset'])
  return { essence: essence.trim().toLowerCase(), charset: charset.find((found) => found !== undefined) ?? null }
}

/** Whether documents are made of this type. */
export const isTaken = ({ essence }: ContentType): boolean => Object.hasOwn(READERS, essence)

/** Reads bytes as what their type says they are; a type nobody knows is read as text. */
export const readTyped = async ({ name, bytes, type, url, retrieved }: TypedBytes): Promise<Taken> => {
  const reader = READERS[type.essence] ?? 'text'
  const address = url === null ? null : canonicalUrl(url)
  switch (reader) {
    case 'page':
      return readPage({ name, html: decodeText(bytes, { charset: type.charset, isMarkup: true }), url: address, retrieved })
    case 'pdf':
      return await readPdf({ name, bytes, url: address, retrieved })
    case 'text':
    case 'markdown':
      return makeDocument({ name, content: decodeText(bytes, { charset: type.charset }), format: reader, url: address, retrieved })
  }
}

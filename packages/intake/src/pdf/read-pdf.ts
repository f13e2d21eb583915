import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { PDF_LIMITS, inMegabytes } from '../limits.ts'
import { publishedOn } from '../published-day.ts'
import { known, refused, type Known, type Taken } from '../raw-document.ts'
import { refusal, type IntakeRefusal } from '../refusals.ts'
import { makeDocument, oneLine } from '../text/make-document.ts'
import { joinPages } from './join-pages.ts'
import { pageParagraphs } from './page-paragraphs.ts'
import { unpacksTooFar } from './unpacks-too-far.ts'

/** A PDF and where it came from. */
export interface PdfSource {
  readonly name: string
  readonly bytes: Uint8Array
  readonly url: string | null
  readonly retrieved: string | null
}

interface PdfText {
  readonly text: string
  readonly info: Readonly<Record<string, unknown>>
}

/** A PDF's text as paragraphs, with what its metadata says. */
export const readPdf = async ({ name, bytes, url, retrieved }: PdfSource): Promise<Taken> => {
  if (unpacksTooFar(bytes, PDF_LIMITS.unpacked)) {
    return refused(name, refusal('unpacks_too_far', `${name} holds more than ${inMegabytes(PDF_LIMITS.unpacked)} packed into it`))
  }
  const found = await extract(name, bytes)
  if ('code' in found) return refused(name, found)
  if (found.text.trim() === '') return refused(name, refusal('pdf_without_text', `${name} has pages, but no text on them`))
  return makeDocument({
    name,
    content: found.text,
    format: 'text',
    url,
    title: stringOf(found.info['Title']),
    author: authorOf(found.info),
    published: publishedOn(stringOf(found.info['CreationDate'])?.replace(/^D:/u, '').slice(0, 8), 'CreationDate of the PDF'),
    retrieved,
  })
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? oneLine(value) : null)

const authorOf = (info: PdfText['info']): Known<string> | null => {
  const author = stringOf(info['Author'])
  return author === null ? null : known(author, 'Author of the PDF')
}

const extract = async (name: string, bytes: Uint8Array): Promise<PdfText | IntakeRefusal> => {
  try {
    // The parser takes its bytes away to a place of its own, so it is given a copy; it must not print.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > PDF_LIMITS.pages)
      return refusal('document_too_long', `${name} has ${pdf.numPages} pages; the limit is ${PDF_LIMITS.pages}`)
    const { items } = await extractTextItems(pdf)
    const { info } = await getMeta(pdf)
    return { text: joinPages(items.map(pageParagraphs)).join('\n\n'), info }
  } catch (error) {
    const broken = brokenPdf(name, error)
    if (broken === null) throw error
    return broken
  }
}

const BROKEN = new Set([
  'InvalidPDFException',
  'FormatError',
  'XRefEntryException',
  'XRefParseException',
  'ParserEOFException',
  'UnknownErrorException',
])

const brokenPdf = (name: string, error: unknown): IntakeRefusal | null => {
  if (!(error instanceof Error)) return null
  if (error.name === 'PasswordException') return refusal('pdf_locked', `${name} asks for a password`)
  return BROKEN.has(error.name) ? refusal('pdf_broken', `${name} is not a PDF that can be read: ${error.message}`) : null
}

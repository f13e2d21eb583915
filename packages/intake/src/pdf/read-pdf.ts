import { PDF_LIMITS, inMegabytes } from '../limits.ts'
import { publishedOn } from '../published-day.ts'
import { known, refused, type Taken } from '../raw-document.ts'
import { refusal, type IntakeRefusal } from '../refusals.ts'
import { makeDocument, oneLine } from '../text/make-document.ts'
import { extractPdf, type ExtractedPdf } from './extract-pdf.ts'
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

/** A PDF's text as paragraphs, with what its metadata says. */
export const readPdf = async ({ name, bytes, url, retrieved }: PdfSource): Promise<Taken> => {
  if (unpacksTooFar(bytes, PDF_LIMITS.unpacked)) {
    return refused(name, refusal('unpacks_too_far', `${name} holds more than ${inMegabytes(PDF_LIMITS.unpacked)} packed into it`))
  }
  const found = await extractPdf(bytes)
  if (found.kind !== 'text') return refused(name, refusalOf(name, found))
  const content = joinPages(found.pages.map(pageParagraphs)).join('\n\n')
  if (content.trim() === '') return refused(name, refusal('pdf_without_text', `${name} has pages, but no text on them`))
  const author = oneLine(found.author)
  return makeDocument({
    name,
    content,
    format: 'text',
    url,
    title: oneLine(found.title),
    author: author === null ? null : known(author, 'Author of the PDF'),
    published: publishedOn(found.created?.replace(/^D:/u, '').slice(0, 8), 'CreationDate of the PDF'),
    retrieved,
  })
}

const refusalOf = (name: string, found: Exclude<ExtractedPdf, { kind: 'text' }>): IntakeRefusal => {
  if (found.kind === 'long') return refusal('document_too_long', `${name} has ${found.pages} pages; the limit is ${PDF_LIMITS.pages}`)
  if (found.name === 'PasswordException') return refusal('pdf_locked', `${name} asks for a password`)
  return refusal('pdf_broken', `${name} is not a PDF that can be read: ${found.message}`)
}

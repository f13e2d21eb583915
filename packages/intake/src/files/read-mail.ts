import PostalMime, { type Email } from 'postal-mime'
import { canonicalUrl } from '../canonical-url.ts'
import { publishedOn } from '../published-day.ts'
import { known, refused, type Known, type Taken } from '../raw-document.ts'
import { refusal } from '../refusals.ts'
import { makeDocument, oneLine } from '../text/make-document.ts'

/** A mail as a document: its text part, or where there is none its HTML part. */
export const readMail = async (name: string, bytes: Uint8Array): Promise<Taken> => {
  const mail = await parseMail(bytes)
  if (mail === null) return refused(name, refusal('mail_broken', `${name} has headers or parts beyond what a mail can have`))
  return makeDocument({
    name,
    ...contentOf(mail),
    url: archivedAt(mail),
    title: oneLine(mail.subject),
    author: from(oneLine(mail.from?.name) ?? oneLine(mail.from?.address), 'From header of the mail'),
    publisher: from(headerOf(mail, 'organization'), 'Organization header of the mail'),
    // The library's own date is in UTC; the header has the sender's day.
    published: publishedOn(headerOf(mail, 'date'), 'Date header of the mail'),
  })
}

const contentOf = ({ text = '', html = '' }: Email): { readonly content: string; readonly format: 'text' | 'html' } =>
  text.trim() === '' ? { content: html, format: 'html' } : { content: text, format: 'text' }

const from = (value: string | null, reason: string): Known<string> | null => (value === null ? null : known(value, reason))

const archivedAt = (mail: Email): string | null => canonicalUrl(headerOf(mail, 'archived-at')?.replace(/^<(?<url>.*)>$/u, '$<url>') ?? '')

const headerOf = (mail: Email, key: string): string | null => oneLine(mail.headers.find((header) => header.key === key)?.value)

const parseMail = async (bytes: Uint8Array): Promise<Email | null> => {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, attachmentEncoding: 'arraybuffer' })
  } catch (error) {
    // The library throws plain errors, and only for nesting and headers beyond its limits.
    if (error instanceof Error && /exceeded/u.test(error.message)) return null
    throw error
  }
}

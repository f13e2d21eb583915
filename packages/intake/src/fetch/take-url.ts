import { isTaken, readTyped, TAKEN_TYPES } from '../page/read-typed.ts'
import { refused, type Taken } from '../raw-document.ts'
import { refusal } from '../refusals.ts'
import { looksLikeHtml } from '../text/make-document.ts'
import type { Fetcher } from './fetcher.ts'

/** The page, text or PDF at an address. */
export const takeUrl = async (url: string, fetcher: Fetcher): Promise<Taken> => {
  const fetched = await fetcher.fetch(url, { accept: TAKEN_TYPES })
  if (!fetched.ok) return refused(url, fetched.refusal)
  if (fetched.kind === 'unchanged') return refused(url, refusal('page_refused', `${url} answered 304 though nothing is known of it`))
  const { page } = fetched
  const type = isTaken(page.type) ? page.type : { ...page.type, essence: guessType(page.bytes) }
  return await readTyped({ name: url, bytes: page.bytes, type, url: page.url, retrieved: page.retrieved })
}

/** A server that says nothing of the type leaves it to the first bytes. */
const guessType = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  if (start.startsWith('%PDF-')) return 'application/pdf'
  return looksLikeHtml(start) ? 'text/html' : 'text/plain'
}

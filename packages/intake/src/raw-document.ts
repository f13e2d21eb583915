import type { IntakeRefusal } from './refusals.ts'

/** A value with the place it was found: "JSON-LD datePublished", "Date header of the mail". */
export interface Known<T> {
  readonly value: T
  readonly reason: string
}

/** A document as it came in, before it is read. */
export interface RawDocument {
  /** A path, a URL, or both: "archive.warc.gz!URL", "box.mbox!3". */
  readonly name: string
  /** Text, Markdown or the HTML of the main part. */
  readonly content: string
  readonly format: 'text' | 'markdown' | 'html'
  /** The canonical address, without fragment and tracking parameters. */
  readonly url: string | null
  readonly title: string | null
  readonly author: Known<string> | null
  readonly publisher: Known<string> | null
  /** YYYY-MM-DD in the publisher's own time zone. */
  readonly published: Known<string> | null
  /** When it was fetched, as an ISO 8601 instant; null for a file of the user's own. */
  readonly retrieved: string | null
}

/** A document, or why there is none. */
export type Taken =
  | { readonly ok: true; readonly document: RawDocument }
  | { readonly ok: false; readonly name: string; readonly refusal: IntakeRefusal }

type Content = Pick<RawDocument, 'name' | 'content' | 'format'>

/** A document of which nothing else is known than what is given. */
export const rawDocument = (given: Content & Partial<RawDocument>): RawDocument =>
  Object.freeze({ url: null, title: null, author: null, publisher: null, published: null, retrieved: null, ...given })

export const known = <T>(value: T, reason: string): Known<T> => Object.freeze({ value, reason })

export const taken = (document: RawDocument): Taken => Object.freeze({ ok: true, document })

export const refused = (name: string, refusal: IntakeRefusal): Taken => Object.freeze({ ok: false, name, refusal })

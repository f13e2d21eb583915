import { canonicalUrl } from '../canonical-url.ts'
import { publishedOn } from '../published-day.ts'
import { known, refused, type Known, type Taken } from '../raw-document.ts'
import { refusal } from '../refusals.ts'
import { looksLikeHtml, makeDocument, oneLine } from '../text/make-document.ts'

/** Where a record of a file with one record a line stands. */
export interface RecordPlace {
  readonly file: string
  /** From 1. */
  readonly line: number
  /** What a value is called there: "field", "column". */
  readonly part: string
}

/** Names that records use, best first; matched without regard to case. */
export const RECORD_FIELDS = {
  text: ['text', 'content', 'body'],
  title: ['title', 'headline'],
  url: ['url', 'link'],
  published: ['published', 'date', 'publication_date', 'date_published', 'published_at'],
  publisher: ['publisher', 'source', 'publication'],
  author: ['author', 'byline'],
  name: ['name', 'id'],
} as const

/** Looks a value up by its lower-case name; null when it is absent or blank. */
export type RecordLookup = (field: string) => string | null

type FieldName = keyof typeof RECORD_FIELDS

const firstOf = (lookup: RecordLookup, name: FieldName): { readonly value: string; readonly field: string } | null => {
  for (const field of RECORD_FIELDS[name]) {
    const value = lookup(field)
    if (value !== null && value.trim() !== '') return { value, field }
  }
  return null
}

/** A record of named values as a document. */
export const documentOfRecord = (place: RecordPlace, lookup: RecordLookup): Taken => {
  const find = (name: FieldName): ReturnType<typeof firstOf> => firstOf(lookup, name)
  const name = `${place.file}!${oneLine(find('name')?.value) ?? place.line}`
  const text = find('text')
  if (text === null) return refused(name, refusal('text_missing', `line ${place.line} of ${place.file} has no text`))
  const knownOf = (field: FieldName): Known<string> | null => {
    const found = find(field)
    const value = oneLine(found?.value)
    return found === null || value === null ? null : known(value, `${place.part} ${found.field}`)
  }
  const date = find('published')
  return makeDocument({
    name,
    content: text.value,
    format: looksLikeHtml(text.value) ? 'html' : 'text',
    url: canonicalUrl(find('url')?.value ?? ''),
    title: find('title')?.value ?? null,
    author: knownOf('author'),
    publisher: knownOf('publisher'),
    published: date === null ? null : publishedOn(date.value, `${place.part} ${date.field}`),
  })
}

/** The refusal of one line; the lines after it go on. */
export const brokenLine = (file: string, line: number, why: string): Taken =>
  refused(`${file}!${line}`, refusal('line_broken', `line ${line} of ${file} ${why}`))

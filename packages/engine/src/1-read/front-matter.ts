import { dayIn } from './metadata-day.ts'
import { NO_METADATA, type PageMetadata } from './page.ts'

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<fields>(?:[^\r\n]{0,500}\r?\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u
const FIELD = /^(?<name>[A-Za-z_-]+)\s*:\s*["']?(?<value>.*?)["']?\s*$/gmu

/** The `---` block at the head of a Markdown file: what it says, and where the text after it begins. */
export const readFrontMatter = (content: string): { readonly metadata: PageMetadata; readonly end: number } => {
  const match = FRONT_MATTER.exec(content)
  if (match === null) return { metadata: NO_METADATA, end: 0 }
  return { metadata: metadataOf(readFields(match.groups?.['fields'] ?? '')), end: match[0].length }
}

const readFields = (lines: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>()
  for (const { groups } of lines.matchAll(FIELD)) {
    const { name, value } = groups ?? {}
    if (name !== undefined && value) fields.set(name.toLowerCase(), value)
  }
  return fields
}

const metadataOf = (fields: ReadonlyMap<string, string>): PageMetadata => {
  const publisher = fields.get('publisher') ?? fields.get('source')
  return {
    date: dayIn(fields.get('date') ?? fields.get('published') ?? '', 'front matter'),
    publisher: publisher === undefined ? null : { name: publisher, from: 'front matter' },
    author: fields.get('author') ?? null,
  }
}

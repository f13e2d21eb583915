import { canonicalUrl } from '../canonical-url.ts'

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<fields>(?:[^\r\n]{0,2000}\r?\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u
const ADDRESS = /^(?:url|link)[ \t]*:[ \t]*["']?(?<address>[^\s"']+)["']?[ \t]*$/imu

/** The address that the `---` block at the head of a Markdown file gives; its day and publisher are left to the engine, which reads them. */
export const frontMatterAddress = (content: string): string | null => {
  const fields = FRONT_MATTER.exec(content)?.groups?.['fields'] ?? ''
  return canonicalUrl(ADDRESS.exec(fields)?.groups?.['address'] ?? '')
}

import type { RawReport } from '../model/index.ts'

const HTML_START = /^[\s\ufeff]*<(?:!doctype|!--|\?xml|html|head|body|article|main|section|div|p|h[1-6]|meta|title|table|script)\b/iu
const MARKDOWN_START = /^\ufeff?(?:\s*#{1,6} \S|---\r?\n[a-z_-]+:)/iu

/** The format given, else what the name ends with, else what the content begins with. */
export const guessFormat = (raw: RawReport): 'text' | 'markdown' | 'html' => {
  if (raw.format !== undefined) return raw.format
  if (/\.x?html?$/iu.test(raw.name)) return 'html'
  if (/\.(?:md|markdown)$/iu.test(raw.name)) return 'markdown'
  const start = raw.content.slice(0, 1000)
  if (HTML_START.test(start)) return 'html'
  // A .txt file is kept as it is, number signs and all.
  return !/\.txt$/iu.test(raw.name) && MARKDOWN_START.test(start) ? 'markdown' : 'text'
}

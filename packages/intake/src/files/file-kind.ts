import { looksLikeHtml } from '../text/make-document.ts'

/** What a file is, packing aside. */
export type FileKind = 'text' | 'markdown' | 'html' | 'pdf' | 'jsonl' | 'csv' | 'tsv' | 'mbox' | 'mail' | 'warc'

const ENDINGS: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  mbox: 'mbox',
  eml: 'mail',
  warc: 'warc',
}

const endingOf = (path: string): string =>
  /\.(?<ending>[^./\\]+)$/u.exec(path.replace(/\.gz$/iu, ''))?.groups?.['ending']?.toLowerCase() ?? ''

const kindByEnding = (path: string): FileKind | null => (Object.hasOwn(ENDINGS, endingOf(path)) ? (ENDINGS[endingOf(path)] ?? null) : null)

/** Whether a file found in a folder is taken: a known ending, or none at all, as mailboxes often have. */
export const isTakenFromFolders = (path: string): boolean => endingOf(path) === '' || kindByEnding(path) !== null

const STARTS: readonly (readonly [RegExp, FileKind])[] = [
  [/^%PDF-/u, 'pdf'],
  [/^WARC\/\d/u, 'warc'],
  [/^From \S+ .*\d{4}/u, 'mbox'],
  [
    /^(?:(?:Received|Return-Path|Delivered-To|From|To|Date|Subject|Message-ID|MIME-Version|X-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){3}/iu,
    'mail',
  ],
  [/^\s*\{.*\}[ \t]*\r?\n\s*\{/u, 'jsonl'],
  [/^\s*\{"(?:text|content|body|title|url|id)":/u, 'jsonl'],
  [/^#{1,6} \S/u, 'markdown'],
]

/** What a file is: by its ending, or where that is silent by how it begins. */
export const fileKind = (path: string, start: Uint8Array): FileKind => {
  const byEnding = kindByEnding(path)
  if (byEnding !== null) return byEnding
  const text = new TextDecoder('latin1').decode(start)
  if (looksLikeHtml(text)) return 'html'
  return STARTS.find(([pattern]) => pattern.test(text))?.[1] ?? 'text'
}

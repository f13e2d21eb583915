import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { note, Refusal, type BlockKind } from '../model/index.ts'
import { readFrontMatter } from './front-matter.ts'
import { collectBlocks } from './html-blocks.ts'
import { makeEntityDecoder, parseHtml } from './html-tree.ts'
import { alignToSource, joinPieces, type MarkedBlock, type MarkedText } from './marked-text.ts'
import { READ_LIMIT, type Page } from './page.ts'
import { storeBlocks } from './store-blocks.ts'
import { cutAt } from './lines.ts'

/** What the walk needs of the page. */
interface Source {
  readonly content: string
  /** Where the Markdown begins, after the front matter. */
  readonly base: number
  readonly decodeEntity: (entity: string) => string
}

// The parser's work grows with the square of the marks in one paragraph; a report has a dozen.
const MOST_MARKS = 1_000

/** A Markdown file as clean text; HTML in it is read as HTML is, and code blocks are left out. */
export const readMarkdownPage = (content: string): Page | Refusal => {
  const { metadata, end: base } = readFrontMatter(content)
  const markdown = content.slice(base, cutAt(content, base + READ_LIMIT))
  if (isTangled(markdown)) return new Refusal('markup_too_deep', `A paragraph holds more than ${MOST_MARKS} marks of Markdown, as no report does.`)
  const { blocks, removed } = readBlocks(fromMarkdown(markdown), { content, base, decodeEntity: makeEntityDecoder() })
  const stored = storeBlocks(blocks, content.length)
  const isCut = stored.notes.length === 0 && base + markdown.length < content.length
  return {
    ...stored,
    metadata,
    notes: [
      ...stored.notes,
      ...(isCut ? [note('text_shortened', `Only the first ${READ_LIMIT} characters of the file were read.`)] : []),
      ...(removed > 0 ? [note('markup_removed', `Left out of the file: ${removed} code blocks, link lists or stretches of HTML.`)] : []),
    ],
  }
}

const isTangled = (markdown: string): boolean =>
  markdown.split(/(?:\r\n|[\r\n])[ \t]*(?=[\r\n])/u).some((part) => (part.match(/[*_[`<>&~]/gu)?.length ?? 0) > MOST_MARKS)

const readBlocks = (root: Nodes, source: Source): { blocks: readonly MarkedBlock[]; removed: number } => {
  const blocks: MarkedBlock[] = []
  let removed = 0
  const waiting: { node: Nodes; kind: BlockKind }[] = [{ node: root, kind: 'paragraph' }]
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { node, kind } = step
    const found = blocksOf(node, kind, source)
    if (found !== null) {
      blocks.push(...found)
      if (found.length === 0) removed += 1
    } else if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, kind: kindInside(node, kind) })
  }
  const title = blocks.findIndex((block) => block.kind === 'headline')
  return { blocks: blocks.map((block, at) => (block.kind === 'headline' && at !== title ? { ...block, kind: 'heading' } : block)), removed }
}

/** A leaf's blocks, none when it holds no prose; null for what must be gone into. */
const blocksOf = (node: Nodes, kind: BlockKind, source: Source): readonly MarkedBlock[] | null => {
  switch (node.type) {
    case 'code':
    case 'definition':
      return []
    case 'html':
      return htmlBlocks(node, source)
    case 'heading':
      return listOf(joinPieces(node.depth === 1 ? 'headline' : 'heading', piecesOf(node, source)))
    case 'paragraph':
      return listOf(joinPieces(kind, piecesOf(node, source)))
    default:
      return null
  }
}

const listOf = (block: MarkedBlock | null): readonly MarkedBlock[] => (block === null ? [] : [block])

const kindInside = (node: Nodes, kind: BlockKind): BlockKind =>
  node.type === 'listItem' ? 'listItem' : node.type === 'blockquote' ? 'quote' : kind

const piecesOf = (root: Nodes, source: Source): readonly MarkedText[] => {
  const pieces: MarkedText[] = []
  let hiddenBy: string | null = null
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'html') hiddenBy = hiderAfter(node.value, hiddenBy)
    else if (hiddenBy === null && (node.type === 'text' || node.type === 'inlineCode')) pieces.push(pieceOf(node, node.value, source))
    else if (hiddenBy === null && node.type === 'break') pieces.push(pieceOf(node, ' ', source))
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return pieces
}

// Inline HTML comes as single tags: what stands between a script's tags is text to Markdown, but not to a reader.
const hiderAfter = (tag: string, hiddenBy: string | null): string | null => {
  if (hiddenBy !== null) return new RegExp(`^</${hiddenBy}\\b`, 'iu').test(tag) ? null : hiddenBy
  return /^<(script|style|noscript|template|svg|iframe)\b[^>]*[^/]?>$/iu.exec(tag)?.[1] ?? null
}

const pieceOf = (node: Nodes, value: string, source: Source): MarkedText => {
  const start = source.base + (node.position?.start.offset ?? 0)
  const end = source.base + (node.position?.end.offset ?? 0)
  return alignToSource(source.content, { start, end }, value, source.decodeEntity)
}

const htmlBlocks = (node: Nodes & { readonly type: 'html' }, source: Source): readonly MarkedBlock[] => {
  const start = source.base + (node.position?.start.offset ?? 0)
  // Inside a list or quotation the value has lost its margin, so its offsets would not fit.
  if (!source.content.startsWith(node.value, start)) return []
  const page = parseHtml(node.value)
  if (page === null) return []
  const { blocks } = collectBlocks(page, node.value, source.decodeEntity)
  return blocks.map((block) => ({
    ...block,
    kind: block.kind === 'headline' ? 'heading' : block.kind,
    origins: block.origins.map((origin) => origin + start),
    end: block.end + start,
  }))
}

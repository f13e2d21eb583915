import { note, Refusal, type Note } from '../model/index.ts'
import { collectBlocks, textOf } from './html-blocks.ts'
import { readMetadata } from './html-metadata.ts'
import { findRoot } from './html-root.ts'
import { elementsUnder, makeEntityDecoder, parseHtml, type HtmlNode } from './html-tree.ts'
import { joinPieces, type MarkedBlock } from './marked-text.ts'
import type { Page } from './page.ts'
import { storeBlocks } from './store-blocks.ts'

// Saved pages with everything inlined run to a few million characters; their text stands near the top.
const HTML_LIMIT = 4_000_000

/** A saved web page as clean text: furniture, scripts and hidden parts left out, entities decoded, every character mapped back. */
export const readHtmlPage = (content: string): Page | Refusal => {
  const html = content.slice(0, HTML_LIMIT)
  const page = parseHtml(html)
  if (page === null) return new Refusal('markup_too_deep', 'The page nests or repeats its elements thousands of levels deep, as no report does.')
  const decodeEntity = makeEntityDecoder()
  const { blocks, removed } = collectBlocks(findRoot(page), html, decodeEntity)
  const title = blocks.some((block) => block.kind === 'headline') ? null : findTitle(page, html, decodeEntity)
  const stored = storeBlocks(keepOneHeadline(title === null ? blocks : [title, ...blocks]), content.length)
  return { ...stored, metadata: readMetadata(page), notes: [...stored.notes, ...notesOn(removed, stored.notes.length === 0 && content.length > HTML_LIMIT)] }
}

/** The page's `<h1>` outside the report's element, else its `<title>` without the site's name. */
const findTitle = (page: HtmlNode, html: string, decodeEntity: (entity: string) => string): MarkedBlock | null => {
  let title: MarkedBlock | null = null
  for (const element of elementsUnder(page)) {
    if (element.tagName === 'h1') {
      const [heading] = collectBlocks(element, html, decodeEntity).blocks
      if (heading !== undefined) return { ...heading, kind: 'headline' }
    }
    if (element.tagName === 'title') {
      title ??= joinPieces('headline', element.childNodes.map((node) => textOf(node, html, decodeEntity)))
    }
  }
  return title === null ? null : withoutSiteName(title)
}

const withoutSiteName = (title: MarkedBlock): MarkedBlock => {
  const length = /^(.{15,}?)\s+(?:[|–—»·]|-)\s+\S.*$/su.exec(title.text)?.[1]?.length ?? title.text.length
  const end = title.origins[length] ?? title.end
  return { ...title, text: title.text.slice(0, length), origins: title.origins.slice(0, length), end }
}

const keepOneHeadline = (blocks: readonly MarkedBlock[]): readonly MarkedBlock[] => {
  const first = blocks.findIndex((block) => block.kind === 'headline')
  return blocks.map((block, at) => (block.kind === 'headline' && at !== first ? { ...block, kind: 'heading' } : block))
}

const notesOn = (removed: ReadonlyMap<string, number>, isCut: boolean): readonly Note[] => {
  const parts = [...removed].map(([name, count]) => `${name} ×${count}`)
  return [
    ...(isCut ? [note('text_shortened', `Only the first ${HTML_LIMIT} characters of the page were read.`)] : []),
    ...(parts.length > 0 ? [note('markup_removed', `Left out of the page: ${parts.join(', ')}.`)] : []),
  ]
}
